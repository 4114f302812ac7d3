import { sectionOnScreen } from './section-on-screen.ts';

/** What comes before a link is followed, in this tab or another one, or its address copied. */
const intents = ['pointerdown', 'focus', 'contextmenu', 'click'];

/** Keeps the reader's place, filters and query when the link to the other edition is followed. */
class LanguageSwitch extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    for (const intent of intents)
      link?.addEventListener(intent, () => {
        const target = new URL(link.href);
        target.search = location.search;
        target.hash = hashOnScreen() ?? placeOnScreen();
        link.href = target.href;
      });
  }
}

/** The anchor of the address, as long as the reader has what it names on the screen. */
function hashOnScreen() {
  const box = document.querySelector(':target')?.getBoundingClientRect();
  return box && box.height > 0 && box.bottom > 0 && box.top < innerHeight ? location.hash : undefined;
}

// The offset below the top of the section goes along in session storage, since an address can hold only the section.
function placeOnScreen() {
  const section = sectionOnScreen();
  if (!section) return '';
  try {
    sessionStorage.setItem(
      'offset',
      JSON.stringify({ id: section.id, top: section.getBoundingClientRect().top }),
    );
  } catch {
    // Storage is denied; the reader lands at the heading.
  }
  return section.id;
}

/** Restores the offset after a switch of language. */
function restoreOffset() {
  try {
    const stored = sessionStorage.getItem('offset');
    sessionStorage.removeItem('offset');
    if (!stored) return;
    const { id, top } = JSON.parse(stored);
    if (location.hash !== `#${id}`) return;
    const heading = document.getElementById(id);
    if (heading) scrollBy({ top: heading.getBoundingClientRect().top - top, behavior: 'instant' });
  } catch {
    // Nothing to restore.
  }
}

customElements.define('language-switch', LanguageSwitch);
addEventListener('load', restoreOffset);
