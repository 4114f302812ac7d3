/** How a row of an explainer looks: its words, its bars and its classes, by the names of its parts. */
export interface Row {
  id: string;
  texts: Readonly<Record<string, string>>;
  /** Where each bar begins and how long it is, in per cent. */
  bars: Readonly<Record<string, { x: number; width: number }>>;
  classes: Readonly<Record<string, boolean>>;
}

/** Bars one after the other, in per cent of the whole; what goes beyond it is cut. */
export function stacked<Name extends string>(parts: Readonly<Record<Name, number>>, whole: number) {
  let x = 0;
  return Object.fromEntries(
    Object.entries<number>(parts).map(([name, part]) => {
      const bar = { x, width: hundredths(Math.min((part / whole) * 100, 100 - x)) };
      x = hundredths(x + bar.width);
      return [name, bar];
    }),
  ) as Record<Name, { x: number; width: number }>;
}

/** A number with two decimals at most. */
export function hundredths(value: number) {
  return Math.round(value * 100) / 100;
}
