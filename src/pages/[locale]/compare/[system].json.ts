import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { comparedSystem } from '~/features/compare/comparison.ts';
import { locales } from '~/i18n/index.ts';
import { fitting } from '~/queries/fits.ts';
import { systemsByDate } from '~/queries/systems.ts';

export async function getStaticPaths() {
  const systems = await systemsByDate();
  return locales.flatMap((locale) =>
    systems.map((system) => ({ params: { locale, system: system.id }, props: { locale, system } })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { locale, system } }) => {
  const { subjects, margins } = await fitting();
  const subject = subjects.get(system.id);
  return new Response(JSON.stringify(comparedSystem(system.id, system.data, { subject, margins }, locale)));
};
