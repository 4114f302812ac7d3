import type { APIRoute } from 'astro';
import { atomFeed } from '~/domain/atom.ts';
import type { Locale } from '~/i18n/index.ts';
import { editionPaths } from '~/i18n/locale-paths.ts';
import { changesOf } from '~/queries/changes.ts';

export const getStaticPaths = editionPaths;

/** The feed of an edition. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  return new Response(atomFeed(await changesOf(locale), locale), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
