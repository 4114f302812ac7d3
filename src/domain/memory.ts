/** Bytes of one number at 16 bits. */
const bytesPerNumber = 2;

/** Bytes of key-value cache that one token takes at 16 bits: keys and values of every layer. */
export function cacheBytesPerToken({
  layers,
  kvHeads,
  headSize,
}: {
  layers: number;
  kvHeads: number;
  headSize: number;
}) {
  return 2 * layers * kvHeads * headSize * bytesPerNumber;
}
