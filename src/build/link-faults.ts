import { existsSync } from 'node:fs';
import { attribute, type BuiltPage, idsOf } from './built-pages.ts';

/** Every link, reference and id of a built site that leads nowhere or is not unique. */
export function linkFaults(pages: BuiltPage[], { folder, base, origin }: { folder: string; base: string; origin: string }) {
  const ids = new Map(pages.map((page) => [page.path, new Set(idsOf(page))]));
  return pages.flatMap((page) => [...idFaults(page), ...page.elements.flatMap((element) => targets(element).flatMap((target) => fault(page, target)))]);

  function fault(page: BuiltPage, target: string) {
    const url = new URL(target, `${origin}${base}${page.path.slice(1)}`);
    if (url.protocol !== 'https:' && url.protocol !== 'mailto:') return `${page.path}: ${target} has another scheme`;
    if (url.origin !== origin) return [];
    if (!url.pathname.startsWith(base)) return `${page.path}: ${target} leads out of ${base}`;
    const path = `/${url.pathname.slice(base.length)}`;
    const known = ids.get(path);
    if (!known && !existsSync(`${folder}${path}`)) return `${page.path}: ${target} does not exist`;
    const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor && known && !known.has(anchor) ? `${page.path}: ${target} has no such anchor` : [];
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
  return [...repeated.map((id) => `${page.path}: the id “${id}” is empty or repeated`), ...dangling.map((id) => `${page.path}: nothing has the id “${id}”`)];
}
