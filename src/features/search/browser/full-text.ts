import { bigrams } from '~/features/search/normalise.ts';
import type { GuardedFiles } from './guarded-files.ts';

/** What of Pagefind's browser API is used here. */
interface Pagefind {
  fetchWith(fetch: GuardedFiles['fetch']): void;
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean }): PagefindIndex;
}

interface PagefindIndex {
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  data(): Promise<PagefindPage>;
}

interface PagefindPage {
  url: string;
  content: string;
  meta: { title?: string };
  sub_results: { title?: string; url: string }[];
}

/** A place in the full text that has the words of a query. */
export interface Passage {
  url: string;
  title: string;
  /** The page it stands on, where the title is that of a section. */
  page: string | undefined;
  /** All that stands in the part of the page that was found. */
  content: string;
  /** Whether it has the query word for word. */
  isPhrase: boolean;
}

/** Pages whose text is fetched for one query. */
const pagesShown = 8;

const han = /\p{Script=Han}/u;

/** The full text of all editions, each searched in its own index. */
export class FullText {
  private readonly files: GuardedFiles;
  private readonly base: string;
  private readonly address: string;
  private module: Promise<Pagefind>;
  private indexes = new Map<string, Promise<PagefindIndex>>();

  constructor(options: { files: GuardedFiles; base: string; address: string; module: Promise<unknown> }) {
    this.files = options.files;
    this.base = options.base;
    this.address = options.address;
    this.module = options.module as Promise<Pagefind>;
  }

  /** Begins to load the index of a language, so that the first answer comes sooner. */
  load(language: string) {
    const known = this.indexes.get(language);
    if (known) return known;
    const index = this.begin(language);
    this.indexes.set(language, index);
    return index;
  }

  /** Forgets everything that was loaded, so that the next search asks for it anew. */
  restart() {
    this.indexes.clear();
    this.files.refresh();
    this.module = import(/* @vite-ignore */ `${this.address}?again=${performance.now()}`);
  }

  /**
   * Passages with the words of a query, those with the query word for word first; fails where any file could
   * not be had.
   */
  async find(query: string, words: readonly string[], language: string): Promise<Passage[]> {
    return this.guarded(async () => {
      const index = await this.load(language);
      const phrase = await index.search(`"${segmented(query)}"`);
      const exact = new Map(phrase.results.map((result) => [result.id, result]));
      const loose = words.length > 1 || exact.size === 0 ? await withAll(index, words) : [];
      const results = [...exact.values(), ...loose.filter(({ id }) => !exact.has(id))].slice(0, pagesShown);
      return Promise.all(results.map(async (result) => passageOf(await result.data(), exact.has(result.id))));
    });
  }

  /** Those of the words that stand nowhere in the text of a language. */
  async absent(words: readonly string[], language: string) {
    return this.guarded(async () => {
      const index = await this.load(language);
      const found = await Promise.all(words.map(async (word) => [word, await stands(index, word)] as const));
      return found.filter(([, isThere]) => !isThere).map(([word]) => word);
    });
  }

  private async guarded<Value>(work: () => Promise<Value>) {
    const before = this.files.faults;
    const value = await work();
    if (this.files.faults > before) throw new Error('A part of the full text could not be loaded.');
    return value;
  }

  // The main thread does the work: a worker would double the download and hide failed requests.
  private async begin(language: string) {
    const { createInstance, fetchWith } = await this.module;
    fetchWith(this.files.fetch);
    const index = createInstance({
      basePath: this.files.folderOf(language),
      baseUrl: this.base,
      noWorker: true,
    });
    await index.init();
    return index;
  }
}

// Pagefind cuts a Han name that it does not know into single characters; only a quoted term keeps them
// together.
async function withAll(index: PagefindIndex, words: readonly string[]) {
  if (words.length === 0) return [];
  const latin = words.filter((word) => !han.test(word));
  const [loose, ...quoted] = await Promise.all([
    index.search(words.map(segmented).join(' ')),
    ...words.filter((word) => han.test(word)).map((word) => index.search(`"${segmented(word)}"`)),
    ...latin.map((word) => index.search(`"${word}"`)),
  ]);
  const found = quoted.map(({ results }) => new Set(results.map(({ id }) => id)));
  return loose?.results.filter(({ id }) => found.every((ids) => ids.has(id))) ?? [];
}

async function stands(index: PagefindIndex, word: string) {
  if ((await index.search(`"${segmented(word)}"`)).results.length > 0) return true;
  if (!han.test(word) || word.length < 3) return false;
  const pairs = await Promise.all(bigrams(word).map((pair) => index.search(`"${segmented(pair)}"`)));
  return pairs.every(({ results }) => results.length > 0);
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

// What was indexed is cut into sections, so that all words of a query stand near each other.
function passageOf({ url, content, meta, sub_results: [section] }: PagefindPage, isPhrase: boolean): Passage {
  const title = section?.title ?? meta.title ?? '';
  return {
    url: section?.url ?? url,
    title,
    page: title === meta.title ? undefined : meta.title,
    content,
    isPhrase,
  };
}
