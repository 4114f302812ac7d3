import sharp from 'sharp';
import { touchIcon } from '~/components/site/touch-icon.ts';

const side = 32;
// Header of six bytes, one entry of sixteen.
const start = 22;

/** The icon for those who ask for it by its old name: one PNG in an ICO file. */
export async function GET() {
  const png = await sharp(Buffer.from(touchIcon(side)))
    .png()
    .toBuffer();
  const file = Buffer.alloc(start + png.length);
  file.writeUInt16LE(1, 2);
  file.writeUInt16LE(1, 4);
  file.writeUInt8(side, 6);
  file.writeUInt8(side, 7);
  file.writeUInt16LE(1, 10);
  file.writeUInt16LE(32, 12);
  file.writeUInt32LE(png.length, 14);
  file.writeUInt32LE(start, 18);
  png.copy(file, start);
  return new Response(new Uint8Array(file), { headers: { 'Content-Type': 'image/vnd.microsoft.icon' } });
}
