import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { systemFile } from '~/queries/data-files.ts';
import { systemsByDate } from '~/queries/systems.ts';

export const getStaticPaths = async () =>
  (await systemsByDate()).map(({ id }) => ({ params: { system: id } }));

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

export const GET: APIRoute<never, Params> = async ({ params }) =>
  new Response(await systemFile(params.system));
