/** The file of each element; its name is the tag. */
const files: Record<string, () => Promise<unknown>> = {
  'will-it-fit': () => import('./will-it-fit.ts'),
  'eleven-wrappings': () => import('./eleven-wrappings.ts'),
  'how-long': () => import('./how-long.ts'),
  'two-rulers': () => import('./two-rulers.ts'),
  'tax-or-bonus': () => import('./tax-or-bonus.ts'),
  'page-predicts-itself': () => import('./page-predicts-itself.ts'),
  'agent-tape': () => import('./agent-tape.ts'),
  'provenance-lens': () => import('./provenance-lens.ts'),
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

/** The switch of a chapter for the origins of statements; its file is loaded when it is used. */
const lens = document.querySelector<HTMLInputElement>('input[name="lens"]');
if (lens) {
  const look = () => void import('./provenance-marks.ts').then(({ showMarks }) => showMarks(lens));
  lens.addEventListener('input', look);
  // By then a browser has restored the box as it was left; the address alone decides.
  addEventListener('pageshow', () => {
    lens.checked = new URLSearchParams(location.search).has('lens');
    if (lens.checked) look();
  });
}
