import type { Machine } from '~/domain/memory-estimate.ts';
import { ExplainerElement } from '~/features/explainers/explainer-element.ts';
import { endingOf } from './ending.ts';
import { type Fault, firstSeen, runOf, type Turn } from './reckoning.ts';
import { tapeWords } from './words.ts';

/** Winds the tape of an agent to the turn that the reader chooses, whole or with one part broken. */
class AgentTape extends ExplainerElement {
  private readonly machine = this.data<Machine>();

  override connectedCallback() {
    // A tape that is newly broken is shown to its end; drawing it brings the value down to the length of the tape.
    this.field('fault').addEventListener('input', () => this.wind(99));
    super.connectedCallback();
    this.spot('start')?.addEventListener('click', () => this.turnTo(0));
    this.spot('next')?.addEventListener('click', () => this.turnTo(this.number('step') + 1));
  }

  protected show() {
    const words = tapeWords(this.locale);
    const fault = this.text('fault') as Fault;
    const run = runOf(this.machine, fault);
    const end = run.turns.length + 1;
    const step = Math.min(this.number('step'), end);
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
    const finding = isOver ? endingOf(run, fault, words) : words.turn(shown, run.turns.length);
    this.put('found', finding);
    return isOver ? finding : spoken(run.turns[shown - 1], finding, words.thoughts);
  }

  private turnTo(step: number) {
    this.wind(step);
    this.changed();
  }

  private wind(step: number, end = 99) {
    const field = this.field('step');
    field.setAttribute('max', String(end));
    field.value = String(step);
  }
}

function spoken(turn: Turn | undefined, place: string, thoughts: Record<Turn['thought'], string>) {
  return turn ? `${place} ${thoughts[turn.thought]} ${turn.call} ${turn.observation}` : place;
}

customElements.define('agent-tape', AgentTape);
