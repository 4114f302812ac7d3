import { scaleLinear } from 'd3-scale';
import { gib } from '~/domain/decoder.ts';
import { formatBytes, formatDigits } from '~/domain/units.ts';
import { legend } from '~/features/charts/plot/axes.ts';
import { area, beside, type Chart, level, lines, text, widths } from '~/features/charts/plot/drawing.ts';
import { point } from '~/features/charts/plot/symbols.ts';
import { textWidth } from '~/features/charts/plot/text-width.ts';
import type { Locale } from '~/i18n/index.ts';
import { punctuation } from '~/i18n/punctuation.ts';
import { words } from './words.ts';

/** Models whose cache has the same size and the same heads. */
export interface CacheRow {
  names: readonly string[];
  heads: number;
  kvHeads: number;
  /** Bytes per token at 16 bits. */
  bytes: number;
}

/** Context for which the table also gives the whole cache. */
const context = 32_768;

/** Shares of the drawing at which the longest bar ends and the heads begin. */
const [barsEnd, headsFrom] = [0.53, 0.7];
const [top, rowHeight] = [74, 50];
/** Heads of a row of dots, and how far they stand apart. */
const [perRow, pitch, pitchDown] = [16, 5.2, 7];

const frame = { left: 'none', right: 'none' } as const;

/** Key-value cache per token as bars, with the heads that share drawn as rings. */
export const cachePerTokenChart: Chart<readonly CacheRow[]> = {
  draw(rows, locale) {
    const { own, shared, across, heads: headWords } = words[locale];
    const width = scaleLinear([0, Math.max(...rows.map(({ bytes }) => bytes))], [0, barsEnd]);
    let y = top;
    const drawn = rows.map((entry) => {
      const names = linesOf(entry.names, locale);
      const barY = y + 9 + names.length * leading;
      const row = { ...entry, names, y, barY, style: entry.kvHeads < entry.heads ? 's2' : 's1' };
      y += rowHeight + (names.length - 1) * leading;
      return row;
    });
    return {
      ...frame,
      height: y + 1,
      marks: [
        ...legend(
          [
            { shape: 'circle', radius: 2.6, class: 'bar s1', words: own },
            { shape: 'circle', radius: 2.2, class: 'open s2', words: shared },
          ],
          { y: 13 },
        ),
        text(across, [0, 62], { class: 'soft' }),
        text(headWords, [headsFrom, 62], { class: 'soft' }),
        ...drawn.map((row) => level(row.y)),
        level(y, 'strong'),
        ...drawn.flatMap((row) => lines(row.names, [0, row.y + leading], { leading })),
        ...drawn.map(({ bytes, barY, style }) =>
          area([0, Math.max(0.003, width(bytes))], [barY, barY + 16], `bar ${style}`),
        ),
        ...drawn.map(({ bytes, barY, style }) =>
          text(formatDigits(bytes / 1024, locale), [beside(width(bytes), 7), barY + 12.5], {
            class: style === 's2' ? 's2' : undefined,
          }),
        ),
        ...drawn.flatMap((row) => heads(row, row.y + rowHeight / 2, true)),
        ...drawn.flatMap((row) => heads(row, row.y + rowHeight / 2, false)),
      ],
    };
  },
  table(rows, locale) {
    const { model, headCount, kvHeads, perToken, whole } = words[locale];
    return {
      columns: [model, headCount, kvHeads, perToken, whole],
      numbersFrom: 1,
      rows: rows.map((row) => [
        row.names.join(punctuation[locale].list),
        String(row.heads),
        String(row.kvHeads),
        formatDigits(row.bytes / 1024, locale),
        formatBytes(Math.round(((row.bytes * context) / gib) * 10) * 0.1 * gib, 'GiB'),
      ]),
    };
  },
  data: (rows) =>
    rows.flatMap(({ names, heads: headCount, kvHeads, bytes }) =>
      names.map((name) => ({
        model: name,
        heads: headCount,
        key_value_heads: kvHeads,
        cache_bytes_per_token: bytes,
        cache_bytes_at_32768_tokens: bytes * context,
      })),
    ),
};

const leading = 17;

/** Names on as few lines as stand over a bar, two at most; the rest is in the table. */
function linesOf(names: readonly string[], locale: Locale) {
  const and = punctuation[locale].list;
  const rows = [''];
  for (const name of names) {
    const last = rows.at(-1) ?? '';
    const longer = last ? `${last}${and}${name}` : name;
    if (textWidth(`${longer}${and}`) <= widths.least * headsFrom) rows[rows.length - 1] = longer;
    else if (rows.length < 2) rows.push(name);
    else break;
  }
  return rows.map((row, index) => (index < rows.length - 1 ? `${row}${and.trim()}` : row));
}

/** A dot for every query head that has keys and values of its own, or a ring for every other one. */
function heads(
  { heads: count, kvHeads }: Pick<CacheRow, 'heads' | 'kvHeads'>,
  middle: number,
  areOwn: boolean,
) {
  const rowCount = Math.ceil(count / perRow);
  return Array.from({ length: count }, (_, index) => index)
    .filter((index) => (index % (count / kvHeads) === 0) === areOwn)
    .map((index) =>
      point(
        'circle',
        [
          beside(headsFrom, 3 + (index % perRow) * pitch),
          middle + (Math.floor(index / perRow) - (rowCount - 1) / 2) * pitchDown,
        ],
        areOwn ? { radius: 2.1, class: 'bar s1' } : { radius: 1.7, class: 'open s2' },
      ),
    );
}
