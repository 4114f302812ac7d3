import type { APIRoute } from 'astro';
import { toCsv } from '~/domain/csv.ts';
import { chartIds, chartOf } from '~/queries/charts.ts';

export function getStaticPaths() {
  return chartIds.map((figure) => ({ params: { figure } }));
}

export const GET: APIRoute = async ({ params }) => {
  const rows = (await chartOf(params['figure'] ?? ''))?.data() ?? [];
  // Every row of a figure has the same columns.
  const csv = toCsv(Object.keys(rows[0] ?? {}), rows);
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
