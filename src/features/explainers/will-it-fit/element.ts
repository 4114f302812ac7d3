import type { Machine } from '~/domain/memory-estimate.ts';
import { ExplainerElement } from '~/features/explainers/explainer-element.ts';
import { fit, type Settings } from './reckoning.ts';
import { rowOf } from './row.ts';
import { fitWords } from './words.ts';

/** Works out which networks fit the cards that the reader chooses. */
class WillItFit extends ExplainerElement {
  private readonly machines = this.data<Machine[]>();

  override connectedCallback() {
    super.connectedCallback();
    this.spot('challenge')?.addEventListener('click', () => {
      this.field('card').value = '6';
      this.field('cards').value = '1';
      this.field('bits').value = '4';
      this.changed();
    });
  }

  protected show() {
    const settings: Settings = {
      card: this.number('card'),
      cards: this.number('cards'),
      bits: this.number('bits') as Settings['bits'],
      tokens: this.number('tokens'),
      batch: this.number('batch'),
      twice: this.checked('twice'),
    };
    const words = fitWords(this.locale);
    let fitting = 0;
    for (const machine of this.machines) {
      const row = this.querySelector(`[data-id="${machine.id}"]`);
      const result = fit(machine, settings);
      if (machine.layers > 0 && result.fits) fitting += 1;
      if (row) this.draw(row, rowOf(machine, result, settings, words));
    }
    const networks = this.machines.filter(({ layers }) => layers > 0).length;
    const finding = words.found(fitting, networks, words.need(settings.cards, settings.card));
    this.put('found', finding);
    return finding;
  }

  private draw(row: Element, { texts, weights, cache, fits, beyond, cut }: ReturnType<typeof rowOf>) {
    for (const [name, text] of Object.entries(texts)) this.put(name, text, row);
    row.classList.toggle('out', !fits);
    row.classList.toggle('beyond', beyond);
    row.classList.toggle('cut', cut);
    this.spot('weights', row)?.setAttribute('width', `${weights}%`);
    const bar = this.spot('cache', row);
    bar?.setAttribute('x', `${weights}%`);
    bar?.setAttribute('width', `${cache}%`);
  }
}

customElements.define('will-it-fit', WillItFit);
