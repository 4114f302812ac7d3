import { existsSync } from 'node:fs';
import type { Element } from 'hast';
import { attribute, type BuiltPage, idsOf } from './built-pages.ts';

/** Where a site lies: its folder, and its base and origin on the web. */
export interface SitePlace {
  folder: string;
  base: string;
  origin: string;
}

/** Every link, reference and id of a built site that leads nowhere or is not unique. */
export function linkFaults(pages: Iterable<BuiltPage>, place: SitePlace) {
  const faults = new LinkFaults(place);
  for (const page of pages) faults.add(page);
  return faults.found();
}

/** Looks for links, references and ids that lead nowhere or are not unique, page by page. */
export class LinkFaults {
  readonly #place: SitePlace;
  readonly #ids = new Map<string, ReadonlySet<string>>();
  /** Pages by the addresses to which they lead; most lead to the same ones. */
  readonly #leading = new Map<string, string[]>();
  readonly #faults: string[] = [];

  constructor(place: SitePlace) {
    this.#place = place;
  }

  /** Takes down the ids and links of a page. */
  add(page: BuiltPage) {
    const { path, elements } = page;
    const ids = idsOf(page);
    this.#ids.set(path, new Set(ids));
    this.#faults.push(...idFaults(page, ids));
    for (const target of new Set(elements.flatMap(targets))) {
      const whole = target.startsWith('/') ? target : this.#addressFrom(path, target);
      const pages = this.#leading.get(whole);
      if (pages) pages.push(path);
      else this.#leading.set(whole, [path]);
    }
  }

  /** All faults, once every page was added and every other file is in its place. */
  found() {
    const faulty = [...this.#leading].flatMap(([target, pages]) => {
      const fault = this.#faultOf(target);
      return fault ? pages.map((path) => `${path}: ${target} ${fault}`) : [];
    });
    return [...this.#faults, ...faulty];
  }

  #addressFrom(path: string, target: string) {
    const { base, origin } = this.#place;
    const url = new URL(target, `${origin}${base}${path.slice(1)}`);
    return url.origin === origin ? url.href.slice(origin.length) : url.href;
  }

  #faultOf(target: string) {
    const { folder, base, origin } = this.#place;
    const url = new URL(target, origin);
    if (url.protocol !== 'https:' && url.protocol !== 'mailto:') return 'has another scheme';
    if (url.origin !== origin) return undefined;
    if (!url.pathname.startsWith(base)) return `leads out of ${base}`;
    const other = `/${url.pathname.slice(base.length)}`;
    const known = this.#ids.get(other);
    if (!known && !existsSync(`${folder}${other}`)) return 'does not exist';
    const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor && known && !known.has(anchor) ? 'has no such anchor' : undefined;
  }
}

const leading = ['href', 'src', 'action', 'data-bundle'];
const referring = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'popovertarget', 'headers'];

function targets(element: Element) {
  return leading.flatMap((name) => attribute(element, name) ?? []);
}

function idFaults({ path, elements }: BuiltPage, ids: readonly string[]) {
  const known = new Set<string>();
  const repeated = ids.filter((id) => known.has(id) || !known.add(id) || id === '');
  const dangling = elements.flatMap((element) =>
    referring.flatMap((name) => attribute(element, name)?.split(/\s+/) ?? []).filter((id) => !known.has(id)),
  );
  return [
    ...repeated.map((id) => `${path}: the id “${id}” is empty or repeated`),
    ...dangling.map((id) => `${path}: nothing has the id “${id}”`),
  ];
}
