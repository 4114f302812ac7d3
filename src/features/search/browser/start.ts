import { areSingleKeysOff } from '~/features/tools/browser/single-keys.ts';

/**
 * Milliseconds after which the reader is told that the form has not come; it is taken in whenever it comes.
 */
const patience = 5000;

let isBegun = false;

/** Asks for what the first answer needs; nothing is asked for before the reader shows intent. */
async function prepare() {
  if (isBegun) return;
  isBegun = true;
  const { base = '/', language = 'en' } = document.querySelector<HTMLElement>('search-form')?.dataset ?? {};
  const names = fetch(`${base}data/search.json`, { priority: 'high', cache: 'no-cache' });
  names.catch(() => undefined);
  const late = setTimeout(fail, patience);
  try {
    const { begin } = await import('./search-form.ts');
    begin(base, language, names);
  } catch {
    isBegun = false;
    fail();
  }
  clearTimeout(late);
}

// Without its script the form still leads to the index of names.
function fail() {
  for (const form of document.querySelectorAll<HTMLElement>('search-form')) {
    const link = document.createElement('a');
    link.href = form.dataset['index'] ?? '';
    link.textContent = form.dataset['instead'] ?? '';
    form.querySelector('.status')?.replaceChildren(`${form.dataset['failed']} `, link);
  }
}

/**
 * The search dialog: opened by its link, by / and by Ctrl or Cmd and K, and by an address that holds a query.
 */
class SearchDialog extends HTMLElement {
  private readonly dialog = this.querySelector('dialog') ?? document.createElement('dialog');

  connectedCallback() {
    const link = this.querySelector('a');
    link?.setAttribute('role', 'button');
    link?.setAttribute('aria-haspopup', 'dialog');
    for (const intent of ['pointerenter', 'focus', 'touchstart'])
      link?.addEventListener(intent, prepare, { once: true, passive: true });
    link?.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      this.open();
    });
    link?.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      this.open();
    });
    this.querySelector('.close')?.addEventListener('click', () => this.dialog.close());
    this.dialog.addEventListener('click', (event) => {
      if (event.target === this.dialog) this.dialog.close();
    });
    // A keyboard on the screen covers half of it; what is left is the height of the dialog.
    visualViewport?.addEventListener('resize', () => this.fit());
    addEventListener('keydown', (event) => this.openByKey(event));
    addEventListener('pageshow', () => {
      if (new URLSearchParams(location.search).has('q') && !document.querySelector('main search-form'))
        this.open();
    });
  }

  private open() {
    // Before the dialog is drawn, which takes a phone as long as a good part of the way to the server.
    prepare();
    // The search page has a field of its own.
    const own = document.querySelector<HTMLInputElement>('main search-form input');
    if (!own && !this.dialog.open) this.dialog.showModal();
    this.fit();
    const input = own ?? this.querySelector('input');
    input?.focus();
    input?.select();
  }

  private fit() {
    if (this.dialog.open && visualViewport)
      this.dialog.style.setProperty('--seen', `${visualViewport.height}px`);
  }

  private openByKey(event: KeyboardEvent) {
    const { target, ctrlKey, metaKey, altKey, shiftKey } = event;
    const key = event.key.toLowerCase();
    // On some keyboards the slash itself needs Shift, on others AltGr, which counts as Control and Alt too.
    const isHeld = !event.getModifierState('AltGraph') && (ctrlKey || altKey);
    const isSlash = key === '/' && !isHeld && !metaKey && !areSingleKeysOff();
    const isCommand = key === 'k' && ctrlKey !== metaKey && !shiftKey && !altKey;
    if (!(isSlash || isCommand) || event.isComposing) return;
    if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) return;
    event.preventDefault();
    this.open();
  }
}

customElements.define('search-dialog', SearchDialog);
if (document.querySelector('main search-form')) prepare();
