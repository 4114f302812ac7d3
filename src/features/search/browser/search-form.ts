import { inLocale } from '~/features/search/records.ts';
import type { Locale } from '~/i18n/languages.ts';
import { searchStrings } from '~/i18n/search.ts';
import { eraseQuestions, keepQuestion, recentQuestions } from './recent.ts';
import {
  buttonThat,
  type Choice,
  chapterSelect,
  element,
  inLine,
  kindButtons,
  lineOf,
  linkTo,
} from './search-view.ts';
import { type Finding, type Part, Searcher } from './searcher.ts';

/** Milliseconds without a keystroke after which a query is asked. */
const pause = 120;

/**
 * Milliseconds without a keystroke after which the count is announced, so that it is heard once for one
 * query, and the address holds the query; a change of the address is the dearest call of an answer.
 */
const rest = 300;

/** Milliseconds after which a reader is told that search is at work, and what is still to come. */
const slow = { working: 400, pending: 3000 };

/** Results that are shown before the reader asks for more. */
const atFirst = 12;

/** Names that are offered before anything is asked. */
const offered = 10;

const none: Choice = { kind: '', chapter: '' };

let searcher: Searcher | undefined;

/** Brings the search forms of the page to life, with the names that were asked for already. */
export function begin(base: string, language: string, names: Promise<Response>) {
  searcher ??= new Searcher(base, language === 'en' ? 'en' : 'zh', names);
  if (!customElements.get('search-form')) customElements.define('search-form', SearchForm);
}

/**
 * A search field with its results, a list of links that the arrows walk through. It tells by an event when all
 * that is known about a query is shown.
 */
class SearchForm extends HTMLElement {
  private readonly input = this.querySelector('input') ?? document.createElement('input');
  private readonly locale: Locale = this.dataset['language'] === 'en' ? 'en' : 'zh';
  private readonly strings = searchStrings[this.locale];
  private readonly dialog = this.closest('dialog');
  private choice = none;
  private finding: Finding | undefined;
  private asked = '';
  /** The query whose answers are drawn, and the one whose first answer is opened when it comes. */
  private drawn = '';
  private opening = '';
  private isWhole = false;
  private readonly timers = { asking: 0, telling: 0, keeping: 0, drawing: 0 };
  private typedAt = -rest;
  private scrollAtLeaving = 0;
  private chapters: ReadonlyMap<string, string> = new Map();

  connectedCallback() {
    this.querySelector('.without-script')?.remove();
    this.input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.ask();
    });
    this.input.addEventListener('compositionend', () => this.ask());
    this.querySelector('form')?.addEventListener('submit', (event) => this.submit(event));
    this.addEventListener('keydown', (event) => this.walk(event));
    this.box('results').addEventListener('click', ({ target }) => this.leave(target));
    this.dialog?.addEventListener('close', () => this.keep(''));
    this.restore();
    this.dataset['ready'] = '';
    searcher?.records.then(
      ({ chapters }) => {
        this.chapters = new Map(chapters.map(({ name, title }) => [name, inLocale(title, this.locale)]));
        if (!this.query) this.offer();
      },
      () => undefined,
    );
  }

  private box(name: 'status' | 'filters' | 'results' | 'rest'): Element {
    return this.querySelector(`.${name}`) ?? this;
  }

  private get query() {
    return this.input.value.trim();
  }

  // The address holds the query, and the state of this entry of the history the place in the list, so that
  // Back finds both again.
  private restore() {
    const parameters = new URLSearchParams(location.search);
    if ((this.dialog === null) === (document.querySelector('main search-form') !== null)) {
      // The first names of the filters were those of other parts of a page; only the search page has them alone.
      const given = (name: string) =>
        parameters.get(`q.${name}`) ?? (this.dialog ? null : parameters.get(name)) ?? '';
      this.choice = { kind: given('type'), chapter: given('chapter') };
      this.input.value ||= parameters.get('q') ?? '';
      const state: { searchScroll?: number; searchIsWhole?: boolean } | null = history.state;
      this.scrollAtLeaving = state?.searchScroll ?? 0;
      this.isWhole = state?.searchIsWhole ?? false;
    }
    if (this.query) this.ask(0);
    else this.offer();
  }

  private ask(delay = pause) {
    const query = this.query;
    if (query === this.asked && this.finding) return;
    if (this.asked) [this.choice, this.isWhole] = [none, false];
    [this.asked, this.opening] = [query, ''];
    for (const timer of Object.values(this.timers)) clearTimeout(timer);
    if (delay > 0) this.typedAt = performance.now();
    this.timers.keeping = window.setTimeout(() => this.keep(query), query && delay > 0 ? rest : 0);
    if (query) this.timers.asking = window.setTimeout(() => this.find(query), this.finding ? delay : 0);
    else this.offer();
  }

  // What search holds, before anything is asked: what this reader asked last, and what the survey names most.
  private async offer() {
    this.finding = undefined;
    this.draw();
    this.say(this.strings.hint);
    const questions = recentQuestions().map((question) =>
      buttonThat(() => {
        this.input.value = question;
        this.input.focus();
        this.ask(0);
      }, question),
    );
    const erase = buttonThat(() => {
      eraseQuestions();
      this.offer();
      this.input.focus();
    }, this.strings.erase);
    const index = await searcher?.records.catch(() => undefined);
    const known = index
      ?.wellKnown(offered)
      .map(({ title, path }) =>
        linkTo(`${this.dataset['base']}${this.locale}/${path}`, inLocale(title, this.locale)),
      );
    if (this.query) return;
    const listed = (label: string, nodes: readonly Node[]) =>
      nodes.length > 0 ? [element('p', 'offer', `${label} `, ...inLine(nodes, ' · '))] : [];
    this.box('rest').replaceChildren(
      ...listed(this.strings.recent, questions.length > 0 ? [...questions, erase] : []),
      ...listed(this.strings.wellKnown, known ?? []),
    );
  }

  private async find(query: string) {
    const late = setTimeout(() => this.say(this.strings.loading), slow.working);
    const veryLate = setTimeout(() => this.asked === query && this.tellPending(), slow.pending);
    await searcher?.find(query, this.locale, (finding) => this.take(finding));
    clearTimeout(late);
    clearTimeout(veryLate);
    if (this.scrollAtLeaving) (this.dialog ?? document.documentElement).scrollTop = this.scrollAtLeaving;
    this.scrollAtLeaving = 0;
  }

  private take(finding: Finding) {
    const { query, hits, pending } = finding;
    if (this.asked !== query) return;
    this.finding = finding;
    cancelAnimationFrame(this.timers.drawing);
    // What is known at first is often overtaken before the next frame, and would be drawn for nobody.
    if (pending.size > 0 && this.opening !== query) {
      this.timers.drawing = requestAnimationFrame(() => hits.length > 0 && this.draw());
      return;
    }
    this.draw();
    if (this.opening === query) this.lines[0]?.click();
    if (pending.size > 0) return;
    const still = Math.max(0, rest - (performance.now() - this.typedAt));
    this.timers.telling = window.setTimeout(() => this.report(finding), still);
    this.dispatchEvent(new Event('answered'));
  }

  // Whatever is there is shown by now, with what is still to come.
  private tellPending() {
    if (!this.finding || this.finding.pending.size === 0) return;
    this.draw();
    this.report(this.finding);
  }

  private get chosen() {
    const { kind, chapter } = this.choice;
    return (this.finding?.hits ?? []).filter(
      (hit) => (!kind || hit.kind === kind) && (!chapter || hit.chapter === chapter),
    );
  }

  private draw() {
    const { hits = [], query = '' } = this.finding ?? {};
    this.drawn = query;
    // What has the focus keeps it when later answers are drawn.
    const held = document.activeElement;
    const heldFilter = [...this.box('filters').children].findIndex((filter) => filter === held);
    const heldLine = this.lines.find((line) => line === held);
    this.box('filters').replaceChildren(...this.filtersOf(hits));
    const filter = this.box('filters').children[heldFilter];
    if (filter instanceof HTMLElement) filter.focus();
    const shown = this.chosen;
    const visible = this.isWhole || this.choice.kind ? shown : shown.slice(0, atFirst);
    this.box('results').replaceChildren(...visible.map((hit) => lineOf(hit, this.locale)));
    this.lines.find((line) => heldLine && placeOf(line) === placeOf(heldLine))?.focus();
    const left = shown.length - visible.length;
    const showAll = () => {
      this.isWhole = true;
      this.draw();
      this.lines[atFirst]?.focus();
    };
    this.box('rest').replaceChildren(...(left > 0 ? [buttonThat(showAll, this.strings.more(left))] : []));
  }

  private filtersOf(hits: Finding['hits']) {
    if (hits.length === 0) return [];
    const { choice, locale } = this;
    const choose = (change: Partial<Choice>) => {
      this.choice = { ...choice, ...change };
      this.keep(this.query);
      this.draw();
      if (this.finding) this.report(this.finding);
    };
    const inChapter = hits.filter(({ chapter }) => !choice.chapter || chapter === choice.chapter);
    return [
      ...kindButtons(inChapter, choice, locale, (kind) => choose({ kind })),
      ...chapterSelect(hits, this.chapters, choice, locale, (chapter) => choose({ chapter })),
    ];
  }

  // One announcement for one query: what is not covered, what was found, and what could not be searched.
  private report({ query, hits, meant, absent, uncovered, nearest, failed, pending }: Finding) {
    const { strings } = this;
    const isCertain = failed.size === 0 && pending.size === 0;
    const isStrange = absent.length > 0 || uncovered.length > 0;
    const isNothing = hits.length === 0 && isCertain && !isStrange;
    const others = absent.filter((word) => !uncovered.some((name) => name.includes(word)));
    const names = nearest.map(({ title, url }) => linkTo(url, title));
    const parts = [
      uncovered.length > 0 && strings.uncovered(uncovered),
      others.length > 0 && strings.absent(others),
      hits.length > 0 ? strings.results(this.chosen.length, query) : isNothing && strings.none(query),
      meant && hits.length > 0 && strings.meant(meant),
      isCertain &&
        (isStrange || hits.length === 0) &&
        linkTo(`${this.dataset['base']}${this.locale}/systems/`, strings.covered),
      pending.size > 0 && this.withIndex(strings.pending, 'pending'),
      failed.size > 0 && this.withIndex(this.failure(failed), 'failure'),
      names.length > 0 && element('span', 'nearest', `${strings.nearest} `, ...inLine(names, strings.and)),
    ].filter((part) => typeof part === 'string' || part instanceof Node);
    this.box('status').replaceChildren(...parts.flatMap((part, index) => (index > 0 ? [' ', part] : [part])));
  }

  private failure(failed: ReadonlySet<Part>) {
    const { strings } = this;
    if (failed.has('names')) return failed.has('text') ? strings.failed : strings.namesFailed;
    if (!failed.has('text')) return strings.restFailed;
    return location.protocol === 'file:' ? strings.offline : strings.textFailed;
  }

  private withIndex(text: string, className: string) {
    const link = linkTo(this.dataset['index'] ?? '', this.strings.instead);
    return element('span', className, `${text} `, link);
  }

  private say(text: string) {
    const status = this.box('status');
    if (status.textContent !== text) status.textContent = text;
  }

  private keep(query: string) {
    clearTimeout(this.timers.keeping);
    if (this.dialog && document.querySelector('main search-form')) return;
    const url = new URL(location.href);
    const { kind, chapter } = query ? this.choice : none;
    if (!this.dialog) for (const former of ['type', 'chapter']) url.searchParams.delete(former);
    for (const [name, value] of Object.entries({ q: query, 'q.type': kind, 'q.chapter': chapter })) {
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  }

  private leave(target: EventTarget | null) {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.hit') : null;
    if (!link) return;
    keepQuestion(this.query);
    this.keep(this.query);
    const searchScroll = (this.dialog ?? document.documentElement).scrollTop;
    history.replaceState({ ...history.state, searchScroll, searchIsWhole: this.isWhole }, '');
    if (link.pathname === location.pathname) this.dialog?.close();
  }

  private get lines() {
    return [...this.box('results').querySelectorAll<HTMLAnchorElement>('.hit')];
  }

  // The arrows go from the field into the list and back; a letter goes to the field.
  private walk(event: KeyboardEvent) {
    const { key, target } = event;
    const { lines, input } = this;
    const at = lines.findIndex((line) => line === target);
    if (event.isComposing || (at < 0 && target !== input)) return;
    if (at >= 0 && [...key].length === 1 && key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey)
      input.focus();
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const next = step && (at + step < 0 ? input : lines[at + step]);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  // What is drawn may still answer another query: then the first answer is opened when it comes.
  private submit(event: SubmitEvent) {
    event.preventDefault();
    const { query } = this;
    this.ask(0);
    if (!query || !this.dialog) return;
    if (this.drawn === query && this.lines.length > 0) this.lines[0]?.click();
    else this.opening = query;
  }
}

// The passage to be marked becomes part of an address only when the full text has come.
function placeOf({ href }: HTMLAnchorElement) {
  return href.replace(/#?:~:.*$/, '');
}
