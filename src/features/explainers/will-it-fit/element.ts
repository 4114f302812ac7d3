import type { Network } from '~/domain/networks.ts';
import { ExplainerElement } from '~/features/explainers/explainer-element.ts';
import { findingOf, rowOf, type Settings } from './reckoning.ts';
import { fitWords } from './words.ts';

/** Works out which networks fit the cards that the reader chooses. */
class WillItFit extends ExplainerElement<Network[]> {
  override connectedCallback() {
    super.connectedCallback();
    this.spot('challenge')?.addEventListener('click', () => this.set({ card: 6, cards: 1, bits: 4 }));
  }

  protected show() {
    const settings = this.settings<Settings>();
    const words = fitWords[this.locale];
    for (const network of this.data) this.fill(rowOf(network, settings, words));
    return findingOf(this.data, settings, words);
  }
}

customElements.define('will-it-fit', WillItFit);
