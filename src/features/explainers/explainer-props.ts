import type { Locale } from '~/i18n/index.ts';
import type { Explainer } from '~/schema/explainer.ts';

/** How much of an explainer stands on a page: all, its first state as picture and sentence, or the picture alone. */
export type View = 'whole' | 'first' | 'picture';

/** What the drawing of an explainer is given. */
export interface ExplainerProps {
  record: Explainer;
  locale: Locale;
  view: View;
}
