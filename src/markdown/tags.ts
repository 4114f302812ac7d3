/** Tags that an author may write, with their attributes; a question mark follows those that may be absent. */
export const tags = {
  Cite: ['id', 'as?'],
  Term: ['id'],
  System: ['id'],
  Organization: ['id'],
  Fact: ['of', 'is', 'at?', 'as?'],
  Note: [],
  See: ['to?', 'figure?', 'page?'],
  Zh: [],
  En: [],
  Correction: ['id'],
  Figure: ['id'],
  NumberLadder: [],
  NumberConverter: [],
  Exercise: ['question'],
  Explainer: ['id'],
  InShort: [],
  ReadNext: [],
} as const satisfies Record<string, readonly string[]>;

/** Tags that stand alone on a line; all others belong inside one. */
export const blockTags: readonly string[] = [
  'Correction',
  'Figure',
  'NumberLadder',
  'NumberConverter',
  'Exercise',
  'Explainer',
  'InShort',
  'ReadNext',
] satisfies (keyof typeof tags)[];
