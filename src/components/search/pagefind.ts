/** What of Pagefind's browser API is used here. */
interface Pagefind {
  options(options: { baseUrl: string; noWorker: boolean; excerptLength: number }): Promise<void>;
  init(language?: string): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  data(): Promise<PagefindPage>;
}

interface PagefindPage {
  url: string;
  meta: { title?: string };
  filters: { kind?: string[] };
  sub_results: { title: string; url: string; excerpt: string; weighted_locations: unknown[] }[];
}

/** A place in the survey that answers a query. */
export interface Hit {
  kind: string;
  title: string;
  /** The page it stands on, where the title is that of a section. */
  page: string | undefined;
  url: string;
  /** Text around the matches, matched parts at odd positions. */
  excerpt: string[];
}

/** Pages whose text is fetched for one query. */
const pagesShown = 12;

/** Sections shown of one page. */
const sectionsShown = 4;

/** Milliseconds after which a step counts as failed. */
const patience = 5000;

const han = /\p{Script=Han}/u;

/** The search engine of one edition, loaded when it is first asked. */
export class Engine {
  private readonly options: { bundle: string; base: string };
  private loaded: Promise<Pagefind> | undefined;

  constructor(options: { bundle: string; base: string }) {
    this.options = options;
  }

  /** Begins to load, so that the first answer comes sooner. */
  load() {
    this.loaded ??= withPatience(this.import());
    return this.loaded;
  }

  /** Places that answer a query, best first; fails where any part of the engine cannot be had. */
  async find(query: string): Promise<Hit[]> {
    const pagefind = await this.load();
    const results = await withPatience(search(pagefind, query));
    const pages = await withPatience(Promise.all(results.slice(0, pagesShown).map((result) => result.data())));
    return pages.flatMap(hitsOf);
  }

  // The main thread does the work: a worker would double the download and hide failed requests.
  private async import() {
    const pagefind: Pagefind = await import(/* @vite-ignore */ `${this.options.bundle}pagefind.js`);
    await pagefind.options({ baseUrl: this.options.base, noWorker: true, excerptLength: 24 });
    await pagefind.init();
    return pagefind;
  }
}

// Pagefind cuts a Han name that it does not know into single characters; only a quoted term keeps them together.
async function search(pagefind: Pagefind, query: string) {
  const { results: loose } = await pagefind.search(query);
  const terms = query.split(/\s+/).filter((term) => han.test(term));
  if (terms.length === 0) return loose;

  const exact = await Promise.all(terms.map((term) => pagefind.search(`"${term}"`)));
  const found = exact.map(({ results }) => new Map(results.map((result) => [result.id, result])));
  const hits = loose.filter(({ id }) => found.every((results) => results.has(id))).map((result) => found[0]?.get(result.id) ?? result);
  return hits.length > 0 ? hits : loose;
}

function hitsOf({ url, meta, filters, sub_results }: PagefindPage): Hit[] {
  const sections = sub_results.toSorted((a, b) => b.weighted_locations.length - a.weighted_locations.length).slice(0, sectionsShown);
  return sections.map((section) => ({
    kind: filters.kind?.[0] ?? 'page',
    title: section.title,
    page: section.url === url ? undefined : meta.title,
    url: section.url,
    excerpt: section.excerpt.split(/<\/?mark>/).map(decode),
  }));
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" };

function decode(text: string) {
  return text.replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

function withPatience<Value>(promise: Promise<Value>) {
  const timeout = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The search files did not arrive in time.')), patience);
  });
  return Promise.race([promise, timeout]);
}
