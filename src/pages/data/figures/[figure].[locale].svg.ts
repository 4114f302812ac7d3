import type { APIRoute } from 'astro';
import { lightStyles, svgFile } from '~/features/charts/plot/svg.ts';
import { type Locale, languageTags, locales } from '~/i18n/index.ts';
import { chartIds, chartOf } from '~/queries/charts.ts';
import { recordNamed } from '~/queries/records.ts';
import rules from '~/styles/chart.css?raw';
import tokens from '~/styles/tokens.css?raw';

export function getStaticPaths() {
  return chartIds.flatMap((figure) => locales.map((locale) => ({ params: { figure, locale } })));
}

export const GET: APIRoute = async ({ params }) => {
  const id = params['figure'] ?? '';
  const locale = params['locale'] as Locale;
  const chart = await chartOf(id);
  const { title } = (await recordNamed('figures', id)).data;
  if (!chart) return new Response(null, { status: 404 });
  const file = svgFile(chart.draw(locale), {
    title: title[locale],
    language: languageTags[locale],
    styles: lightStyles(rules, tokens),
  });
  return new Response(file, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
