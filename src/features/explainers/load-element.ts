/** The file of each element; the name of its folder is the tag. */
const files = import.meta.glob('./*/element.ts');

const tagOf = (path: string) => path.split('/')[1] ?? '';

/** Loads an element's file when the reader comes within one screen of it. */
const watcher = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      watcher.unobserve(target);
      void files[`./${target.localName}/element.ts`]?.();
    }
  },
  { rootMargin: '100% 0px' },
);

for (const element of document.querySelectorAll(Object.keys(files).map(tagOf).join()))
  watcher.observe(element);

/** The switch of a chapter for the origins of statements; its file is loaded when it is used. */
const lens = document.querySelector<HTMLInputElement>('input[name="lens"]');
if (lens) {
  const look = () =>
    void import('./provenance-lens/marks-element.ts').then(({ showMarks }) => showMarks(lens));
  lens.addEventListener('input', look);
  // By then a browser has restored the box as it was left; the address alone decides.
  addEventListener('pageshow', () => {
    lens.checked = new URLSearchParams(location.search).has('lens');
    if (lens.checked) look();
  });
}
