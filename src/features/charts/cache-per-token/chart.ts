import { scaleLinear } from 'd3-scale';
import { gib } from '~/domain/decoder.ts';
import { formatBytes, formatDigits } from '~/domain/units.ts';
import { legend } from '~/features/charts/plot/axes.ts';
import {
  type Chart,
  level,
  type Mark,
  type Point,
  type Size,
  text,
  widths,
} from '~/features/charts/plot/drawing.ts';
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

const layouts = {
  wide: { bars: 208, barsEnd: 410, dots: 470, perRow: 32, pitch: 5.2, row: 42 },
  narrow: { bars: 0, barsEnd: 268, dots: 0, perRow: 64, pitch: 5.4, row: 82 },
} as const;

/** Key-value cache per token as bars, with the heads that share drawn as rings. */
export const cachePerTokenChart: Chart<readonly CacheRow[]> = {
  draw(rows, locale, size) {
    const { bars, barsEnd, row } = layouts[size];
    const isWide = size === 'wide';
    const width = scaleLinear([0, Math.max(...rows.map(({ bytes }) => bytes))], [0, barsEnd - bars]);
    const top = 54;
    let height = top;
    const marks = rows.flatMap((entry): Mark[] => {
      const y = height;
      const labels = lines(entry.names, locale, { size, room: isWide ? bars - 8 : widths.narrow });
      // On a phone the names stand over the bar, on a page beside it.
      const barY = isWide ? y + 12 : y + 8 + labels.length * 17;
      height += isWide ? row : row + (labels.length - 1) * 17;
      const style = entry.kvHeads < entry.heads ? 's2' : 's1';
      const first = isWide ? y + 25.5 - (labels.length - 1) * 8.5 : y + 17;
      const length = Math.max(1.5, width(entry.bytes));
      return [
        level(y, [0, widths[size]]),
        ...labels.map((label, index) => text(label, [0, first + index * 17])),
        { kind: 'rect', x: bars, y: barY, width: length, height: 18, class: `bar ${style}` },
        text(formatDigits(entry.bytes / 1024, locale), [bars + length + 7, barY + 13.5], {
          class: style === 's2' ? 's2' : 'ink',
        }),
        ...heads(entry, isWide ? [layouts.wide.dots, y + 21] : [layouts.narrow.dots, barY + 30], size),
      ];
    });
    const { own, shared, across, heads: headWords } = words[locale];
    const head = [
      ...legend(
        [
          { shape: 'circle', radius: 2.6, class: 'bar s1', words: own },
          { shape: 'circle', radius: 2.2, class: 'open s2', words: shared },
        ],
        { y: 13, size },
      ),
      text(across, [bars, 42], { class: 'soft' }),
      ...(isWide ? [text(headWords, [layouts.wide.dots, 42], { class: 'soft' })] : []),
    ];
    return { size, height, marks: [...head, ...marks, level(height - 1, [0, widths[size]], 'strong')] };
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

/** Names on as few lines as the room allows, two at most; the rest is in the table. */
function lines(names: readonly string[], locale: Locale, { size, room }: { size: Size; room: number }) {
  const and = punctuation[locale].list;
  const rows = [''];
  for (const name of names) {
    const last = rows.at(-1) ?? '';
    const longer = last ? `${last}${and}${name}` : name;
    if (textWidth(`${longer}${and}`, size) <= room) rows[rows.length - 1] = longer;
    else if (rows.length < 2) rows.push(name);
    else break;
  }
  return rows.map((row, index) => (index < rows.length - 1 ? `${row}${and.trim()}` : row));
}

/** A dot for every query head: filled where it has keys and values of its own, else a ring. */
function heads({ heads: count, kvHeads }: CacheRow, [left, middle]: Point, size: Size): Mark[] {
  const { perRow, pitch } = layouts[size];
  const group = count / kvHeads;
  const rowCount = Math.ceil(count / perRow);
  return Array.from({ length: count }, (_, index) => {
    const at = [
      left + 3 + (index % perRow) * pitch,
      middle + (Math.floor(index / perRow) - (rowCount - 1) / 2) * 9,
    ] as const;
    return index % group === 0
      ? point('circle', at, { radius: 2.1, class: 'bar s1' })
      : point('circle', at, { radius: 1.7, class: 'open s2' });
  });
}
