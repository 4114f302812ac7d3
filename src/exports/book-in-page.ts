import { figureLooks } from './figure-looks.ts';

/** A document of the book: part of the page of the whole, as XHTML. */
export interface BookDocument {
  /** Name of its file without the ending. */
  name: string;
  title: string;
  xhtml: string;
  /** What the manifest must say of it. */
  properties: string[];
}

/** An entry of the book's contents. */
export interface BookEntry {
  text: string;
  href: string;
  inner: BookEntry[];
}

interface Part {
  part: Element;
  name: string;
}

const ops = 'http://www.idpf.org/2007/ops';

/**
 * Turns the page of the whole, as it is printed, into the documents and contents of a book. It runs in the
 * browser, which knows what is shown and how figures look.
 */
export function bookInPage(): { documents: BookDocument[]; contents: BookEntry[] } {
  // First everything is read, then everything is written.
  const write = figureLooks();
  const hidden = all('main *').filter(
    (node) => getComputedStyle(node).display === 'none' && !isOfFigure(node),
  );
  write();
  const contents = entriesOf(document.querySelector('.toc > ol'));
  // Nothing of an explainer works in a book but its question and the way to it.
  for (const node of all('.explainer > :not(figcaption, .foot)')) node.remove();
  for (const node of [...hidden, ...all('main :is(script, style, link, .visually-hidden)')]) node.remove();

  // The list of works is folded on a page, and is a part of its own in a book.
  for (const summary of all('.apparatus > details > summary')) unfold(summary);
  nameDetails();

  const parts = partsOfBook();
  const fileOf = new Map(
    parts.flatMap(({ part, name }) =>
      [part, ...all('[id]', part)].map(({ id }) => [id, `${name}.xhtml`] as const),
    ),
  );
  const inBook = (href: string) => `${fileOf.get(href.slice(1)) ?? ''}${href}`;
  for (const { part } of parts) toDocument(part, inBook);
  for (const entry of contents.flatMap((outer) => [outer, ...outer.inner])) entry.href = inBook(entry.href);
  return { documents: parts.map(documentOf), contents };
}

function all<Kind extends Element>(selector: string, within: ParentNode = document) {
  return [...within.querySelectorAll<Kind>(selector)];
}

/** Numbers and description of a figure: paper leaves them out, a book has them for who cannot see. */
function isOfFigure(node: Element) {
  return node.matches('.figure > .more');
}

/** Says of each figure where its numbers and its description stand. */
function nameDetails() {
  for (const more of all('.figure > .more')) {
    more.querySelector('.files')?.remove();
    const figure = more.parentElement?.querySelector('figure');
    if (!figure) continue;
    more.id = `${figure.id}--more`;
    figure.setAttribute('aria-details', more.id);
  }
}

function partsOfBook(): Part[] {
  const parts = [document.querySelector('.title-page'), ...all('.chapter, .apparatus')];
  return parts
    .filter((part) => part !== null)
    .map((part, index) => {
      const named = part.id || part.getAttribute('aria-labelledby');
      return { part, name: named || (index === 0 ? 'title-page' : `part-${index}`) };
    });
}

function documentOf({ part, name }: Part): BookDocument {
  return {
    name,
    title: part.querySelector('h1, h2')?.textContent?.trim() ?? '',
    xhtml: new XMLSerializer().serializeToString(part),
    properties: [
      ...(part.querySelector('svg') ? ['svg'] : []),
      ...(part.querySelector('math') ? ['mathml'] : []),
    ],
  };
}

function toDocument(part: Element, inBook: (href: string) => string) {
  for (const link of all<HTMLAnchorElement>('a[href]', part)) {
    const href = link.getAttribute('href') ?? '';
    link.setAttribute('href', href.startsWith('#') ? inBook(href) : link.href);
  }
  moveNotes(part);
  // Not every reading system can open what is closed; what a figure shows already can wait all the same.
  for (const closed of all('details:not(.more > *)', part)) closed.setAttribute('open', '');
  // Numbers of sections are attributes for a style sheet to show.
  for (const link of all<HTMLElement>('a.anchor', part))
    link.replaceWith(...[link.dataset['number'] ? `${link.dataset['number']} ` : '', ...link.childNodes]);
  for (const frame of all('.scroll', part)) frame.replaceWith(...frame.childNodes);
  for (const heading of all('h2, h3, h4, h5', part))
    rename(heading, `h${Number(heading.localName.slice(1)) - 1}`);
  for (const node of all('*', part).filter(({ localName }) => localName.includes('-'))) rename(node, 'div');
  for (const node of [part, ...all('*', part)]) clean(node);
}

function entriesOf(list: Element | null): BookEntry[] {
  return [...(list?.children ?? [])].flatMap((item) => {
    const link = item.querySelector('a');
    if (!link) return [];
    const words = [...link.children].map(({ textContent }) => textContent?.trim());
    const inner = entriesOf(item.querySelector('ol'));
    return [{ text: words.filter(Boolean).join(' '), href: link.getAttribute('href') ?? '', inner }];
  });
}

/** Reading systems open a footnote where it is called, when it stands apart from the text. */
function moveNotes(part: Element) {
  for (const mark of all('a.mark', part)) {
    mark.setAttributeNS(ops, 'epub:type', 'noteref');
    mark.setAttribute('role', 'doc-noteref');
  }
  for (const note of all('.note', part)) {
    const place = note.closest('section') ?? part;
    const aside = document.createElement('aside');
    aside.id = note.id;
    aside.className = 'note';
    aside.setAttributeNS(ops, 'epub:type', 'footnote');
    aside.setAttribute('role', 'doc-footnote');
    note.querySelector('.number')?.setAttribute('role', 'doc-backlink');
    const paragraph = document.createElement('p');
    paragraph.append(...note.childNodes);
    aside.append(paragraph);
    note.remove();
    place.append(aside);
  }
}

function unfold(summary: Element) {
  for (const count of all('h2 > span', summary)) count.remove();
  const folded = summary.parentElement;
  summary.replaceWith(...summary.childNodes);
  folded?.replaceWith(...folded.childNodes);
}

function rename(node: Element, name: string) {
  const other = document.createElement(name);
  for (const { name: attribute, value } of node.attributes) other.setAttribute(attribute, value);
  other.append(...node.childNodes);
  node.replaceWith(other);
}

function clean(node: Element) {
  for (const { name } of [...node.attributes])
    if (/^(data-|aria-expanded|tabindex|download)/.test(name)) node.removeAttribute(name);
  // Names by which the site scopes its own styles.
  node.classList.remove(...[...node.classList].filter((name) => name.startsWith('_')));
  if (node.classList.length === 0) node.removeAttribute('class');
}
