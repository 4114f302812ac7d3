/** Opens citations, terms and facts as a card beside their line, and copies the address of a heading that is followed. */
class MarginCards extends HTMLElement {
  private card: HTMLElement | undefined;
  private opener: HTMLAnchorElement | undefined;

  connectedCallback() {
    for (const link of this.querySelectorAll('[data-card]')) link.setAttribute('aria-expanded', 'false');
    this.addEventListener('click', (event) => this.follow(event));
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.card) this.close(true);
    });
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Element && !this.card?.contains(target) && !target.closest('[data-card]'))
        this.close();
    });
  }

  private follow(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (link.classList.contains('anchor')) this.copy(link.href);
    if (link.dataset['card'] === undefined) return;

    const entry = document.getElementById(link.hash.slice(1));
    if (!entry) return;
    event.preventDefault();
    const isOpen = this.opener === link;
    this.close();
    if (!isOpen) this.open(link, entry);
  }

  private open(link: HTMLAnchorElement, entry: HTMLElement) {
    const card = document.createElement('span');
    card.className = 'card';
    card.role = 'region';
    card.ariaLabel = this.dataset['card'] ?? '';
    card.append(...[...entry.cloneNode(true).childNodes], this.closeButton());
    // A card inside a parenthesis or a note would break the line there; it goes after the smallest whole.
    const anchor = link.closest('.note') ?? link.closest('.cites') ?? link;
    anchor.after(card);
    link.setAttribute('aria-expanded', 'true');
    this.card = card;
    this.opener = link;
  }

  private closeButton() {
    const button = document.createElement('button');
    button.type = 'button';
    button.ariaLabel = this.dataset['close'] ?? '';
    button.textContent = '×';
    button.addEventListener('click', () => this.close(true));
    return button;
  }

  private close(returnFocus = false) {
    this.card?.remove();
    this.opener?.setAttribute('aria-expanded', 'false');
    if (returnFocus) this.opener?.focus();
    this.card = undefined;
    this.opener = undefined;
  }

  private async copy(address: string) {
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      return; // The address bar shows the same address.
    }
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    status.textContent = this.dataset['copied'] ?? '';
    setTimeout(() => {
      status.textContent = '';
    }, 3000);
  }
}

customElements.define('margin-cards', MarginCards);
