import { scaleLinear } from 'd3-scale';
import { cardsUpTo } from '~/domain/cards.ts';
import type { MemoryRow } from '~/domain/system-memory.ts';
import { formatNumber } from '~/domain/units.ts';
import { foot, rowName } from '~/features/charts/plot/axes.ts';
import { area, beside, type Drawing, text, upright } from '~/features/charts/plot/drawing.ts';
import { head } from '~/features/charts/plot/shapes.ts';

const [top, step, thickness] = [40, 46, 24];

/** How the figure writes its numbers. */
interface Words {
  bits: (count: number) => string;
  card: (count: number, size: number) => string;
}

/** Weights and cache at three precisions as bars, with lines for the cards that would hold them. */
export function memoryDrawing(rows: readonly MemoryRow[], words: Words): Drawing {
  const most = Math.max(
    ...rows.map(({ weights, cache, measured = 0 }) => Math.max(weights + cache, measured)),
  );
  const x = scaleLinear([0, most], [0, 1]).nice(4);
  const bottom = top + rows.length * step;
  const bars = rows.map((row, index) => ({
    ...row,
    y: top + 4 + index * step,
    total: row.weights + row.cache,
  }));
  const cards = cardsUpTo(most).map(({ count, size }, index) => ({
    at: x(count * size),
    name: words.card(count, size),
    isHigh: index % 2 === 0,
  }));
  const measured = bars.flatMap(({ measured: size, y }) => (size === undefined ? [] : [{ at: x(size), y }]));
  const ticks = x.ticks(4);
  return {
    left: 'ticks',
    right: 'labels',
    height: bottom + 30,
    marks: [
      ...cards.map(({ at, isHigh }) => upright(at, [isHigh ? 18 : 36, bottom], 'mark dashed')),
      ...cards.map(({ at, name, isHigh }) =>
        text(name, [at, isHigh ? 13 : 31], { anchor: 'middle', class: 'accent halo' }),
      ),
      ...bars.map(({ bits, y }) => rowName(words.bits(bits), y + thickness / 2)),
      ...bars
        .filter(({ cache }) => cache > 0)
        .map(({ weights, total, y }) =>
          area([x(weights), x(total)], [y + 0.5, y + thickness - 0.5], 'strong blank'),
        ),
      ...bars.map(({ weights, y }) => area([0, x(weights)], [y, y + thickness], 'ink')),
      ...measured.map(({ at, y }) => upright(at, [y - 4, y + thickness + 4], 'mark')),
      ...measured.map(({ at, y }) => head([at, y + 2], 90, 'accent')),
      ...bars.map(({ total, y }) =>
        text(formatNumber(total, 1), [beside(x(total), 7), y + 17], { class: 'halo' }),
      ),
      ...foot(
        {
          at: x,
          values: ticks,
          spare: ticks.slice(1, -1),
          words: (tick) => (tick === ticks.at(-1) ? `${tick} GiB` : String(tick)),
        },
        { y: bottom + 2 },
      ),
    ],
  };
}
