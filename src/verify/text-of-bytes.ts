import { extractText, getDocumentProxy } from 'unpdf';

/** The text of a file; of a PDF each page is one line, since its lines break where no author broke them. */
export async function textOfBytes(bytes: Uint8Array) {
  if (Buffer.from(bytes.subarray(0, 4)).toString('latin1') !== '%PDF') return new TextDecoder().decode(bytes);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }));
  return text.map((page) => page.replace(/\s+/g, ' ')).join('\n');
}
