import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../domain/swhid.ts';

/** What was asked for, or why it cannot be had. */
export type Had<Value> = { value: Value } | { why: string };

/** Files and commits of public repositories, from clones on the disk or from the web. */
export interface SourceFiles {
  bytes: (source: SourceFile & { path: string }) => Promise<Had<Uint8Array>>;
  /** The day on which a commit was made, by its author and by whoever committed it. */
  days: (source: SourceFile) => Promise<Had<string[]>>;
}

const largestFile = 100_000_000;

/** Files from bare clones in a folder, named owner/name or owner+name. */
export function fromMirrors(folder: string): SourceFiles {
  const git = (source: SourceFile, ...args: string[]): Had<Buffer> => {
    const directory = cloneOf(folder, source.repository);
    if (!directory) return { why: `no clone of ${source.repository}` };
    try {
      const options = { maxBuffer: largestFile, stdio: ['ignore', 'pipe', 'ignore'] as const };
      return {
        value: execFileSync('git', ['--git-dir', directory, ...args], {
          ...options,
          stdio: [...options.stdio],
        }),
      };
    } catch {
      return { why: `the clone of ${source.repository} lacks ${source.path ?? ''} at ${source.commit}` };
    }
  };
  return {
    bytes: async (source) => git(source, 'cat-file', 'blob', `${source.commit}:${source.path}`),
    days: async (source) => {
      const shown = git(source, 'show', '--no-patch', '--format=%as %cs', source.commit);
      return 'why' in shown ? shown : { value: shown.value.toString().trim().split(' ') };
    },
  };
}

function cloneOf(folder: string, repository: string) {
  const names = [repository, repository.replace('/', '+')];
  const inside = ['', '.git', '/repo', '/.git'];
  return names
    .flatMap((name) => inside.map((ending) => join(folder, `${name}${ending}`)))
    .find((directory) => existsSync(join(directory, 'objects')));
}

const patience = 20_000;

/** Files from the web, as GitHub hands them out. */
export const fromWeb: SourceFiles = {
  bytes: async ({ repository, commit, path }) => {
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    const answer = await get(`https://raw.githubusercontent.com/${repository}/${commit}/${encoded}`);
    return 'why' in answer ? answer : { value: new Uint8Array(await answer.value.arrayBuffer()) };
  },
  days: async ({ repository, commit }) => {
    const answer = await get(`https://github.com/${repository}/commit/${commit}.patch`);
    if ('why' in answer) return answer;
    const date = /^Date: \w+, (\d+) (\w+) (\d{4})/m.exec(await answer.value.text());
    if (!date) return { why: 'the patch names no day' };
    const [, day, month, year] = date;
    return { value: [new Date(`${day} ${month} ${year} UTC`).toISOString().slice(0, 10)] };
  },
};

async function get(address: string): Promise<Had<Response>> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
    return answer.ok ? { value: answer } : { why: `${address} answers ${answer.status}` };
  } catch {
    return { why: `${new URL(address).host} cannot be reached` };
  }
}

/** The first of several places that has what is asked for. */
export function firstOf(places: readonly SourceFiles[]): SourceFiles {
  const ask = async <Value>(question: (place: SourceFiles) => Promise<Had<Value>>): Promise<Had<Value>> => {
    let last: Had<Value> = { why: 'there is neither network nor a folder of clones' };
    for (const place of places) {
      last = await question(place);
      if ('value' in last) return last;
    }
    return last;
  };
  return {
    bytes: (source) => ask((place) => place.bytes(source)),
    days: (source) => ask((place) => place.days(source)),
  };
}
