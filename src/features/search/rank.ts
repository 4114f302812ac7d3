import { parseCount } from '~/domain/parse-count.ts';
import type { Locale } from '~/i18n/index.ts';
import { allowedEdits, editsWithin } from './edits.ts';
import {
  type Folded,
  fold,
  kindOf,
  normalise,
  type Simplify,
  simplifier,
  stem,
  textsOfWords,
} from './normalise.ts';
import { countsOf, isParticle, parsedQuery, type Query, type Token } from './query.ts';
import {
  canWait,
  inLocale,
  isSentence,
  type Kind,
  kinds,
  type SearchNames,
  type SearchRecord,
  type SearchTexts,
} from './records.ts';
import { hanParticles } from './stop-words.ts';

/** A record that answers a query. */
export interface Answer {
  record: SearchRecord;
  score: number;
  /** The name by which it was found, where that is not its title in this edition. */
  by: string | undefined;
}

/** What the records say to a query. */
export interface Answers {
  /** Best first. */
  answers: Answer[];
  /** The query as it was probably meant, where it was misspelled. */
  spelling: string | undefined;
  /** Words of the query that no record has. */
  unknown: string[];
  /** Whether nothing in the full text could change what is shown. */
  isCertain: boolean;
}

interface Name extends Folded {
  written: string;
  weight: number;
}

interface Prepared {
  record: SearchRecord;
  names: Name[];
  /** Latin words of the names that are long enough to be misspelled. */
  words: string[];
  /** Stems of all names, a space around each; Han characters in one piece. */
  nameText: string;
  /** Syllables of the romanised names, in the same way. */
  soundText: string;
  text: string;
  counts: readonly number[];
}

/** Weight of a kind of name against the title: a work comes after the thing it describes, and one that only belongs to a family after those that carry its name. */
const weights = { title: 1, name: 0.98, sound: 0.96, family: 0.93, work: 0.9, kin: 0.9 };

/** What a kind is worth between equally good answers. */
const prior: Record<Kind, number> = {
  system: 3,
  term: 3.2,
  organization: 2.8,
  section: 2,
  figure: 1.2,
  reference: 1.5,
  erratum: 1,
  statement: 0,
  page: 1.4,
};

/** What it is worth to be called exactly as the query. */
const exact = 100;

/** Share of a query's weight that a record without a matching name must have. */
const coverageNeeded = 0.6;

/** What a word is worth that stands in the text of a record and not in its names. */
const inTextWeight = 0.55;

/** What it is worth that the words stand at the beginning of the names: the first author before the third. */
const first = 3;

/** What it is worth that all words of a query stand in the names. */
const wholeName = 36;

/** Characters after which a word counts half as much for that. */
const nearBeginning = 40;

/** Records below this share of the best score are noise. */
const tail = 0.3;

/** Records that are made ready in one go. */
const atOnce = 80;

/** All records, ready to be searched. */
export class RecordIndex {
  readonly chapters: SearchNames['chapters'];
  /** Whether everything that is known about the records has come. */
  isWhole = false;
  private readonly toSimplified: Simplify;
  private readonly stems = new Map<string, string>();
  private prepared: Prepared[];
  private nameWords: { word: string; stem: string }[];
  private readonly frequencies = new Map<string, number>();

  constructor({ simplified, chapters, records }: SearchNames) {
    this.chapters = chapters;
    this.toSimplified = simplifier(simplified);
    this.prepared = records.map((record) => this.prepare(record));
    this.nameWords = this.wordsOfNames();
  }

  /** Takes in what came after the names, a few records at a time, so that a phone can answer to keys meanwhile. */
  async complete({ texts, records }: SearchTexts) {
    const works = [
      ...this.prepared.map((prepared, index) => () => this.described(prepared, texts[index] ?? {})),
      ...records.map((record) => () => this.prepare(record)),
    ];
    const whole: Prepared[] = [];
    for (const [index, work] of works.entries()) {
      if (index % atOnce === 0) await new Promise((resolve) => setTimeout(resolve));
      whole.push(work());
    }
    this.prepared = whole;
    this.nameWords = this.wordsOfNames();
    this.frequencies.clear();
    this.isWhole = true;
  }

  get records() {
    return this.prepared.map(({ record }) => record);
  }

  /** The query with simplified characters, as the full text has them. */
  simplify(query: string) {
    return this.toSimplified(query.normalize('NFKC'));
  }

  /** Answers to a query in an edition; foreign words are known to stand nowhere in the survey. */
  find(text: string, locale: Locale, foreign: ReadonlySet<string> = new Set()): Answers {
    const query = parsedQuery(text, this.toSimplified);
    if (query.tokens.length === 0) return { answers: [], spelling: undefined, unknown: [], isCertain: true };
    const tokens = query.tokens
      .map((token) => this.weighed(token))
      .filter(({ token, spellings }) => spellings.length > 0 || !isParticle(token));
    const unknown = unknownIn(query, tokens);
    const strange = unknown.filter(({ text, isName }) => isName || foreign.has(text));
    const asked = { query, corrected: this.corrected(query, tokens), tokens, strange };
    const scored = this.prepared.map((prepared) => this.score(prepared, asked));
    const withAbout = scored.map((answer, index) => this.lifted(answer, this.prepared[index], scored));
    const found = withAbout
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score || order(a.record) - order(b.record));
    const best = found[0]?.score ?? 0;
    const answers = found
      .filter(({ score }) => score >= best * tail)
      .map(({ record, score, name }) => ({ record, score, by: this.otherName(record, name, locale) }));
    return {
      answers,
      spelling: asked.corrected?.written,
      unknown: unknown.map(({ text }) => text),
      isCertain: unknown.length === 0,
    };
  }

  /** Titles that are spelled most like the query. */
  nearest(text: string, locale: Locale, count = 3): SearchRecord[] {
    const { compact } = fold(textsOfWords(this.normal(text)));
    const pairs = pairsOf(compact);
    const near = this.prepared
      .filter(({ record }) => !canWait(record))
      .map(({ record, names }) => ({
        record,
        likeness: Math.max(...names.map((name) => likeness(pairs, pairsOf(name.compact)))),
      }))
      .filter(({ likeness }) => likeness >= 0.4)
      .toSorted((a, b) => b.likeness - a.likeness || order(a.record) - order(b.record))
      .map(({ record }) => record);
    const titles = new Set<string>();
    return near
      .filter(({ title }) => !titles.has(inLocale(title, locale)) && titles.add(inLocale(title, locale)))
      .slice(0, count);
  }

  private prepare(record: SearchRecord): Prepared {
    const parts = writtenNames(record).map(({ text, weight }) => {
      const normal = this.normal(text);
      return { text, weight, normal, words: textsOfWords(normal) };
    });
    const words = parts.flatMap(({ words }) => words);
    const sizes = words.filter((word) => /^\d.*[a-z]$/.test(word)).flatMap((word) => parseCount(word) ?? []);
    const named = {
      record,
      names: parts
        .map(({ text, weight, words }) => ({ ...fold(words), written: text, weight }))
        .filter(({ compact }) => compact),
      words: words.filter((word) => word.length > 3 && kindOf(word) === 'latin'),
      nameText: this.searchable(
        parts.filter(({ weight }) => weight !== weights.sound).flatMap(({ words }) => words),
      ),
      soundText: this.searchable(
        parts.filter(({ weight }) => weight === weights.sound).flatMap(({ words }) => words),
      ),
      text: this.searchable([record.place ?? []].flat().flatMap((text) => textsOfWords(this.normal(text)))),
      counts: [...sizes, ...parts.flatMap(({ normal }) => countsOf(normal))],
    };
    return this.described(named, record);
  }

  private described(
    prepared: Prepared,
    { text, counts = [] }: Pick<SearchRecord, 'text' | 'counts'>,
  ): Prepared {
    if (!text && counts.length === 0) return prepared;
    const texts = [text ?? []].flat().map((text) => this.normal(text));
    return {
      ...prepared,
      record: { ...prepared.record, ...(text && { text }), ...(counts.length > 0 && { counts }) },
      text: prepared.text + this.searchable(texts.flatMap(textsOfWords)),
      counts: [...prepared.counts, ...counts, ...texts.flatMap(countsOf)],
    };
  }

  private wordsOfNames() {
    const words = this.prepared.flatMap(({ words }) => words);
    return [...new Set(words)].map((word) => ({ word, stem: this.stemOf(word) }));
  }

  private normal(text: string) {
    return normalise(text, this.toSimplified);
  }

  private searchable(words: readonly string[]) {
    return ` ${words.map((word) => (kindOf(word) === 'latin' ? this.stemOf(word) : word)).join(' ')} `;
  }

  private stemOf(word: string) {
    const known = this.stems.get(word) ?? stem(word);
    this.stems.set(word, known);
    return known;
  }

  // A word that no record has may be misspelled, or the beginning of one that is still being typed.
  private weighed(token: Token): Weighed {
    const inBillions = `${token.text}b`;
    if (/^[\d.]+$/.test(token.text) && !token.isName && this.frequency(inBillions) > 0) {
      // “Qwen 1.8” is Qwen-1.8B.
      const spellings = [token.text, inBillions].map((text, index) => ({
        text,
        word: token.written,
        likeness: 1 - index / 10,
      }));
      return {
        token,
        idf: this.idf({ ...token, text: this.frequency(token.text) > 0 ? token.text : inBillions }),
        spellings,
      };
    }
    if (token.count !== undefined || this.frequency(token.text) > 0)
      return {
        token,
        idf: this.idf(token),
        spellings: [{ text: token.text, word: token.written, likeness: 1 }],
      };
    if (token.kind !== 'latin' || token.written.length < 3)
      return { token, idf: this.idf(token), spellings: [] };
    const begun = this.nameWords
      .filter(({ word }) => word.startsWith(token.written))
      .map(({ word, stem }) => ({ text: stem, word, likeness: 0.9 }));
    const spellings = begun.length > 0 ? begun : this.misspelled(token.written);
    return { token, idf: this.idf({ ...token, text: spellings[0]?.text ?? token.text }), spellings };
  }

  private misspelled(written: string) {
    const near = this.nameWords.flatMap(({ word, stem }) => {
      const edits = editsWithin(written, word, allowedEdits(Math.max(word.length, written.length)));
      return edits === Infinity || ((edits > 1 || written.length < 6) && word[0] !== written[0])
        ? []
        : [{ text: stem, word, likeness: 0.85 - 0.15 * edits, edits }];
    });
    const fewest = Math.min(...near.map(({ edits }) => edits));
    return near.filter(({ edits }) => edits === fewest);
  }

  // The query with the right spelling, so that it is compared with whole names too.
  private corrected({ words, capitals }: Query, tokens: readonly Weighed[]) {
    const right = new Map(
      tokens.flatMap(({ token, spellings }) =>
        spellings[0] && spellings[0].likeness < 0.9 ? [[token.written, spellings[0].word] as const] : [],
      ),
    );
    if (right.size === 0) return undefined;
    const whole = fold(words.map(({ text }) => right.get(text) ?? text));
    return {
      whole,
      content: whole,
      capitals,
      isLong: true,
      written: words.map(({ text }) => right.get(text) ?? text).join(' '),
    };
  }

  private frequency(text: string) {
    const known = this.frequencies.get(text);
    if (known !== undefined) return known;
    const found = this.prepared.filter(
      ({ nameText, soundText, text: body }) => has(nameText, text) || has(soundText, text) || has(body, text),
    ).length;
    this.frequencies.set(text, found);
    return found;
  }

  private idf({ text, count, kind }: Token) {
    const frequency =
      count === undefined
        ? this.frequency(text)
        : this.prepared.filter(({ counts }) => counts.includes(count)).length;
    // Two of three characters of a word come again in its next pair.
    return Math.log(1 + this.prepared.length / (1 + frequency)) * (kind === 'han' ? 0.6 : 1);
  }

  private score(
    { record, names, nameText, soundText, text, counts }: Prepared,
    { query, corrected, tokens, strange }: Asked,
  ): Scored {
    const whole = tokens.reduce((sum, { idf }) => sum + idf, 0);
    const match = { covered: 0, value: 0, inNames: 0, early: 0, inSounds: 0 };
    let isLacking = false;
    for (const { token, idf, spellings } of tokens) {
      const isCount = token.count !== undefined && counts.includes(token.count);
      const inName = isCount
        ? 1
        : isOtherVersion(token, query, names)
          ? 0
          : Math.max(
              0,
              ...spellings.map((spelling) => (has(nameText, spelling.text) ? spelling.likeness : 0)),
            );
      const inText =
        !inName && spellings.some((spelling) => spelling.likeness === 1 && has(text, spelling.text));
      const inSound = !inName && !inText && spellings.some((spelling) => has(soundText, spelling.text));
      if (inSound) match.inSounds += idf;
      const value = Math.max(inName, inText || inSound ? inTextWeight : 0);
      if (value > 0) match.covered += idf;
      else if (token.kind === 'number' && (token.isName || token.count !== undefined || !query.isLong))
        isLacking = true;
      if (inName > 0) match.inNames += idf;
      if (inName > 0 && !isCount) match.early += idf / (1 + placeIn(nameText, spellings) / nearBeginning);
      match.value += idf * value;
    }
    const isProper = record.kind === 'system' || record.kind === 'organization';
    const matches = names.map((name) => ({
      name: name.written,
      value:
        Math.max(
          nameScore(name, query, isProper),
          corrected ? 0.9 * nameScore(name, corrected, isProper) : 0,
        ) * name.weight,
    }));
    const named = matches.reduce((best, next) => (next.value > best.value ? next : best), {
      name: '',
      value: 0,
    });
    const isStrange = strange.length > 0 && !(isProper && named.value > 60);
    const isOther = isLacking && (!query.isLong || named.value === 0);
    // Single syllables say nothing: half of all Chinese words have a “fu” or a “kai”.
    const isEcho = match.inSounds > 0 && match.inSounds < whole && named.value === 0;
    const isAnswer =
      !isStrange && !isOther && !isEcho && (named.value > 0 || match.covered >= coverageNeeded * whole);
    // In a sentence all words can stand by chance.
    const wholeWorth =
      tokens.length > 1 && match.inNames === whole ? (isSentence(record) ? wholeName / 3 : wholeName) : 0;
    const words = (whole > 0 ? (55 * match.value + first * match.early) / whole : 0) + wholeWorth;
    const share =
      named.value < exact * weights.family && whole > 0 ? 0.65 + (0.35 * match.inNames) / whole : 1;
    const nameValue = named.value * share * (isLacking ? 0.6 : 1);
    const score = Math.max(nameValue, words) + 0.3 * Math.min(nameValue, words) + prior[record.kind];
    return {
      record,
      score: isAnswer ? score : 0,
      words: isStrange || isLacking ? 0 : words,
      name: named.value > 0 ? named.name : '',
    };
  }

  // A section that speaks of what was asked is an answer too, after the thing itself.
  private lifted(answer: Scored, prepared: Prepared | undefined, scored: readonly Scored[]): Scored {
    const about = prepared?.record.about ?? [];
    if (about.length === 0) return answer;
    const best = Math.max(...about.map((index) => scored[index]?.score ?? 0));
    if (best < 50) return answer;
    if (answer.score === 0) return { ...answer, score: best * 0.35 + answer.words * 0.4 };
    return { ...answer, score: Math.max(answer.score, Math.min(answer.score + best * 0.05, best - 2)) };
  }

  private otherName(record: SearchRecord, name: string, locale: Locale) {
    const title = inLocale(record.title, locale);
    if (!name || record.sounds?.includes(name)) return undefined;
    const fold = (text: string) => normalise(text, this.toSimplified).replace(/[^\p{L}\p{N}]/gu, '');
    return fold(title).includes(fold(name)) ? undefined : name;
  }
}

/** The names of a record and what each is worth. */
function writtenNames({ kind, title, names = [], family, sounds = [] }: SearchRecord) {
  const titles = [title].flat();
  return [
    ...titles.map((text) => ({ text, weight: weights.title })),
    ...names.map((text) => ({
      text,
      weight: kind === 'reference' && !/\d/.test(text) ? weights.work : weights.name,
    })),
    ...(family
      ? [
          {
            text: family,
            weight: titles.some((title) => title.includes(family)) ? weights.family : weights.kin,
          },
        ]
      : []),
    ...sounds.map((text) => ({ text, weight: weights.sound })),
  ];
}

interface Weighed {
  token: Token;
  idf: number;
  spellings: { text: string; word: string; likeness: number }[];
}

type Forms = Pick<Query, 'whole' | 'content' | 'capitals' | 'isLong'>;

interface Asked {
  query: Query;
  /** The query in the right spelling, where it was misspelled. */
  corrected: (Forms & { written: string }) | undefined;
  tokens: readonly Weighed[];
  /** Words that name something the survey does not speak of. */
  strange: readonly unknown[];
}

interface Scored {
  record: SearchRecord;
  score: number;
  words: number;
  name: string;
}

// The 4 of “ChatGLM4” is not the 4 of “ChatGLM-6B-INT4”: a version belongs to a word before it. Years and sizes stand alone.
function isOtherVersion({ kind, text, count }: Token, { words }: Query, names: readonly Name[]) {
  if (kind !== 'number' || count !== undefined || /^(?:19|20)\d\d$/.test(text)) return false;
  const before = words.filter(({ kind }) => kind === 'latin');
  return (
    before.length > 0 &&
    !names.some(({ compact }) => before.some((word) => compact.includes(word.text + text)))
  );
}

function placeIn(text: string, spellings: Weighed['spellings']) {
  return Math.min(...spellings.map((spelling) => text.indexOf(spelling.text)).filter((at) => at >= 0));
}

/** Words that no record has; of a run of Han characters those parts that no known pair covers. */
function unknownIn(query: Query, tokens: readonly Weighed[]) {
  const lacking = tokens.filter(({ spellings }) => spellings.length === 0);
  const words = lacking
    .filter(({ token }) => token.kind !== 'han')
    .map(({ token }) => ({ text: token.written, isName: token.isName }));
  const knownPairs = new Set(
    tokens
      .filter(({ token, spellings }) => token.kind === 'han' && spellings.length > 0)
      .map(({ token }) => token.text),
  );
  const runs = new Set(query.tokens.filter(({ kind }) => kind === 'han').map(({ written }) => written));
  const parts = [...runs]
    .flatMap((run) => uncovered(run, knownPairs))
    .map((text) => ({ text, isName: false }));
  return [...words, ...parts];
}

function uncovered(run: string, pairs: ReadonlySet<string>) {
  const characters = [...run];
  const marked = characters.map((character, index) => {
    const isKnown =
      pairs.has(`${characters[index - 1]}${character}`) ||
      pairs.has(`${character}${characters[index + 1]}`) ||
      (characters.length === 1 && pairs.has(character));
    return isKnown || hanParticles.has(character) ? ' ' : character;
  });
  return marked
    .join('')
    .split(/ +/)
    .filter((part) => part.length > 1);
}

function order({ kind }: SearchRecord) {
  return kinds.indexOf(kind);
}

// Words of letters and digits count only whole; Han characters stand without spaces.
function has(text: string, word: string) {
  return word.charCodeAt(0) < 128 ? text.includes(` ${word} `) : text.includes(word);
}

function nameScore(name: Folded, { whole, content, capitals, isLong }: Forms, isProper: boolean) {
  const asks = content.compact && content.compact !== whole.compact ? [whole, content] : [whole];
  return Math.max(
    ...asks.map((ask) =>
      Math.max(
        askedName(name, ask),
        isLong || ask.compact.length > name.compact.length
          ? namedIn(name, ask, { isProper, isShort: capitals.has(name.compact) })
          : 0,
      ),
    ),
  );
}

/** The query is a name, or the beginning or a part of one. */
function askedName({ compact: name, starts }: Folded, { compact: ask, isHan }: Folded) {
  if (name === ask) return exact;
  if (ask.length < 2) return 0;
  const ratio = ask.length / name.length;
  let at = name.indexOf(ask);
  while (at >= 0) {
    const end = at + ask.length;
    const splitsNumber = /\d$/.test(ask) && /^[\d.]/.test(name.slice(end));
    const atStart = starts.includes(at) || isHan;
    if (atStart && !splitsNumber)
      return (at === 0 ? 64 : 46) + 28 * ratio - (starts.includes(end) || isHan ? 0 : 6);
    at = name.indexOf(ask, at + 1);
  }
  return 0;
}

/** The query speaks of a name: as a whole, and not of another version of it. */
function namedIn(
  { compact: name, isHan }: Folded,
  { compact: ask, starts }: Folded,
  { isProper, isShort }: { isProper: boolean; isShort: boolean },
) {
  // Two letters are a name only with a capital: “Yi”, but not a syllable.
  const least = isHan || (isProper && isShort) ? 2 : 3;
  if (name.length < least || name.length >= ask.length) return 0;
  const at = ask.indexOf(name);
  if (at < 0) return 0;
  const end = at + name.length;
  if (!isHan && !(starts.includes(at) && starts.includes(end))) return 0;
  if (!/\d/.test(name) && /^[\d.]+(?![\d.a-z])/.test(ask.slice(end))) return 0;
  const value = 60 + Math.min(24, name.length * (isHan ? 3 : 1.5)) + (isProper ? 8 : 0);
  return value * (0.8 + (0.2 * name.length) / ask.length);
}

function pairsOf(text: string) {
  return new Set(
    text.length < 2
      ? [text]
      : [...text].slice(1).map((character, index) => `${[...text][index]}${character}`),
  );
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>) {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / (a.size + b.size);
}
