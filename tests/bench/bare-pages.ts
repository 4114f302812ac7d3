import { readFileSync } from 'node:fs';

/** The text of built pages as bare HTML, the limit of what can be reached, by addresses below /bare. */
export function barePages(paths: readonly string[]) {
  return new Map(
    paths.map((path) => [`/bare${path}`, bareOf(readFileSync(`dist${path}index.html`, 'utf8'))]),
  );
}

/** The text of a page without style, script and frame. */
function bareOf(html: string) {
  const title = /<title>.*?<\/title>/.exec(html)?.[0] ?? '';
  const text =
    /<main[\s\S]*<\/main>/.exec(html)?.[0].replace(/<(script|style)\b[\s\S]*?<\/\1>|<link [^>]*>/g, '') ?? '';
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${title}${text}`;
}
