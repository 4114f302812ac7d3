import { type Hit, hitsOf, withPassages } from '~/features/search/hits.ts';
import { type Answers, RecordIndex } from '~/features/search/rank.ts';
import { inLocale, type SearchNames, type SearchTexts } from '~/features/search/records.ts';
import { writtenWords } from '~/features/search/terms.ts';
import { type Locale, languageTags } from '~/i18n/languages.ts';
import { FullText, type Passage } from './full-text.ts';
import { type BegunFiles, GuardedFiles } from './guarded-files.ts';

/** What was asked for when the reader showed intent. */
export interface Begun {
  files: BegunFiles;
  module: Promise<unknown>;
  base: string;
  bundle: string;
}

/** The parts of what is searched: names, all else about the records, and the full text. */
export type Part = 'names' | 'rest' | 'text';

/** Everything that is known about a query at one moment. */
export interface Finding {
  query: string;
  hits: Hit[];
  /** The query as it was probably meant. */
  meant: string | undefined;
  /** Words of the query that stand nowhere in the survey; empty before all of it was searched. */
  absent: string[];
  /** Names that are spelled most like the query, where nothing was found. */
  nearest: { title: string; url: string }[];
  /** What could not be searched. */
  failed: ReadonlySet<Part>;
  /** What is still to come. */
  pending: ReadonlySet<Part>;
  /** Whether what is still to come can only add to the hits and not refute them. */
  isSure: boolean;
}

/** Milliseconds that the names have before the full text is asked without them. */
const head = 1500;

/** Results shown for one query at most. */
const most = 120;

/** What is known where search itself breaks. */
export function unanswered(query: string): Finding {
  const failed = new Set<Part>(['names', 'rest', 'text']);
  return {
    query,
    hits: [],
    meant: undefined,
    absent: [],
    nearest: [],
    failed,
    pending: new Set(),
    isSure: true,
  };
}

const nothing: Answers = { answers: [], terms: new Set(), spelling: undefined, unknown: [] };

/** What the full text says to one query. */
interface Reading {
  passages: readonly Passage[];
  absent: readonly string[] | undefined;
}

/** Searches the records and the full text together. */
export class Searcher {
  private readonly files: GuardedFiles;
  private readonly text: FullText;
  private readonly base: string;
  private index: RecordIndex | undefined;
  private names: Promise<RecordIndex>;
  private rest: Promise<RecordIndex>;
  private readonly failed = new Set<Part>();
  private last: { query: string; isWhole: boolean; answers: Answers } | undefined;

  constructor({ files, module, base, bundle }: Begun) {
    this.base = base;
    this.files = new GuardedFiles(bundle, files);
    this.text = new FullText({ files: this.files, base, address: `${bundle}pagefind.js`, module });
    this.names = this.loadNames();
    this.rest = this.loadRest();
  }

  /** The small index with the names in it; it fails where their file cannot be had. */
  get records() {
    return this.names;
  }

  /** When the full text was built, in a development session. */
  get built() {
    return this.files.built;
  }

  /** Begins to load what an edition needs. */
  load(locale: Locale) {
    this.text.load(languageOf(locale)).catch(() => undefined);
  }

  /** Reports what is known each time that more is known, last of all everything. */
  async find(query: string, locale: Locale, report: (finding: Finding) => void) {
    this.tryAgain();
    const pending = new Set<Part>(this.index?.isWhole ? ['text'] : ['names', 'rest', 'text']);
    const failed = new Set<Part>();
    let reading: Reading = { passages: [], absent: undefined };
    const tell = () => report(this.finding({ query, locale, reading, pending: new Set(pending), failed }));
    const settle = (part: Part, promise: Promise<unknown>) =>
      promise.catch(() => failed.add(part)).then(() => pending.delete(part) && tell());
    const read = async () => {
      await Promise.race([this.names.catch(() => undefined), wait(head)]);
      reading = { passages: await this.passages(query, locale), absent: undefined };
      tell();
      // Which words are strange is known only when all records are there.
      await Promise.all(records);
      const unknown = this.index ? this.asWritten(query, locale, this.index).unknown : [];
      reading = { ...reading, absent: await this.absent(unknown, locale) };
    };
    tell();
    const records = [settle('names', this.names), settle('rest', this.rest)];
    await Promise.all([...records, settle('text', read())]);
  }

  private finding({
    query,
    locale,
    reading: { passages, absent },
    pending,
    failed,
  }: Pick<Finding, 'query' | 'pending' | 'failed'> & { locale: Locale; reading: Reading }): Finding {
    const { index, base } = this;
    const setting = { locale, base, canMark: 'fragmentDirective' in document };
    const isRead = absent !== undefined || failed.has('text');
    const written = index ? this.asWritten(query, locale, index) : nothing;
    const { unknown } = written;
    // A word that no record has may be a slip, unless it stands in the full text.
    const standing = unknown.filter((word) => absent && !absent.includes(word));
    const found = isRead && unknown.length > 0 ? (index?.find(query, locale, standing) ?? nothing) : written;
    const records = new Map(index?.records.map((record) => [record.path, record]));
    const hits = withPassages(hitsOf(found, setting), passages, { records, terms: found.terms }, setting);
    const isDone = pending.size === 0;
    const missing = found.unknown.filter((word) => absent?.includes(word));
    const near = isDone && hits.length === 0 ? (index?.nearest(query, locale) ?? []) : [];
    return {
      query,
      hits: hits.slice(0, most),
      meant: found.spelling,
      absent: isDone && failed.size === 0 ? missing.map((word) => asTyped(word, query)) : [],
      nearest: near.map(({ title, path }) => ({
        title: inLocale(title, locale),
        url: `${base}${locale}/${path}`,
      })),
      failed,
      pending,
      isSure: isRead || (index !== undefined && unknown.length === 0),
    };
  }

  // Asked for again each time that more of the full text comes.
  private asWritten(query: string, locale: Locale, index: RecordIndex) {
    const { last } = this;
    if (last?.query === query && last.isWhole === index.isWhole) return last.answers;
    const answers = index.find(query, locale, 'all');
    this.last = { query, isWhole: index.isWhole, answers };
    return answers;
  }

  private async passages(query: string, locale: Locale) {
    const plain = this.index?.simplify(query) ?? query.normalize('NFKC');
    const isHan = /\p{Script=Han}/u.test(plain);
    const own = languageOf(isHan ? 'zh' : locale);
    return this.twice(async () => {
      const passages = await this.text.find(plain, writtenWords(plain), own);
      const [english] = passages.length > 0 || isHan ? [own] : [languageOf('en')];
      // A phrase in English may stand in the other edition only.
      return english === own ? passages : this.text.find(plain, writtenWords(plain), english);
    });
  }

  private async absent(words: readonly string[], locale: Locale) {
    return this.twice(async () => {
      const others = words.map((word) => languageOf(/\p{Script=Han}/u.test(word) ? 'zh' : 'en'));
      const languages = new Set([languageOf(locale), ...others]);
      let absent = [...words];
      for (const language of languages)
        if (absent.length > 0) absent = await this.text.absent(absent, language);
      return absent;
    });
  }

  private async twice<Value>(work: () => Promise<Value>) {
    return work().catch(() => {
      this.text.restart();
      return work();
    });
  }

  // What could not be had is asked for again with the next query.
  private tryAgain() {
    if (this.failed.has('names')) this.names = this.loadNames();
    if (this.failed.has('names') || this.failed.has('rest')) this.rest = this.loadRest();
    this.failed.clear();
  }

  private loadNames() {
    return this.noting('names', async () => {
      this.index = new RecordIndex(await this.read<SearchNames>('search.json'));
      return this.index;
    });
  }

  private loadRest() {
    return this.noting('rest', async () => {
      const [texts, index] = await Promise.all([this.read<SearchTexts>('search-texts.json'), this.names]);
      await index.complete(texts);
      return index;
    });
  }

  private noting<Value>(part: Part, work: () => Promise<Value>) {
    const promise = work();
    promise.catch(() => this.failed.add(part));
    return promise;
  }

  private async read<Data>(name: string) {
    const read = async () => (await this.files.file(`${this.base}data/${name}`)).json() as Promise<Data>;
    return read().catch(read);
  }
}

function asTyped(word: string, query: string) {
  const at = query.toLowerCase().indexOf(word);
  return at < 0 ? word : query.slice(at, at + word.length);
}

function languageOf(locale: Locale) {
  return languageTags[locale].toLowerCase();
}

function wait(milliseconds: number) {
  return new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
}
