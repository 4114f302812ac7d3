import { parseCount } from '~/domain/parse-count.ts';
import { formatCount, formatShort } from '~/domain/units.ts';

/** Shows what the reader types in the notations of both languages. */
class NumberConverter extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.querySelector('input')?.addEventListener('input', () => this.show());
    this.show();
  }

  private show() {
    const output = this.querySelector('output');
    const value = parseCount(this.querySelector('input')?.value ?? '');
    if (!output) return;
    output.textContent =
      value === undefined
        ? (this.dataset['unknown'] ?? '')
        : [formatCount(value, 'en'), formatCount(value, 'zh'), formatShort(value)].join(' = ');
  }
}

customElements.define('number-converter', NumberConverter);
