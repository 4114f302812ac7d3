/** Bits that one weight may take, the most first. */
export const precisions = [16, 8, 4] as const;

export type Bits = (typeof precisions)[number];

/** Bytes in a GiB. */
export const gib = 2 ** 30;

/** Bytes of one number at 16 bits. */
const bytesPerNumber = 2;

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

/** What follows from the sizes of a decoder. */
export interface Decoder extends Sizes {
  /** Parameters in the weight matrices of the layers. */
  matrices: number;
  /** Parameters in token tables, which quantisation leaves at 16 bits. */
  embeddings: number;
  /** All parameters; biases, less than a ten-thousandth, are left out. */
  parameters: number;
}

/** What sizes alone do not tell: matrices of a feed-forward block and tables of tokens. */
export interface Form {
  /** Three where the block is gated. */
  blocks: 2 | 3;
  /** Two where the output layer has one of its own. */
  tables: 1 | 2;
}

/** The parameters of a decoder with such sizes. */
export function decoderOf(sizes: Sizes, { blocks, tables }: Form = { blocks: 3, tables: 2 }): Decoder {
  const { layers, hiddenSize, heads, kvHeads, headSize, ffnSize, vocabulary } = sizes;
  const attention = 2 * hiddenSize * (heads + kvHeads) * headSize;
  const matrices = layers * (attention + blocks * hiddenSize * ffnSize);
  const embeddings = tables * vocabulary * hiddenSize;
  const norms = (2 * layers + 1) * hiddenSize;
  return { ...sizes, matrices, embeddings, parameters: matrices + embeddings + norms };
}

/** The ways in which decoders of 2023 add up: bias nowhere, on query, key and value, on all of attention; GLM's. */
export const countings = ['no bias', 'bias on query, key and value', 'bias on attention', 'as GLM'] as const;

/** Every parameter of a decoder that is counted in this way, to the last digit. */
export function countedParameters(sizes: Sizes, counting: (typeof countings)[number]) {
  const { layers, hiddenSize, heads, kvHeads, headSize, ffnSize } = sizes;
  const biasIn = (heads + 2 * kvHeads) * headSize;
  if (counting === 'as GLM') {
    const { parameters } = decoderOf(sizes, { blocks: 2, tables: 1 });
    const normBias = (2 * layers + 1) * hiddenSize;
    return parameters + layers * (biasIn + ffnSize + 2 * hiddenSize) + normBias;
  }
  const { parameters } = decoderOf(sizes);
  const biases = {
    'no bias': 0,
    'bias on query, key and value': biasIn,
    'bias on attention': biasIn + hiddenSize,
  };
  return parameters + layers * biases[counting];
}

/** Bits of a precision as makers write it: INT4, 8bits, bf16/fp16, 16-bit. */
export function bitsOf(precision: string): Bits | undefined {
  if (/int4|nf4|4.?bit/i.test(precision)) return 4;
  if (/int8|8.?bit/i.test(precision)) return 8;
  return /fp16|bf16|float16|half|16.?bit/i.test(precision) ? 16 : undefined;
}

/** Bytes of the weights; token tables stay at 16 bits. */
export function weightBytes(
  { parameters, embeddings = 0 }: { parameters: number; embeddings?: number },
  bits: Bits,
) {
  return ((parameters - embeddings) * bits) / 8 + embeddings * bytesPerNumber;
}

/** Bytes of key-value cache at 16 bits: keys and values of every layer for every token. */
export function cacheBytes(
  { layers, kvHeads, headSize }: Pick<Sizes, 'layers' | 'kvHeads' | 'headSize'>,
  tokens = 1,
  batch = 1,
) {
  return 2 * layers * kvHeads * headSize * bytesPerNumber * tokens * batch;
}

type Arithmetic = Pick<Decoder, 'layers' | 'hiddenSize' | 'matrices'>;

/** Operations for one token in matrices and in attention to so many tokens, and the share of the latter. */
export function operationsPerToken({ layers, hiddenSize, matrices }: Arithmetic, tokens: number) {
  const linear = 2 * matrices;
  const attention = 2 * layers * tokens * hiddenSize;
  return { linear, attention, share: attention / (linear + attention) };
}

/** The context at which attention takes half of the arithmetic. */
export function halfwayContext({ layers, hiddenSize, matrices }: Arithmetic) {
  return matrices / (layers * hiddenSize);
}
