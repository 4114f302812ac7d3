import type { Locale } from '~/i18n/index.ts';
import type { Explainer } from '~/schema/explainer.ts';

/** What the drawing of an explainer is given. */
export interface ExplainerProps {
  record: Explainer;
  locale: Locale;
}
