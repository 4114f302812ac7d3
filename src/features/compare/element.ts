import type { ComparedRow, ComparedSystem } from './comparison.ts';

/** Most systems that stand side by side. */
const most = 4;

/** Puts up to four systems side by side; the address names them. */
class SystemCompare extends HTMLElement {
  private readonly select = this.querySelector('select');
  private readonly box = this.querySelector('input');
  private readonly statuses: Record<string, string> = JSON.parse(this.dataset['statuses'] ?? '{}');
  private readonly order: string[] = JSON.parse(this.dataset['order'] ?? '[]');
  private readonly loaded = new Map<string, Promise<ComparedSystem>>();

  connectedCallback() {
    this.select?.addEventListener('change', () => this.add(this.select?.value ?? ''));
    this.box?.addEventListener('change', () => this.write(this.chosen));
    this.addEventListener('click', ({ target }) => {
      const id = target instanceof HTMLButtonElement && target.dataset['id'];
      if (id) this.write(this.chosen.filter((other) => other !== id));
    });
    for (const event of ['popstate', 'pageshow']) addEventListener(event, () => this.show());
    this.show();
  }

  private get chosen() {
    const known = new Set([...(this.select?.options ?? [])].map(({ value }) => value));
    const ids = (new URLSearchParams(location.search).get('systems') ?? '').split(',');
    return [...new Set(ids)].filter((id) => id && known.has(id)).slice(0, most);
  }

  private add(id: string) {
    const ids = this.chosen;
    if (this.select) this.select.value = '';
    if (ids.length >= most) this.say(this.dataset['full']);
    else if (id) this.write([...ids, id]);
  }

  private write(ids: string[]) {
    const url = new URL(location.href);
    url.searchParams.delete('systems');
    url.searchParams.delete('only');
    if (this.box?.checked) url.searchParams.set('only', 'differing');
    // A comma is allowed in a query and reads better than its code.
    const others = url.searchParams.toString();
    url.search = [ids.length > 0 && `systems=${ids.join(',')}`, others].filter(Boolean).join('&');
    history.pushState(null, '', url);
    this.show();
  }

  private say(text = '') {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }

  private async show() {
    const ids = this.chosen;
    this.say();
    if (this.box) this.box.checked = new URLSearchParams(location.search).get('only') === 'differing';
    this.querySelector('.empty')?.toggleAttribute('hidden', ids.length > 0);
    const frame = this.querySelector('.scroll');
    frame?.classList.toggle('many', ids.length > 2);
    frame?.toggleAttribute('hidden', ids.length === 0);
    try {
      const systems = await Promise.all(ids.map((id) => this.load(id)));
      if (ids.join() === this.chosen.join()) frame?.replaceChildren(this.table(systems));
    } catch {
      this.loaded.clear();
      this.say(this.dataset['failed']);
    }
  }

  private load(id: string) {
    const known = this.loaded.get(id) ?? fetch(`${this.dataset['base']}${id}.json`).then(answer);
    this.loaded.set(id, known);
    return known;
  }

  private table(systems: ComparedSystem[]) {
    const table = document.createElement('table');
    table.style.setProperty('--systems', String(systems.length));
    table.style.setProperty('--least', systems.length > 2 ? '9.25rem' : '7rem');
    const head = table.createTHead().insertRow();
    head.append(cell('th', { scope: 'col' }, this.dataset['fact'] ?? ''));
    for (const { id, name, href } of systems) {
      const remove = element('button', '', {
        type: 'button',
        'data-id': id,
        'aria-label': `${this.dataset['remove']} ${name}`,
      });
      head.append(cell('th', { scope: 'col' }, element('a', name, { href }), remove));
    }
    const lines = this.lines(systems);
    for (const [group, rows] of Map.groupBy(lines, (line) => line[0].group)) {
      const body = table.createTBody();
      const title = body.insertRow();
      title.className = 'group';
      title.append(cell('th', { scope: 'rowgroup', colspan: String(systems.length + 1) }, group));
      for (const [first, line] of rows) {
        const row = body.insertRow();
        row.append(cell('th', { scope: 'row' }, first.label));
        const most = longestOf(line);
        for (const [index, fact] of line.entries()) {
          const filled = cell('td', {}, ...(fact ? this.values(fact, systems[index]?.href ?? '') : ['–']));
          const number = fact?.values[0]?.number;
          if (most && number !== undefined) filled.append(barOf(number / most));
          row.append(filled);
        }
      }
    }
    return table;
  }

  // The lines of the first system, then those that only later ones have.
  private lines(systems: ComparedSystem[]) {
    const first = new Map(systems.flatMap(({ rows }) => rows).map((row) => [row.key, row]));
    const place = ({ group }: ComparedRow) => this.order.indexOf(group);
    const ordered = [...first.values()].toSorted((a, b) => place(a) - place(b));
    const lines = ordered.map(
      (row) => [row, systems.map(({ rows }) => rows.find(({ key }) => key === row.key))] as const,
    );
    return lines.filter(([, line]) => !this.box?.checked || isDiffering(line));
  }

  private values({ values }: ComparedRow, href: string) {
    return values.map(({ text, beside, status, anchor }) => {
      const link = element('a', text, {
        href: `${href}#${anchor}`,
        ...(status && { class: `standing ${status}`, title: this.statuses[status] ?? '' }),
      });
      const paragraph = element('p', '', {});
      paragraph.append(link, ...(beside ? [element('small', beside, {})] : []));
      return paragraph;
    });
  }
}

// What is known of one side only is no difference; a value that is not known has no status.
function isDiffering(line: readonly (ComparedRow | undefined)[]) {
  const known = line.map((row) => row?.values.flatMap(({ text, status }) => (status ? text : [])).join('|'));
  return new Set(known.filter(Boolean)).size > 1;
}

/** The largest first value of a line, where two systems have numbers that can stand side by side. */
function longestOf(line: readonly (ComparedRow | undefined)[]) {
  const numbers = line.flatMap((row) => row?.values[0]?.number ?? []);
  return numbers.length > 1 ? Math.max(...numbers) : undefined;
}

function barOf(share: number) {
  const bar = element('span', '', { class: 'bar', 'aria-hidden': 'true' });
  bar.style.inlineSize = `${Math.round(share * 100)}%`;
  return bar;
}

async function answer(response: Response): Promise<ComparedSystem> {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return response.json();
}

function element(name: string, text: string, attributes: Record<string, string>) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function cell(name: 'th' | 'td', attributes: Record<string, string>, ...content: (string | Node)[]) {
  const made = element(name, '', attributes);
  made.append(...content);
  return made;
}

customElements.define('system-compare', SystemCompare);
