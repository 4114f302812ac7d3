import { editDistance } from '~/domain/nearest.ts';

/** On the page for addresses that do not exist: offers the page of the site whose address is most like the one asked for, at the same anchor. */
class AddressGuess extends HTMLElement {
  async connectedCallback() {
    const asked = plain(location.pathname);
    const ranked = [...(await this.known())]
      .map((path) => ({
        path,
        edits: editDistance(last(asked), last(plain(path))),
        all: editDistance(asked, plain(path)),
      }))
      .toSorted((a, b) => a.edits - b.edits || a.all - b.all);
    const best = ranked[0];
    if (!best || best.edits > last(asked).length / 2) return;

    const named = links().find(({ pathname }) => pathname === best.path);
    const link = document.createElement('a');
    link.href = best.path + location.search + location.hash;
    link.textContent = named?.textContent?.trim() || best.path;
    const paragraph = document.createElement('p');
    paragraph.append(`${this.dataset['label']} `, link);
    this.append(paragraph);
  }

  /** Paths of the links of this page and, where it can be had, of all that the sitemap lists. */
  private async known() {
    const sitemap = await fetch(this.dataset['sitemap'] ?? '')
      .then((answer) => (answer.ok ? answer.text() : ''))
      .catch(() => '');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)/g)].map(
      ([, address = '']) => new URL(address).pathname,
    );
    return new Set([...links().map(({ pathname }) => pathname), ...listed]);
  }
}

function links() {
  return [...document.querySelectorAll<HTMLAnchorElement>('main li a[href], #site a[href]')];
}

function plain(path: string) {
  return path.toLowerCase().replace(/(\/index)?\.html?$|\/+$/g, '');
}

function last(path: string) {
  return path.slice(path.lastIndexOf('/') + 1);
}

customElements.define('address-guess', AddressGuess);
