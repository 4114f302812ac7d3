/** A title that does not break at its hyphens. */
export function unbroken(title: string) {
  return title.replace(/(?<=\w)-(?=\w)/g, '\u2011');
}
