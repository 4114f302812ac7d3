/** Milliseconds for which a message stays in sight. */
const inSight = 3000;

/** A line at the foot of the window, empty and unseen until something is said; there from the start, so that a screen reader hears what changes. */
const box = document.createElement('output');
let clearing: ReturnType<typeof setTimeout> | undefined;

box.setAttribute('aria-live', 'polite');
Object.assign(box.style, {
  position: 'fixed',
  insetBlockEnd: '1.5rem',
  insetInline: '0',
  marginInline: 'auto',
  inlineSize: 'fit-content',
  zIndex: '9',
  background: 'var(--ink)',
  color: 'var(--paper)',
  font: '600 var(--size-note) / 1.5 var(--sans)',
});
document.body.append(box);

/** Says a few words where they are seen and heard. */
export function say(text: string) {
  clearTimeout(clearing);
  show(text);
  clearing = setTimeout(() => show(''), inSight);
}

function show(text: string) {
  box.textContent = text;
  box.style.padding = text && '0.5rem 1rem';
}
