const fontSize = { wide: 13, narrow: 14.5 };

/** Width of the box around a reserved token. */
export function markerWidth(token: string, size: 'wide' | 'narrow') {
  // The widest of the monospaced faces takes 0.602 em a sign.
  return Math.round(token.length * 0.602 * fontSize[size]) + 10;
}
