import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { dataFiles } from '~/queries/data-files.ts';

export const getStaticPaths = () => Object.keys(dataFiles).map((file) => ({ params: { file } }));

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

export const GET: APIRoute<never, Params> = async ({ params }) =>
  new Response(await dataFiles[params.file]?.());
