import type { Setting } from '~/domain/fits.ts';
import { ExplainerElement } from '~/features/explainers/explainer-element.ts';
import { type FitData, findingOf, rowOf } from './reckoning.ts';
import { fitWords } from './words.ts';

/** Works out which networks fit the cards that the reader chooses. */
class WillItFit extends ExplainerElement<FitData> {
  override connectedCallback() {
    super.connectedCallback();
    this.spot('challenge')?.addEventListener('click', () => this.set({ card: 6, cards: 1, bits: 4 }));
  }

  protected show() {
    const settings = this.settings<Setting>();
    const words = fitWords[this.locale];
    const { networks, margins } = this.data;
    for (const network of networks) this.fill(rowOf(network, settings, margins, words));
    return findingOf(networks, settings, margins, words);
  }
}

customElements.define('will-it-fit', WillItFit);
