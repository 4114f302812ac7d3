/** Height below the top of the window that counts as being read, under the sticky bars. */
const readingLine = 160;

/** The last heading above the reading line; at the bottom of the page the last heading of all. */
export function sectionOnScreen(headings = allHeadings()) {
  const atBottom = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  if (atBottom && scrollY > 0) return headings.at(-1);
  // A filter may have hidden some.
  return headings.findLast(
    (heading) => heading.checkVisibility() && heading.getBoundingClientRect().top <= readingLine,
  );
}

function allHeadings() {
  return [...document.querySelectorAll<HTMLElement>('main :is(h2, h3, h4)[id]')];
}
