import { ExplainerElement } from '~/features/explainers/explainer-element.ts';
import { type Message, type Piece, piecesOf, promptOf, type Wrapping, withBreaks } from './reckoning.ts';
import { wrappingWords } from './words.ts';

interface Settings {
  user: string;
  system: string;
  model: string;
  two: boolean;
  out: boolean;
}

/** Wraps what the reader types as each model expects it. */
class ElevenWrappings extends ExplainerElement<Wrapping[]> {
  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener('click', ({ target }) => {
      const row = target instanceof HTMLButtonElement && target.closest<HTMLElement>('[data-id]');
      if (row) void this.copy(row);
    });
  }

  protected show() {
    const words = wrappingWords[this.locale];
    const { model } = this.settings<Settings>();
    const message = this.message();
    let shown = 0;
    for (const wrapping of this.data) {
      const row = this.querySelector<HTMLElement>(`[data-id="${wrapping.id}"]`);
      if (!row) continue;
      row.hidden = model !== 'all' && model !== wrapping.id;
      if (row.hidden) continue;
      shown += 1;
      this.spot('prompt', row)?.replaceChildren(...piecesOf(wrapping, message).map(drawn));
      const remarks = [
        message.earlier && !wrapping.two && wrapping.typed !== 'none' ? words.onlyOne : '',
        message.breakOut ? words.typed[wrapping.typed] : '',
      ];
      this.put('remark', remarks.filter(Boolean).join(' '), row);
    }
    return words.shown(shown);
  }

  private message(): Message {
    const { earlier, forged } = wrappingWords[this.locale];
    const { user, system, two, out } = this.settings<Settings>();
    return { user, system, earlier: two ? earlier : undefined, breakOut: out ? forged : undefined };
  }

  private async copy(row: HTMLElement) {
    const wrapping = this.data.find(({ id }) => id === row.dataset['id']);
    if (!wrapping) return;
    try {
      await navigator.clipboard.writeText(promptOf(wrapping, this.message()));
      const name = row.querySelector('.name')?.textContent?.trim() ?? '';
      this.put('say', wrappingWords[this.locale].copied(name));
    } catch {
      // The browser does not let the page copy; the text can still be selected.
      const prompt = this.spot('prompt', row);
      if (prompt) getSelection()?.selectAllChildren(prompt);
    }
  }
}

function drawn({ kind, text }: Piece) {
  const element = document.createElement(kind === 'mark' ? 'b' : 'span');
  element.className = kind;
  element.textContent = withBreaks(text);
  return element;
}

customElements.define('eleven-wrappings', ElevenWrappings);
