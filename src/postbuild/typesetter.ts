import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import unicode from '@fontsource-variable/noto-serif-sc/unicode.json' with { type: 'json' };
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import { decompress } from 'wawoff2';
import type { Locale } from '../i18n/index.ts';
import { type Typeset, unitsPerEm } from './social-card.ts';

const { resolve } = createRequire(import.meta.url);
const latinFile = new URL('../assets/fonts/source-serif-4-roman.woff2', import.meta.url);
const hanFile = (part: string) =>
  resolve(`@fontsource-variable/noto-serif-sc/files/noto-serif-sc-${part}-wght-normal.woff2`);

/**
 * A typesetter with the serif fonts of the site for some texts: Source Serif 4, and Noto Serif SC for
 * Chinese.
 */
export async function typesetterFor(texts: readonly string[]): Promise<Typeset> {
  const latin = await fontFrom(latinFile, 400);
  const han = await hanFonts(new Set(texts.join('')));
  const fontOf = (character: string, locale: Locale) =>
    (isHan(character, locale) ? han.get(character) : undefined) ?? latin;
  return (text, locale) => joined(runsOf(text, (character) => fontOf(character, locale)));
}

// The file of the package is cut into a hundred, by what stands together in texts.
async function hanFonts(characters: ReadonlySet<string>) {
  const parts = Object.entries(unicode).map(([part, ranges]) => ({
    part: part.replace(/[[\]]/g, ''),
    ranges: ranges.split(',').map(rangeOf),
  }));
  const fonts = new Map<string, Promise<Font>>();
  const found = new Map<string, Font>();
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0;
    const part =
      isHan(character, 'zh') &&
      parts.find(({ ranges }) => ranges.some(([first, last]) => first <= code && code <= last))?.part;
    if (!part) continue;
    const font = fonts.get(part) ?? fontFrom(hanFile(part), 500); // As dark as the other font at 400.
    fonts.set(part, font);
    found.set(character, await font);
  }
  return found;
}

function rangeOf(range: string) {
  const [first = 0, last = first] = range
    .replace('U+', '')
    .split('-')
    .map((code) => Number.parseInt(code, 16));
  return [first, last] as const;
}

async function fontFrom(file: string | URL, weight: number) {
  const font = new Font(new Face(new Blob(await decompress(readFileSync(file)))));
  font.setVariations([new Variation('wght', weight)]);
  return font;
}

/** Whether a character is set from the Chinese font; quotation marks, dashes and dots are, in Chinese. */
function isHan(character: string, locale: Locale) {
  return (
    /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character) ||
    (locale === 'zh' && /[‘’“”—…·]/.test(character))
  );
}

interface Run {
  font: Font;
  text: string;
}

function runsOf(text: string, fontOf: (character: string) => Font) {
  const runs: Run[] = [];
  for (const character of text) {
    const font = fontOf(character);
    const run = runs.at(-1);
    if (run?.font === font) run.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}

function joined(runs: readonly Run[]): ReturnType<Typeset> {
  let width = 0;
  const glyphs = runs.flatMap(({ font, text }) => {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    return buffer.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0 }) => {
      if (codepoint === 0)
        throw new Error(
          `E-CARD No font of the cards has all of “${text}”. Add one to src/postbuild/typesetter.ts.`,
        );
      const x = width;
      width += xAdvance;
      return { font, codepoint, x };
    });
  });
  // Most texts are only measured, as lines that were tried.
  return {
    width: width / unitsPerEm,
    outlines: () => glyphs.map(({ font, codepoint, x }) => ({ path: outlineOf(font, codepoint), x })),
  };
}

const outlines = new Map<Font, Map<number, string>>();

function outlineOf(font: Font, codepoint: number) {
  const known = outlines.get(font) ?? new Map<number, string>();
  const outline = known.get(codepoint) ?? font.glyphToPath(codepoint);
  outlines.set(font, known.set(codepoint, outline));
  return outline;
}
