import { type Across, type Drawing, type Mark, margins, placeOf, round, widths } from './drawing.ts';

/** Width to which the field of a drawing is stretched from. */
const unit = 1000;

/** The side of a square as heavy as a circle of radius one. */
const squareSide = Math.sqrt(Math.PI);

type Stroke = Exclude<Mark, { kind: 'text' }>;
type Text = Extract<Mark, { kind: 'text' }>;

/**
 * The marks of a drawing as SVG elements that keep the size of letters, points and strokes at any width:
 * places in the field stand in a part that is stretched, all others in parts that hang on a share of it.
 */
export function fluidMarks({ marks, height }: Drawing) {
  return runsOf(marks, partOf)
    .map(({ part, members }) => {
      const inner = runsOf(members, styleOf)
        .map(({ members: alike }) => element(alike, part === 'field' ? stretched : hanging, true))
        .join('');
      if (part === 'field')
        return `<svg viewBox="0 0 ${unit} ${Math.ceil(height)}" preserveAspectRatio="none">${inner}</svg>`;
      return part === 'start' || part === 'text' ? inner : `<svg x="${part}">${inner}</svg>`;
    })
    .join('');
}

/** A drawing as a file that stands alone, its places reckoned and its colours and faces written into it. */
export function svgFile(
  drawing: Drawing,
  { title, language, styles }: { title: string; language: string; styles: string },
) {
  const height = Math.ceil(drawing.height);
  const left = margins.left[drawing.left];
  const field = widths.most - left - margins.right[drawing.right];
  const place: Place = ({ share, by }) => round(left + share * field + by);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="plot" viewBox="0 0 ${widths.most} ${height}"` +
      ` width="${widths.most}" height="${height}" lang="${language}">`,
    `<title>${escaped(title)}</title>`,
    `<style>${styles}</style>`,
    `<rect class="blank" width="${widths.most}" height="${height}"/>`,
    runsOf(drawing.marks, styleOf)
      .map(({ members }) => element(members, place, false))
      .join(''),
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
  const nested = /@(?:media|container)[^{]+\{(?:[^{}]*\{[^{}]*\})*\s*\}/g;
  return lightOf(rules.replace(/\/\*[\s\S]*?\*\//g, '').replace(nested, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where a place lies in the units of the element that it is drawn in. */
type Place = (across: Across) => number;

const stretched: Place = ({ share }) => round(share * unit);
const hanging: Place = ({ by }) => round(by);

/** Neighbours that have something in common. */
function runsOf<Item extends Mark>(items: readonly Item[], partOf: (item: Item) => string) {
  const runs: { part: string; members: Item[] }[] = [];
  for (const item of items) {
    const [part, last] = [partOf(item), runs.at(-1)];
    if (last?.part === part) last.members.push(item);
    else runs.push({ part, members: [item] });
  }
  return runs;
}

/** Which part of the drawing holds a mark: its field, its start, or the share of the field that it hangs on. */
function partOf(mark: Mark) {
  if (mark.kind === 'text') return 'text';
  const places = pointsOf(mark).map(([across]) => placeOf(across));
  const [{ share } = { share: 0 }] = places;
  if (places.every(({ by }) => by === 0)) return 'field';
  if (!places.every((place) => place.share === share))
    throw new Error(`A line of class “${mark.class}” mixes shares of the field with pixels.`);
  return share === 0 ? 'start' : percent(share);
}

function pointsOf(mark: Stroke) {
  return mark.kind === 'line' ? mark.points : [mark.at];
}

/** What marks have in common that one element can draw. */
function styleOf(mark: Mark) {
  if (mark.kind === 'text') return JSON.stringify(mark);
  return mark.kind === 'line' ? `line ${mark.class}` : `${mark.shape} ${mark.radius} ${mark.class}`;
}

function element(alike: readonly Mark[], place: Place, isFluid: boolean) {
  const [first] = alike;
  if (!first) return '';
  if (first.kind === 'text') return isFluid ? fluidText(first) : fixedText(first, place);
  const strokes = alike as readonly Stroke[];
  if (first.kind === 'dot' && isFluid) return dots(strokes, place, first);
  const d = strokes.map((mark) => (mark.kind === 'line' ? outline(mark, place) : dotOutline(mark, place)));
  return `<path class="${first.class}" d="${d.join('')}"/>`;
}

function outline({ points, form }: Extract<Mark, { kind: 'line' }>, place: Place) {
  const at = points.map(([across, y]) => [place(placeOf(across)), round(y)] as const);
  if (form !== 'curved')
    return `M${at.map(([x, y]) => `${x} ${y}`).join('L')}${form === 'closed' ? 'Z' : ''}`;
  return at.reduce((d, [x, y], index) => {
    const [x0, y0] = at[index - 1] ?? [x, y];
    const middle = round((y0 + y) / 2);
    return index === 0 ? `M${x} ${y}` : `${d}C${x0} ${middle} ${x} ${middle} ${x} ${y}`;
  }, '');
}

function dotOutline({ at: [across, y], shape, radius }: Extract<Mark, { kind: 'dot' }>, place: Place) {
  const x = place(placeOf(across));
  if (shape === 'circle')
    return `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
  const side = round(squareSide * radius);
  return `M${round(x - side / 2)} ${round(y - side / 2)}h${side}v${side}h${-side}Z`;
}

/** Points as the round or square ends of strokes of no length, which no stretching changes. */
function dots(
  marks: readonly Stroke[],
  place: Place,
  { shape, radius, class: style }: Extract<Mark, { kind: 'dot' }>,
) {
  const d = marks
    .flatMap(pointsOf)
    .map(([across, y]) => `M${place(placeOf(across))} ${round(y)}h0`)
    .join('');
  const width = shape === 'circle' ? 2 * radius : squareSide * radius;
  const [kind = '', ...colour] = style.split(' ');
  const path = (stroke: string, extra: number) =>
    `<path class="${shape} ${stroke}" stroke-width="${round(width + extra)}" d="${d}"/>`;
  const own = colour.join(' ');
  if (kind === 'open') return path(own, outlineWidth) + path('paper', -outlineWidth);
  return kind === 'solid' ? path('paper', 1) + path(own, -1) : path(own, 0);
}

/** Stroke of a hollow point, as in the style sheet. */
const outlineWidth = 1.5;

function fluidText({ words, at: [across, y], anchor, class: style }: Text) {
  const { share, by } = placeOf(across);
  const x = share === 0 ? `${round(by)}` : percent(share);
  const dx = share === 0 || by === 0 ? '' : ` dx="${round(by)}"`;
  return textElement(`x="${x}"${dx}`, { words, y, anchor, style });
}

function fixedText({ words, at: [across, y], anchor, class: style }: Text, place: Place) {
  return textElement(`x="${place(placeOf(across))}"`, { words, y, anchor, style });
}

function textElement(
  x: string,
  {
    words,
    y,
    anchor,
    style,
  }: { words: string; y: number; anchor?: string | undefined; style?: string | undefined },
) {
  const end = anchor && anchor !== 'start' ? ` text-anchor="${anchor}"` : '';
  return `<text ${x} y="${round(y)}"${end}${style ? ` class="${style}"` : ''}>${escaped(words)}</text>`;
}

function percent(share: number) {
  return `${Math.round(share * 10_000) / 100}%`;
}

function escaped(words: string) {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
