import { scaleLinear } from 'd3-scale';
import { formatBytes, formatDigits } from '~/domain/units.ts';
import { legend } from '~/features/charts/plot/axes.ts';
import {
  type Chart,
  letterSizes,
  line,
  type Mark,
  onHalf,
  text,
  widths,
} from '~/features/charts/plot/drawing.ts';
import { point } from '~/features/charts/plot/symbols.ts';
import { textWidth } from '~/features/charts/plot/text-width.ts';
import type { Locale } from '~/i18n/index.ts';

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

const words = {
  en: {
    across: 'Cache per token, KiB',
    heads: 'Heads',
    own: 'with keys and values of its own',
    shared: 'uses another’s',
    model: 'Model',
    headCount: 'Heads',
    kvHeads: 'Key-value heads',
    perToken: 'KiB per token',
    whole: 'At 32,768 tokens',
    and: ', ',
  },
  zh: {
    across: '每词元缓存，KiB',
    heads: '注意力头',
    own: '自有键值',
    shared: '共用键值',
    model: '模型',
    headCount: '头数',
    kvHeads: '键值头数',
    perToken: '每词元 KiB',
    whole: '32768 词元时',
    and: '、',
  },
} as const satisfies Record<Locale, unknown>;

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
        line([0, onHalf(y)], [widths[size], onHalf(y)], 'hairline'),
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
          { mark: (at) => point('circle', at, { radius: 2.6, class: 'bar s1' }), words: own },
          { mark: (at) => point('circle', at, { radius: 2.2, class: 'open s2' }), words: shared },
        ],
        { y: 13, size },
      ),
      text(across, [bars, 42], { class: 'soft' }),
      ...(isWide ? [text(headWords, [layouts.wide.dots, 42], { class: 'soft' })] : []),
    ];
    return {
      width: widths[size],
      height,
      marks: [...head, ...marks, line([0, onHalf(height) - 1], [widths[size], onHalf(height) - 1], 'strong')],
    };
  },
  table(rows, locale) {
    const { model, headCount, kvHeads, perToken, whole, and } = words[locale];
    return {
      columns: [
        { label: model },
        { label: headCount, isNumber: true },
        { label: kvHeads, isNumber: true },
        { label: perToken, isNumber: true },
        { label: whole, isNumber: true },
      ],
      rows: rows.map((row) => [
        row.names.join(and),
        String(row.heads),
        String(row.kvHeads),
        formatDigits(row.bytes / 1024, locale),
        formatBytes(Math.round((row.bytes * context) / 2 ** 30 / 0.1) * 0.1 * 2 ** 30, 'GiB'),
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
function lines(
  names: readonly string[],
  locale: Locale,
  { size, room }: { size: 'wide' | 'narrow'; room: number },
) {
  const { and } = words[locale];
  const rows = [''];
  for (const name of names) {
    const last = rows.at(-1) ?? '';
    const longer = last ? `${last}${and}${name}` : name;
    if (textWidth(`${longer}${and}`, letterSizes[size]) <= room) rows[rows.length - 1] = longer;
    else if (rows.length < 2) rows.push(name);
    else break;
  }
  return rows.map((row, index) => (index < rows.length - 1 ? `${row}${and.trim()}` : row));
}

/** One dot for every query head: filled where it has keys and values of its own, a ring where it uses those of another. */
function heads(
  { heads: count, kvHeads }: CacheRow,
  [left, middle]: readonly [number, number],
  size: 'wide' | 'narrow',
): Mark[] {
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
