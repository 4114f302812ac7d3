import type { Mention } from './outline.ts';

/** The ids that a tag such as Cite names, in order and without repetition. */
export function idsOf(mentions: readonly Mention[], tag: string, attribute = 'id') {
  const named = mentions.filter((mention) => mention.tag === tag);
  return [...new Set(named.flatMap(({ attributes }) => (attributes[attribute] ?? '').split(/\s+/)))].filter(
    Boolean,
  );
}

/** The facts that a chapter shows, in order and without repetition. */
export function factsIn(mentions: readonly Mention[]) {
  const facts = mentions.filter(({ tag }) => tag === 'Fact').map(({ attributes }) => attributes);
  const unique = new Map(
    facts.map(({ of = '', is = '', at }) => [`${of}#${factAnchor(is, at)}`, { of, is, at }]),
  );
  return [...unique.values()];
}

/** The anchor of a fact on the page of its system. */
export function factAnchor(is: string, at?: string) {
  return [is.replace('.', '-'), at].filter(Boolean).join('-');
}
