/** Longest passage that is marked on the page it leads to, in characters. */
const longest = 80;

/**
 * The first marked passage of a text, which is cut at its marks, widened to whole words, as a text directive;
 * undefined where none is marked.
 */
export function textDirective(pieces: readonly string[], locale: string) {
  if (pieces.length < 2) return undefined;
  const text = pieces.join('');
  const start = pieces[0]?.length ?? 0;
  const end = endOfMarks(pieces, start);
  const segments = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)];
  const words = segments.filter(({ index, segment }) => index < end && index + segment.length > start);
  const passage = words
    .map(({ segment }) => segment)
    .join('')
    .trim();
  return passage && passage.length <= longest
    ? `text=${encodeURIComponent(passage).replaceAll('-', '%2D')}`
    : undefined;
}

/** The address with its anchor and, where the browser knows text directives, the passage to be marked. */
export function withDirective(url: string, directive: string | undefined) {
  if (!directive) return url;
  return url.includes('#') ? `${url}:~:${directive}` : `${url}#:~:${directive}`;
}

// Marks that only a space parts are one phrase.
function endOfMarks(pieces: readonly string[], start: number) {
  let end = start + (pieces[1]?.length ?? 0);
  for (let index = 2; index + 1 < pieces.length && /^\s?$/.test(pieces[index] ?? ''); index += 2) {
    end += (pieces[index]?.length ?? 0) + (pieces[index + 1]?.length ?? 0);
  }
  return end;
}
