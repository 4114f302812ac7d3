/** The first sentence of a text and what follows it. */
export function firstSentence(text: string): [string, string] {
  const end = /[.?!](?=\s)|[。？！]/.exec(text);
  if (!end) return [text, ''];
  const at = end.index + 1;
  return [text.slice(0, at), text.slice(at).trim()];
}

/** Minutes that a text takes to read: 230 English words or 400 Han characters a minute. */
export function readingMinutes(text: string) {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[A-Za-z][\w’'-]*/g)?.length ?? 0;
  return Math.max(1, Math.round(han / 400 + words / 230));
}
