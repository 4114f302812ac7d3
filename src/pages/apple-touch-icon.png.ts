import sharp from 'sharp';

/** The title slip of the favicon on paper, without a transparent ground, which telephones paint black. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" width="180" height="180" viewBox="-4 -4 40 40">
<rect x="-4" y="-4" width="40" height="40" fill="#f3f3ee"/>
<rect x="8" y="2" width="16" height="28" fill="#fbfbf8" stroke="#1a1c1e" stroke-width="2"/>
<path d="M12 8h8M12 13h8M12 18h8" stroke="#1a1c1e" stroke-width="2"/>
<path d="M12 24h8" stroke="#a8281b" stroke-width="3"/>
</svg>`;

/** The icon of the site on the first screen of a telephone. */
export async function GET() {
  const png = await sharp(Buffer.from(icon)).png().toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
