import type { APIRoute } from 'astro';
import { type CitationFile, citationFiles } from '~/features/cite/citation-formats.ts';
import type { CitedPart } from '~/features/cite/cited-part.ts';
import { locales } from '~/i18n/index.ts';
import { citedPartList } from '~/queries/cited-parts.ts';

interface Props {
  part: CitedPart;
  format: CitationFile;
}

const formats = Object.keys(citationFiles) as CitationFile[];

/** One file for each part of each edition and each format. */
export async function getStaticPaths() {
  const parts = (await Promise.all(locales.map(citedPartList))).flat();
  return parts.flatMap((part) =>
    formats.map((format) => ({
      params: { locale: part.locale, part: part.id, format },
      props: { part, format },
    })),
  );
}

/** The citation of a part in a format. */
export const GET: APIRoute<Props> = ({ props: { part, format } }) => {
  const { type, write } = citationFiles[format];
  return new Response(write(part), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
