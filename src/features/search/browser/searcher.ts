import { type Hit, hitsOf, withPassages } from '~/features/search/hits.ts';
import { contentWords } from '~/features/search/query.ts';
import { type Answers, RecordIndex } from '~/features/search/rank.ts';
import {
  inLocale,
  type SearchNames,
  type SearchRecord,
  type SearchTexts,
} from '~/features/search/records.ts';
import { type Locale, languageTags } from '~/i18n/languages.ts';
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
  failed: 'nothing' | 'names' | 'rest' | 'text' | 'all';
  /** Whether the texts of the records are still to come. */
  isBare: boolean;
  isFinal: boolean;
}

/** Milliseconds within which everything must answer, second attempts included; in development the names are put together only when they are asked for. */
const patience = import.meta.env.DEV ? 30_000 : 4500;

/** Milliseconds that the names and their texts have before the full text is asked without them. */
const head = 1500;

const nothing: Finding = {
  hits: [],
  meant: undefined,
  absent: [],
  nearest: [],
  failed: 'nothing',
  isBare: false,
  isFinal: false,
};

/** What is known where search itself breaks. */
export const unanswered: Finding = { ...nothing, failed: 'all', isFinal: true };

/** Results shown for one query at most. */
const most = 120;

/** Searches the records and the full text together. */
export class Searcher {
  /** The small index with the names in it; it fails where their file cannot be had. */
  readonly records: Promise<RecordIndex>;
  /** The same index once all else about the records is in it. */
  private readonly whole: Promise<RecordIndex>;
  private readonly files: GuardedFiles;
  private readonly text: FullText;
  private readonly base: string;
  private byPath: ReadonlyMap<string, SearchRecord> = new Map();

  constructor({ files, module, base, bundle }: Begun) {
    this.base = base;
    this.files = new GuardedFiles(bundle, files);
    this.text = new FullText({ files: this.files, base, address: `${bundle}pagefind.js`, module });
    this.records = this.loadNames();
    this.whole = this.loadTexts();
    for (const index of [this.records, this.whole]) index.catch(() => undefined);
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
    const setting = { query, locale, base: this.base, canMark: 'fragmentDirective' in document };
    const records = this.records.catch(() => undefined);
    const whole = this.whole.catch(() => undefined);
    const [early, late] = [head, patience].map((time) => wait(time).then(() => undefined));

    const names = await Promise.race([records, early]);
    const named = names?.isWhole === false ? names.find(query, locale) : undefined;
    // Before the texts have come, a word that looks misspelled may be one of theirs.
    if (named?.isCertain && !named.spelling && named.answers.length > 0)
      report({ ...nothing, hits: linesOf(named, setting), isBare: true });

    await Promise.race([whole, early]);
    const first = names?.find(query, locale);
    // Where a word is strange, the full text decides whether the survey has an answer at all.
    if (first?.isCertain && first.answers.length > 0)
      report({ ...nothing, hits: linesOf(first, setting), meant: first.spelling });

    const text = await Promise.race([
      this.fullText(query, locale, names, first?.unknown ?? []).catch(() => undefined),
      late,
    ]);
    const index = (await Promise.race([whole, late])) ?? (await Promise.race([records, late]));
    const absent = text?.absent ?? [];
    const last = absent.length > 0 || !first ? index?.find(query, locale, new Set(absent)) : first;
    const hits = withPassages(linesOf(last, setting), text?.passages ?? [], this.byPath, setting).slice(
      0,
      most,
    );
    const nearest =
      hits.length > 0
        ? []
        : (index?.nearest(query, locale) ?? []).map((record) => ({
            title: inLocale(record.title, locale),
            url: `${this.base}${locale}/${record.path}`,
          }));
    report({
      ...nothing,
      hits,
      meant: last?.spelling,
      absent,
      nearest,
      failed: failureOf(index, text),
      isFinal: true,
    });
  }

  private async fullText(
    query: string,
    locale: Locale,
    records: RecordIndex | undefined,
    unknown: readonly string[],
  ) {
    const plain = records?.simplify(query) ?? query;
    const words = contentWords(plain);
    const search = async () => {
      const own = languageOf(/\p{Script=Han}/u.test(plain) ? 'zh' : locale);
      const [passages, absent] = await Promise.all([
        this.text.find(plain, words, own),
        this.text.absent(unknown, own),
      ]);
      if (passages.length > 0 || own === languageOf('en') || /\p{Script=Han}/u.test(plain))
        return { passages, absent };
      // A phrase in English may stand in the other edition only.
      const english = languageOf('en');
      return {
        passages: await this.text.find(plain, words, english),
        absent: await this.text.absent(absent, english),
      };
    };
    return search().catch(() => {
      this.text.restart();
      return search();
    });
  }

  private async loadNames() {
    const index = new RecordIndex(await this.read<SearchNames>('search.json'));
    this.byPath = byPath(index);
    return index;
  }

  private async loadTexts() {
    const [texts, index] = await Promise.all([this.read<SearchTexts>('search-texts.json'), this.records]);
    await index.complete(texts);
    this.byPath = byPath(index);
    return index;
  }

  private async read<Data>(name: string) {
    const read = async () => (await this.files.file(`${this.base}data/${name}`)).json() as Promise<Data>;
    return read().catch(read);
  }
}

function languageOf(locale: Locale) {
  return languageTags[locale].toLowerCase();
}

function linesOf(answers: Answers | undefined, setting: Parameters<typeof hitsOf>[1]) {
  return hitsOf((answers?.answers ?? []).slice(0, most), setting);
}

function byPath({ records }: RecordIndex) {
  return new Map(records.map((record) => [record.path, record]));
}

function failureOf(names: RecordIndex | undefined, text: unknown): Finding['failed'] {
  if (!names) return text ? 'names' : 'all';
  if (!text) return 'text';
  return names.isWhole ? 'nothing' : 'rest';
}

function wait(milliseconds: number) {
  return new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
}
