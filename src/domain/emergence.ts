/** Constants of the invented law: loss falls as a power of size. */
export interface Law {
  /** Parameters at which the loss is one. */
  scale: number;
  /** Negative: more parameters, less loss. */
  exponent: number;
}

/** The chance that a model of a size writes one token right. */
export function tokenRight(parameters: number, { scale, exponent }: Law) {
  return Math.exp(-((parameters / scale) ** exponent));
}

/** The chance that it writes a whole answer of so many tokens right. */
export function answerRight(parameters: number, tokens: number, law: Law) {
  return tokenRight(parameters, law) ** tokens;
}
