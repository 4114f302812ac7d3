import { ExplainerElement } from '~/features/explainers/explainer-element.ts';
import { summary } from './reckoning.ts';
import { signed, taxWords } from './words.ts';

/** Filters and sorts the pairs of base and chat scores. */
class TaxOrBonus extends ExplainerElement {
  // The order of the page, which is that of the models.
  private readonly rows = [...this.querySelectorAll<HTMLElement>('tbody tr')];

  protected show() {
    const field = this.text('field');
    const pairs = [];
    for (const row of this.rows) {
      const isOff =
        (field !== '' && row.dataset['field'] !== field) ||
        (this.checked('alike') && row.dataset['alike'] !== 'true');
      row.classList.toggle('off', isOff);
      if (!isOff) pairs.push({ base: Number(row.dataset['base']), chat: Number(row.dataset['chat']) });
    }
    const gain = (row: HTMLElement) => Number(row.dataset['chat']) - Number(row.dataset['base']);
    const order =
      this.text('order') === 'change' ? this.rows.toSorted((a, b) => gain(a) - gain(b)) : this.rows;
    this.querySelector('tbody')?.append(...order);

    const words = taxWords(this.locale);
    const { all, lower, higher, middle } = summary(pairs);
    const finding = all > 0 ? words.found(all, lower, higher, signed(middle)) : words.none;
    this.put('found', finding);
    return finding;
  }
}

customElements.define('tax-or-bonus', TaxOrBonus);
