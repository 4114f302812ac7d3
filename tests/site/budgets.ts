import type { Weight } from './page-weight.ts';

/** What the largest page of a kind may cost: bytes compressed, in kB of 1024, and requests. */
export interface Budget extends Weight {
  paths: RegExp;
}

/** Every kind of page, with about a tenth to spare; what grows past it was not meant to, or the number here is changed on purpose. */
export const budgets: Record<string, Budget> = {
  // The picture of the year stands in the cover, once for a wide window and once for a phone.
  cover: { paths: /^\/$|^\/404\.html$/, html: 15.5, script: 4.5, requests: 3 },
  edition: { paths: /^\/(en|zh)\/$/, html: 13.5, script: 4, requests: 3 },
  // One of the four is the sheet of the explainers, which does not hold up what stands before them.
  chapter: {
    paths: /^\/(en|zh)\/(research-status|model-types|outlook)\/$/,
    html: 58.5,
    script: 4,
    requests: 4,
  },
  whole: { paths: /^\/(en|zh)\/whole\/$/, html: 161, script: 4, requests: 4 },
  'both editions': { paths: /^\/both\//, html: 88, script: 4, requests: 4 },
  // The finder reckons memory in the page: sizes and measurements of 43 models stand in it, and its script is no other page’s.
  catalogue: { paths: /^\/(en|zh)\/systems\/$/, html: 21, script: 10, requests: 10 },
  'ready list': { paths: /^\/(en|zh)\/find\/[^/]+\/$/, html: 8, script: 4, requests: 4 },
  system: { paths: /^\/(en|zh)\/systems\/[^/]+\/$/, html: 16, script: 4.5, requests: 4 },
  explainer: { paths: /^\/(en|zh)\/explainers\/([^/]+\/)?$/, html: 13, script: 5, requests: 5 },
  numbers: { paths: /^\/(en|zh)\/numbers\/$/, html: 15, script: 6, requests: 6 },
  comparison: { paths: /^\/(en|zh)\/compare\/$/, html: 8.5, script: 6, requests: 4 },
  // Each review of a claim is told to machines in the head as well.
  errata: { paths: /^\/(en|zh)\/errata\/$/, html: 42, script: 5, requests: 4 },
  references: { paths: /^\/(en|zh)\/references\/$/, html: 40, script: 5, requests: 4 },
  article: { paths: /^\/(en|zh)\/article\/$/, html: 29, script: 5, requests: 4 },
  list: {
    paths: /^\/(en|zh)\/(book-index|cite|commercial-use|glossary|organizations|results)\/$/,
    html: 22,
    script: 5,
    requests: 4,
  },
  page: {
    paths: /^\/(en|zh)\/(about|accessibility|changes|data|quality|search)\/$/,
    html: 15,
    script: 4.5,
    requests: 4,
  },
};
