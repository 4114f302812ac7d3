import type { APIRoute } from 'astro';
import { jsonFeed } from '~/domain/json-feed.ts';
import type { Locale } from '~/i18n/index.ts';
import { editionPaths } from '~/i18n/locale-paths.ts';
import { changesOf } from '~/queries/changes.ts';

export const getStaticPaths = editionPaths;

/** The feed of an edition, for readers of JSON. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  Response.json(jsonFeed(await changesOf(locale), locale));
