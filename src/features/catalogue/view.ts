/** What a row is asked for: its answers to each question, and its value in each column. */
export interface RowFacts {
  answers: Record<string, readonly string[]>;
  values: Record<string, string>;
}

/** The chosen answers by question; a question without chosen answers is absent. */
export type Choice = Record<string, readonly string[]>;

/** The chosen answers that an address states, of the questions that exist. */
export function choiceIn(params: URLSearchParams, questions: readonly string[]): Choice {
  return Object.fromEntries(
    questions.map((name) => [name, params.getAll(name)] as const).filter(([, values]) => values.length > 0),
  );
}

/** Whether a row gives one of the chosen answers to every question asked, leaving one question out of account where it is named. */
export function matches({ answers }: RowFacts, choice: Choice, except?: string) {
  return Object.entries(choice).every(
    ([name, values]) => name === except || values.some((value) => answers[name]?.includes(value)),
  );
}

/** Order of two rows by a column: numbers by size, words by the alphabet of the edition; rows without a value come last either way. */
export function byColumn(column: string, order: 'ascending' | 'descending', language: string) {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = order === 'ascending' ? 1 : -1;
  return (a: RowFacts, b: RowFacts) => {
    const [left = '', right = ''] = [a.values[column], b.values[column]];
    if (!left || !right) return Number(!left) - Number(!right);
    const difference = Number(left) - Number(right);
    return sign * (Number.isNaN(difference) ? compare(left, right) : difference);
  };
}
