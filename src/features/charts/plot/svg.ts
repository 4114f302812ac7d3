import { type Drawing, type Mark, round, widths } from './drawing.ts';

/** The marks of a drawing as SVG elements. */
export function svgMarks({ marks }: Drawing) {
  return marks.map(element).join('');
}

/** A drawing as a file that stands alone, its colours and faces written into it. */
export function svgFile(
  drawing: Drawing,
  { title, language, styles }: { title: string; language: string; styles: string },
) {
  const [width, height] = [widths[drawing.size], Math.ceil(drawing.height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="plot ${drawing.size}" viewBox="0 0 ${width} ${height}"` +
      ` width="${width}" height="${height}" lang="${language}">`,
    `<title>${escaped(title)}</title>`,
    `<style>${styles}</style>`,
    `<rect class="blank" width="${width}" height="${height}"/>`,
    svgMarks(drawing),
    '</svg>\n',
  ].join('\n');
}

/** The rules of a style sheet with the light values of the tokens in place of their names. */
export function lightStyles(rules: string, tokens: string) {
  const values = new Map(
    [...tokens.matchAll(/(--[\w-]+):\s*([^;]+);/g)]
      .toReversed()
      .map(([, name = '', value = '']) => [name, value]),
  );
  const lightOf = (value: string): string =>
    value
      .replace(/light-dark\(([^,]+),[^)]+\)/g, '$1')
      .replace(/var\((--[\w-]+)\)/g, (_, name: string) => lightOf(values.get(name) ?? ''));
  return lightOf(
    rules.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@media[^{]+\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, ''),
  )
    .replace(/\s+/g, ' ')
    .trim();
}

function element(mark: Mark) {
  switch (mark.kind) {
    case 'path': {
      const transform = mark.at ? ` transform="translate(${round(mark.at[0])} ${round(mark.at[1])})"` : '';
      return `<path class="${mark.class}" d="${mark.d}"${transform}/>`;
    }
    case 'rect': {
      const [x, y, width, height] = [mark.x, mark.y, mark.width, mark.height].map(round);
      return `<rect class="${mark.class}" x="${x}" y="${y}" width="${width}" height="${height}"/>`;
    }
    case 'text': {
      const anchor = mark.anchor && mark.anchor !== 'start' ? ` text-anchor="${mark.anchor}"` : '';
      const style = mark.class ? ` class="${mark.class}"` : '';
      return `<text x="${round(mark.x)}" y="${round(mark.y)}"${anchor}${style}>${escaped(mark.text)}</text>`;
    }
  }
}

function escaped(words: string) {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
