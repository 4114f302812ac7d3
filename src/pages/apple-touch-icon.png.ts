import sharp from 'sharp';
import { touchIcon } from '~/components/site/touch-icon.ts';

/** The icon of the site on the first screen of a telephone. */
export async function GET() {
  const png = await sharp(Buffer.from(touchIcon(180)))
    .png()
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
