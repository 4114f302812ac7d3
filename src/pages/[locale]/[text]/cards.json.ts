import type { APIRoute, InferGetStaticParamsType, InferGetStaticPropsType } from 'astro';
import { locales } from '~/i18n/index.ts';
import { apparatusOf } from '~/queries/apparatus.ts';
import { cardsOf } from '~/queries/cards.ts';
import { allChapters, chapterLocale, chapterName, chaptersOf } from '~/queries/chapters.ts';
import { allPages } from '~/queries/pages.ts';

export async function getStaticPaths() {
  const chapters = (await allChapters()).map((chapter) => ({
    params: { locale: chapterLocale(chapter), text: chapterName(chapter) },
    props: { sources: [chapter] },
  }));
  const pages = (await allPages()).map(({ page, locale, name }) => ({
    params: { locale, text: name },
    props: { sources: [page] },
  }));
  const wholes = locales.map(async (locale) => ({
    params: { locale, text: 'whole' },
    props: { sources: await chaptersOf(locale) },
  }));
  return [...chapters, ...pages, ...(await Promise.all(wholes))];
}

type Paths = typeof getStaticPaths;

/** What opens beside the citations, terms and facts of a text: one file for each, asked for when a reader points. */
export const GET: APIRoute<InferGetStaticPropsType<Paths>, InferGetStaticParamsType<Paths>> = async ({
  props: { sources },
  params: { locale },
}) => {
  const { references, facts, terms } = await cardsOf(await apparatusOf(sources, locale), locale);
  return Response.json(Object.fromEntries([...references, ...facts, ...terms]));
};
