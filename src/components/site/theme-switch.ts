import { keepChoice } from './kept-choice.ts';

type Choice = 'system' | 'light' | 'dark';

/** A button that goes from the system's theme to the opposite one, so that the first press is seen, then to the other and back; it remembers the choice. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    this.show(current());
    // It may have been chosen in another tab, or on a page that was read before this one is shown again.
    for (const event of ['storage', 'pageshow']) addEventListener(event, () => this.readAgain());
    this.querySelector('button')?.addEventListener('click', () => this.choose());
  }

  private choose() {
    const next = following(current());
    keepChoice('theme', next === 'system' ? undefined : next);
    this.show(next);
    dispatchEvent(new CustomEvent('say', { detail: this.dataset[next] }));
  }

  private readAgain() {
    try {
      const theme = localStorage.getItem('theme');
      if (theme) document.documentElement.dataset['theme'] = theme;
      else delete document.documentElement.dataset['theme'];
    } catch {
      // Storage is denied; the choice stays that of this page.
    }
    this.show(current());
  }

  private show(choice: Choice) {
    this.querySelector('button')?.setAttribute('aria-label', this.dataset[choice] ?? '');
    this.dataset['choice'] = choice;
  }
}

function current(): Choice {
  const theme = document.documentElement.dataset['theme'];
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function following(choice: Choice): Choice {
  const [own, opposite] = matchMedia('(prefers-color-scheme: dark)').matches
    ? (['dark', 'light'] as const)
    : (['light', 'dark'] as const);
  if (choice === 'system') return opposite;
  return choice === opposite ? own : 'system';
}

customElements.define('theme-switch', ThemeSwitch);
