import { bigrams, normalise, type Simplify, wordsOf } from '~/domain/words.ts';
import type { Locale } from '~/i18n/index.ts';
import { simplifier, stem } from './normalise.ts';
import {
  canWait,
  inLocale,
  type Kind,
  type SearchNames,
  type SearchRecord,
  type SearchTexts,
} from './records.ts';
import { allowedEdits, editsWithin, hanMeant } from './slips.ts';
import { hanParticles } from './stop-words.ts';
import { type Field, TermIndex } from './term-index.ts';
import { capitalised, contentWords, indexParts, indexTerms, queryTerms, type Term } from './terms.ts';

// How the order comes about. Each part of a query has a weight: the rarer the more, and more where it is a
// name. A record earns of it what the best form of that part is worth in its fields (BM25F, from 0 to 1): the
// word itself most, a synonym less. The sum is set against the weight of the whole query, and multiplied with
// the share of the query that was found, with how well the query calls the record by one of its names, and
// with the worth of its kind. A row of facts stands before the page of its system where it has as much of the
// query. What has little of the query by weight is no answer, and what lacks much of it stands below the rest.

/** A record that answers a query. */
export interface Answer {
  record: SearchRecord;
  score: number;
  /** The name by which it was found, where that is not its title in this edition. */
  by: string | undefined;
  /** Words of the query that it does not have, and whether they are much of it. */
  missing: string[];
  isPartial: boolean;
}

/** What the records say to a query. */
export interface Answers {
  /** Best first. */
  answers: Answer[];
  /** The query as it was probably meant, where it was misspelled. */
  spelling: string | undefined;
  /** Terms by which records are found, to be marked in them. */
  terms: ReadonlySet<string>;
  /** Whether a part of the query is in no record, and may be a slip. */
  isStrange: boolean;
  /** Words of the query that stand nowhere in the survey, as far as its words are known. */
  absent: string[];
  /** Names in the query that nothing in the survey has, though parts of them may stand in it. */
  uncovered: string[];
  /** Words of the query that a text does not have. */
  lackedBy: (text: string) => string[];
}

/** All words of the survey, names with their versions in one piece, and pairs of Han characters. */
export type Words = ReadonlySet<string>;

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
  fact: 1.2,
  page: 0.95,
  figure: 0.9,
  reference: 0.8,
  erratum: 0.7,
  statement: 0.6,
};

/** Share of the query's weight that an answer has at least; more for a fact, which says one thing only. */
const leastShare = { record: 0.3, fact: 0.5 };

/** Share of the query’s weight from which an answer is one to the whole of it. */
const nearlyWhole = 0.75;

/** Answers below this share of the best score are noise. */
const tail = 0.15;

/** Power with which the share that was found counts once more. */
const wholeness = 1.5;

/** How much it counts to be called as the query says, against having its words. */
const callingWorth = 1.5;

/** What it counts to be called by the name of a family, which all its members answer to. */
const familyWorth = 0.5;

/** What each letter of the title takes off: of a family the base model comes before those made of it. */
const longer = 0.001;

/** Likeness of forms that are not what the reader wrote. */
const likeliness = { begun: 0.9, synonym: 0.5, system: 0.85 };

/** What a pair of Han characters counts against a word, whose half its neighbours say again, and a particle. */
const hanWorth = { pair: 0.6, particle: 0.18 };

/** What a name counts against another word: an answer without it is one to another question. */
const nameWorth = { capital: 1.5, system: 2 };

/** Calling from which less than the least share is enough. */
const leastCalled = 0.3;

/** Powers of what a query says of a name, and of what the name takes of the query. */
const callingPowers = { said: 1.5, taken: 0.5 };

/** Share of the query that a row of facts says itself, apart from the name of its system. */
const leastOwn = 0.12;

/** What a row keeps of its own score where it takes the place before its page. */
const nearer = 0.01;

/** Rows that are shown of one system. */
const factsShown = 3;

/** Records that are made ready in one go. */
const atOnce = 80;

/** Letters of a word up to which only names of systems are near enough to be meant. */
const short = 4;

/** Among words that need as few edits a name is meant. */
const nameFirst = 0.05;

/** Share of pairs of letters that names have in common with a query that they are offered for. */
const leastAlike = 0.4;

/** Terms of the index that together stand for a part of a query, with their likeness to what was written. */
interface Form {
  terms: readonly string[];
  likeness: number;
}

/** A name of a record: its parts with their forms, and its words in one piece. */
interface Name {
  written: string;
  parts: readonly (readonly string[])[];
  compact: string | undefined;
  /** Whether it is that of its family. */
  isFamily: boolean;
}

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
  readonly records: SearchRecord[] = [];
  private readonly index = new TermIndex(Object.values(fields));
  private readonly names: Name[][] = [];
  /** Positions of the facts of each system. */
  private readonly facts = new Map<number, number[]>();
  private readonly synonyms: readonly (readonly (readonly string[])[])[];
  private readonly toSimplified: Simplify;
  /** Words of names, which may be misspelled or still being typed; of systems, whose versions are told apart. */
  private readonly nameWords = new Set<string>();
  private readonly systemWords = new Set<string>();
  private readonly termWords = new Set<string>();
  /** Names of systems with their versions in one piece. */
  private readonly versions = new Set<string>();
  private readonly words = new Set<string>();
  /** Characters that are taken for one another. */
  private readonly alike = new Map<string, Set<string>>();

  constructor({ simplified, synonyms, chapters, records }: SearchNames) {
    this.chapters = chapters;
    this.toSimplified = simplifier(simplified);
    this.synonyms = synonyms.map((group) => group.map((word) => indexTerms(this.normal(word))));
    for (const [position, record] of records.entries()) this.take(position, record);
  }

  /**
   * Takes in what came after the names, a few records at a time, so that a phone can answer to keys
   * meanwhile.
   */
  async complete({ alike, more, records }: SearchTexts) {
    for (const group of alike)
      for (const one of group) this.alike.set(one, new Set([...(this.alike.get(one) ?? []), ...group]));
    for (const [position, record] of [...more, ...records].entries()) {
      if (position % atOnce === 0) await new Promise((resolve) => setTimeout(resolve));
      this.take(position, record);
    }
    this.isWhole = true;
  }

  /** The query with simplified characters, as the full text has them. */
  simplify(query: string) {
    return this.toSimplified(query.normalize('NFKC'));
  }

  /** Answers to a query in an edition; slips of the pen are told from strange words by all words there are. */
  find(text: string, locale: Locale, words?: Words): Answers {
    const written = this.joined(this.normal(text));
    const right = words && this.corrected(written, words);
    const terms = queryTerms(right ?? written, capitalised(text));
    const asked = terms.map((term) => this.asked(term, terms));
    const isThere = ({ term, forms }: Asked) => forms.length > 0 || (words && stands(term, words));
    return {
      answers: this.answers(asked, locale),
      spelling: right === written ? undefined : right,
      terms: new Set(asked.flatMap(markedTerms)),
      isStrange: asked.some(({ forms }) => forms.length === 0),
      absent: words ? lacking(asked, isThere) : [],
      uncovered: this.uncovered(right ?? written, text),
      lackedBy: (other) => {
        const there = new Set(indexTerms(this.normal(other)));
        return lacking(
          asked,
          ({ term, forms }) =>
            asIs(term).some((one) => there.has(one)) ||
            forms.some(({ terms }) => terms.every((one) => there.has(one))),
        );
      },
    };
  }

  /** Names that are spelled most like the query. */
  nearest(text: string, locale: Locale, count = 3): SearchRecord[] {
    const pairs = pairsOf(this.normal(text));
    const alike = this.records.map((record, position) => {
      const names = canWait(record) ? [] : (this.names[position] ?? []);
      return { record, share: Math.max(0, ...names.map(({ written }) => shared(pairs, pairsOf(written)))) };
    });
    const near = alike.filter(({ share }) => share >= leastAlike).toSorted((a, b) => b.share - a.share);
    const byTitle = new Map(near.toReversed().map(({ record }) => [inLocale(record.title, locale), record]));
    return [...byTitle.values()].toReversed().slice(0, count);
  }

  /** Systems, organisations and terms that the most sections speak of, best known first. */
  wellKnown(count: number): SearchRecord[] {
    const times = new Map<number, number>();
    for (const { about = [] } of this.records)
      for (const other of about) times.set(other, (times.get(other) ?? 0) + 1);
    return [...times]
      .toSorted(([, a], [, b]) => b - a)
      .flatMap(([position]) => this.records[position] ?? [])
      .slice(0, count);
  }

  private normal(text: string) {
    return normalise(text, this.toSimplified);
  }

  private termsIn(texts: readonly string[]) {
    return texts.flatMap((text) => {
      const normal = this.normal(text);
      for (const word of wordsOf(normal)) this.words.add(word.text);
      return indexTerms(normal);
    });
  }

  private take(position: number, record: Partial<SearchRecord>) {
    const {
      title = [],
      names = [],
      family = [],
      sounds = [],
      place = [],
      text = [],
      about = [],
      of,
    } = record;
    const whole = { ...this.records[position], ...record } as SearchRecord;
    this.records[position] = whole;
    const isFact = whole.kind === 'fact';
    const [titles, families] = [[title].flat(), [family].flat()];
    const called = [...titles, ...names, ...families, ...sounds].map((name) => this.called(name, family));
    if (of === undefined) this.names[position] = [...(this.names[position] ?? []), ...called];
    else this.facts.set(of, [...(this.facts.get(of) ?? []), position]);
    for (const { text: word } of isFact
      ? []
      : wordsOf(this.normal([titles, names, families].flat().join(' '))))
      for (const words of this.lexicons(whole.kind)) words.add(word);
    if (whole.kind === 'system')
      for (const { parts } of called)
        for (const [, ...forms] of parts) for (const form of forms) this.versions.add(form);
    this.index.add(position, [
      this.termsIn(titles),
      [...this.termsIn(names), ...(isFact ? [] : called.flatMap(({ compact }) => compact ?? []))],
      this.termsIn(families),
      this.termsIn([place].flat()),
      this.termsIn([text].flat()),
      this.termsIn(about.flatMap((other) => this.records[other]?.title ?? [])),
    ]);
  }

  private lexicons(kind: Kind) {
    const own = { system: [this.systemWords], term: [this.termWords] }[kind as 'system'] ?? [];
    return [this.nameWords, ...own];
  }

  private called(written: string, family: string | readonly string[]): Name {
    const normal = this.normal(written);
    const words = wordsOf(normal).map(({ text }) => text);
    const parts = indexParts(normal);
    const isOfWords = words.length > 1 && /^[a-z]+$/.test(words.join(''));
    return {
      written,
      parts,
      compact: isOfWords ? stem(words.join('')) : undefined,
      isFamily: written === family,
    };
  }

  // “code gee x” is CodeGeeX, and “ling yi wan wu” one name in pinyin.
  private joined(normal: string): string {
    const pieces = normal.split(/[\s-]+/);
    for (let from = 0; from < pieces.length; from += 1)
      for (let to = pieces.length; to > from + 1; to -= 1) {
        const part = pieces.slice(from, to);
        const isNew = part.every((word) => /^[a-z]+$/.test(word)) && !part.every((word) => this.has(word));
        if (isNew && this.has(part.join('')))
          return this.joined([...pieces.slice(0, from), part.join(''), ...pieces.slice(to)].join(' '));
      }
    return normal;
  }

  private has(word: string) {
    return this.index.has(stem(word));
  }

  private corrected(normal: string, words: Words) {
    const isKnown = (pair: string) => this.index.has(pair) || words.has(pair);
    const isAlike = (one: string, other: string) => one === other || this.alike.get(one)?.has(other) === true;
    const names = [...this.nameWords].filter((word) => isHan(word) && word.length > 1);
    return contentWords(normal).reduce((right, { text, kind }) => {
      if (kind === 'number') return right;
      const meant = kind === 'han' ? hanMeant(text, names, { isKnown, isAlike }) : this.meant(text, words);
      return meant ? right.replace(text, meant) : right;
    }, normal);
  }

  // The first letter is hardly ever the slip: “dumber” is not “number”.
  private meant(written: string, words: Words) {
    if (this.has(written) || words.has(written) || words.has(stem(written)) || this.begun(written).length > 0)
      return undefined;
    const limit = allowedEdits(written.length);
    let [best, fewest]: [string | undefined, number] = [undefined, limit + Number.EPSILON];
    for (const word of [...this.words, ...words]) {
      if (word[0] !== written[0] || /\d/.test(word)) continue;
      if (written.length <= short && !this.systemWords.has(word)) continue;
      const edits = editsWithin(written, word, limit) - (this.nameWords.has(word) ? nameFirst : 0);
      if (edits < fewest) [best, fewest] = [word, edits];
    }
    return best;
  }

  private begun(word: string) {
    return word.length < 3 ? [] : [...this.nameWords].filter((name) => name.startsWith(word));
  }

  // “Chat” and “base” are no names by themselves.
  private isOfSystem(word: string) {
    return this.systemWords.has(word) && !this.termWords.has(word);
  }

  // A name with a version or of several parts, such as Qwen2-57B, that no name holds.
  private uncovered(normal: string, text: string) {
    const names = this.names.flat().map(({ written }) => letters(this.normal(written)));
    const found = normal.match(/[a-z][a-z\d.]*(?:-[a-z\d.]*[a-z\d])+|[a-z]+\d[a-z\d.]*/g) ?? [];
    return found.filter((name) => {
      const isName =
        this.systemWords.has(wordsOf(name)[0]?.text ?? '') || (name.match(/-/g) ?? []).length > 1;
      return (
        isName &&
        /\d|[A-Z].*-[A-Z]/.test(asTyped(name, text)) &&
        !names.some((one) => one.includes(letters(name)))
      );
    });
  }

  private asked(term: Term, all: readonly Term[]): Asked {
    const forms = [...this.formsOf(term), ...this.synonymsOf(term, all)];
    const own = forms.filter(({ likeness }) => likeness === 1).flatMap(({ terms }) => terms);
    const rarest = Math.max(...[own[0] ?? term.written].map((each) => this.index.rarity(each)));
    const found = new Map<number, number>();
    for (const { terms, likeness } of forms)
      for (const [position, value] of this.together(terms))
        found.set(position, Math.max(found.get(position) ?? 0, likeness * value));
    this.giveToFacts(forms, found);
    const isSystem = this.isOfSystem(term.versionOf ?? term.written);
    const name = isSystem ? nameWorth.system : term.isName ? nameWorth.capital : 1;
    // A pair that stands nowhere is mostly the end of one word and the beginning of the next.
    const han = term.isParticle || forms.length === 0 ? hanWorth.particle : hanWorth.pair;
    return { term, weight: rarest * (term.kind === 'han' ? han : name), forms, found };
  }

  private formsOf({ forms, kind, written, versionOf }: Term): Form[] {
    const known = forms.filter((term) => this.index.has(term));
    if (kind === 'latin' && known.length === 0)
      return this.begun(written).map((word) => ({ terms: [stem(word)], likeness: likeliness.begun }));
    if (versionOf === undefined) return known.map(itself);
    const [number = ''] = forms;
    // “Qwen 1.8” is Qwen-1.8B; “ChatGLM 4” is not the 4 of INT4.
    const versions = [`${versionOf}${number}`, `${versionOf}${number}b`].filter((term) =>
      this.index.has(term),
    );
    if (versions.length > 0) return versions.map(itself);
    const ending = [...this.versions].filter((name) => name.endsWith(`${versionOf}${number}`));
    if (versionOf.length > 2 && ending.length > 0) return ending.map(itself);
    const name = stem(versionOf);
    const isCalledSo = (position: number) =>
      this.index.stands(name, position, naming) && this.index.stands(number, position, naming);
    if ([...this.index.prominence(name).keys()].some(isCalledSo))
      return [{ terms: [name, number], likeness: 1 }];
    const isName = this.isOfSystem(versionOf) || (this.nameWords.has(versionOf) && forms.length === 1);
    return isName ? [] : known.map(itself);
  }

  private synonymsOf({ forms: [own = ''] }: Term, all: readonly Term[]): Form[] {
    const asked = new Set(all.map(({ forms }) => forms[0]));
    return this.synonyms
      .filter((group) => group.some((words) => words.includes(own) && words.every((word) => asked.has(word))))
      .flatMap((group) => group.filter((words) => !words.includes(own)))
      .filter((words) => words.every((word) => this.index.has(word)))
      .map((terms) => ({ terms, likeness: likeliness.synonym }));
  }

  private together(terms: readonly string[]): ReadonlyMap<number, number> {
    const [first = new Map<number, number>(), ...others] = terms.map((term) => this.index.prominence(term));
    if (others.length === 0) return first;
    const all = [...first].map(
      ([position, value]) =>
        [position, Math.min(value, ...others.map((other) => other.get(position) ?? 0))] as const,
    );
    return new Map(all.filter(([, value]) => value > 0));
  }

  // A fact answers to the names of its system.
  private giveToFacts(forms: readonly Form[], found: Map<number, number>) {
    const isNamed = (system: number) =>
      forms.some(({ terms }) => terms.every((term) => this.index.stands(term, system, naming)));
    for (const [system, positions] of this.facts) {
      const value = (found.get(system) ?? 0) * likeliness.system;
      if (value === 0 || !isNamed(system)) continue;
      for (const position of positions) found.set(position, Math.max(found.get(position) ?? 0, value));
    }
  }

  private answers(asked: readonly Asked[], locale: Locale): Answer[] {
    const whole = sum(asked.map(({ weight }) => weight));
    const positions = new Set(asked.flatMap(({ found }) => [...found.keys()]));
    const scored = [...positions].flatMap((position) => {
      const record = this.records[position];
      const matched = asked.filter(({ found }) => found.has(position));
      const share = sum(matched.map(({ weight }) => weight)) / whole;
      if (
        !record ||
        (record.of !== undefined && this.ownShare(position, record.of, matched, whole) < leastOwn)
      )
        return [];
      const names = this.names[record.of ?? position] ?? [];
      const { worth: called, name } = this.calling(record, names, asked, whole);
      if (share < leastShare[record.kind === 'fact' ? 'fact' : 'record'] && called < leastCalled) return [];
      const value = sum(matched.map(({ weight, found }) => weight * (found.get(position) ?? 0))) / whole;
      // A row of some system is asked for together with its name.
      const ofKind = worth[record.kind === 'fact' && called <= 0 ? 'statement' : record.kind];
      const score = value * share ** wholeness * (1 + callingWorth * called) * ofKind;
      const missing = lacking(asked, ({ found }) => found.has(position));
      return [{ record, position, score, share, name, missing, isPartial: share < nearlyWhole }];
    });
    rowsBeforePages(scored);
    const best = Math.max(0, ...scored.map(({ score }) => score));
    const shown = scored.filter(({ score }) => score >= best * tail).toSorted((a, b) => b.score - a.score);
    return perSystem(shown).map(({ name, ...answer }) => ({
      ...answer,
      by: this.otherName(answer.record, name, locale),
    }));
  }

  // How well a query calls a record by a name: how much of the name it says, and what the name takes of it.
  private calling({ title }: SearchRecord, names: readonly Name[], asked: readonly Asked[], whole: number) {
    const said = new Map(
      asked.flatMap(({ forms, weight }) =>
        forms.flatMap(({ terms, likeness }) =>
          likeness >= likeliness.begun ? terms.map((term) => [term, weight] as const) : [],
        ),
      ),
    );
    let best = { worth: 0, name: '' };
    for (const { written, parts, isFamily } of names) {
      const all = parts.map((part) => ({
        is: part.find((form) => said.has(form)),
        rarity: this.index.rarity(part[0] ?? ''),
      }));
      const there = all.filter(({ is }) => is !== undefined);
      if (there.length === 0) continue;
      const precision = sum(there.map(({ rarity }) => rarity)) / sum(all.map(({ rarity }) => rarity));
      const recall = Math.min(1, sum(there.map(({ is = '' }) => said.get(is) ?? 0)) / whole);
      const own = isFamily ? familyWorth : 1;
      const value = own * precision ** callingPowers.said * recall ** callingPowers.taken;
      if (value > best.worth) best = { worth: value, name: written };
    }
    return { ...best, worth: best.worth - longer * inLocale(title, 'en').length };
  }

  // A row of facts is asked for by what it says, not by the name of its system alone.
  private ownShare(position: number, system: number, matched: readonly Asked[], whole: number) {
    const own = (term: string) =>
      this.index.prominence(term).has(position) && !this.index.stands(term, system, naming);
    const said = matched.filter(({ forms }) => forms.some(({ terms }) => terms.every(own)));
    return sum(said.map(({ weight }) => weight)) / whole;
  }

  private otherName({ kind, title, sounds = [] }: SearchRecord, name: string, locale: Locale) {
    if (kind === 'fact' || !name || sounds.includes(name)) return undefined;
    const folded = (text: string) => letters(this.normal(text));
    return folded(inLocale(title, locale)).includes(folded(name)) ? undefined : name;
  }
}

/** A word of a query as the reader typed it. */
export function asTyped(word: string, query: string) {
  const at = query.toLowerCase().indexOf(word);
  return at < 0 ? word : query.slice(at, at + word.length);
}

function letters(text: string) {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function sum(values: readonly number[]) {
  return values.reduce((total, value) => total + value, 0);
}

function itself(term: string): Form {
  return { terms: [term], likeness: 1 };
}

function isHan(text: string) {
  return /\p{Script=Han}/u.test(text);
}

function stands({ kind, written, forms: [pair = ''] }: Term, words: Words) {
  return words.has(kind === 'han' ? pair : written.replace(' ', '')) || words.has(stem(written));
}

// A part of a synonym says nothing: 最大 is no window, though 最大长度 is.
function markedTerms({ term, forms }: Asked) {
  return [...asIs(term), ...forms.flatMap(({ terms }) => (terms.length === 1 ? terms : []))];
}

// The 3 of Llama 3 is none by itself.
function asIs({ forms, versionOf }: Term) {
  return versionOf === undefined ? forms : [`${versionOf}${forms[0]}`];
}

/** An answer before it is shown. */
interface Scored {
  record: SearchRecord;
  position: number;
  score: number;
  share: number;
}

// A row that has as much of the query as the page of its system is the better place to be led to.
function rowsBeforePages(scored: readonly Scored[]) {
  const pages = new Map(scored.map((answer) => [answer.position, answer]));
  for (const row of scored) {
    const page = row.record.of === undefined ? undefined : pages.get(row.record.of);
    if (page && row.share >= page.share) row.score = Math.max(row.score, page.score + row.score * nearer);
  }
}

function perSystem<Found extends { record: SearchRecord }>(found: readonly Found[]) {
  const shown = new Map<number, number>();
  return found.filter(({ record: { of } }) => {
    if (of === undefined) return true;
    shown.set(of, (shown.get(of) ?? 0) + 1);
    return (shown.get(of) ?? 0) <= factsShown;
  });
}

/** The words of a query that are not there, of runs of Han characters the parts that no pair covers. */
function lacking(asked: readonly Asked[], isThere: (each: Asked) => unknown) {
  const words = asked.filter(({ term }) => term.kind !== 'han').filter((each) => !isThere(each));
  const han = asked.filter(({ term }) => term.kind === 'han');
  const pairs = new Set(han.filter(isThere).map(({ term }) => term.forms[0]));
  const parts = [...new Set(han.map(({ term }) => term.written))].flatMap((run) => {
    const characters = [...run];
    const covered = characters.map((character, at) => {
      const near = [`${characters[at - 1]}${character}`, `${character}${characters[at + 1]}`, character];
      return hanParticles.has(character) || near.some((pair) => pairs.has(pair)) ? ' ' : character;
    });
    return covered
      .join('')
      .split(/ +/)
      .filter((part) => part.length > 1);
  });
  return [...new Set([...words.map(({ term }) => term.written), ...parts])];
}

function pairsOf(text: string) {
  return new Set(bigrams(letters(normalise(text))));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>) {
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
}
