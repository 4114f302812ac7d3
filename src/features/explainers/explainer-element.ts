import { type Locale, locales } from '~/i18n/index.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Time without input after which a finding is spoken, in milliseconds. */
const pause = 700;

/** What all explainers share: fields whose state stands in the address, places for results, one polite live region. */
export abstract class ExplainerElement extends HTMLElement {
  private timer = 0;

  /** Draws everything that depends on the fields, and returns the finding in one sentence. */
  protected abstract show(): string;

  connectedCallback() {
    this.restore();
    this.show();
    this.link();
    this.addEventListener('input', () => this.changed());
    // A browser that goes back restores the fields after the element was set up.
    addEventListener('pageshow', ({ persisted }) => persisted && this.changed());
  }

  /** Draws anew, writes the address and speaks the finding. */
  protected changed() {
    const finding = this.show();
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

  /** The edition of the text around the element. */
  protected get locale(): Locale {
    const language = this.closest('[lang]')?.getAttribute('lang') ?? '';
    return locales.find((locale) => language.startsWith(locale)) ?? 'en';
  }

  /** The data that the page gives along. */
  protected data<Data>(): Data {
    return JSON.parse(this.querySelector('script[type="application/json"]')?.textContent ?? 'null');
  }

  protected field(name: string): Field {
    const field = this.querySelector<Field>(`[name="${this.localName}.${name}"]`);
    if (!field) throw new Error(`<${this.localName}> has no field “${name}”.`);
    return field;
  }

  protected text(name: string) {
    return this.field(name).value;
  }

  protected number(name: string) {
    return Number(this.text(name));
  }

  protected checked(name: string) {
    const field = this.field(name);
    return field instanceof HTMLInputElement && field.checked;
  }

  protected spot<Part extends Element = HTMLElement>(name: string, within: ParentNode = this) {
    return within.querySelector<Part>(`[data-part="${name}"]`);
  }

  protected put(name: string, text: string, within: ParentNode = this) {
    const part = this.spot(name, within);
    if (part && part.textContent !== text) part.textContent = text;
  }

  private fields() {
    return [...this.querySelectorAll<Field>('[name]')];
  }

  private restore() {
    const query = new URLSearchParams(location.search);
    for (const field of this.fields()) {
      const value = query.get(field.name);
      if (value === null) continue;
      if (field instanceof HTMLInputElement && field.type === 'checkbox') {
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

function stateOf(field: Field) {
  if (!(field instanceof HTMLInputElement) || field.type !== 'checkbox') return field.value;
  return field.checked ? '1' : '0';
}

function defaultOf(field: Field) {
  if (field instanceof HTMLSelectElement)
    return (
      [...field.options].find(({ defaultSelected }) => defaultSelected)?.value ??
      field.options[0]?.value ??
      ''
    );
  if (field instanceof HTMLInputElement && field.type === 'checkbox') return field.defaultChecked ? '1' : '0';
  return field.defaultValue;
}
