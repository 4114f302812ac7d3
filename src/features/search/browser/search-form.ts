import { inLocale } from '~/features/search/records.ts';
import type { Locale } from '~/i18n/languages.ts';
import { searchStrings } from '~/i18n/search.ts';
import { type Choice, chapterSelect, element, kindButtons, linkTo, listOf } from './search-view.ts';
import { type Begun, type Finding, type Part, Searcher, unanswered } from './searcher.ts';

/** Milliseconds without a keystroke after which a query is asked. */
const pause = 120;

/**
 * Milliseconds without a keystroke after which the count is announced, so that it is heard once for one
 * query, and the address holds the query; a change of the address is the dearest call of an answer.
 */
const rest = 300;

/** Milliseconds after which a reader is told that search is at work. */
const slow = 400;

/** Milliseconds after which a reader is told what is still to come. */
const long = 3000;

let searcher: Searcher | undefined;

/** Brings the search forms of the page to life with what was asked for already. */
export function begin(begun: Begun) {
  searcher = new Searcher(begun);
  customElements.define('search-form', SearchForm);
}

/**
 * A search field with its results; in the dialog a combobox, on the search page a list of links. It tells by
 * an event when all that is known about a query is shown.
 */
class SearchForm extends HTMLElement {
  private readonly input = this.querySelector('input') ?? document.createElement('input');
  private readonly status = this.querySelector('.status') ?? document.createElement('p');
  private readonly filters = this.querySelector('.filters') ?? document.createElement('div');
  private readonly results = this.querySelector('.results') ?? document.createElement('ul');
  private readonly more = this.querySelector('.rest') ?? document.createElement('div');
  private readonly locale: Locale = this.dataset['language'] === 'en' ? 'en' : 'zh';
  private readonly strings = searchStrings[this.locale];
  private readonly inDialog = this.dataset['inDialog'] !== undefined;
  private readonly dialog = this.closest('dialog');
  private choice: Choice = { kind: '', chapter: '' };
  private chapters: ReadonlyMap<string, string> = new Map();
  private finding: Finding | undefined;
  private asked = '';
  /** The query whose answers are drawn, and the one whose first answer is opened when it comes. */
  private drawn = '';
  private opening = '';
  private isWhole = false;
  private waiting = 0;
  private resting = 0;
  private keeping = 0;
  private drawing = 0;
  private typedAt = -rest;
  private scrollAtLeaving = 0;
  private chosenPlace: string | undefined;

  connectedCallback() {
    this.querySelector('.without-script')?.remove();
    searcher?.load(this.locale);
    searcher?.records.then(
      ({ chapters }) => {
        this.chapters = new Map(chapters.map(({ name, title }) => [name, inLocale(title, this.locale)]));
      },
      () => undefined,
    );
    this.input.addEventListener('input', (event) => {
      if (event instanceof InputEvent && event.isComposing) return;
      this.ask();
    });
    this.input.addEventListener('compositionend', () => this.ask());
    this.input.addEventListener('keydown', (event) => this.chooseByKey(event));
    this.querySelector('form')?.addEventListener('submit', (event) => this.submit(event));
    this.addEventListener('keydown', (event) => this.walk(event));
    this.results.addEventListener('click', ({ target }) => this.leave(target));
    this.dialog?.addEventListener('close', () => this.keep(''));
    this.restore();
    this.dataset['ready'] = '';
  }

  private get query() {
    return this.input.value.trim();
  }

  // The address holds the query, and the state of this entry of the history the place in the list, so that
  // Back finds both again.
  private restore() {
    const parameters = new URLSearchParams(location.search);
    const mine = this.inDialog === !document.querySelector('main search-form');
    if (mine) this.choice = { kind: parameters.get('type') ?? '', chapter: parameters.get('chapter') ?? '' };
    if (mine && !this.input.value) this.input.value = parameters.get('q') ?? '';
    const state: { searchScroll?: number; searchIsWhole?: boolean } | null = history.state;
    this.scrollAtLeaving = (mine && state?.searchScroll) || 0;
    this.isWhole = (mine && state?.searchIsWhole) || false;
    if (this.query) this.ask(0);
    else this.announce(this.strings.hint);
  }

  private ask(delay = pause) {
    const query = this.query;
    if (query === this.asked && this.finding) return;
    if (this.asked) {
      this.choice = { kind: '', chapter: '' };
      this.isWhole = false;
    }
    this.asked = query;
    this.opening = '';
    this.select(undefined);
    clearTimeout(this.waiting);
    clearTimeout(this.resting);
    if (delay > 0) this.typedAt = performance.now();
    if (!query) {
      this.keep('');
      this.finding = undefined;
      this.draw();
      this.announce(this.strings.hint);
      return;
    }
    this.waiting = window.setTimeout(() => this.find(query), this.finding ? delay : 0);
    clearTimeout(this.keeping);
    this.keeping = window.setTimeout(() => this.keep(query), delay > 0 ? rest : 0);
  }

  private async find(query: string) {
    const late = setTimeout(() => this.announce(this.strings.loading), slow);
    const veryLate = setTimeout(() => this.asked === query && this.tellPending(), long);
    await searcher
      ?.find(query, this.locale, (finding) => this.take(finding))
      .catch(() => this.take(unanswered(query)))
      .finally(() => {
        clearTimeout(late);
        clearTimeout(veryLate);
      });
    if (this.scrollAtLeaving) (this.dialog ?? document.documentElement).scrollTop = this.scrollAtLeaving;
    this.scrollAtLeaving = 0;
  }

  private take(finding: Finding) {
    const { query, hits, pending, isSure } = finding;
    if (this.asked !== query) return;
    const isFinal = pending.size === 0;
    this.finding = finding;
    cancelAnimationFrame(this.drawing);
    if (!isFinal && !isSure) return;
    // What is known at first is often overtaken before the next frame, and would be drawn for nobody.
    if (!isFinal && this.opening !== query) {
      this.drawing = requestAnimationFrame(() => hits.length > 0 && this.draw());
      return;
    }
    this.draw();
    if (this.opening === query && hits.length > 0) this.lines[0]?.click();
    if (!isFinal) return;
    this.resting = window.setTimeout(
      () => this.report(finding),
      Math.max(0, rest - (performance.now() - this.typedAt)),
    );
    this.dispatchEvent(new Event('answered'));
  }

  // Whatever is there is shown by now, with what is still to come.
  private tellPending() {
    const { finding } = this;
    if (!finding || finding.pending.size === 0) return;
    this.draw();
    this.report(finding);
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
    const choose = (change: Partial<Choice>) => {
      this.choice = { ...this.choice, ...change };
      this.keep(this.query);
      this.draw();
      if (this.finding) this.report(this.finding);
    };
    const inChapter = hits.filter(({ chapter }) => !this.choice.chapter || chapter === this.choice.chapter);
    const focused = document.activeElement;
    const focusedAt = [...this.filters.children].indexOf(focused as Element);
    this.filters.replaceChildren(
      ...(hits.length > 0
        ? kindButtons(inChapter, this.choice, this.locale, (kind) => choose({ kind }))
        : []),
      ...chapterSelect(hits, this.chapters, this.choice, this.locale, (chapter) => choose({ chapter })),
    );
    const again = this.filters.children[focusedAt];
    if (again instanceof HTMLElement) again.focus();
    const shown = this.chosen;
    const showAll = () => {
      this.isWhole = true;
      this.draw();
    };
    const { lines: items, more } = listOf(
      shown,
      { isWhole: this.isWhole || this.choice.kind !== '', showAll },
      { locale: this.locale, inDialog: this.inDialog, id: this.input.id },
    );
    // A link that has the focus keeps it when later answers are drawn.
    const held = this.lines.find((line) => line === document.activeElement);
    this.results.replaceChildren(...items);
    if (held) this.lines.find((line) => placeOf(line) === placeOf(held))?.focus();
    this.more.replaceChildren(...more);
    if (this.inDialog) this.input.setAttribute('aria-expanded', String(shown.length > 0));
    // A line that was chosen before all results had come stays chosen, or the first one where it went.
    const { lines, chosenPlace } = this;
    this.select(chosenPlace ? (lines.find((line) => placeOf(line) === chosenPlace) ?? lines[0]) : undefined);
  }

  // One announcement for one query: what is not covered, what was found, and what could not be searched.
  private report({ query, hits, meant, absent, nearest, failed, pending }: Finding) {
    const { strings } = this;
    const parts: (string | Node)[] = [];
    const isCertain = failed.size === 0 && pending.size === 0;
    if (absent.length > 0) parts.push(strings.absent(absent));
    if (hits.length > 0) parts.push(strings.results(this.chosen.length, query));
    else if (isCertain && absent.length === 0) parts.push(strings.none(query));
    if (meant && hits.length > 0) parts.push(strings.meant(meant));
    if (isCertain && (absent.length > 0 || hits.length === 0))
      parts.push(linkTo(`${this.dataset['base']}${this.locale}/systems/`, strings.covered));
    if (pending.size > 0) parts.push(this.withIndex(strings.pending, 'pending'));
    if (failed.size > 0) parts.push(this.failure(failed));
    if (nearest.length > 0) parts.push(this.nearestNames(nearest));
    const built = searcher?.built;
    if (built) parts.push(strings.built(built));
    this.status.replaceChildren(...parts.flatMap((part, index) => (index > 0 ? [' ', part] : [part])));
  }

  private failure(failed: ReadonlySet<Part>) {
    const { strings } = this;
    const textFailed = location.protocol === 'file:' ? strings.offline : strings.textFailed;
    const text = failed.has('names')
      ? failed.has('text')
        ? strings.failed
        : strings.namesFailed
      : failed.has('text')
        ? textFailed
        : strings.restFailed;
    return this.withIndex(text, 'failure');
  }

  private withIndex(text: string, className: string) {
    const node = element('span', className, `${text} `);
    node.append(linkTo(this.querySelector('form')?.action ?? '', this.strings.instead));
    return node;
  }

  private nearestNames(names: Finding['nearest']) {
    const node = element('span', 'nearest', `${this.strings.nearest} `);
    node.append(
      ...names.flatMap(({ title, url }, index) => [
        index > 0 ? (this.locale === 'en' ? ', ' : '、') : '',
        linkTo(url, title),
      ]),
    );
    return node;
  }

  private announce(text: string) {
    if (this.status.textContent !== text) this.status.textContent = text;
  }

  private keep(query: string) {
    clearTimeout(this.keeping);
    if (this.inDialog && document.querySelector('main search-form')) return;
    const url = new URL(location.href);
    const { kind, chapter } = this.choice;
    for (const [name, value] of Object.entries({
      q: query,
      type: query && kind,
      chapter: query && chapter,
    })) {
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  }

  private leave(target: EventTarget | null) {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.hit') : null;
    if (!link) return;
    this.keep(this.query);
    history.replaceState(
      {
        ...history.state,
        searchScroll: (this.dialog ?? document.documentElement).scrollTop,
        searchIsWhole: this.isWhole,
      },
      '',
    );
    if (link.pathname === location.pathname) this.dialog?.close();
  }

  private get lines() {
    return [...this.results.querySelectorAll<HTMLAnchorElement>('.hit')];
  }

  private get selected() {
    return this.results.querySelector<HTMLAnchorElement>('[aria-selected="true"]');
  }

  private select(line: HTMLAnchorElement | undefined) {
    if (!this.inDialog) return;
    this.chosenPlace = line && placeOf(line);
    for (const other of this.lines) other.ariaSelected = String(other === line);
    if (line) this.input.setAttribute('aria-activedescendant', line.id);
    else this.input.removeAttribute('aria-activedescendant');
    line?.scrollIntoView({ block: 'nearest' });
  }

  private chooseByKey(event: KeyboardEvent) {
    if (!this.inDialog || event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const { lines, selected } = this;
    const at = selected ? lines.indexOf(selected) : step > 0 ? -1 : lines.length;
    this.select(lines[(at + step + lines.length) % lines.length]);
  }

  // On the search page the arrows go from the field into the list and back.
  private walk(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const { lines } = this;
    const at = lines.indexOf(event.target as HTMLAnchorElement);
    if (this.inDialog || !step || event.isComposing || (at < 0 && event.target !== this.input)) return;
    const next = at < 0 && step < 0 ? undefined : at + step < 0 ? this.input : lines[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  // What is drawn may still answer another query: then the first answer is opened when it comes.
  private submit(event: SubmitEvent) {
    event.preventDefault();
    const { query } = this;
    this.ask(0);
    if (!this.inDialog || !query) return;
    if (this.drawn === query && this.lines.length > 0) (this.selected ?? this.lines[0])?.click();
    else this.opening = query;
  }
}

// The passage to be marked becomes part of an address only when the full text has come.
function placeOf({ href }: HTMLAnchorElement) {
  return href.replace(/#?:~:.*$/, '');
}
