import { byColumn, type Choice, choiceIn, matches, type RowFacts } from './view.ts';

interface Row extends RowFacts {
  element: HTMLTableRowElement;
  home: Element | null;
}

/** Narrows, sorts and arranges the catalogue; everything chosen stands in the address, so that a view can be quoted and Back finds it. */
class SystemCatalogue extends HTMLElement {
  private readonly boxes = [...this.querySelectorAll<HTMLInputElement>('form input')];
  private readonly scales = [...this.querySelectorAll<HTMLInputElement>('.scale input')];
  private readonly heads = [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
  private readonly rows = [...this.querySelectorAll<HTMLTableRowElement>('tr[data-id]')].map((element) =>
    this.read(element),
  );
  private readonly questions = [...new Set(this.boxes.map(({ name }) => name))].filter(
    (name) => name !== 'columns',
  );
  private readonly sorted = document.createElement('tbody');
  private params = new URLSearchParams();

  connectedCallback() {
    for (const head of this.heads) this.makeSortable(head);
    this.addEventListener('change', () => this.keep());
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      if (form.matches(':popover-open')) form.hidePopover();
    });
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.press(target);
    });
    addEventListener('popstate', () => this.restore());
    this.restore();
  }

  private read(element: HTMLTableRowElement): Row {
    const answers = Object.fromEntries(
      Object.entries(element.dataset).map(([name, value = '']) => [name, value.split(' ')]),
    );
    const cells = [...element.cells].map((cell, index) => [
      this.heads[index]?.dataset['column'] ?? '',
      cell.dataset['value'] ?? '',
    ]);
    return {
      element,
      home: element.parentElement,
      answers,
      values: { ...Object.fromEntries(cells), name: element.cells[0]?.textContent ?? '' },
    };
  }

  private makeSortable(head: HTMLTableCellElement) {
    const title = head.querySelector('.title');
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['sort'] = head.dataset['column'] ?? '';
    button.append(...(title?.childNodes ?? []));
    title?.append(button);
  }

  private press(button: HTMLButtonElement) {
    const { sort, name, value } = button.dataset;
    if (sort) this.sortBy(sort);
    else if (button.matches('.order')) this.sortBy('');
    else if (button.matches('.clear')) this.keep(() => true);
    else if (name) {
      this.keep((box) => box.name === name && box.value === value);
      this.querySelector<HTMLElement>('.chosen button, .clear, form input')?.focus();
    }
  }

  // A head goes from its first order to the other one and back to the groups.
  private sortBy(column: string) {
    const same = this.params.get('sort') === column;
    const first = this.rows.some(({ values }) => Number(values[column]) > 0) ? 'descending' : 'ascending';
    const second = first === 'ascending' ? 'descending' : 'ascending';
    const done = same && this.params.get('order') === second;
    for (const name of ['sort', 'order']) this.params.delete(name);
    if (column && !done) {
      this.params.set('sort', column);
      this.params.set('order', same ? second : first);
    }
    this.write();
  }

  private keep(without: (box: HTMLInputElement) => boolean = () => false) {
    for (const box of this.boxes) if (this.questions.includes(box.name) && without(box)) box.checked = false;
    const [sort, order] = [this.params.get('sort'), this.params.get('order')];
    this.params = new URLSearchParams();
    for (const { name, value, checked } of this.boxes)
      if (checked && name !== 'columns') this.params.append(name, value);
    const columns = this.boxes.filter(({ name }) => name === 'columns');
    if (columns.some(({ checked, defaultChecked }) => checked !== defaultChecked)) {
      this.params.set('columns', columns.flatMap(({ checked, value }) => (checked ? value : [])).join(','));
    }
    const scale = this.scales.find(({ checked }) => checked);
    if (scale && !scale.defaultChecked) this.params.set('numbers', scale.value);
    if (sort && order) {
      this.params.set('sort', sort);
      this.params.set('order', order);
    }
    this.write();
  }

  private write() {
    const url = new URL(location.href);
    for (const name of this.names) url.searchParams.delete(name);
    for (const [name, value] of this.params) url.searchParams.append(name, value);
    url.hash = '';
    history.pushState(null, '', url);
    this.apply();
  }

  private restore() {
    const given = new URLSearchParams(location.search);
    this.params = new URLSearchParams([...given].filter(([name]) => this.names.includes(name)));
    const columns = this.params.get('columns')?.split(',');
    for (const box of this.boxes) {
      if (box.name !== 'columns') box.checked = this.params.getAll(box.name).includes(box.value);
      else box.checked = columns ? columns.includes(box.value) : box.defaultChecked;
    }
    const scale = this.params.get('numbers');
    for (const radio of this.scales) radio.checked = scale ? radio.value === scale : radio.defaultChecked;
    this.apply();
  }

  private get names() {
    return [...this.questions, 'columns', 'numbers', 'sort', 'order'];
  }

  private apply() {
    const choice = choiceIn(this.params, this.questions);
    const shown = this.rows.filter((row) => matches(row, choice));
    for (const row of this.rows) row.element.hidden = !shown.includes(row);
    this.arrange();
    this.count(choice);
    this.say(choice, shown);
  }

  private arrange() {
    const column = this.params.get('sort') ?? '';
    const order = this.params.get('order') === 'descending' ? 'descending' : 'ascending';
    const isSorted = this.heads.some(({ dataset }) => dataset['column'] === column);
    for (const head of this.heads) {
      if (isSorted && head.dataset['column'] === column) head.setAttribute('aria-sort', order);
      else head.removeAttribute('aria-sort');
    }
    const ordered = isSorted
      ? this.rows.toSorted(byColumn(column, order, this.dataset['language'] ?? 'en'))
      : this.rows;
    for (const { element, home } of ordered) (isSorted ? this.sorted : home)?.append(element);
    if (isSorted) this.querySelector('table')?.append(this.sorted);
    else this.sorted.remove();
    for (const group of this.querySelectorAll<HTMLElement>('.group'))
      group.hidden = !group.parentElement?.querySelector('tr[data-id]:not([hidden])');
    const back = this.querySelector<HTMLButtonElement>('.order');
    if (back) back.disabled = !isSorted;
  }

  private count(choice: Choice) {
    for (const box of this.boxes) {
      const count = box.parentElement?.querySelector('.count');
      if (count)
        count.textContent = String(
          this.rows.filter(
            (row) => row.answers[box.name]?.includes(box.value) && matches(row, choice, box.name),
          ).length,
        );
    }
    for (const button of this.querySelectorAll<HTMLElement>('[data-facet]')) {
      const { facet = '', title = '' } = button.dataset;
      const chosen = choice[facet]?.length ?? 0;
      button.textContent = chosen > 0 ? `${title}: ${chosen}` : title;
      button.classList.toggle('chosen', chosen > 0);
    }
  }

  private say(choice: Choice, shown: Row[]) {
    const status = this.querySelector<HTMLElement>('[role="status"]');
    const { template = '', none = '' } = status?.dataset ?? {};
    const text =
      shown.length > 0
        ? template.replace('{shown}', String(shown.length)).replace('{all}', String(this.rows.length))
        : none;
    if (status && status.textContent !== text) status.textContent = text;

    const list = this.querySelector<HTMLElement>('.chosen:not(button)');
    list?.replaceChildren(
      ...Object.entries(choice).flatMap(([name, values]) =>
        this.words(name, values, list.dataset['or'] ?? ''),
      ),
    );
    this.querySelector<HTMLElement>('.clear')?.toggleAttribute('hidden', Object.keys(choice).length === 0);
    this.offerComparison(shown);
  }

  private words(name: string, values: readonly string[], or: string) {
    return values.flatMap((value, index) => {
      const box = this.boxes.find((candidate) => candidate.name === name && candidate.value === value);
      const button = document.createElement('button');
      button.type = 'button';
      Object.assign(button.dataset, { name, value });
      button.textContent = box?.parentElement?.querySelector('.text')?.textContent ?? value;
      button.setAttribute(
        'aria-label',
        `${this.querySelector<HTMLElement>('.chosen:not(button)')?.dataset['remove']} ${button.textContent}`,
      );
      return [index > 0 ? ` ${or} ` : ' ', button];
    });
  }

  private offerComparison(shown: Row[]) {
    const link = this.querySelector<HTMLAnchorElement>('.compare');
    if (!link) return;
    link.hidden = shown.length < 2 || shown.length > 4;
    link.search = `?systems=${shown.map(({ element }) => element.dataset['id']).join(',')}`;
  }
}

customElements.define('system-catalogue', SystemCatalogue);
