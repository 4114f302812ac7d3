import { toolWords } from '../words.ts';
import { offerHelp } from './keyboard-help.ts';
import { offerReports } from './report-links.ts';
import { say } from './say.ts';

const words = toolWords[document.documentElement.lang === 'en' ? 'en' : 'zh'];
const help = offerHelp(words);

const follow = offerReports(words);
for (const place of document.querySelectorAll('footer nav, #contents')) {
  const row = document.createElement('p');
  Object.assign(row.style, { display: 'flex', gap: '1rem', marginBlockStart: place.id ? '1.5rem' : '' });
  row.append(button(words.share, share), button(words.print, print));
  if (!place.id) row.append(button(words.keys, () => help.open()));
  place.append(row);
}

/** Takes in what a control of the page reports, or the event with which the reader began. */
export function take(event: Event) {
  if (event instanceof CustomEvent) say(String(event.detail));
  else if (event instanceof KeyboardEvent) help.answer(event);
  else follow?.(event);
}

function button(text: string, act: () => void) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  Object.assign(made.style, { cursor: 'pointer', textDecoration: 'underline', minBlockSize: '1.5rem' });
  made.addEventListener('click', () => act());
  return made;
}

async function share() {
  const { href } = location;
  try {
    if (typeof navigator.share === 'function') await navigator.share({ title: document.title, url: href });
    else await copy(href);
  } catch (error) {
    // A reader who closes the browser's own window has not failed.
    if (!(error instanceof DOMException && error.name === 'AbortError')) say(words.notCopied);
  }
}

async function copy(text: string) {
  await navigator.clipboard.writeText(text);
  say(words.copied);
}
