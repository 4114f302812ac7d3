import { editDistance } from '~/domain/nearest.ts';

/** On the page for addresses that do not exist: offers the link of this page whose address is most like the one asked for. */
class AddressGuess extends HTMLElement {
  connectedCallback() {
    const asked = location.pathname.replace(/\/+$/, '').toLowerCase();
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href], #site a[href]')];
    const ranked = links
      .map((link) => ({ link, edits: editDistance(asked, link.pathname.replace(/\/+$/, '')) }))
      .toSorted((a, b) => a.edits - b.edits);
    const best = ranked[0];
    if (!best || best.edits > asked.length / 2) return;

    const label = this.dataset['label'] ?? '';
    const link = best.link.cloneNode(true);
    const paragraph = document.createElement('p');
    paragraph.append(`${label} `, link);
    this.append(paragraph);
  }
}

customElements.define('address-guess', AddressGuess);
