import { ExplainerElement } from '~/features/explainers/explainer-element.ts';
import {
  chanceAt,
  continued,
  countsOf,
  drawn,
  findingOf,
  percent,
  prediction,
  textOf,
  tokensOf,
} from './reckoning.ts';
import { predictionWords } from './words.ts';

const tag = 'page-predicts-itself';

let counts = countsOf([]);

interface Settings {
  text: string;
  order: number;
  temperature: number;
  seed?: number;
  whole: boolean;
}

/** Writes on from a text by the counts of a chapter. */
class PagePredictsItself extends ExplainerElement {
  private readonly choices = [...this.querySelectorAll<HTMLElement>('.next li')];

  override connectedCallback() {
    for (const choice of this.choices) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'word';
      button.dataset['part'] = 'word';
      this.spot('word', choice)?.replaceWith(button);
    }
    super.connectedCallback();
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.press(target);
    });
  }

  protected show() {
    const { text: written, order, temperature } = this.settings<Settings>();
    const text = tokensOf(written);
    const result = prediction(counts, text, order, temperature);
    for (const [index, row] of this.choices.entries()) {
      const choice = result.choices[index];
      row.hidden = !choice;
      if (!choice) continue;
      this.put('word', choice.token, row);
      this.put('share', percent(choice), row);
      this.spot('bar', row)?.setAttribute('width', percent(choice).replace(' ', ''));
    }
    for (const row of this.querySelectorAll<HTMLElement>('[data-order]'))
      row.classList.toggle('now', row.dataset['order'] === String(order));
    this.put('degree', temperature.toFixed(1));
    return findingOf(result, Math.min(order - 1, text.length), predictionWords[this.locale]);
  }

  private press({ dataset, textContent }: HTMLButtonElement) {
    const { text: written, whole } = this.settings<Settings>();
    const text = tokensOf(written);
    const goOn = (next: (text: readonly string[]) => string) =>
      this.write(whole ? continued(text, next) : [...text, next(text)]);
    switch (dataset['part']) {
      case 'word':
        return this.write([...text, textContent ?? '']);
      case 'back':
        return this.write(text.slice(0, -1));
      case 'ask':
        return this.write(continued(tokensOf(predictionWords[this.locale].question), this.likeliest));
      case 'draw':
        return goOn(this.drawn);
      case 'likeliest':
        return goOn(this.likeliest);
    }
  }

  private readonly likeliest = (text: readonly string[]) =>
    prediction(counts, text, this.settings<Settings>().order).choices[0]?.token ?? '';

  // The same seed, text and settings draw the same, so that a link to them is a link to what was drawn.
  private readonly drawn = (text: readonly string[]) => {
    const { order, temperature, seed = 0 } = this.settings<Settings>();
    return drawn(prediction(counts, text, order, temperature).choices, chanceAt(seed, text.length));
  };

  private write(text: readonly string[]) {
    const field = this.field('text');
    const written = textOf(text);
    if (field instanceof HTMLTextAreaElement && written.length > field.maxLength) return;
    this.set({ text: written });
  }
}

void begin();

// The element is not set up before its text is there, so that no control stands without effect.
async function begin() {
  const answer = await fetch(document.querySelector<HTMLElement>(tag)?.dataset['text'] ?? '');
  counts = countsOf(tokensOf(await answer.text()));
  customElements.define(tag, PagePredictsItself);
}
