import type { System } from '~/schema/system.ts';
import { known } from './facts.ts';

/** The numbers that fix the size of a decoder. */
export interface Sizes {
  layers: number;
  hiddenSize: number;
  heads: number;
  kvHeads: number;
  headSize: number;
  ffnSize: number;
  vocabulary: number;
}

/** The sizes of a system, or undefined where its record lacks one of them. */
export function sizesOf({ architecture }: Pick<System, 'architecture'>): Sizes | undefined {
  const first = (
    field: 'layers' | 'hidden_size' | 'heads' | 'kv_heads' | 'head_size' | 'ffn_size' | 'vocabulary',
  ) => known(architecture?.[field])[0]?.value;
  const [layers, hiddenSize, heads, kvHeads] = [
    first('layers'),
    first('hidden_size'),
    first('heads'),
    first('kv_heads'),
  ];
  const [headSize, ffnSize, vocabulary] = [first('head_size'), first('ffn_size'), first('vocabulary')];
  if (!layers || !hiddenSize || !heads || !kvHeads || !headSize || !ffnSize || !vocabulary) return undefined;
  return { layers, hiddenSize, heads, kvHeads, headSize, ffnSize, vocabulary };
}

/** Parameters in the weight matrices of the layers, without token table, output layer and norms. */
export function matrixParameters({
  layers,
  hiddenSize,
  heads,
  kvHeads,
  headSize,
  ffnSize,
}: Omit<Sizes, 'vocabulary'>) {
  const attention = 2 * hiddenSize * (heads + kvHeads) * headSize;
  const feedForward = 3 * hiddenSize * ffnSize;
  return layers * (attention + feedForward);
}

/** All parameters of a decoder with gated feed-forward blocks and an output layer of its own; biases, less than a ten-thousandth, are left out. */
export function parametersFrom(sizes: Sizes) {
  const { layers, hiddenSize, vocabulary } = sizes;
  const norms = (2 * layers + 1) * hiddenSize;
  return matrixParameters(sizes) + norms + 2 * vocabulary * hiddenSize;
}
