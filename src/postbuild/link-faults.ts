import { existsSync } from 'node:fs';
import { attribute, type BuiltPage, idsOf } from './built-pages.ts';

/** Every link, reference and id of a built site that leads nowhere or is not unique. */
export function linkFaults(
  pages: Iterable<BuiltPage>,
  { folder, base, origin }: { folder: string; base: string; origin: string },
) {
  const ids = new Map<string, ReadonlySet<string>>();
  const links: { path: string; target: string }[] = [];
  const faults: string[] = [];
  for (const page of pages) {
    const { path, elements } = page;
    ids.set(path, new Set(idsOf(page)));
    for (const target of new Set(elements.flatMap(targets))) links.push({ path, target });
    faults.push(...idFaults(page));
  }
  return [...faults, ...links.flatMap(fault)];

  function fault({ path, target }: (typeof links)[number]) {
    const url = new URL(target, `${origin}${base}${path.slice(1)}`);
    if (url.protocol !== 'https:' && url.protocol !== 'mailto:')
      return `${path}: ${target} has another scheme`;
    if (url.origin !== origin) return [];
    if (!url.pathname.startsWith(base)) return `${path}: ${target} leads out of ${base}`;
    const other = `/${url.pathname.slice(base.length)}`;
    const known = ids.get(other);
    if (!known && !existsSync(`${folder}${other}`)) return `${path}: ${target} does not exist`;
    const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor && known && !known.has(anchor) ? `${path}: ${target} has no such anchor` : [];
  }
}

function targets(element: BuiltPage['elements'][number]) {
  return ['href', 'src', 'action', 'data-bundle'].flatMap((name) => attribute(element, name) ?? []);
}

function idFaults(page: BuiltPage) {
  const ids = idsOf(page);
  const known = new Set(ids);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index || id === '');
  const dangling = page.elements.flatMap((element) =>
    ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'popovertarget', 'headers']
      .flatMap((name) => attribute(element, name)?.split(/\s+/) ?? [])
      .filter((id) => !known.has(id)),
  );
  return [
    ...repeated.map((id) => `${page.path}: the id “${id}” is empty or repeated`),
    ...dangling.map((id) => `${page.path}: nothing has the id “${id}”`),
  ];
}
