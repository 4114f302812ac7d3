import type { APIRoute } from 'astro';
import type { Locale } from '~/i18n/index.ts';
import { editionPaths } from '~/i18n/locale-paths.ts';
import { plainSentences } from '~/queries/plain-text.ts';

export const getStaticPaths = editionPaths;

/** The sentences that the explainer counts, one a line. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  return new Response((await plainSentences(locale, 'model-types')).join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
