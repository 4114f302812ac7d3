import type { Network } from '~/domain/networks.ts';
import { formatDigits } from '~/domain/units.ts';
import { ExplainerElement } from '~/features/explainers/explainer-element.ts';
import { findingOf, lengthAt, rowOf } from './reckoning.ts';

/** Sets arithmetic against memory along one slider. */
class HowLong extends ExplainerElement<Network[]> {
  protected show() {
    const { step, ...rest } = this.settings<{ step: number; flash: boolean; window?: number }>();
    const length = { tokens: lengthAt(step), ...rest };
    for (const network of this.data) this.fill(rowOf(network, length));
    this.field('step').setAttribute('aria-valuetext', formatDigits(length.tokens, this.locale));
    return findingOf(this.data, length, this.locale);
  }
}

customElements.define('how-long', HowLong);
