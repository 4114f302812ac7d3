import { isInForce } from '~/domain/licences.ts';

/** Shows only the terms that held on a chosen day; the day stands in the address. */
class LicenceDay extends HTMLElement {
  private readonly input = this.querySelector('input');
  private readonly rows = [
    ...document.querySelectorAll<HTMLTableRowElement>('main tr[data-from], main tr[data-until]'),
  ];

  connectedCallback() {
    this.querySelector('.choose')?.toggleAttribute('hidden', this.rows.length === 0);
    this.addEventListener('change', () => this.keep(this.input?.value ?? ''));
    this.querySelector('button')?.addEventListener('click', () => {
      if (this.input) this.input.value = '';
      this.keep('');
    });
    for (const event of ['popstate', 'pageshow']) addEventListener(event, () => this.restore());
    this.restore();
  }

  private keep(day: string) {
    const url = new URL(location.href);
    if (day) url.searchParams.set('on', day);
    else url.searchParams.delete('on');
    history.pushState(null, '', url);
    this.show(day);
  }

  private restore() {
    const day = new URLSearchParams(location.search).get('on') ?? '';
    if (this.input) this.input.value = day;
    this.show(day);
  }

  // A row keeps its place, since it may carry the name of the system.
  private show(day: string) {
    let count = 0;
    for (const row of this.rows) {
      const { from, until } = row.dataset;
      const holds = !day || isInForce({ from, until }, day);
      row.classList.toggle('past', !holds);
      if (holds && day) count += 1;
    }
    // The rows stand behind the answers.
    for (const { parentElement } of document.querySelectorAll('main summary')) {
      if (parentElement instanceof HTMLDetailsElement && day) parentElement.open = true;
    }
    const status = this.querySelector('[role="status"]');
    if (status)
      status.textContent = day ? (this.dataset['template'] ?? '').replace('{count}', String(count)) : '';
  }
}

customElements.define('licence-day', LicenceDay);
