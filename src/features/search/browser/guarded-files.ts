/** Requests that began when the reader first showed intent, by path. */
export type BegunFiles = Map<string, Promise<Response>>;

/**
 * Milliseconds that one file may take: a slow line is no fault, and the reader is told what is still to come.
 */
const patience = 30_000;

/** First bytes of every file of Pagefind once it is decompressed. */
const signature = 'pagefind_dcd';

const addressOfIndex = /\/([a-z-]+)\/\.\.\/([^?]+)/;

/**
 * Serves Pagefind's files. Its engine passes over a missing or broken part of the index in silence and answers “0 results”;
 * here every file is checked as it arrives, and what is wrong is counted.
 */
export class GuardedFiles {
  /** How many files could not be had so far. */
  faults = 0;
  /** When the index was built, where the server of a development session says so. */
  built: string | undefined;
  private readonly bundle: string;
  private readonly begun: BegunFiles;
  private cache: RequestCache = 'no-cache';

  constructor(bundle: string, begun: BegunFiles) {
    this.bundle = bundle;
    this.begun = begun;
  }

  /** What Pagefind fetches with. */
  readonly fetch = (input: unknown, init?: RequestInit) => {
    const [, language, name] = addressOfIndex.exec(String(input)) ?? [];
    return name && language ? this.serve(name, language) : fetch(String(input), init);
  };

  /** The folder from which the index of a language is asked for. */
  folderOf(language: string) {
    return `${this.bundle}${language}/../`;
  }

  /** From now on nothing comes from the cache of the browser, which may hold files of an older site. */
  refresh() {
    this.cache = 'reload';
    this.begun.clear();
  }

  /** A file by its path, from a request that began earlier where there is one. */
  async file(path: string) {
    const begun = this.begun.get(path);
    this.begun.delete(path);
    const cache =
      /\.pf_(index|fragment|filter)$/.test(path) && this.cache === 'no-cache' ? 'default' : this.cache;
    const response = await (begun ?? fetch(path, { cache, signal: AbortSignal.timeout(patience) }));
    if (!response.ok) throw new Error(`${path} gave ${response.status}.`);
    return response;
  }

  private async serve(name: string, language: string) {
    try {
      const response = await this.file(this.bundle + name);
      return new Response(
        name.endsWith('.json') ? await this.entry(response, language) : await unpacked(response),
      );
    } catch (fault) {
      this.faults += 1;
      throw fault;
    }
  }

  // Pagefind searches the index of the page's language; with all others taken away it searches the one that
  // is asked for.
  private async entry(response: Response, language: string) {
    this.built = response.headers.get('x-built') ?? undefined;
    const entry: { languages: Record<string, unknown> } = await response.json();
    return JSON.stringify({ ...entry, languages: { [language]: entry.languages[language] } });
  }
}

async function unpacked(response: Response) {
  const bytes = await new Response(response.body?.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  const head = new TextDecoder().decode(bytes.slice(0, signature.length));
  if (head !== signature) throw new Error('A search file is broken.');
  return bytes;
}
