import { titleSlip } from '../domain/title-slip.ts';
import { type Locale, locales, stringsFor } from '../i18n/index.ts';
import { balancedLines } from './lines.ts';

/** Width and height of the card of a page, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What the card of a page shows. */
export interface Card {
  title: string;
  /** What sort of page it is, above its title. */
  kind: string | undefined;
  /** The edition, or undefined for the cover, which has both. */
  locale: Locale | undefined;
}

/** Units in which outlines are drawn; those of both fonts. */
export const unitsPerEm = 1000;

/**
 * A line of text: its width at a size of one pixel, and the outlines of its characters, y upwards, each with
 * its place on the line in units of the font.
 */
export type Typeset = (
  text: string,
  locale: Locale,
) => { width: number; outlines: () => { path: string; x: number }[] };

// Tokens of the light theme.
const colour = {
  paper: '#fbfbf8',
  ink: '#1a1c1e',
  soft: '#53565a',
  accent: '#a8281b',
  rule: '#d9d8d1',
} as const;

const edge = 80;
const slip = { ...titleSlip, size: 27, step: 31, width: 64, height: 502, top: 64 } as const;
const measure = cardSize.width - 3 * edge - slip.width;
const sizes = [88, 76, 66, 56, 48, 40, 32];
const leading = 1.16;
/** Room for the lines of a title. */
const titleHeight = 330;
/** What a capital takes of its size. */
const capital = 0.86;
/** Where the kind, the title and the foot of a card stand. */
const tops = { kind: 104, title: 150, foot: cardSize.height - 74 } as const;
/** Sizes of what stands beside the title. */
const small = { kind: 32, foot: 27 } as const;

/** All texts of a card, for which the typesetter needs fonts. */
export function cardTexts({ title, kind, locale }: Card) {
  return [
    title,
    kind ?? '',
    slip.title,
    slip.edition,
    ...(locale ? [locale] : locales).flatMap((edition) => Object.values(footer(edition))),
  ];
}

/** The card of a page as an SVG without text, for a program without fonts of its own. */
export function cardSvg({ title, kind, locale }: Card, typeset: Typeset) {
  const language = locale ?? 'en';
  const { site, edition } = footer(language);
  const widths = new Map<string, number>();
  const widthOf = (text: string) => {
    const width = widths.get(text) ?? typeset(text, language).width;
    widths.set(text, width);
    return width;
  };
  const setting = settings(title, language, widthOf).find(
    ({ size, lines }) =>
      lines.length * size * leading <= titleHeight && lines.every((line) => widthOf(line) * size <= measure),
  );
  if (!setting)
    throw new Error(
      `E-CARD The title “${title}” is too long for its card; see src/postbuild/social-card.ts.`,
    );
  const { size, lines } = setting;
  const write = (text: string, x: number, y: number, size: number, fill: string) =>
    lineSvg(typeset(text, language), { x, y, size, fill });
  const first = tops.title + size * capital;
  const { foot } = tops;
  const editions = locale ? edition : locales.map((edition) => footer(edition).edition).join(' · ');
  const right = edge + measure - widthOf(editions) * small.foot;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">
<rect width="100%" height="100%" fill="${colour.paper}"/>
${kind ? write(kind, edge, tops.kind, small.kind, colour.accent) : ''}
${lines.map((line, index) => write(line, edge, first + index * size * leading, size, colour.ink)).join('\n')}
<path d="M${edge} ${foot - 48}h${measure}" stroke="${colour.ink}" stroke-width="1.5"/>
${title === site ? '' : write(site, edge, foot, small.foot, colour.soft)}
${write(editions, title === site ? edge : right, foot, small.foot, colour.soft)}
${slipSvg(typeset)}
</svg>`;
}

/** The title in lines, from the largest size down, each set only when the one before does not fit. */
function* settings(title: string, locale: Locale, widthOf: (text: string) => number) {
  for (const size of sizes) yield { size, lines: balancedLines(title, locale, widthOf, measure / size) };
}

function footer(locale: Locale) {
  const { site } = stringsFor(locale);
  return { site: site.title, edition: site.edition };
}

function lineSvg(
  { outlines }: ReturnType<Typeset>,
  { x, y, size, fill }: { x: number; y: number; size: number; fill: string },
) {
  const scale = size / unitsPerEm;
  const glyphs = outlines().map(({ path, x }) => `<path transform="translate(${x} 0)" d="${path}"/>`);
  const place = `translate(${x} ${y}) scale(${scale} ${-scale})`;
  return `<g transform="${place}" fill="${fill}">${glyphs.join('')}</g>`;
}

/** The title slip of a thread-bound book, its title upright. */
function slipSvg(typeset: Typeset) {
  const left = cardSize.width - edge - slip.width;
  const frame = (out: number, width: number) =>
    [
      `<rect x="${left - out}" y="${slip.top - out}" fill="none"`,
      `stroke="${colour.ink}" stroke-width="${width}"`,
      `width="${slip.width + 2 * out}" height="${slip.height + 2 * out}"/>`,
    ].join(' ');
  const column = (text: string, top: number, size: number, step: number, fill: string) =>
    [...text].map((character, index) => {
      const x = left + (slip.width - size) / 2;
      return lineSvg(typeset(character, 'zh'), { x, y: top + index * step + size * capital, size, fill });
    });
  const title = column(slip.title, slip.top + 17, slip.size, slip.step - 2, colour.ink);
  const edition = column(slip.edition, slip.top + slip.height - 66, 17, 20, colour.accent);
  return [frame(0, 1), frame(6, 3), ...title, ...edition].join('\n');
}
