import type { BuiltPage } from './built-pages.ts';
import type { PageHead } from './page-head.ts';

/** A finished page, with what its head says. */
export interface FinishedPage extends BuiltPage {
  head: PageHead;
}

/** A step in finishing a site: it sees each page once and keeps of it only what it needs at the end. */
export interface Step {
  page: (page: FinishedPage) => void | Promise<void>;
  /** Writes what it makes of all pages, and gives what to tell whoever builds. */
  end: () => string | Promise<string>;
}
