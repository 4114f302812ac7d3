import { type Card, cardName, type Run } from '~/domain/card.ts';
import { browserWords } from '~/i18n/in-browser.ts';
import './cite-links.ts';

const words = browserWords[document.documentElement.lang === 'en' ? 'en' : 'zh'];

/** Milliseconds for which a pointer rests on a link before its card opens, and may leave it before the card closes. */
const moment = 300;

/** The cards of the text: one at a time, opened by a press, by resting on a link, or by the focus. */
class Cards {
  private readonly opening: string;
  private file: Promise<Record<string, Card>> | undefined;
  private card: HTMLElement | undefined;
  private opener: HTMLAnchorElement | undefined;
  private opened: Promise<void> | undefined;
  /** Whether it stays until it is closed, since it was asked for by a press. */
  private stays = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(opening: string) {
    this.opening = opening;
    for (const link of this.links()) link.ariaExpanded = 'false';
    for (const type of ['pointerover', 'focusin', 'keydown', 'click', 'hashchange'])
      addEventListener(type, this);
  }

  /** Opens and closes cards as the reader points, presses or moves the focus. */
  handleEvent(event: Event) {
    const { type, target } = event;
    if (type === 'pointerover' && (event as PointerEvent).pointerType !== 'touch') this.soon(target);
    if (type === 'focusin') this.focus(target);
    if (type === 'keydown' && (event as KeyboardEvent).key === 'Escape') this.close(true);
    if (type === 'click' && !this.belongs(target) && !this.linkOf(target)) this.close();
    if (type === 'hashchange') this.arrive();
  }

  /** Opens the card of a link and lets it stay, or closes it; a card that cannot be had is an error. */
  async press(link: HTMLAnchorElement) {
    if (this.opener === link && this.stays) return this.close();
    await this.open(link);
    this.stays = true;
    this.keepInSight(link);
  }

  /** Unfolds the list where the address leads, or goes on to the record that once had an entry here. */
  arrive() {
    const id = location.hash.slice(1);
    const place = document.getElementById(id);
    const list = place?.closest('details');
    if (list && !list.open) {
      list.open = true;
      place?.scrollIntoView();
    }
    if (!place && /^(fact|term)-/.test(id)) void this.follow(id);
  }

  /** Copies the address of a heading, and says so. */
  async copy(heading: HTMLAnchorElement) {
    try {
      await navigator.clipboard.writeText(heading.href);
    } catch {
      return; // The address bar shows the same address.
    }
    dispatchEvent(new CustomEvent('say', { detail: words.copied }));
  }

  private links() {
    return [...document.querySelectorAll<HTMLAnchorElement>(this.opening)];
  }

  private linkOf(target: EventTarget | null) {
    return target instanceof Element ? target.closest<HTMLAnchorElement>(this.opening) : null;
  }

  private belongs(target: EventTarget | null) {
    return target instanceof Node && (this.card?.contains(target) || this.opener?.contains(target));
  }

  private soon(target: EventTarget | null) {
    clearTimeout(this.timer);
    if (this.belongs(target)) return;
    const link = this.linkOf(target);
    if (link) void this.all().catch(() => undefined);
    if (link || (this.card && !this.stays))
      this.timer = setTimeout(() => (link ? this.show(link) : this.close()), moment);
  }

  private focus(target: EventTarget | null) {
    if (this.belongs(target)) return;
    const link = this.linkOf(target);
    if (link?.matches(':focus-visible')) this.show(link);
    else if (!this.stays) this.close();
  }

  // Nobody asked for it by a press: where it cannot be had, nothing happens.
  private show(link: HTMLAnchorElement) {
    if (this.opener !== link) this.open(link)?.catch(() => this.close());
  }

  private async follow(name: string) {
    const found = Object.entries(await this.all()).find(([known]) => plain(known) === plain(name));
    const record = found?.[1].links.at(-1)?.href;
    if (record) location.replace(record);
  }

  private all() {
    this.file ??= fetch(new URL('cards.json', location.href))
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText))))
      .catch((reason) => {
        this.file = undefined;
        throw reason;
      });
    return this.file;
  }

  private open(link: HTMLAnchorElement) {
    if (this.opener !== link) {
      this.close();
      this.opener = link;
      this.opened = this.draw(link);
    }
    return this.opened;
  }

  private async draw(link: HTMLAnchorElement) {
    const card = await this.all().then((all) => all[cardName(link.href)]);
    if (this.opener !== link) return;
    if (!card) throw new Error(`No card for ${link.href}`);
    this.card = drawn(card, () => this.close(true));
    // A note is in the margin itself, where a card would stand on it.
    (link.closest('.note') ?? link).after(this.card);
    link.ariaExpanded = 'true';
  }

  /** On a phone the card lies at the foot of the screen; the line that it belongs to stays above it. */
  private keepInSight(link: HTMLAnchorElement) {
    if (!this.card || getComputedStyle(this.card).position !== 'fixed') return;
    const under = link.getBoundingClientRect().bottom - this.card.getBoundingClientRect().top;
    if (under > 0) scrollBy(0, under + link.offsetHeight);
  }

  private close(returnFocus = false) {
    clearTimeout(this.timer);
    const { card, opener } = this;
    if (opener) opener.ariaExpanded = 'false';
    const hadFocus = card?.contains(document.activeElement);
    if (hadFocus && returnFocus) opener?.focus();
    card?.remove();
    this.card = undefined;
    this.opener = undefined;
    this.stays = false;
  }
}

let cards: Cards | undefined;

/** The cards for the links that a selector names, of which a page has one set. */
export function cardsFor(opening: string) {
  cards ??= new Cards(opening);
  return cards;
}

function drawn({ title, lines, links }: Card, close: () => void) {
  const button = made('button', '', '×') as HTMLButtonElement;
  button.type = 'button';
  button.ariaLabel = words.close;
  button.addEventListener('click', close);
  const entry = made(
    'span',
    'entry',
    made('span', 'title', ...title.map(run)),
    ...lines.map(({ runs, quiet }) => made('span', quiet ? 'who' : 'say', ...runs.map(run))),
    made('span', 'to', ...links.map(run)),
  );
  const card = made('span', 'card', entry, button);
  card.role = 'region';
  card.ariaLabel = words.card;
  return card;
}

function run({ text, href, lang, standing }: Run) {
  const element = made(href ? 'a' : 'span', standing ? `standing ${standing}` : '', text);
  if (href) element.setAttribute('href', href);
  if (lang) element.lang = lang;
  return element;
}

function made(name: string, style: string, ...content: (Node | string)[]) {
  const element = document.createElement(name);
  if (style) element.className = style;
  element.append(...content);
  return element;
}

// Dots stood as underscores in the names of old.
function plain(name: string) {
  return name.replace(/[._]/g, '-');
}
