import type { LensData, Mark } from './reckoning.ts';

/** The marks of the chapter, once they were asked for. */
let marks: Promise<HTMLElement[]> | undefined;

/** Shows or hides, under each heading, which statements of the article it treats and where each is from. */
export async function showMarks(lens: HTMLInputElement) {
  const query = new URLSearchParams(location.search);
  query.delete('lens');
  if (lens.checked) query.set('lens', 'on');
  history.replaceState(
    history.state,
    '',
    `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`,
  );

  const link = lens.closest('.lens')?.querySelector('a');
  if (!link) return;
  marks ??= set(link);
  for (const list of await marks) list.hidden = !lens.checked;
}

async function set(link: HTMLAnchorElement) {
  const answer = await fetch(link.pathname.replace(/\/(?:index\.html)?$/, '.json'));
  const { origins, chapters }: LensData = await answer.json();
  const key = listOf(origins);
  link.closest('.meta')?.after(key);
  const lists = Object.entries(chapters[link.hash.slice(1)] ?? {}).map(([id, found]) => {
    const list = listOf(found);
    document.getElementById(id)?.after(list);
    return list;
  });
  return [key, ...lists];
}

function listOf(
  entries: readonly (Pick<Mark, 'origin' | 'letter' | 'text' | 'verdict' | 'entry'> & {
    href?: string | undefined;
  })[],
) {
  const list = made('ul', 'origins');
  for (const { origin, letter, text, href, verdict = '', entry } of entries) {
    const words = made(
      'span',
      '',
      href ? linkTo(href, text) : text,
      ' ',
      verdict && made('b', '', verdict),
      ' ',
      entry ? linkTo(entry.href, entry.text) : '',
    );
    list.append(made('li', '', made('b', `letter ${origin}`, letter), words));
  }
  return list;
}

function linkTo(href: string, text: string) {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

function made(name: string, style: string, ...content: (Node | string)[]) {
  const element = document.createElement(name);
  element.className = style;
  element.append(...content);
  return element;
}
