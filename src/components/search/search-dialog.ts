import type { SearchForm } from './search-form.ts';

/** The search dialog: opened by its link, by / and by Ctrl or Cmd and K; the query is kept in the address, so that Back finds it again. */
class SearchDialog extends HTMLElement {
  private readonly dialog = this.querySelector('dialog') ?? document.createElement('dialog');

  connectedCallback() {
    const link = this.querySelector('a');
    link?.setAttribute('role', 'button');
    link?.setAttribute('aria-haspopup', 'dialog');
    link?.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      this.open();
    });
    link?.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      this.open();
    });
    this.querySelector('.close')?.addEventListener('click', () => this.dialog.close());
    this.dialog.addEventListener('click', (event) => {
      if (event.target === this.dialog) this.dialog.close();
    });
    this.dialog.addEventListener('close', () => this.keep(''));
    this.dialog.addEventListener('input', () => this.keep(this.form?.query ?? ''));
    this.dialog.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('.hit') && isSamePage(target.closest('a'))) this.dialog.close();
    });
    addEventListener('keydown', (event) => this.openByKey(event));
    addEventListener('pageshow', () => this.restore());
  }

  private get form() {
    return this.querySelector<SearchForm>('search-form');
  }

  private open(query?: string) {
    if (!this.dialog.open) this.dialog.showModal();
    if (query && this.form) {
      this.form.query = query;
      this.form.ask();
    }
    this.form?.focusField();
  }

  private openByKey(event: KeyboardEvent) {
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!isSlash && !isK) return;
    event.preventDefault();
    this.open();
  }

  // The state of this history entry holds the query, so that Back from a result finds it again; the address shows it for copying.
  private keep(query: string) {
    const url = new URL(location.href);
    if (query) url.searchParams.set('q', query);
    else url.searchParams.delete('q');
    history.replaceState(history.state, '', url);
  }

  private restore() {
    const query = new URLSearchParams(location.search).get('q');
    const onSearchPage = document.querySelector('main search-form');
    if (query && !onSearchPage) this.open(query);
  }
}

function isSamePage(link: HTMLAnchorElement | null) {
  return link !== null && link.pathname === location.pathname;
}

customElements.define('search-dialog', SearchDialog);
