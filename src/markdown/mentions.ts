/** A tag that an author wrote in a chapter. */
export interface Mention {
  tag: string;
  attributes: Record<string, string>;
  /** Position of the heading above it among all headings of the chapter; -1 before the first one. */
  heading: number;
}

const headingOrTag = /^#{2,4} .*$|<([A-Z][A-Za-z]*)((?:\s+[a-z_]+="[^"]*")*)\s*\/?>/gm;

/** The tags in the source of a chapter, in the order of the text. */
export function mentionsIn(body: string) {
  const mentions: Mention[] = [];
  let heading = -1;
  for (const [, tag, attributes = ''] of body.matchAll(headingOrTag)) {
    if (!tag) {
      heading += 1;
      continue;
    }
    const pairs = [...attributes.matchAll(/([a-z_]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]);
    mentions.push({ tag, attributes: Object.fromEntries(pairs), heading });
  }
  return mentions;
}

/** The ids that a tag such as Cite names, in order and without repetition. */
export function idsOf(mentions: readonly Mention[], tag: string) {
  const ids = mentions
    .filter((mention) => mention.tag === tag)
    .flatMap(({ attributes }) => (attributes['id'] ?? '').split(/\s+/));
  return [...new Set(ids)].filter(Boolean);
}

/** The facts that a chapter shows, in order and without repetition. */
export function factsIn(mentions: readonly Mention[]) {
  const facts = mentions.filter(({ tag }) => tag === 'Fact').map(({ attributes }) => attributes);
  const unique = new Map(facts.map(({ of = '', is = '', at }) => [factAnchor(of, is, at), { of, is, at }]));
  return [...unique.values()];
}

/** The anchor of a fact in the apparatus of a chapter. */
export function factAnchor(of: string, is: string, at?: string) {
  return ['fact', of, is, at].filter(Boolean).join('-').replaceAll('.', '_');
}
