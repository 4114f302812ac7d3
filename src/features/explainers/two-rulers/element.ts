import type { Law } from '~/domain/emergence.ts';
import { ExplainerElement } from '~/features/explainers/explainer-element.ts';
import { down, findingOf, pathOf, type Scoring } from './reckoning.ts';
import { rulerWords } from './words.ts';

/** Draws one improvement under the ruler that the reader chooses. */
class TwoRulers extends ExplainerElement<Law> {
  protected show() {
    const words = rulerWords[this.locale];
    const { real, ...scoring } = this.settings<Scoring & { real: boolean }>();
    const { log } = scoring;
    this.put('length', words.length(scoring.length));
    this.field('length').setAttribute('aria-valuetext', words.length(scoring.length));
    this.spot('score')?.setAttribute('d', pathOf(scoring, this.data));
    this.spot('chance')?.setAttribute('d', pathOf({ ruler: 'token', length: 1, log }, this.data));
    this.spot('points')?.classList.toggle('off', !real);
    this.spot('key')?.toggleAttribute('hidden', !real);
    for (const element of this.querySelectorAll<SVGElement>('[data-score]')) {
      const y = down(Number(element.dataset['score']), log);
      element.toggleAttribute('hidden', y === undefined);
      element.setAttribute(element.localName === 'circle' ? 'cy' : 'y', `${y ?? 100}%`);
    }
    for (const element of this.querySelectorAll<SVGElement>('[data-axis]'))
      element.classList.toggle('off', (element.dataset['axis'] === 'log') !== log);
    return findingOf(scoring, this.data, words);
  }
}

customElements.define('two-rulers', TwoRulers);
