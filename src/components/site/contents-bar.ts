import { sectionOnScreen } from './section-on-screen.ts';

/** Marks the section being read in the list of contents, scrolls the list to it and names it in the bar. */
class ContentsBar extends HTMLElement {
  private readonly links = [...this.querySelectorAll<HTMLAnchorElement>('#contents ol a')];
  private readonly pageTitle = this.querySelector('.bar > span')?.textContent ?? '';

  connectedCallback() {
    const headings = this.links.flatMap(
      ({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) ?? [],
    );
    if (headings.length === 0) return;

    let waiting = false;
    // What was pressed is marked until the reader scrolls on, since the page may end before it reaches the top.
    let pressed = { hash: location.hash, top: Number.NaN };
    const update = () => {
      waiting = false;
      if (Number.isNaN(pressed.top)) pressed.top = scrollY;
      const wanted = pressed.top === scrollY && headings.find(({ id }) => pressed.hash === `#${id}`);
      this.mark((wanted || sectionOnScreen(headings))?.id);
    };
    addEventListener(
      'scroll',
      () => {
        if (!waiting) requestAnimationFrame(update);
        waiting = true;
      },
      { passive: true },
    );
    this.querySelector('#contents')?.addEventListener('click', ({ target }) => {
      const link = target instanceof Element && target.closest('a');
      if (!link) return;
      this.close();
      pressed = { hash: link.hash, top: Number.NaN };
      // By then the browser has gone there.
      requestAnimationFrame(() => requestAnimationFrame(update));
    });
    update();
  }

  private mark(id: string | undefined) {
    const at = this.links.findIndex(({ hash }) => id !== undefined && hash === `#${id}`);
    let group = -1;
    for (const [index, link] of this.links.entries()) {
      const item = link.parentElement;
      const deep = item?.classList.contains('deep');
      if (!deep) group = index;
      if (index === at) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
      item?.classList.toggle('read', index < at);
      item?.classList.toggle('open', deep === true && this.groupOf(at) === group);
    }
    this.name(this.links[at]);
  }

  private groupOf(at: number) {
    return this.links
      .slice(0, at + 1)
      .findLastIndex((link) => !link.parentElement?.classList.contains('deep'));
  }

  private name(link: HTMLAnchorElement | undefined) {
    const [text, number] = [...(link?.children ?? [])].toReversed();
    const [barNumber, barText] = this.querySelectorAll('.bar > :is(b, span)');
    if (barNumber) barNumber.textContent = number?.textContent ?? '';
    if (barText) barText.textContent = text?.textContent ?? this.pageTitle;
    const list = this.querySelector('#contents');
    // Only the list may scroll: scrollIntoView would move the page too.
    if (link && list) list.scrollTop = Math.max(0, link.offsetTop - list.clientHeight / 2);
  }

  private close() {
    const list = this.querySelector<HTMLElement>('#contents');
    if (list?.matches(':popover-open')) list.hidePopover();
  }
}

customElements.define('contents-bar', ContentsBar);
