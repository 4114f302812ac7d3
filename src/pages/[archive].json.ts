import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { parse } from 'yaml';
import { type Citation, codemeta, zenodo } from '~/domain/archive-records.ts';
import citationFile from '../../public/CITATION.cff?raw';

const records = { codemeta, '.zenodo': zenodo };

export const getStaticPaths = () => Object.keys(records).map((archive) => ({ params: { archive } }));

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

/** What archives of software and data read of the survey, from its citation file. */
export const GET: APIRoute<never, Params> = async ({ params }) =>
  Response.json(records[params.archive as keyof typeof records](parse(citationFile) as Citation));
