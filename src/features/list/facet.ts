/** A question by which entries can be narrowed: the attribute of the entries, and its values with how many have each. */
export interface Facet {
  name: string;
  label: string;
  values: { value: string; text: string; count: number }[];
  /** Whether one of many is chosen from a list; the entries then name all values that they have, and parts of them the one that they show. */
  isList?: boolean;
}

/** A facet from the value of each entry, its values in the order of their texts; those that none has are left out. */
export function facetOf(
  { name, label, texts }: { name: string; label: string; texts: Readonly<Record<string, string>> },
  values: readonly string[],
): Facet {
  const counted = Object.entries(texts).map(([value, text]) => ({
    value,
    text,
    count: values.filter((own) => own === value).length,
  }));
  return { name, label, values: counted.filter(({ count }) => count > 0) };
}
