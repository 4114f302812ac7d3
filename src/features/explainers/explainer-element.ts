import { type Locale, locales } from '~/i18n/languages.ts';
import type { Row } from './row.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Time without input after which a finding is spoken, in milliseconds. */
const pause = 700;

/** What an explainer found: a sentence to be read, and one to be spoken where the first does not say all. */
type Finding = string | { shown: string; spoken: string };

/** What explainers share: fields whose state stands in the address, places for results, one live region. */
export abstract class ExplainerElement<Data = undefined> extends HTMLElement {
  private timer = 0;

  /** The data that the page gives along. */
  protected readonly data: Data = JSON.parse(
    this.querySelector('script[type="application/json"]')?.textContent ?? 'null',
  );

  /** Draws everything that depends on the fields, and returns the finding. */
  protected abstract show(): Finding;

  connectedCallback() {
    this.restore();
    this.draw();
    this.link();
    this.addEventListener('input', () => this.changed());
    // A browser that goes back restores the fields after the element was set up.
    addEventListener('pageshow', ({ persisted }) => persisted && this.changed());
  }

  /** Draws anew, writes the address and speaks the finding. */
  protected changed() {
    const finding = this.draw();
    const query = this.query(new URLSearchParams(location.search));
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${query ? `?${query}` : ''}${location.hash}`,
    );
    this.link();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.put('say', finding), pause);
  }

  private draw() {
    const finding = this.show();
    const { shown, spoken } = typeof finding === 'string' ? { shown: finding, spoken: finding } : finding;
    this.put('found', shown);
    return spoken;
  }

  /** The edition of the text around the element. */
  protected get locale(): Locale {
    const language = this.closest('[lang]')?.getAttribute('lang') ?? '';
    return locales.find((locale) => language.startsWith(locale)) ?? 'en';
  }

  protected field(name: string): Field {
    const field = this.querySelector<Field>(`[name="${this.localName}.${name}"]`);
    if (!field) throw new Error(`<${this.localName}> has no field “${name}”.`);
    return field;
  }

  /** What the reader has set, by the names of the fields; a choice that is left open is undefined. */
  protected settings<Settings>() {
    const names = this.fields().map((field) => [
      field.name.slice(this.localName.length + 1),
      settingOf(field),
    ]);
    return Object.fromEntries(names) as Settings;
  }

  /** Sets fields as if the reader had. */
  protected set(values: Readonly<Record<string, string | number>>) {
    for (const [name, value] of Object.entries(values)) this.field(name).value = String(value);
    this.changed();
  }

  protected spot<Part extends Element = HTMLElement>(name: string, within: ParentNode = this) {
    return within.querySelector<Part>(`[data-part="${name}"]`);
  }

  protected put(name: string, text: string, within: ParentNode = this) {
    const part = this.spot(name, within);
    if (part && part.textContent !== text) part.textContent = text;
  }

  /** Draws the words, bars and classes of a row. */
  protected fill({ id, texts, bars, classes }: Row) {
    const row = this.querySelector(`[data-id="${id}"]`);
    if (!row) return;
    for (const [name, text] of Object.entries(texts)) this.put(name, text, row);
    for (const [name, isOn] of Object.entries(classes)) row.classList.toggle(name, isOn);
    for (const [name, { x, width }] of Object.entries(bars)) {
      const bar = this.spot(name, row);
      bar?.setAttribute('x', `${x}%`);
      bar?.setAttribute('width', `${width}%`);
    }
  }

  private fields() {
    return [...this.querySelectorAll<Field>('[name]')];
  }

  private restore() {
    const query = new URLSearchParams(location.search);
    for (const field of this.fields()) {
      const value = query.get(field.name);
      if (value === null) continue;
      if (isTick(field)) {
        field.checked = value === '1';
        continue;
      }
      const before = field.value;
      field.value = value;
      // A list takes any value and then shows none.
      if (field.value === '' && value !== '') field.value = before;
    }
  }

  private query(query: URLSearchParams) {
    for (const field of this.fields()) {
      query.delete(field.name);
      if (stateOf(field) !== defaultOf(field)) query.set(field.name, stateOf(field));
    }
    return query.toString();
  }

  private link() {
    const link = this.closest('.explainer')?.querySelector<HTMLAnchorElement>('a.own');
    const query = this.query(new URLSearchParams());
    if (link) link.href = `${link.pathname}${query ? `?${query}` : ''}`;
  }
}

function isTick(field: Field): field is HTMLInputElement {
  return field.type === 'checkbox';
}

function settingOf(field: Field) {
  if (isTick(field)) return field.checked;
  if (field.type === 'text' || field.type === 'textarea') return field.value;
  if (field.value === '') return undefined;
  return Number.isNaN(Number(field.value)) ? field.value : Number(field.value);
}

function stateOf(field: Field) {
  if (isTick(field)) return field.checked ? '1' : '0';
  return field.value;
}

function defaultOf(field: Field) {
  if (isTick(field)) return field.defaultChecked ? '1' : '0';
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue;
  const options = [...field.options];
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? '';
}
