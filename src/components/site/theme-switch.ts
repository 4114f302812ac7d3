const choices = ['system', 'light', 'dark'] as const;

type Choice = (typeof choices)[number];

/** A button that goes from the system's theme to light to dark and remembers the choice. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    this.show(current());
    this.querySelector('button')?.addEventListener('click', () => this.choose());
  }

  private choose() {
    const next = choices[(choices.indexOf(current()) + 1) % choices.length] ?? 'system';
    if (next === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = next;
    remember(next);
    this.show(next);
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

function remember(choice: Choice) {
  try {
    if (choice === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', choice);
  } catch {
    // Storage is denied; the choice lasts for this page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
