import type { APIRoute } from 'astro';
import { csvOf } from '~/features/charts/plot/figure-data.ts';
import { chartIds, chartOf } from '~/queries/charts.ts';

export function getStaticPaths() {
  return chartIds.map((figure) => ({ params: { figure } }));
}

export const GET: APIRoute = async ({ params }) => {
  const chart = await chartOf(params['figure'] ?? '');
  return new Response(csvOf(chart?.data() ?? []), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
