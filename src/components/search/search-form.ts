import { Engine, type Hit } from './pagefind.ts';

interface Texts {
  hint: string;
  loading: string;
  failed: string;
  failedHint: string;
  none: string;
  noneHint: string;
  one: string;
  many: string;
  kinds: Record<string, string>;
  fallback: { href: string; text: string };
}

/** A search field with its results; in the dialog a combobox, on the search page a list of links. */
export class SearchForm extends HTMLElement {
  private readonly input = this.querySelector('input') ?? document.createElement('input');
  private readonly status = this.querySelector('.status') ?? document.createElement('p');
  private readonly results = this.querySelector('.results') ?? document.createElement('div');
  private readonly texts: Texts = JSON.parse(this.dataset['texts'] ?? '{}');
  private readonly inDialog = this.dataset['inDialog'] !== undefined;
  private readonly engine = new Engine({ bundle: this.dataset['bundle'] ?? '', base: this.dataset['base'] ?? '' });
  private asked = '';

  connectedCallback() {
    this.querySelector('.without-script')?.remove();
    this.announce(this.texts.hint);
    this.input.addEventListener('focus', () => this.engine.load().catch(() => undefined));
    this.input.addEventListener('input', () => this.ask());
    this.input.addEventListener('keydown', (event) => this.chooseByKey(event));
    this.querySelector('form')?.addEventListener('submit', (event) => this.submit(event));
    if (this.inDialog) return;
    this.input.value = new URLSearchParams(location.search).get('q') ?? '';
    if (this.input.value) this.ask();
  }

  /** What the reader has typed. */
  get query() {
    return this.input.value.trim();
  }

  set query(value: string) {
    this.input.value = value;
  }

  /** Puts the cursor into the field. */
  focusField() {
    this.input.focus();
    this.input.select();
  }

  /** Answers the query in the field; an answer to an older query is dropped. */
  async ask() {
    const query = this.query;
    this.asked = query;
    if (!this.inDialog) keepInAddress(query);
    if (!query) {
      this.show([], this.texts.hint);
      return;
    }

    const slow = setTimeout(() => this.announce(this.texts.loading), 400);
    try {
      const hits = await this.engine.find(query);
      if (this.asked === query) this.show(hits, this.summary(hits.length, query));
    } catch {
      if (this.asked === query) this.fail();
    } finally {
      clearTimeout(slow);
    }
  }

  private summary(count: number, query: string) {
    if (count === 0) return `${this.texts.none} ${this.texts.noneHint}`.replace('{query}', query);
    return (count === 1 ? this.texts.one : this.texts.many).replace('{count}', String(count)).replace('{query}', query);
  }

  private announce(text: string) {
    if (this.status.textContent !== text) this.status.textContent = text;
  }

  private show(hits: Hit[], status: string) {
    this.announce(status);
    const groups = Map.groupBy(hits, ({ kind }) => kind);
    let number = 0;
    this.results.replaceChildren(
      ...[...groups].map(([kind, members]) => {
        const group = element('div', 'group');
        const heading = element('div', 'kind', this.texts.kinds[kind] ?? kind);
        heading.append(element('span', 'count', String(members.length)));
        const list = element('div', 'hits');
        if (this.inDialog) {
          group.role = 'group';
          group.ariaLabel = this.texts.kinds[kind] ?? kind;
        }
        list.append(
          ...members.map((hit) => {
            number += 1;
            return this.item(hit, `${this.input.id}-${number}`);
          }),
        );
        group.append(heading, list);
        return group;
      }),
    );
    if (this.inDialog) this.input.setAttribute('aria-expanded', String(hits.length > 0));
    this.select(undefined);
  }

  private item({ title, page, url, excerpt }: Hit, id: string) {
    const link = document.createElement('a');
    link.className = 'hit';
    link.href = url;
    link.id = id;
    if (this.inDialog) {
      link.role = 'option';
      link.ariaSelected = 'false';
      link.tabIndex = -1;
    }
    const text = element('span', 'excerpt');
    text.append(...excerpt.map((part, index) => (index % 2 ? element('mark', '', part) : part)));
    link.append(element('span', 'name', title), element('span', 'place', page ?? ''), text);
    return link;
  }

  private fail() {
    const link = document.createElement('a');
    link.href = this.texts.fallback.href;
    link.textContent = this.texts.fallback.text;
    this.results.replaceChildren();
    this.status.replaceChildren(`${this.texts.failed} ${this.texts.failedHint} `, link);
  }

  private get hits() {
    return [...this.results.querySelectorAll<HTMLAnchorElement>('.hit')];
  }

  private get selected() {
    return this.results.querySelector<HTMLAnchorElement>('[aria-selected="true"]');
  }

  private select(hit: HTMLAnchorElement | undefined) {
    if (!this.inDialog) return;
    for (const other of this.hits) other.ariaSelected = String(other === hit);
    if (hit) this.input.setAttribute('aria-activedescendant', hit.id);
    else this.input.removeAttribute('aria-activedescendant');
    hit?.scrollIntoView({ block: 'nearest' });
  }

  private chooseByKey(event: KeyboardEvent) {
    if (!this.inDialog || event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const hits = this.hits;
    const at = this.selected ? hits.indexOf(this.selected) : step > 0 ? -1 : hits.length;
    this.select(hits[(at + step + hits.length) % hits.length]);
  }

  private submit(event: SubmitEvent) {
    const hit = this.selected;
    if (hit) {
      event.preventDefault();
      hit.click();
      return;
    }
    if (this.inDialog) return;
    event.preventDefault();
    this.ask();
  }
}

function element(name: string, className: string, text = '') {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.textContent = text;
  return node;
}

function keepInAddress(query: string) {
  const url = new URL(location.href);
  if (query) url.searchParams.set('q', query);
  else url.searchParams.delete('q');
  history.replaceState(history.state, '', url);
}

customElements.define('search-form', SearchForm);
