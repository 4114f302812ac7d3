/** The file of each element; its name is the tag. */
const files: Record<string, () => Promise<unknown>> = {
  'will-it-fit': () => import('~/features/explainers/will-it-fit/element.ts'),
  'eleven-wrappings': () => import('~/features/explainers/eleven-wrappings/element.ts'),
  'how-long': () => import('~/features/explainers/how-long/element.ts'),
  'two-rulers': () => import('~/features/explainers/two-rulers/element.ts'),
  'tax-or-bonus': () => import('~/features/explainers/tax-or-bonus/element.ts'),
  'page-predicts-itself': () => import('~/features/explainers/page-predicts-itself/element.ts'),
  'agent-tape': () => import('~/features/explainers/agent-tape/element.ts'),
  'provenance-lens': () => import('~/features/explainers/provenance-lens/element.ts'),
};

/** Loads an element's file when the reader comes within one screen of it. */
const watcher = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      watcher.unobserve(target);
      void files[target.localName]?.();
    }
  },
  { rootMargin: '100% 0px' },
);

for (const element of document.querySelectorAll(Object.keys(files).join())) watcher.observe(element);

// A chapter shows the first state only; an address that says how it is set leads there as it is.
for (const link of document.querySelectorAll<HTMLAnchorElement>('.first > a')) link.search = location.search;

/** The switch of a chapter for the origins of statements; its file is loaded when it is used. */
const lens = document.querySelector<HTMLInputElement>('input[name="lens"]');
if (lens) {
  const look = () =>
    void import('~/features/explainers/provenance-lens/marks-element.ts').then(({ showMarks }) =>
      showMarks(lens),
    );
  lens.addEventListener('input', look);
  // By then a browser has restored the box as it was left; the address alone decides.
  addEventListener('pageshow', () => {
    lens.checked = new URLSearchParams(location.search).has('lens');
    if (lens.checked) look();
  });
}
