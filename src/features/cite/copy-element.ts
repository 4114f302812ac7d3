import { dayOfAccess } from './day-of-access.ts';

/** Puts today into citations that name the day of access, and gives each citation a button that copies it. */
class CopyCitations extends HTMLElement {
  connectedCallback() {
    for (const text of this.querySelectorAll('dd')) {
      const words = document.createElement('span');
      words.textContent = text.textContent?.replace(dayOfAccess(this.lang), today()) ?? '';
      text.replaceChildren(words, ' ', this.button(words));
    }
  }

  private button(text: Element) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.dataset['copy'] ?? '';
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text.textContent ?? '');
      button.textContent = this.dataset['copied'] ?? '';
      dispatchEvent(new CustomEvent('say', { detail: this.dataset['copied'] }));
      setTimeout(() => {
        button.textContent = this.dataset['copy'] ?? '';
      }, 2000);
    });
    return button;
  }
}

// The reader's own day, not that of Greenwich.
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

customElements.define('copy-citations', CopyCitations);
