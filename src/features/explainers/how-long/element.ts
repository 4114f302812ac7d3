import type { Machine } from '~/domain/memory-estimate.ts';
import { formatDigits } from '~/domain/units.ts';
import { ExplainerElement } from '~/features/explainers/explainer-element.ts';
import { costOf, lengthAt, tokensOfPage } from './reckoning.ts';
import { bars, rowOf } from './row.ts';
import { lengthWords } from './words.ts';

/** Sets arithmetic against memory along one slider. */
class HowLong extends ExplainerElement {
  private readonly machines = this.data<Machine[]>();

  protected show() {
    const tokens = lengthAt(this.number('step'));
    const window = this.number('window') || undefined;
    const words = lengthWords(this.locale);
    const digits = (value: number) => formatDigits(value, this.locale);
    let finding = '';
    for (const machine of this.machines) {
      const shown = rowOf(costOf(machine, { tokens, flash: this.checked('flash'), window }));
      const row = this.querySelector(`[data-id="${machine.id}"]`);
      if (row) this.draw(row, shown);
      finding ||= words.found(
        digits(tokens),
        digits(Math.round(tokens / tokensOfPage)),
        machine.name,
        shown.texts.share,
        shown.texts.cache,
      );
    }
    this.put('found', finding);
    this.field('step').setAttribute('aria-valuetext', digits(tokens));
    return finding;
  }

  private draw(row: Element, shown: ReturnType<typeof rowOf>) {
    for (const [name, text] of Object.entries(shown.texts)) this.put(name, text, row);
    this.spot('share-bar', row)?.setAttribute('width', `${shown.share}%`);
    let start = 0;
    for (const name of bars) {
      const bar = this.spot(`${name}-bar`, row);
      bar?.setAttribute('x', `${start}%`);
      bar?.setAttribute('width', `${shown[name]}%`);
      start += shown[name];
    }
  }
}

customElements.define('how-long', HowLong);
