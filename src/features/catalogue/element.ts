import type { Bits } from '~/domain/decoder.ts';
import type { Margins, Runtime } from '~/domain/fits.ts';
import type { Subject } from '~/domain/networks.ts';
import { bitsOfColumn } from './columns.ts';
import {
  answerFor,
  answering,
  byColumn,
  type Conditions,
  cardCell,
  fitting,
  meets,
  type Room,
  type RowFacts,
  saying,
} from './view.ts';
import { type FinderWords, finderWords } from './words.ts';

interface Row extends RowFacts {
  id: string;
  element: HTMLTableRowElement;
  home: Element | null;
  tick: HTMLInputElement;
}

type Field = HTMLInputElement | HTMLSelectElement;

/** Most systems that stand side by side. */
const mostCompared = 4;

/** What stands in the address besides the fields of the form. */
const others = ['numbers', 'sort', 'order', 'compare'] as const;

/** Narrows, sorts and arranges the systems; everything chosen stands in the address, so that a view can be quoted and Back finds it. */
class SystemCatalogue extends HTMLElement {
  private readonly form = this.querySelector('form') ?? document.createElement('form');
  private readonly fields = [...this.form.elements].filter(isField);
  private readonly scales = [...this.querySelectorAll<HTMLInputElement>('.scale input')];
  private readonly heads = [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
  private readonly known: { subjects: Record<string, Subject>; margins: Margins } = JSON.parse(
    this.querySelector('script[type="application/json"]')?.textContent ?? '{}',
  );
  private readonly words: FinderWords = finderWords[this.closest<HTMLElement>('[lang^="zh"]') ? 'zh' : 'en'];
  private readonly rows = [...this.querySelectorAll<HTMLTableRowElement>('tr[data-id]')].map((element) =>
    this.read(element),
  );
  private readonly sorted = document.createElement('tbody');
  private params = new URLSearchParams();
  /** The question at which the filters are to open. */
  private wanted = '';

  connectedCallback() {
    for (const head of this.heads) makeSortable(head);
    // One tick after another is one step back.
    this.addEventListener('change', () =>
      this.keep(history.state?.isTicked ? 'replaceState' : 'pushState', { isTicked: true }),
    );
    this.form.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'search') this.keep('replaceState');
    });
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.form.matches(':popover-open')) this.form.hidePopover();
    });
    this.form.addEventListener('toggle', ({ newState }) => newState === 'open' && this.openAt(this.wanted));
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.press(target);
    });
    // A browser that goes back fills in the fields as they were left; the address alone decides.
    for (const event of ['popstate', 'pageshow']) addEventListener(event, () => this.restore());
    this.restore();
  }

  private read(element: HTMLTableRowElement): Row {
    const { id = '', ...data } = element.dataset;
    const answers = Object.entries(data).map(([name, value = '']) => [name, value.split(' ')] as const);
    const cells = [...element.cells].map((cell, index) => [
      this.heads[index]?.dataset['column'] ?? '',
      cell.dataset['value'] ?? cell.textContent?.trim().replace(/^–$/, '') ?? '',
    ]);
    const [head] = element.cells;
    const name = head?.textContent?.trim() ?? '';
    const tick = document.createElement('input');
    Object.assign(tick, {
      type: 'checkbox',
      className: 'tick screen-only',
      ariaLabel: this.words.tick(name),
    });
    head?.prepend(tick);
    const home = element.parentElement;
    return {
      id,
      element,
      home,
      tick,
      answers: Object.fromEntries(answers),
      values: { ...Object.fromEntries(cells), name },
      text: `${element.textContent} ${home?.querySelector('.group')?.textContent}`.toLowerCase(),
      subject: this.known.subjects[id],
    };
  }

  private openAt(name: string) {
    const question = this.form.querySelector(`[data-question="${name}"]`);
    question?.closest('details')?.setAttribute('open', '');
    question?.scrollIntoView({ block: 'start' });
    question?.querySelector<Field>('select, input')?.focus({ preventScroll: true });
  }

  private press(button: HTMLButtonElement) {
    const { sort, name, value, facet } = button.dataset;
    if (button.hasAttribute('popovertarget')) this.wanted = facet ?? '';
    else if (sort) this.sortBy(sort);
    else if (button.matches('.order')) this.sortBy('');
    else if (button.matches('.clear')) this.loosen(() => true);
    else if (name) {
      this.loosen((field) => name.split(' ').includes(field.name) && (!value || field.value === value));
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

  private loosen(isMeant: (field: Field) => boolean) {
    for (const field of this.fields) if (field.name !== 'columns' && isMeant(field)) set(field, []);
    this.keep();
  }

  private keep(how: 'pushState' | 'replaceState' = 'pushState', state: object | null = null) {
    const before = this.params;
    this.params = new URLSearchParams();
    for (const field of this.fields) {
      if (field.name !== 'columns' && stateOf(field) !== defaultOf(field))
        this.params.append(field.name, field.value);
    }
    const columns = this.fields.filter(({ name }) => name === 'columns');
    if (columns.some((field) => stateOf(field) !== defaultOf(field)))
      this.params.set('columns', columns.flatMap((field) => stateOf(field) || []).join(','));
    const scale = this.scales.find(({ checked }) => checked);
    if (scale && !scale.defaultChecked) this.params.set('numbers', scale.value);
    for (const name of ['sort', 'order']) {
      const value = before.get(name);
      if (value) this.params.set(name, value);
    }
    const ticked = this.rows.filter(({ tick }) => tick.checked).map(({ id }) => id);
    if (ticked.length > 0) this.params.set('compare', ticked.join(','));
    this.write(how, state);
  }

  private write(how: 'pushState' | 'replaceState' = 'pushState', state: object | null = null) {
    const url = new URL(location.href);
    for (const name of this.names) url.searchParams.delete(name);
    for (const [name, value] of this.params) url.searchParams.append(name, value);
    // A comma is allowed in a query and reads better than its code.
    url.search = url.search.replaceAll('%2C', ',');
    url.hash = '';
    history[how](how === 'pushState' ? state : history.state, '', url);
    this.apply();
  }

  private restore() {
    const given = new URLSearchParams(location.search);
    this.params = new URLSearchParams([...given].filter(([name]) => this.names.includes(name)));
    const columns = this.params.get('columns')?.split(',');
    for (const field of this.fields) {
      if (field.name !== 'columns') set(field, this.params.getAll(field.name));
      else set(field, columns ?? (defaultOf(field) ? [field.value] : []));
    }
    const scale = this.params.get('numbers');
    for (const radio of this.scales) radio.checked = scale ? radio.value === scale : radio.defaultChecked;
    const ticked = this.params.get('compare')?.split(',') ?? [];
    for (const { id, tick } of this.rows) tick.checked = ticked.slice(0, mostCompared).includes(id);
    this.apply();
  }

  private get names() {
    return [...new Set(this.fields.map(({ name }) => name)), ...others] as string[];
  }

  /** The names of the questions that have boxes. */
  private get questions() {
    const boxes = this.fields.filter((field) => isBox(field) && !['columns', 'tight'].includes(field.name));
    return [...new Set(boxes.map(({ name }) => name))];
  }

  private room(changed: Partial<Record<string, string>> = {}): Room {
    const fieldOf = (name: string) =>
      changed[name] ?? this.fields.find((field) => field.name === name)?.value ?? '';
    return {
      card: Number(fieldOf('card')) || undefined,
      cards: Number(fieldOf('cards')),
      bits: Number(fieldOf('bits')) as Bits,
      tokens: Number(fieldOf('length')),
      runtime: fieldOf('runtime') as Runtime,
      tight: this.params.has('tight'),
    };
  }

  private conditions(): Conditions {
    const conditions = new Map<string, (row: RowFacts) => boolean>();
    for (const name of this.questions) {
      const values = this.params.getAll(name);
      if (values.length > 0) conditions.set(name, answering(name, values));
    }
    const room = this.room();
    if (room.card) conditions.set('card', fitting(room, this.known.margins));
    const words = this.params.get('q');
    if (words) conditions.set('q', saying(words));
    return conditions;
  }

  private apply() {
    const conditions = this.conditions();
    const shown = this.rows.filter((row) => meets(row, conditions));
    for (const row of this.rows) row.element.hidden = !shown.includes(row);
    for (const point of this.querySelectorAll<SVGElement>('[data-of]'))
      point.toggleAttribute('hidden', !shown.some(({ id }) => id === point.dataset['of']));
    this.arrange();
    this.reckon();
    this.count(conditions);
    this.say(conditions, shown);
    this.offerComparison(shown);
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
      ? this.rows.toSorted(byColumn(column, order, this.words === finderWords.zh ? 'zh-CN' : 'en'))
      : this.rows;
    for (const { element, home } of ordered) (isSorted ? this.sorted : home)?.append(element);
    if (isSorted) this.querySelector('table')?.append(this.sorted);
    else this.sorted.remove();
    for (const group of this.querySelectorAll<HTMLElement>('.group'))
      group.hidden = !group.parentElement?.querySelector('tr[data-id]:not([hidden])');
    const back = this.querySelector<HTMLButtonElement>('.order');
    if (back) back.disabled = !isSorted;
  }

  // The smallest cards for the length and the runtime that the reader chose.
  private reckon() {
    const room = this.room();
    for (const row of this.rows) {
      const isTight = answerFor(row.subject, room, this.known.margins) === 'tight';
      row.element.classList.toggle('tight', isTight);
      for (const [name, bits] of Object.entries(bitsOfColumn)) {
        const cell = row.element.querySelector<HTMLElement>(`.${name}`);
        if (!cell || !row.subject) continue;
        const shown = cardCell(row.subject, { ...room, bits }, this.known.margins, this.words);
        const [text, need] = cell.children;
        if (text) text.textContent = shown.text + shown.mark;
        if (need)
          need.textContent = isTight && bits === room.bits ? `${this.words.tight} ${shown.need}` : shown.need;
        cell.classList.toggle('none', !shown.value);
        row.values[name] = shown.value;
      }
    }
  }

  private count(conditions: Conditions) {
    for (const box of this.fields) {
      const count = box.parentElement?.querySelector('.count');
      const isAnswer = answering(box.name, [box.value]);
      if (count) count.textContent = this.left(conditions, box.name, isAnswer);
    }
    for (const select of this.fields) {
      if (!(select instanceof HTMLSelectElement)) continue;
      for (const option of select.options) {
        option.dataset['text'] ??= option.text;
        const room = this.room({ [select.name]: option.value });
        const count = room.card && this.left(conditions, 'card', fitting(room, this.known.margins));
        option.text = count ? `${option.dataset['text']} · ${count}` : option.dataset['text'];
      }
    }
    for (const button of this.querySelectorAll<HTMLElement>('.bar [data-facet]')) {
      const { facet = '', title = '' } = button.dataset;
      const chosen = facet === 'card' ? Number(conditions.has('card')) : this.params.getAll(facet).length;
      button.textContent = chosen > 0 ? `${title}: ${chosen}` : title;
      button.classList.toggle('chosen', chosen > 0);
    }
  }

  /** How many would be left if a question were answered so. */
  private left(conditions: Conditions, name: string, isMet: (row: RowFacts) => boolean) {
    return String(this.rows.filter((row) => isMet(row) && meets(row, conditions, name)).length);
  }

  private say(conditions: Conditions, shown: Row[]) {
    const { words, rows } = this;
    const room = this.room();
    const isOpen = (row: Row) =>
      meets(row, conditions, 'card') && answerFor(row.subject, room, this.known.margins) === undefined;
    const unknown = room.card ? rows.filter((row) => row.subject && isOpen(row)).length : 0;
    const found = shown.length > 0 ? words.showing(shown.length, rows.length) : words.none;
    this.put('[role="status"]', unknown > 0 ? `${found}; ${words.unknown(unknown)}` : found);
    this.put('.show', words.show(shown.length));
    this.put('.unplotted', words.notPlotted(shown.filter(({ id }) => !this.pointOf(id)).length));
    this.querySelector('.clear')?.toggleAttribute('hidden', conditions.size === 0);
    this.querySelector('.chosen:not(button)')?.replaceChildren(...this.chips(conditions));
    this.querySelector('.loosen')?.replaceChildren(...(shown.length > 0 ? [] : this.waysOut(conditions)));
  }

  private put(selector: string, text: string) {
    const place = this.querySelector(selector);
    if (place && place.textContent !== text) place.textContent = text;
  }

  private pointOf(id: string) {
    return this.querySelector(`[data-of="${id}"]`);
  }

  private chips(conditions: Conditions) {
    const remove = this.querySelector<HTMLElement>('.chosen:not(button)')?.dataset;
    return [...conditions.keys()].flatMap((name) =>
      this.namesOf(name).flatMap(({ value, text }, index) => {
        const chip = buttonFor(text, { name, value });
        chip.setAttribute('aria-label', `${remove?.['remove']} ${text}`);
        return [index > 0 ? ` ${remove?.['or']} ` : ' ', chip];
      }),
    );
  }

  // Each condition that would leave something if it were dropped; where no single one would, each pair.
  private waysOut(conditions: Conditions) {
    const names = [...conditions.keys()];
    const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other]));
    const waysBy = (drops: string[][]) =>
      drops.flatMap((dropped) => {
        const count = this.rows.filter((row) => meets(row, conditions, ...dropped)).length;
        const texts = dropped.flatMap((name) => this.namesOf(name).map(({ text }) => text));
        const name = dropped.join(' ');
        return count > 0 ? [buttonFor(this.words.loosen(texts, count), { name })] : [];
      });
    const ways = waysBy(names.map((name) => [name]));
    return ways.length > 0 ? ways : waysBy(pairs);
  }

  /** What was chosen of a question, in words. */
  private namesOf(name: string): { value: string; text: string }[] {
    const room = this.room();
    if (name === 'q') return [{ value: '', text: this.words.quoted(this.params.get('q') ?? '') }];
    if (name === 'card')
      return [
        { value: '', text: this.words.fitsIn(this.words.cards(room.cards, room.card ?? 0), room.bits) },
      ];
    return this.params.getAll(name).map((value) => {
      const box = this.fields.find((field) => field.name === name && field.value === value);
      return { value, text: box?.parentElement?.querySelector('.text')?.textContent ?? value };
    });
  }

  private offerComparison(shown: Row[]) {
    const ticked = this.rows.filter(({ tick }) => tick.checked);
    for (const { tick } of this.rows) tick.disabled = !tick.checked && ticked.length >= mostCompared;
    const offered = ticked.length > 0 ? ticked : shown.length <= mostCompared ? shown : [];
    const link = this.querySelector<HTMLAnchorElement>('.compare');
    if (!link) return;
    link.hidden = offered.length === 0 || (ticked.length === 0 && offered.length < 2);
    link.textContent = this.words.compare(offered.length);
    link.search = `?systems=${offered.map(({ id }) => id).join(',')}`;
  }
}

function makeSortable(head: HTMLTableCellElement) {
  const title = head.querySelector('.title');
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['sort'] = head.dataset['column'] ?? '';
  button.append(...(title?.childNodes ?? []));
  title?.append(button);
}

function buttonFor(text: string, data: Record<string, string>) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  Object.assign(button.dataset, data);
  return button;
}

function isField(element: Element): element is Field {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
}

function isBox(field: Field): field is HTMLInputElement {
  return field.type === 'checkbox';
}

/** What a field says; a box that is not ticked says nothing. */
function stateOf(field: Field) {
  return isBox(field) && !field.checked ? '' : field.value;
}

function defaultOf(field: Field) {
  if (isBox(field)) return field.defaultChecked ? field.value : '';
  if (field instanceof HTMLInputElement) return field.defaultValue;
  return ([...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0])?.value ?? '';
}

/** Sets a field to one of the values given; a list takes none that it does not have. */
function set(field: Field, values: readonly string[]) {
  if (isBox(field)) {
    field.checked = values.includes(field.value);
    return;
  }
  const [value] = values;
  const isKnown =
    field instanceof HTMLInputElement || [...field.options].some((option) => option.value === value);
  field.value = value !== undefined && isKnown ? value : defaultOf(field);
}

customElements.define('system-catalogue', SystemCatalogue);
