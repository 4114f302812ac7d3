import type { APIRoute } from 'astro';
import { chartIds, chartOf } from '~/queries/charts.ts';
import { recordNamed } from '~/queries/records.ts';

export function getStaticPaths() {
  return chartIds.map((figure) => ({ params: { figure } }));
}

export const GET: APIRoute = async ({ params }) => {
  const id = params['figure'] ?? '';
  const chart = await chartOf(id);
  const { title, source, references } = (await recordNamed('figures', id)).data;
  const body = { id, title, source, references: references.map((work) => work.id), rows: chart?.data() };
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
