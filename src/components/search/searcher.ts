import { type Locale, languageTags } from '~/i18n/languages.ts';
import { type Hit, hitsOf, withPassages } from '~/lib/search/hits.ts';
import { contentWords } from '~/lib/search/query.ts';
import { RecordIndex } from '~/lib/search/rank.ts';
import type { SearchData, SearchRecord } from '~/lib/search/records.ts';
import { FullText } from './full-text.ts';
import { type BegunFiles, GuardedFiles } from './guarded-files.ts';

/** What was asked for when the reader showed intent. */
export interface Begun {
  files: BegunFiles;
  module: Promise<unknown>;
  base: string;
  bundle: string;
}

/** Everything that is known about a query at one moment. */
export interface Finding {
  hits: Hit[];
  /** The query as it was probably meant. */
  meant: string | undefined;
  /** Words of the query that stand nowhere in the survey. */
  absent: string[];
  /** Names that are spelled most like the query, where nothing was found. */
  nearest: { title: string; url: string }[];
  /** What could not be searched. */
  failed: 'nothing' | 'names' | 'text' | 'all';
  isFinal: boolean;
}

/** Milliseconds within which the full text must answer, both attempts together. */
const patience = 4500;

/** Results shown for one query at most. */
const most = 120;

/** Searches the records and the full text together. */
export class Searcher {
  /** The small index; it fails where its file cannot be had. */
  readonly records: Promise<RecordIndex>;
  private readonly files: GuardedFiles;
  private readonly text: FullText;
  private readonly base: string;
  private byPath: ReadonlyMap<string, SearchRecord> | undefined;

  constructor({ files, module, base, bundle }: Begun) {
    this.base = base;
    this.files = new GuardedFiles(bundle, files);
    this.text = new FullText({ files: this.files, base, address: `${bundle}pagefind.js`, module });
    this.records = this.loadRecords();
    this.records.catch(() => undefined);
  }

  /** When the full text was built, in a development session. */
  get built() {
    return this.files.built;
  }

  /** Begins to load what an edition needs. */
  load(locale: Locale) {
    this.text.load(languageOf(locale)).catch(() => undefined);
  }

  /** Reports what is known as soon as it is known, last of all everything. */
  async find(query: string, locale: Locale, report: (finding: Finding) => void) {
    const records = await this.records.catch(() => undefined);
    const setting = { query, locale, base: this.base, canMark: 'fragmentDirective' in document };
    const first = records?.find(query, locale);
    const hits = hitsOf((first?.answers ?? []).slice(0, most), setting);
    const known = { hits, meant: first?.spelling, absent: [], nearest: [], failed: records ? ('nothing' as const) : ('names' as const), isFinal: false };
    // Where a word is strange, the full text decides whether the survey has an answer at all.
    if (first?.isCertain && hits.length > 0) report(known);

    const text = await this.fullText(query, locale, records, first?.unknown ?? []).catch(() => undefined);
    const failed = text ? known.failed : records ? ('text' as const) : ('all' as const);
    const again = text && text.absent.length > 0 ? records?.find(query, locale, new Set(text.absent)) : first;
    const answers = hitsOf((again?.answers ?? []).slice(0, most), setting);
    const all = withPassages(answers, text?.passages ?? [], this.byPath ?? new Map(), setting).slice(0, most);
    const nearest =
      all.length > 0
        ? []
        : (records?.nearest(query, locale) ?? []).map((record) => ({ title: titleIn(record, locale), url: `${this.base}${locale}/${record.path}` }));
    report({ ...known, hits: all, absent: text?.absent ?? [], nearest, failed, isFinal: true });
  }

  private async fullText(query: string, locale: Locale, records: RecordIndex | undefined, unknown: readonly string[]) {
    const plain = records?.simplify(query) ?? query;
    const words = contentWords(plain);
    const search = async () => {
      const own = languageOf(/\p{Script=Han}/u.test(plain) ? 'zh' : locale);
      const [passages, absent] = await Promise.all([this.text.find(plain, words, own), this.text.absent(unknown, own)]);
      if (passages.length > 0 || own === languageOf('en') || /\p{Script=Han}/u.test(plain)) return { passages, absent };
      // A phrase in English may stand in the other edition only.
      const english = languageOf('en');
      return { passages: await this.text.find(plain, words, english), absent: await this.text.absent(absent, english) };
    };
    return inTime(
      search().catch(() => {
        this.text.restart();
        return search();
      }),
    );
  }

  private async loadRecords() {
    const address = `${this.base}data/search.json`;
    const read = async () => (await this.files.file(address)).json() as Promise<SearchData>;
    const data = await inTime(read().catch(read));
    this.byPath = new Map(data.records.map((record) => [record.path, record]));
    return new RecordIndex(data);
  }
}

function languageOf(locale: Locale) {
  return languageTags[locale].toLowerCase();
}

function titleIn({ title }: SearchRecord, locale: Locale) {
  return typeof title === 'string' ? title : title[locale === 'en' ? 0 : 1];
}

function inTime<Value>(promise: Promise<Value>) {
  const timeout = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('The search files did not arrive in time.')), patience));
  return Promise.race([promise, timeout]);
}
