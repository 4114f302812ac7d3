import type { Locale } from '~/i18n/index.ts';
import { allowedEdits, editsWithin } from './edits.ts';
import { calling, type Name } from './names.ts';
import { fold, normalise, type Simplify, simplifier, stem, textsOfWords } from './normalise.ts';
import {
  canWait,
  factRecords,
  inLocale,
  type Kind,
  type SearchNames,
  type SearchRecord,
  type SearchTexts,
} from './records.ts';
import { hanParticles } from './stop-words.ts';
import { type Field, TermIndex } from './term-index.ts';
import { capitalised, contentWords, type Form, form, indexTerms, queryTerms, type Term } from './terms.ts';

// How the order comes about. Each part of the query has a weight: how rare it is, and more where it is a
// name. A record
// earns of it what the best form of that part is worth in its fields (BM25F, from 0 to 1): the word itself
// most, a
// synonym or another spelling less. The sum is set against the weight of the whole query, and multiplied with
// the share
// that was found, with what it is worth to be called as the query says, and with the worth of the kind. What
// has less
// than half of the query by weight is no answer.

/** A record that answers a query. */
export interface Answer {
  record: SearchRecord;
  score: number;
  /** The name by which it was found, where that is not its title in this edition. */
  by: string | undefined;
  /** Words of the query that it does not have. */
  missing: string[];
}

/** What the records say to a query. */
export interface Answers {
  /** Best first. */
  answers: Answer[];
  /** The query as it was probably meant, where it was misspelled. */
  spelling: string | undefined;
  /** Terms by which records are found, to be marked in them. */
  terms: ReadonlySet<string>;
  /** Words of the query that no record has. */
  unknown: string[];
}

/** The fields of a record in the order in which they are indexed. */
const fields = {
  title: { weight: 5, lengthCounts: 0.6 },
  names: { weight: 4, lengthCounts: 0.4 },
  family: { weight: 3, lengthCounts: 0 },
  place: { weight: 1.5, lengthCounts: 0.3 },
  text: { weight: 1, lengthCounts: 0.6 },
  about: { weight: 0.4, lengthCounts: 0.5 },
} as const satisfies Record<string, Field>;

/** Positions of the fields that name a record. */
const naming = [0, 1, 2];

/**
 * What a kind is worth between answers that are equally good otherwise: what is so before what somebody said.
 */
export const worth: Record<Kind, number> = {
  system: 1.2,
  term: 1.15,
  organization: 1.1,
  section: 1,
  fact: 0.95,
  page: 0.95,
  figure: 0.9,
  reference: 0.8,
  erratum: 0.7,
  statement: 0.6,
};

/** Share of the query's weight that an answer has at least. */
const leastShare = 0.5;

/** The same for a row of facts, which says one thing only. */
const leastOfFact = 0.7;

/** Answers below this share of the best score are noise. */
const tail = 0.15;

/** Power with which the share that was found counts once more. */
const wholeness = 1.5;

/** How much it counts to be called as the query says, against having its words. */
const callingWorth = 1.5;

/** Likeness of forms that are not what the reader wrote. */
const likeness = { begun: 0.9, synonym: 0.5, system: 0.85 };

/** What a pair of Han characters with a particle counts against another. */
const particleWorth = 0.3;

/** What a pair of Han characters counts against a word: its neighbours say half of the same again. */
const hanWorth = 0.6;

/** What a name counts against another word: an answer without it is one to another question. */
const nameWorth = { capital: 1.5, system: 2 };

/** Rows that are shown of one system. */
const factsShown = 3;

/** Records that are made ready in one go. */
const atOnce = 80;

/** Letters of a word up to which only names of systems are near enough to be meant. */
const short = 4;

/** Weighed part of a query. */
interface Asked {
  term: Term;
  weight: number;
  forms: readonly Form[];
  /** How much each record has of it. */
  found: ReadonlyMap<number, number>;
}

/** All records, ready to be searched. */
export class RecordIndex {
  readonly chapters: SearchNames['chapters'];
  /** Whether everything that is known about the records has come. */
  isWhole = false;
  readonly records: SearchRecord[];
  private readonly index = new TermIndex(Object.values(fields));
  private readonly names: Name[][] = [];
  /** Positions of the facts of each system. */
  private readonly facts = new Map<number, number[]>();
  private readonly synonyms: readonly (readonly (readonly string[])[])[];
  private readonly toSimplified: Simplify;
  /** Words of names, which may be misspelled or still being typed. */
  private nameWords = new Set<string>();
  /** Words of the names of systems, whose versions are told apart. */
  private readonly systemWords = new Set<string>();
  private readonly termWords = new Set<string>();
  private readonly words = new Set<string>();

  constructor({ simplified, synonyms, chapters, records }: SearchNames) {
    this.chapters = chapters;
    this.toSimplified = simplifier(simplified);
    this.records = [...records];
    this.synonyms = synonyms.map((group) => group.map((word) => indexTerms(this.normal(word))));
    for (const [position, record] of records.entries()) this.addNames(position, record);
    for (const [position, record] of records.entries()) this.addTexts(position, record);
  }

  /**
   * Takes in what came after the names, a few records at a time, so that a phone can answer to keys
   * meanwhile.
   */
  async complete(texts: SearchTexts) {
    const first = this.records.length;
    this.records.push(...texts.records, ...factRecords(texts, this.records));
    const later = this.records.slice(first).map((record, index) => [first + index, record] as const);
    const works = [
      ...texts.texts.map((more, position) => () => this.describe(position, more)),
      ...later.map(
        ([position, record]) =>
          () =>
            this.addNames(position, record),
      ),
      ...later.map(
        ([position, record]) =>
          () =>
            this.addTexts(position, record),
      ),
    ];
    for (const [index, work] of works.entries()) {
      if (index % atOnce === 0) await new Promise((resolve) => setTimeout(resolve));
      work();
    }
    this.isWhole = true;
  }

  /** The query with simplified characters, as the full text has them. */
  simplify(query: string) {
    return this.toSimplified(query.normalize('NFKC'));
  }

  /**
   * Answers to a query in an edition; standing words may stand in the full text, so that they are no slips.
   */
  find(text: string, locale: Locale, standing: readonly string[] | 'all' = []): Answers {
    const written = this.joined(this.normal(text));
    const right = standing === 'all' ? undefined : this.corrected(written, standing);
    const terms = queryTerms(right ?? written, capitalised(text));
    const asked = terms.map((term) => this.asked(term, terms));
    const unknown = asked.filter(({ forms, term }) => forms.length === 0 && term.kind !== 'han');
    return {
      answers: this.answers(asked, right ?? written, locale),
      spelling: right,
      terms: new Set(asked.flatMap(markedTerms)),
      unknown: [
        ...new Set(unknown.map(({ term }) => term.written)),
        ...hanLacking(asked.map(({ term, forms }) => [term, forms.length > 0])),
      ],
    };
  }

  /** Names that are spelled most like the query. */
  nearest(text: string, locale: Locale, count = 3): SearchRecord[] {
    const pairs = pairsOf(fold(textsOfWords(this.normal(text))).compact);
    const titles = new Set<string>();
    return this.records
      .map((record, position) => ({
        record,
        alike: Math.max(
          0,
          ...(this.names[position] ?? []).map(({ compact }) => shared(pairs, pairsOf(compact))),
        ),
      }))
      .filter(({ record, alike }) => !canWait(record) && alike >= leastAlike)
      .toSorted((a, b) => b.alike - a.alike)
      .map(({ record }) => record)
      .filter(({ title }) => !titles.has(inLocale(title, locale)) && titles.add(inLocale(title, locale)))
      .slice(0, count);
  }

  private normal(text: string) {
    return normalise(text, this.toSimplified);
  }

  private termsIn(texts: readonly string[]) {
    return texts.flatMap((text) => {
      const normal = this.normal(text);
      for (const word of textsOfWords(normal)) this.words.add(word);
      return indexTerms(normal);
    });
  }

  private called(written: string, isFamily = false): Name {
    const words = textsOfWords(this.normal(written));
    return { ...fold(words), written, isFamily, words };
  }

  private addNames(position: number, { kind, title, names = [], family, sounds = [], of }: SearchRecord) {
    const titles = [title].flat();
    const written = [...titles, ...(kind === 'fact' ? [] : names), ...(family ? [family] : []), ...sounds];
    const called = written.map((text) => this.called(text, text === family));
    const compacts = called.flatMap(({ words, compact }) => (words.length > 1 ? [compact] : []));
    if (of === undefined) this.names[position] = called;
    else this.facts.set(of, [...(this.facts.get(of) ?? []), position]);
    const wordsOfNames = called.slice(0, called.length - sounds.length).flatMap(({ words }) => words);
    for (const word of wordsOfNames) {
      if (kind !== 'fact') this.nameWords.add(word);
      if (kind === 'system') this.systemWords.add(word);
      if (kind === 'term') this.termWords.add(word);
    }
    const terms = this.termsIn(names);
    this.index.add(position, [
      this.termsIn(titles),
      [...terms, ...compacts],
      this.termsIn(family ? [family] : []),
    ]);
  }

  private addTexts(position: number, { kind, place, text, about = [] }: SearchRecord) {
    const spoken = about.flatMap((other) => this.records[other]?.title ?? []);
    this.index.add(position, [
      [],
      [],
      [],
      this.termsIn(kind === 'fact' ? [] : [place ?? []].flat()),
      this.termsIn([text ?? []].flat()),
      this.termsIn(spoken),
    ]);
  }

  private describe(position: number, { text, names = [] }: SearchTexts['texts'][number]) {
    const record = this.records[position];
    if (!record) return;
    this.records[position] = { ...record, ...(text && { text }) };
    this.names[position]?.push(...names.map((name) => this.called(name)));
    this.index.add(position, [[], this.termsIn(names), [], [], this.termsIn([text ?? []].flat())]);
  }

  // “code gee x” is CodeGeeX, and “ling yi wan wu” one name in pinyin.
  private joined(normal: string): string {
    const pieces = normal.split(/[\s-]+/);
    for (let from = 0; from < pieces.length; from += 1) {
      for (let to = pieces.length; to > from + 1; to -= 1) {
        const part = pieces.slice(from, to);
        const isNew =
          part.every((word) => /^[a-z]+$/.test(word)) && part.some((word) => !this.index.has(stem(word)));
        if (isNew && this.index.has(part.join('')))
          return this.joined([...pieces.slice(0, from), part.join(''), ...pieces.slice(to)].join(' '));
      }
    }
    return normal;
  }

  private corrected(normal: string, standing: readonly string[]) {
    let right = normal;
    for (const { text, kind } of contentWords(normal)) {
      const isKnown =
        kind === 'han' ? indexTerms(text).every((pair) => this.index.has(pair)) : this.isKnown(text);
      if (kind === 'number' || isKnown || standing.some((word) => text.includes(word))) continue;
      const meant = this.meant(text);
      if (meant) right = right.replace(text, meant);
    }
    return right === normal ? undefined : right;
  }

  private isKnown(word: string) {
    return this.index.has(stem(word)) || this.index.has(word) || this.begun(word).length > 0;
  }

  // “Chat” and “base” are no names by themselves.
  private isOfSystem(word: string) {
    return this.systemWords.has(word) && !this.termWords.has(word);
  }

  private begun(word: string) {
    return word.length < 3 ? [] : [...this.nameWords].filter((name) => name.startsWith(word));
  }

  // The first letter is hardly ever the slip: “dumber” is not “number”.
  private meant(written: string) {
    const isHan = /\p{Script=Han}/u.test(written);
    const limit = isHan ? (written.length > 2 ? 1 : 0) : allowedEdits(written.length);
    let best: string | undefined;
    let fewest = limit + Number.EPSILON;
    for (const word of isHan ? this.nameWords : this.words) {
      if (isHan ? word.length !== written.length : word[0] !== written[0] || /\d/.test(word)) continue;
      if (!isHan && written.length <= short && !this.systemWords.has(word)) continue;
      const edits = editsWithin(written, word, limit) - (this.nameWords.has(word) ? nameFirst : 0);
      if (edits < fewest) [best, fewest] = [word, edits];
    }
    return best;
  }

  private asked(term: Term, all: readonly Term[]): Asked {
    const own = this.formsOf(term);
    const forms = [...own, ...this.synonymsOf(term, all)];
    const rarest = Math.max(...(own[0]?.terms ?? [term.written]).map((each) => this.index.rarity(each)));
    const found = new Map<number, number>();
    for (const { terms, likeness } of forms)
      for (const [position, value] of this.together(terms))
        found.set(position, Math.max(found.get(position) ?? 0, likeness * value));
    const isSystem = this.isOfSystem(term.versionOf ?? term.written);
    const name = isSystem ? nameWorth.system : term.isName ? nameWorth.capital : 1;
    return {
      term,
      weight: rarest * (term.isParticle ? particleWorth : name) * (term.kind === 'han' ? hanWorth : 1),
      forms,
      found: this.withFacts(forms, found),
    };
  }

  private formsOf({ forms, kind, written, versionOf }: Term): readonly Form[] {
    const known = forms.filter(({ terms }) => terms.every((term) => this.index.has(term)));
    if (kind === 'latin' && known.length === 0) {
      const whole = this.index.has(written) ? [form(written)] : [];
      return [
        ...whole,
        ...this.begun(written).map((word) => ({ ...form(stem(word)), likeness: likeness.begun })),
      ];
    }
    if (versionOf === undefined) return known;
    const number = forms[0]?.terms[0] ?? '';
    // “Qwen 1.8” is Qwen-1.8B; “ChatGLM 4” is not the 4 of INT4.
    const versions = [versionOf + number, `${versionOf}${number}b`].filter((term) => this.index.has(term));
    if (versions.length > 0) return versions.map(form);
    const isName = this.isOfSystem(versionOf) || (this.nameWords.has(versionOf) && forms.length === 1);
    return isName ? [] : known;
  }

  private synonymsOf({ forms }: Term, all: readonly Term[]): Form[] {
    const asked = new Set(all.flatMap(({ forms }) => forms[0]?.terms ?? []));
    const [own = ''] = forms[0]?.terms ?? [];
    return this.synonyms.flatMap((group) =>
      group.some((words) => words.includes(own) && words.every((word) => asked.has(word)))
        ? group
            .filter((words) => !words.includes(own) && words.every((word) => this.index.has(word)))
            .map((terms) => ({ terms, likeness: likeness.synonym }))
        : [],
    );
  }

  private together(terms: readonly string[]): ReadonlyMap<number, number> {
    const [first = new Map<number, number>(), ...others] = terms.map((term) => this.index.prominence(term));
    if (others.length === 0) return first;
    return new Map(
      [...first].flatMap(([position, value]) => {
        const values = others.map((other) => other.get(position) ?? 0);
        const least = Math.min(value, ...values);
        return least > 0 ? [[position, least] as const] : [];
      }),
    );
  }

  // A fact answers to the names of its system.
  private withFacts(forms: readonly Form[], found: Map<number, number>) {
    for (const [system, positions] of this.facts) {
      const value = (found.get(system) ?? 0) * likeness.system;
      const isNamed = ({ terms }: Form) => terms.every((term) => this.index.stands(term, system, naming));
      if (value === 0 || !forms.some(isNamed)) continue;
      for (const position of positions) found.set(position, Math.max(found.get(position) ?? 0, value));
    }
    return found;
  }

  private answers(asked: readonly Asked[], query: string, locale: Locale): Answer[] {
    const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
    const asks = [
      query,
      contentWords(query)
        .map(({ text }) => text)
        .join(' '),
    ].map((text) => fold(textsOfWords(text)));
    const positions = new Set(asked.flatMap(({ found }) => [...found.keys()]));
    const scored = [...positions].flatMap((position) => {
      const record = this.records[position];
      if (!record) return [];
      const matched = asked.filter(({ found }) => found.has(position));
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
      const share = sum(matched.map(({ weight }) => weight)) / whole;
      const value = sum(matched.map(({ weight, found }) => weight * (found.get(position) ?? 0))) / whole;
      const ofSystem = record.of === undefined ? undefined : this.records[record.of];
      const { worth: called, name } = calling(
        this.names[record.of ?? position] ?? [],
        asks,
        (ofSystem ?? record).kind,
      );
      if (record.of === undefined ? share < leastShare && called === 0 : share < leastOfFact) return [];
      if (record.of !== undefined && !this.saysMore(position, record.of, matched)) return [];
      const score = value * share ** wholeness * (1 + callingWorth * called) * worth[record.kind];
      return [{ position, record, score, name, matched }];
    });
    const best = Math.max(0, ...scored.map(({ score }) => score));
    return perSystem(
      scored.filter(({ score }) => score >= best * tail).toSorted((a, b) => b.score - a.score),
    ).map(({ record, score, name, matched }) => ({
      record,
      score,
      by: record.of === undefined ? this.otherName(record, name, locale) : undefined,
      missing: missingOf(asked, matched),
    }));
  }

  // A row of facts is asked for by what it says, not by the name of its system alone.
  private saysMore(position: number, system: number, matched: readonly Asked[]) {
    const own = (term: string) =>
      this.index.prominence(term).has(position) && !this.index.stands(term, system, naming);
    return matched.some(({ term, forms }) => !term.isParticle && forms.some(({ terms }) => terms.every(own)));
  }

  private otherName({ title, sounds = [] }: SearchRecord, name: string, locale: Locale) {
    if (!name || sounds.includes(name)) return undefined;
    const folded = (text: string) => fold(textsOfWords(this.normal(text))).compact;
    return folded(inLocale(title, locale)).includes(folded(name)) ? undefined : name;
  }
}

/** Among words that need as few edits a name is meant. */
const nameFirst = 0.05;

/** Share of pairs of letters that names have in common with a query that they are offered for. */
const leastAlike = 0.4;

// A part of a synonym says nothing: 最大 is no window, though 最大长度 is.
function markedTerms({ term, forms }: Asked) {
  const whole = forms.filter(({ terms }) => terms.length === 1);
  return [...term.forms, ...whole].flatMap(({ terms }) => terms);
}

function perSystem<Found extends { record: SearchRecord }>(found: readonly Found[]) {
  const shown = new Map<number, number>();
  return found.filter(({ record: { of } }) => {
    if (of === undefined) return true;
    const count = (shown.get(of) ?? 0) + 1;
    shown.set(of, count);
    return count <= factsShown;
  });
}

function missingOf(asked: readonly Asked[], matched: readonly Asked[]) {
  const has = new Set(matched);
  const words = asked
    .filter((each) => !has.has(each) && each.term.kind !== 'han')
    .map(({ term }) => term.written);
  return [...new Set([...words, ...hanLacking(asked.map((each) => [each.term, has.has(each)]))])];
}

/** The parts of runs of Han characters that no pair covers which is there. */
function hanLacking(terms: readonly (readonly [Term, boolean])[]) {
  const han = terms.filter(([{ kind }]) => kind === 'han');
  const there = new Set(han.flatMap(([{ forms }, isThere]) => (isThere ? (forms[0]?.terms ?? []) : [])));
  return [...new Set(han.map(([{ written }]) => written))].flatMap((run) => {
    const characters = [...run];
    const covered = characters.map((character, index) => {
      const pairs = [
        `${characters[index - 1]}${character}`,
        `${character}${characters[index + 1]}`,
        character,
      ];
      const isParticle = hanParticles.has(character) && characters.length > 2;
      return pairs.some((pair) => there.has(pair)) || isParticle ? ' ' : character;
    });
    return covered
      .join('')
      .split(/ +/)
      .filter((part) => part.length > 1 || (part && characters.length === 1));
  });
}

function pairsOf(text: string) {
  const characters = [...text];
  return new Set(
    characters.length < 2 ? characters : characters.slice(1).map((next, at) => `${characters[at]}${next}`),
  );
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>) {
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
}
