import type { toolWords } from '../words.ts';
import { areSingleKeysOff } from './single-keys.ts';

type Words = Record<keyof (typeof toolWords)['en'], string>;

/** A list of the keys that do something on this page, opened by ? and by a button; keys pressed alone can be turned off in it. */
export function offerHelp(words: Words) {
  const dialog = document.createElement('dialog');
  dialog.ariaLabel = words.keys;
  Object.assign(dialog.style, {
    margin: 'auto',
    padding: '1.5rem',
    border: '2px solid var(--rule-strong)',
    background: 'var(--paper)',
    color: 'var(--ink)',
    font: '400 var(--size-note) / 2 var(--sans)',
  });
  const close = document.createElement('button');
  close.textContent = words.close;
  close.type = 'button';
  close.style.textDecoration = 'underline';
  close.style.cursor = 'pointer';
  close.addEventListener('click', () => dialog.close());
  const open = () => {
    if (dialog.open) return dialog.close();
    dialog.replaceChildren(title(words.keys), list(words), singleKeys(words), close);
    if (!dialog.isConnected) document.body.append(dialog);
    dialog.showModal();
  };
  const answer = (event: KeyboardEvent) => {
    if (isHelp(event)) open();
  };
  addEventListener('keydown', answer);
  return { open, answer };
}

function isHelp({ key, ctrlKey, metaKey, altKey, target, isComposing }: KeyboardEvent) {
  const isTyping =
    target instanceof Element &&
    target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]');
  return key === '?' && !ctrlKey && !metaKey && !altKey && !isComposing && !isTyping && !areSingleKeysOff();
}

/** The keys that elements of the page announce, and those of this list. */
function list(words: Words) {
  const rows = document.createElement('dl');
  const announced = [...document.querySelectorAll('[aria-keyshortcuts]')].map(
    (element) => [element.getAttribute('aria-keyshortcuts') ?? '', element.ariaLabel ?? ''] as const,
  );
  for (const [keys, text] of [...announced, ['?', words.help], ['Escape', words.escape]] as const) {
    const row = document.createElement('div');
    const term = document.createElement('dt');
    const said = document.createElement('dd');
    term.append(...keys.split(' ').flatMap((key) => [element('kbd', key.replace('+', ' + ')), ' ']));
    said.textContent = text;
    Object.assign(row.style, { display: 'flex', gap: '1.5rem', justifyContent: 'space-between' });
    row.append(term, said);
    rows.append(row);
  }
  return rows;
}

function singleKeys({ single }: Words) {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = !areSingleKeysOff();
  box.addEventListener('change', () => setSingleKeys(box.checked));
  label.append(box, ` ${single}`);
  label.style.display = 'block';
  return label;
}

function title(text: string) {
  return element('h2', text);
}

function element(name: 'kbd' | 'h2', text: string) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Turns them on or off, for as long as the browser keeps what it stores. */
function setSingleKeys(isOn: boolean) {
  try {
    if (isOn) localStorage.removeItem('keys');
    else localStorage.setItem('keys', 'off');
  } catch {
    // Storage is denied; they stay as they are.
  }
}
