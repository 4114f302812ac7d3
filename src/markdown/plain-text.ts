import { type Mention, mentionsIn } from './mentions.ts';

/** What a reader sees in place of a tag, or undefined where the sentence falls out for want of it. */
export type Resolve = (mention: Mention) => string | undefined;

const asides = /<(Note|Exercise|InShort|ReadNext)\b[^>]*>[\s\S]*?<\/\1>/g;
const notSentences = /^(?:#|\||<[A-Z]\w*[^>]*\/>\s*$|[-*] |\d+\. |---)/;

/** The sentences in the source of a chapter as a reader sees them, without headings, notes, citations, lists, tables and blocks. */
export function sentencesIn(source: string, resolve: Resolve) {
  return source
    .replaceAll(asides, '')
    .split('\n')
    .filter((line) => !notSentences.test(line))
    .flatMap((line) => plain(line, resolve) || []);
}

function plain(line: string, resolve: Resolve) {
  let isWhole = true;
  const text = line
    // A parenthesis that only points somewhere goes with what it points to.
    .replaceAll(/\s*[（(]<See [^>]*\/>[）)]/g, '')
    .replaceAll(/\s*<Cite id="[^"]*" \/>/g, '')
    .replaceAll(
      /<([A-Z]\w*)(?:\s[^>]*?)?(?:\/>|>([^<]*)<\/\1>)/g,
      (tag: string, _: string, inner?: string) => {
        const [mention] = mentionsIn(tag);
        const words = inner ?? (mention && resolve(mention));
        isWhole &&= words !== undefined;
        return words ?? '';
      },
    )
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*?([^*]+)\*\*?|`([^`]+)`/g, '$1$2')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return isWhole ? text : '';
}
