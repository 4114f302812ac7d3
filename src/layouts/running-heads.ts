/** A chapter whose pages have its name at their head. */
interface Headed {
  name: string;
  title: string;
  order: number;
}

/** The style of the printed pages of the whole survey: its name at the head of left pages, that of the chapter at the head of right ones, nothing on the title page. */
export function runningHeads(survey: string, chapters: readonly Headed[]) {
  const rules = chapters.map(({ name, title, order }) => {
    const page = `chapter-${name}`;
    return `#${name} { page: ${page} } @page ${page}:right { @top-right { content: ${cssString(`${order} ${title}`)} } }`;
  });
  const places = ['top-left', 'top-right', 'bottom-center'];
  const face = places.map((place) => `@${place} { font: 400 8.5pt/1 var(--sans) }`);
  const none = places.map((place) => `@${place} { content: none }`);
  return `@page { ${face.join(' ')} } @page :left { @top-left { content: ${cssString(survey)} } } ${rules.join(' ')} @page title { ${none.join(' ')} }`;
}

// As in a style element of HTML, which the sign “<” could end.
function cssString(text: string) {
  return `"${text.replace(/["\\<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
