/** Narrows the entries of a list by words and by kinds; what is chosen stands in the address, so that a view can be quoted. */
class RecordList extends HTMLElement {
  private readonly form = this.querySelector('form') ?? document.createElement('form');
  private readonly entries = [...this.querySelectorAll<HTMLElement>('[data-entry]')].map((element) => ({
    element,
    text: plain(element.textContent),
    // An entry may stand for several things.
    count: Number(element.dataset['entry'] || 1),
  }));
  private readonly names = [...new Set([...this.controls()].map(({ name }) => name))];

  connectedCallback() {
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('input', () => this.keep());
    this.form.addEventListener('reset', () => setTimeout(() => this.keep()));
    addEventListener('popstate', () => this.restore());
    // A link to an entry that is filtered away shows all again.
    addEventListener('hashchange', () => this.uncover());
    addEventListener('pageshow', () => this.restore());
  }

  private controls() {
    return this.form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
  }

  private chosen() {
    return new FormData(this.form);
  }

  private keep() {
    const url = new URL(location.href);
    for (const name of this.names) url.searchParams.delete(name);
    for (const [name, value] of this.chosen()) if (value) url.searchParams.append(name, String(value));
    history.replaceState(null, '', url);
    this.show();
  }

  private restore() {
    const asked = new URLSearchParams(location.search);
    for (const input of this.controls()) {
      if (input instanceof HTMLInputElement && input.type === 'checkbox')
        input.checked = asked.getAll(input.name).includes(input.value);
      else input.value = asked.get(input.name) ?? '';
    }
    this.show();
    this.uncover();
  }

  private show() {
    const chosen = this.chosen();
    const words = plain(String(chosen.get('find') ?? '')).split(/\s+/);
    const kinds = this.names.filter((name) => name !== 'find' && chosen.get(name));
    let shown = 0;
    for (const { element, text, count } of this.entries) {
      const isKind = kinds.every((name) => {
        const own = element.dataset[name]?.split(' ') ?? [];
        return chosen.getAll(name).some((value) => own.includes(String(value)));
      });
      element.hidden = !isKind || !words.every((word) => text.includes(word));
      if (!element.hidden) shown += count;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-entry]:not([hidden])');
    this.pick(chosen);
    this.say(shown);
  }

  /** Marks the parts of entries that show what was chosen from a list. */
  private pick(chosen: FormData) {
    const values = [...this.form.querySelectorAll('select')].map(({ name }) => chosen.get(name));
    for (const part of this.querySelectorAll<HTMLElement>('[data-is]'))
      part.toggleAttribute('data-picked', values.includes(part.dataset['is'] ?? null));
  }

  private say(shown: number) {
    const all = this.entries.reduce((sum, { count }) => sum + count, 0);
    const { shown: template = '', none = '' } = this.dataset;
    const words = shown === 0 ? none : template.replace('{shown}', `${shown}`).replace('{all}', `${all}`);
    const status = this.form.querySelector('output');
    if (status) status.value = shown === all ? '' : words;
    this.form.querySelector('[type="reset"]')?.toggleAttribute('hidden', shown === all);
  }

  private uncover() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest('[data-entry][hidden]')) return;
    this.form.reset();
    setTimeout(() => target.scrollIntoView());
  }
}

/** Small letters without accents or full-width forms. */
function plain(text: string) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

customElements.define('record-list', RecordList);
