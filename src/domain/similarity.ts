/** Texts in an order in which each shares much of its beginning and end with the one before it. */
export function similarity(texts: readonly string[]) {
  const left = texts.toSorted();
  const ordered: string[] = [];
  while (left.length > 0) {
    const last = ordered.at(-1) ?? '';
    const shared = left.map((text) => sharedLength(last, text));
    ordered.push(...left.splice(shared.indexOf(Math.max(...shared)), 1));
  }
  return ordered;
}

function sharedLength(a: string, b: string) {
  return sharedStart([...a], [...b]) + sharedStart([...a].reverse(), [...b].reverse());
}

function sharedStart(a: readonly string[], b: readonly string[]) {
  const at = a.findIndex((character, index) => character !== b[index]);
  return at < 0 ? a.length : at;
}
