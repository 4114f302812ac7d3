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
      const said = this.dataset[(await copy(text)) ? 'copied' : 'selected'] ?? '';
      button.textContent = said;
      dispatchEvent(new CustomEvent('say', { detail: said }));
      setTimeout(() => {
        button.textContent = this.dataset['copy'] ?? '';
      }, 2000);
    });
    return button;
  }
}

/** Copies a text by whatever way the browser allows; where it allows none, the text is left selected. */
async function copy(text: Element) {
  try {
    await navigator.clipboard.writeText(text.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(text);
    return document.execCommand('copy');
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
