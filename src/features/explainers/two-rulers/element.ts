import { ExplainerElement } from '~/features/explainers/explainer-element.ts';
import { findingOf } from './finding.ts';
import { down, pathOf, type Ruler, type Scoring } from './reckoning.ts';
import { rulerWords } from './words.ts';

/** Draws one improvement under the ruler that the reader chooses. */
class TwoRulers extends ExplainerElement {
  protected show() {
    const words = rulerWords(this.locale);
    const scoring: Scoring = {
      ruler: this.text('ruler') as Ruler,
      length: this.number('length'),
      items: this.number('items') || undefined,
      logarithmic: this.checked('log'),
    };
    this.put('length', words.length(scoring.length));
    this.field('length').setAttribute('aria-valuetext', words.length(scoring.length));
    this.spot('score')?.setAttribute('d', pathOf(scoring));
    this.spot('chance')?.setAttribute('d', pathOf({ ...scoring, ruler: 'token', items: undefined }));
    this.spot('points')?.classList.toggle('off', !this.checked('real'));
    this.spot('key')?.toggleAttribute('hidden', !this.checked('real'));
    for (const element of this.querySelectorAll<SVGElement>('[data-score]')) {
      const y = down(Number(element.dataset['score']), scoring.logarithmic);
      element.toggleAttribute('hidden', y === undefined);
      element.setAttribute(element.localName === 'circle' ? 'cy' : 'y', `${y ?? 100}%`);
    }
    for (const element of this.querySelectorAll<SVGElement>('[data-axis]'))
      element.classList.toggle('off', (element.dataset['axis'] === 'log') !== scoring.logarithmic);
    const finding = findingOf(scoring, words);
    this.put('found', finding);
    return finding;
  }
}

customElements.define('two-rulers', TwoRulers);
