import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Writes beside every text of a site its gzip and Brotli form, as small as they get. */
export function compress(folder: string) {
  const texts = globSync('**/*.{html,js,css,svg,json,txt,md,csv,xml,webmanifest}', { cwd: folder }).map(
    (name) => join(folder, name),
  );
  for (const file of texts.filter((name) => statSync(name).isFile())) {
    const text = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(text, { level: constants.Z_BEST_COMPRESSION }));
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
    );
  }
}
