import type { Passage } from '~/features/search/hits.ts';

/** What of Pagefind's browser API is used here. */
interface Pagefind {
  createInstance(options: { baseUrl: string; noWorker: boolean }): PagefindIndex;
}

interface PagefindIndex {
  search(query: string): Promise<{ results: { id: string; data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  content: string;
  meta: { title?: string; page?: string };
}

/** Pages whose text is fetched for one query. */
const most = 10;

const han = /\p{Script=Han}/u;

/** The full text of the editions, each in an index of its own, which Pagefind made. */
export class FullText {
  private readonly base: string;
  private readonly indexes = new Map<string, Promise<PagefindIndex>>();
  private restarts = 0;

  constructor(base: string) {
    this.base = base;
  }

  /** Begins to load the index of a language, so that the first answer comes sooner. */
  load(language: string) {
    const known = this.indexes.get(language);
    if (known) return known;
    const again = this.restarts > 0 ? `?again=${this.restarts}` : '';
    const script = `${this.base}pagefind/${language}/pagefind.js${again}`;
    // A worker would load the engine a second time.
    const index = import(/* @vite-ignore */ script).then(({ createInstance }: Pagefind) =>
      createInstance({ baseUrl: this.base, noWorker: true }),
    );
    this.indexes.set(language, index);
    return index;
  }

  /**
   * Passages that may have the words of a query, those with the query word for word first; fails where any
   * file could not be had, also a second time from the beginning.
   */
  async find(query: string, words: readonly string[], language: string): Promise<Passage[]> {
    return this.read(query, words, language).catch(() => {
      this.indexes.clear();
      this.restarts += 1;
      return this.read(query, words, language);
    });
  }

  private async read(query: string, words: readonly string[], language: string) {
    const index = await this.load(language);
    const { results: phrase } = await index.search(`"${segmented(query)}"`);
    const exact = new Set(phrase.map(({ id }) => id));
    const loose = words.length > 0 ? (await index.search(words.map(segmented).join(' '))).results : [];
    const results = [...phrase, ...loose.filter(({ id }) => !exact.has(id))].slice(0, most);
    return Promise.all(
      results.map(async ({ id, data }) => {
        const { url, content, meta } = await data();
        return { url, content, title: meta.title ?? '', page: meta.page ?? '', isPhrase: exact.has(id) };
      }),
    );
  }
}

// Made when it is first needed: browsers read a dictionary for it, which takes a phone a tenth of a second.
let segmenter: Intl.Segmenter | undefined;

// The engine divides Han text only on pages that are in Chinese themselves.
function segmented(text: string) {
  if (!han.test(text)) return text;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter(Boolean)
    .join(' ');
}
