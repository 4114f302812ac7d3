import { matrixParameters, type Sizes } from './architecture.ts';

type Layers = Omit<Sizes, 'vocabulary'>;

/** The part that attention takes of the arithmetic per token, averaged over a context of so many tokens. */
export function attentionShare(sizes: Layers, tokens: number) {
  const attention = 2 * sizes.layers * tokens * sizes.hiddenSize;
  return attention / (2 * matrixParameters(sizes) + attention);
}

/** The context at which attention takes half of the arithmetic. */
export function halfwayContext(sizes: Layers) {
  return matrixParameters(sizes) / (sizes.layers * sizes.hiddenSize);
}
