/** One line of the table: what was measured of this site and of what it is held against, in the same run. */
export interface Row {
  what: string;
  /** Value of this site with its unit. */
  ours: string;
  /** What it is held against, and its value. */
  against?: string;
  /** Ours divided by the other. */
  ratio?: number;
  /** What is to be reached. */
  goal?: string;
}

/** The middle of several values. */
export function median(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A row of two values of one unit. */
export function compared(
  what: string,
  unit: string,
  ours: number,
  against: readonly [name: string, value: number],
  goal?: string,
): Row {
  const [name, value] = against;
  return {
    what,
    ours: `${rounded(ours)} ${unit}`,
    against: `${name}: ${rounded(value)} ${unit}`,
    ratio: ours / value,
    ...(goal && { goal }),
  };
}

/** A number with as many digits as matter. */
export function rounded(value: number) {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
