import { ExplainerElement } from '~/features/explainers/explainer-element.ts';
import { type Field, findingOf } from './reckoning.ts';
import { taxWords } from './words.ts';

interface Settings {
  field?: Field;
  order: 'model' | 'change';
  alike: boolean;
}

/** Filters and sorts the pairs of base and chat scores. */
class TaxOrBonus extends ExplainerElement {
  // The order of the page, which is that of the models.
  private readonly rows = [...this.querySelectorAll<HTMLElement>('tbody tr')];

  protected show() {
    const { field, order, alike } = this.settings<Settings>();
    const pairs = [];
    for (const row of this.rows) {
      const isOff = (field && row.dataset['field'] !== field) || (alike && row.dataset['alike'] !== 'true');
      row.classList.toggle('off', Boolean(isOff));
      if (!isOff) pairs.push({ base: Number(row.dataset['base']), chat: Number(row.dataset['chat']) });
    }
    const gain = (row: HTMLElement) => Number(row.dataset['chat']) - Number(row.dataset['base']);
    const sorted = order === 'change' ? this.rows.toSorted((a, b) => gain(a) - gain(b)) : this.rows;
    this.querySelector('tbody')?.append(...sorted);
    return findingOf(pairs, taxWords[this.locale]);
  }
}

customElements.define('tax-or-bonus', TaxOrBonus);
