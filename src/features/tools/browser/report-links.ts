import type { toolWords } from '../words.ts';

/** Characters of the text in question that an address still carries. */
const longest = 400;

type Words = Record<keyof (typeof toolWords)['en'], string>;

/** Pixels between a heading and the links beside it. */
const gap = 16;

/** What can be reported by itself, besides sections: records in lists and tables, and cards. */
const records = '[data-entry], main tr[id], .apparatus li[id], .card';

/**
 * Gives each section a link that reports an error in it, and one to the record that the reader points at or has come
 * to; returns what takes in such an event.
 */
export function offerReports(words: Words) {
  const foot = document.querySelector<HTMLAnchorElement>('a.wrong');
  if (!foot) return undefined;
  foot.addEventListener('click', () => fill(foot, foot, undefined));
  for (const links of document.querySelectorAll<HTMLElement>('.part-links'))
    offerInSection(links, foot, words);

  const moving = linkWith(words);
  let shown: Element | undefined;
  const follow = ({ target }: Event) => {
    const place = target instanceof Element ? target.closest<HTMLElement>(records) : null;
    if (!place || place === shown) return;
    shown = place;
    moving.remove();
    fill(moving, foot, place);
    show(moving, place);
  };
  for (const name of ['pointerover', 'focusin']) addEventListener(name, follow);
  return follow;
}

function offerInSection(links: HTMLElement, foot: HTMLAnchorElement, words: Words) {
  const link = linkWith(words);
  fill(link, foot, links.parentElement ?? undefined);
  const holder = document.createElement('span');
  holder.append(link);
  links.append(holder);
  const heading = links.previousElementSibling;
  if (heading instanceof HTMLElement) heading.style.paddingInlineEnd = `${links.offsetWidth + gap}px`;
}

function linkWith({ wrong, wrongHere }: Words) {
  const link = document.createElement('a');
  link.textContent = wrong;
  link.title = wrongHere;
  return link;
}

/** Puts the link at the lower end of a record, where it moves nothing. */
function show(link: HTMLAnchorElement, place: HTMLElement) {
  const host =
    place instanceof HTMLTableRowElement ? (place.cells.item(place.cells.length - 1) ?? place) : place;
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
  Object.assign(link.style, {
    position: 'absolute',
    insetInlineEnd: '0',
    insetBlockEnd: '0',
    paddingInline: '0.5rem',
    minBlockSize: '1.5rem',
    background: 'var(--paper)',
    font: '400 var(--size-label) / 1.5rem var(--sans)',
  });
  host.append(link);
}

/** Writes address and text in question into the form, where the site names one; else the link leads to the page that says how. */
function fill(link: HTMLAnchorElement, foot: HTMLAnchorElement, place: Element | undefined) {
  const { form } = foot.dataset;
  if (!form) {
    link.href = foot.href;
    return;
  }
  const id = place?.id || place?.querySelector('[id]')?.id;
  const kind = place?.matches(records) ? 'fact' : 'sentence';
  link.href = form
    .replace('{form}', kind)
    .replace('{address}', encodeURIComponent(location.origin + location.pathname + (id ? `#${id}` : '')))
    .replace('{text}', encodeURIComponent(textOf(place)));
}

function textOf(place: Element | undefined) {
  const chosen = getSelection()?.toString().trim();
  if (chosen) return chosen.slice(0, longest);
  const text = place?.matches('section')
    ? place.querySelector('h2, h3, h4')?.textContent
    : place?.textContent;
  return (text ?? document.title).replace(/\s+/g, ' ').trim().slice(0, longest);
}
