import { Resvg } from '@resvg/resvg-js';
import { touchIcon } from '~/lib/touch-icon.ts';

/** The icon of the site on the first screen of a telephone. */
export function GET() {
  const png = new Resvg(touchIcon, { fitTo: { mode: 'width', value: 180 } }).render().asPng();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
