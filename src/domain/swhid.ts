/** A file of a repository at a commit, as a source names it. */
export interface SourceFile {
  repository: string;
  commit: string;
  path?: string | undefined;
  swhid?: string | undefined;
}

/**
 * The identifier of a source at Software Heritage with its context: the content, where it came from, the commit
 * and the path; of a commit alone the commit. It stays true when the repository is gone. Undefined where the
 * content is not known.
 */
export function swhidOf({ repository, commit, path, swhid }: SourceFile) {
  const origin = `origin=https://github.com/${repository}`;
  if (!path) return `swh:1:rev:${commit};${origin}`;
  // The standard escapes these two and no others; spaces are not allowed in an address.
  const plainPath = path.replaceAll('%', '%25').replaceAll(';', '%3B').replaceAll(' ', '%20');
  return swhid && `${swhid};${origin};anchor=swh:1:rev:${commit};path=/${plainPath}`;
}

/** Where Software Heritage shows a content or commit: the address holds the bare identifier. */
export function swhAddress(swhid: string) {
  return `https://archive.softwareheritage.org/${swhid}`;
}
