/** What opens beside its line, if there is a script: a work, a fact or a term. */
const opening =
  '.prose:not(.row) a:is([href^="#ref-"],[href^="#fact-"],[href^="#term-"],[href*="/glossary/"][href*="#"],[href*="/systems/"][href*="#"]):not(.card a)';

// In the page they would weigh on every first visit; a text gets its cards and the links to its citations when its reader first points, touches or moves the focus.
if (document.querySelector('.prose:not(.row)')) {
  const begin = () => import('./cards.ts').then(({ cardsFor }) => cardsFor(opening));
  const pass = (event: Event) => begin().then((cards) => cards.handleEvent(event));
  for (const type of ['pointerover', 'focusin', 'hashchange']) addEventListener(type, pass, { once: true });
  if (/^#(ref|fact|term)-/.test(location.hash)) void begin().then((cards) => cards.arrive());

  addEventListener('click', (event) => {
    const link =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>(`${opening},.anchor`);
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const isHeading = link.matches('.anchor');
    if (!isHeading) event.preventDefault();
    begin()
      .then((cards) => (isHeading ? cards.copy(link) : cards.press(link)))
      .catch(() => location.assign(link.href));
  });
}
