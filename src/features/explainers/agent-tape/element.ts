import type { Network } from '~/domain/networks.ts';
import { ExplainerElement } from '~/features/explainers/explainer-element.ts';
import { endingOf, type Fault, firstSeen, runOf } from './reckoning.ts';
import { tapeWords } from './words.ts';

/** Winds the tape of an agent to the turn that the reader chooses, whole or with one part broken. */
class AgentTape extends ExplainerElement<Network> {
  override connectedCallback() {
    // A tape that is newly broken is shown to its end; drawing it brings the value down to its length.
    this.field('fault').addEventListener('input', () => this.wind(99));
    super.connectedCallback();
    this.spot('start')?.addEventListener('click', () => this.set({ step: 0 }));
    this.spot('next')?.addEventListener('click', () =>
      this.set({ step: Number(this.field('step').value) + 1 }),
    );
  }

  protected show() {
    const words = tapeWords[this.locale];
    const { fault, step: wanted } = this.settings<{ fault: Fault; step: number }>();
    const run = runOf(this.data, fault);
    const end = run.turns.length + 1;
    const step = Math.min(wanted, end);
    this.wind(step, end);
    const shown = Math.min(step, run.turns.length);
    const seen = firstSeen(shown, fault);
    for (const entry of this.querySelectorAll<HTMLElement>('[data-entry]')) {
      const at = Number(entry.dataset['entry']);
      entry.hidden = at > 3 * shown;
      entry.classList.toggle('gone', at < seen);
      this.spot('gone', entry)?.toggleAttribute('hidden', at >= seen);
      const turn = run.turns[Math.ceil(at / 3) - 1];
      if (turn)
        this.put('words', [turn.observation, words.thoughts[turn.thought], turn.call][at % 3] ?? '', entry);
    }
    const isOver = step === end;
    this.spot('next')?.toggleAttribute('disabled', isOver);
    if (isOver) return endingOf(run, fault, words);
    const place = words.turn(shown, run.turns.length);
    const turn = run.turns[shown - 1];
    if (!turn) return place;
    const { thought, call, observation } = turn;
    return { shown: place, spoken: [place, words.thoughts[thought], call, observation].join(' ') };
  }

  private wind(step: number, end = 99) {
    const field = this.field('step');
    field.setAttribute('max', String(end));
    field.value = String(step);
  }
}

customElements.define('agent-tape', AgentTape);
