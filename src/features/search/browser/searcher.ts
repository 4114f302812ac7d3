import { type Hit, hitsOf, type Passage } from '~/features/search/hits.ts';
import { type Answers, asTyped, RecordIndex, type Words } from '~/features/search/rank.ts';
import { inLocale, type SearchNames, type SearchTexts } from '~/features/search/records.ts';
import { writtenWords } from '~/features/search/terms.ts';
import { type Locale, languageTags } from '~/i18n/languages.ts';
import { FullText } from './full-text.ts';

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
  /** Names in it that nothing in the catalogue has; likewise. */
  uncovered: string[];
  /** Names that are spelled most like the query, where nothing was found. */
  nearest: { title: string; url: string }[];
  /** What could not be searched. */
  failed: ReadonlySet<Part>;
  /** What is still to come. */
  pending: ReadonlySet<Part>;
}

/** Milliseconds that the names have before the full text is asked without them. */
const head = 1500;

/** Results shown for one query at most. */
const most = 120;

const nothing: Answers = {
  answers: [],
  terms: new Set(),
  spelling: undefined,
  isStrange: false,
  absent: [],
  uncovered: [],
  lackedBy: () => [],
};

/** Searches the records and the full text together. */
export class Searcher {
  readonly base: string;
  private readonly text: FullText;
  private index: RecordIndex | undefined;
  private words: Words | undefined;
  private names: Promise<RecordIndex>;
  private rest: Promise<void>;
  private readonly failed = new Set<Part>();

  /** Begins with a request for the names that was made when the reader first showed intent. */
  constructor(base: string, locale: Locale, names: Promise<Response>) {
    this.base = base;
    this.text = new FullText(base);
    this.names = this.noting('names', this.loadNames(names));
    // All else would take the line from the names; asked for when they begin to arrive, it comes right after.
    const heard = Promise.race([names, wait(head)]).catch(() => undefined);
    this.rest = this.noting(
      'rest',
      heard.then(() => this.loadRest()),
    );
    heard.then(() => this.text.load(languageOf(locale))).catch(() => undefined);
  }

  /** The small index with the names in it; it fails where their file cannot be had. */
  get records() {
    return this.names;
  }

  /** Reports what is known each time that more is known, last of all everything. */
  async find(query: string, locale: Locale, report: (finding: Finding) => void) {
    if (this.failed.has('names')) this.names = this.noting('names', this.loadNames());
    if (this.failed.size > 0) this.rest = this.noting('rest', this.loadRest());
    this.failed.clear();
    const pending = new Set<Part>(this.index?.isWhole ? ['text'] : ['names', 'rest', 'text']);
    const failed = new Set<Part>();
    let passages: readonly Passage[] = [];
    const tell = () => report(this.finding({ query, locale, passages, pending: new Set(pending), failed }));
    const settle = (part: Part, work: Promise<unknown>) =>
      work.catch(() => failed.add(part)).then(() => pending.delete(part) && tell());
    const take = (found: readonly Passage[]) => {
      passages = found;
      tell();
    };
    tell();
    const records = [settle('names', this.names), settle('rest', this.rest)];
    await Promise.all([...records, settle('text', this.read(query, locale, take, Promise.all(records)))]);
  }

  private async read(
    query: string,
    locale: Locale,
    take: (found: readonly Passage[]) => void,
    records: Promise<unknown>,
  ) {
    await Promise.race([this.names.catch(() => undefined), wait(head)]);
    take(await this.passages(query, locale));
    await records;
    // Which words are strange is known only when all records are there.
    if (!this.index?.find(query, locale).isStrange) return;
    this.words ??= wordsIn(await this.json('pagefind/words.json'));
    const { spelling } = this.index.find(query, locale, this.words);
    if (spelling) take(await this.passages(spelling, locale));
  }

  private async passages(query: string, locale: Locale) {
    const plain = this.index?.simplify(query) ?? query.normalize('NFKC');
    const isHan = /\p{Script=Han}/u.test(plain);
    const languages = isHan ? [languageOf('zh')] : [...new Set([languageOf(locale), languageOf('en')])];
    // A phrase in English may stand in the other edition only.
    for (const language of languages) {
      const passages = await this.text.find(plain, writtenWords(plain), language);
      if (passages.length > 0) return passages;
    }
    return [];
  }

  private finding(known: {
    query: string;
    locale: Locale;
    passages: readonly Passage[];
    pending: ReadonlySet<Part>;
    failed: ReadonlySet<Part>;
  }): Finding {
    const { query, locale, passages, pending, failed } = known;
    const { index, base } = this;
    const found = index?.find(query, locale, this.words) ?? nothing;
    const hits = hitsOf(found, passages, { locale, base, records: index?.records ?? [] });
    const isDone = pending.size === 0;
    const isCertain = isDone && failed.size === 0;
    const near = isDone && hits.length === 0 ? (index?.nearest(query, locale) ?? []) : [];
    return {
      query,
      hits: hits.slice(0, most),
      meant: found.spelling,
      absent: isCertain ? found.absent.map((word) => asTyped(word, query)) : [],
      uncovered: isCertain ? found.uncovered.map((name) => asTyped(name, query)) : [],
      nearest: near.map(({ title, path }) => ({
        title: inLocale(title, locale),
        url: `${base}${locale}/${path}`,
      })),
      failed: new Set(failed),
      pending,
    };
  }

  private async loadNames(begun?: Promise<Response>) {
    const names = await this.json<SearchNames>('data/search.json', begun);
    this.index = new RecordIndex(names);
    return this.index;
  }

  private async loadRest() {
    const [texts, index] = await Promise.all([this.json<SearchTexts>('data/search-texts.json'), this.names]);
    if (!index.isWhole) await index.complete(texts);
  }

  // What could not be had is asked for again with the next query.
  private noting<Value>(part: Part, work: Promise<Value>) {
    work.catch(() => this.failed.add(part));
    return work;
  }

  private async json<Data>(name: string, begun?: Promise<Response>): Promise<Data> {
    const read = async (response: Promise<Response>): Promise<Data> => (await response).json();
    const ask = () => fetch(this.base + name, { priority: 'low', cache: 'no-cache' });
    return read(begun ?? ask()).catch(() => read(ask()));
  }
}

function wordsIn({ latin, han }: { latin: string; han: string }): Words {
  const pairs = han.split(' ').flatMap(([one, ...others]) => others.map((other) => `${one}${other}`));
  return new Set([...latin.split(' '), ...pairs]);
}

function languageOf(locale: Locale) {
  return languageTags[locale].toLowerCase();
}

function wait(milliseconds: number) {
  return new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
}
