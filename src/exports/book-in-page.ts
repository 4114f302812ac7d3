/** A document of the book: part of the page of the whole, as XHTML. */
export interface BookDocument {
  /** Name of its file without the ending. */
  name: string;
  title: string;
  xhtml: string;
  hasSvg: boolean;
}

/** An entry of the book's contents. */
export interface BookEntry {
  text: string;
  href: string;
  inner: BookEntry[];
}

/** Turns the page of the whole, as it is printed, into the documents and contents of a book. It runs in the browser, which knows what is shown and how figures look. */
export function bookInPage(): { documents: BookDocument[]; contents: BookEntry[] } {
  const ops = 'http://www.idpf.org/2007/ops';
  const ofLines = [
    'fill',
    'stroke',
    'stroke-width',
    'stroke-dasharray',
    'stroke-opacity',
    'stroke-linejoin',
    'color',
  ];
  const ofText = ['font-size', 'font-weight', 'text-anchor'];
  const all = <Kind extends Element>(selector: string, within: ParentNode = document) => [
    ...within.querySelectorAll<Kind>(selector),
  ];

  // Reading systems differ in the CSS they know, so figures carry their looks as attributes. First all are read, then all are written.
  const looks = all<SVGElement>('main svg, main svg *').map((node) => {
    const [own, above] = [getComputedStyle(node), node.parentElement && getComputedStyle(node.parentElement)];
    const isRoot = node.localName === 'svg';
    const inherited = /^(svg|g|text|tspan)$/.test(node.localName) ? [...ofLines, ...ofText] : ofLines;
    const differing = inherited.filter(
      (name) => isRoot || own.getPropertyValue(name) !== above?.getPropertyValue(name),
    );
    // A halo that a system cannot put behind its letters would hide them.
    const isHalo = own.paintOrder !== 'normal';
    const pairs = differing
      .filter((name) => !isHalo || !name.startsWith('stroke'))
      .map((name) => [name, own.getPropertyValue(name)] as const);
    return { node, pairs: own.opacity === '1' ? pairs : [...pairs, ['opacity', own.opacity] as const] };
  });
  const hidden = all('main *').filter((node) => getComputedStyle(node).display === 'none');
  for (const { node, pairs } of looks) for (const [name, value] of pairs) node.setAttribute(name, value);
  for (const node of all<SVGElement>('main svg')) node.setAttribute('font-family', 'sans-serif');

  const parts = [document.querySelector('.title-page'), ...all('.chapter, .apparatus')].filter(
    (part) => part !== null,
  );
  const titleOf = (part: Element) => part.querySelector('h1, h2')?.textContent?.trim() ?? '';
  const contents = entriesOf(document.querySelector('.toc > ol'));
  // Nothing of an explainer works in a book but its question and the way to it.
  for (const node of all('.explainer > :not(figcaption, .foot)')) node.remove();
  for (const node of [...hidden, ...all('main :is(script, style, link, .visually-hidden)')]) node.remove();

  const documents = parts.map((part, index) => {
    const name =
      part.id || part.getAttribute('aria-labelledby') || (index === 0 ? 'title-page' : `part-${index}`);
    return { part, name };
  });
  const fileOf = new Map(
    documents.flatMap(({ part, name }) =>
      [part, ...all('[id]', part)].map(({ id }) => [id, `${name}.xhtml`] as const),
    ),
  );

  for (const { part } of documents) {
    for (const link of all<HTMLAnchorElement>('a[href]', part)) {
      const href = link.getAttribute('href') ?? '';
      link.setAttribute('href', href.startsWith('#') ? inBook(href) : link.href);
    }
    moveNotes(part);
    // Numbers of sections are attributes for a style sheet to show.
    for (const link of all<HTMLElement>('a.anchor', part))
      link.replaceWith(...[link.dataset['number'] ? `${link.dataset['number']} ` : '', ...link.childNodes]);
    for (const frame of all('.scroll', part)) frame.replaceWith(...frame.childNodes);
    for (const heading of all('h2, h3, h4, h5', part))
      renamed(heading, `h${Number(heading.localName.slice(1)) - 1}`);
    for (const node of all('*', part).filter(({ localName }) => localName.includes('-')))
      renamed(node, 'div');
    for (const node of [part, ...all('*', part)]) cleaned(node);
  }
  for (const entry of contents.flatMap((outer) => [outer, ...outer.inner])) entry.href = inBook(entry.href);

  return {
    documents: documents.map(({ part, name }) => ({
      name,
      title: titleOf(part),
      xhtml: new XMLSerializer().serializeToString(part),
      hasSvg: part.querySelector('svg') !== null,
    })),
    contents,
  };

  function inBook(href: string) {
    return `${fileOf.get(href.slice(1)) ?? ''}${href}`;
  }

  function entriesOf(list: Element | null): BookEntry[] {
    return [...(list?.children ?? [])].flatMap((item) => {
      const link = item.querySelector('a');
      if (!link) return [];
      const text = [...link.children]
        .map(({ textContent }) => textContent?.trim())
        .filter(Boolean)
        .join(' ');
      return [{ text, href: link.getAttribute('href') ?? '', inner: entriesOf(item.querySelector('ol')) }];
    });
  }

  // Reading systems open a footnote where it is called, when it stands apart from the text.
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

  function renamed(node: Element, name: string) {
    const other = document.createElement(name);
    for (const { name: attribute, value } of node.attributes) other.setAttribute(attribute, value);
    other.append(...node.childNodes);
    node.replaceWith(other);
  }

  function cleaned(node: Element) {
    for (const { name } of [...node.attributes]) {
      if (/^(data-|aria-expanded|tabindex|download)/.test(name)) node.removeAttribute(name);
    }
    // Names by which the site scopes its own styles.
    node.classList.remove(...[...node.classList].filter((name) => name.startsWith('astro-')));
    if (node.classList.length === 0) node.removeAttribute('class');
  }
}
