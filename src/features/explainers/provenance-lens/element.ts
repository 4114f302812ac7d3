import { ExplainerElement } from '~/features/explainers/explainer-element.ts';
import { isShown, type View } from './reckoning.ts';
import { lensWords } from './words.ts';

/** Shows the statements of one origin, or those that do not hold. */
class ProvenanceLens extends ExplainerElement {
  private readonly statements = [...this.querySelectorAll<HTMLElement>('[data-origin]')];

  protected show() {
    const view = this.settings<View>();
    let [shown, all, held] = [0, 0, 0];
    for (const element of this.statements) {
      const statement = { origin: element.dataset['origin'] ?? '', held: element.dataset['held'] === 'true' };
      const isOn = isShown(statement, view);
      element.classList.toggle('off', !isOn);
      if (statement.origin === 'editors') continue;
      all += 1;
      if (!isOn) continue;
      shown += 1;
      if (statement.held) held += 1;
    }
    for (const section of this.querySelectorAll('.treated > li'))
      section.classList.toggle('off', !section.querySelector('[data-origin]:not(.off)'));
    return lensWords[this.locale].found(shown, all, held);
  }
}

customElements.define('provenance-lens', ProvenanceLens);
