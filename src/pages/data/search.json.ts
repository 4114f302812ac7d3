import type { APIRoute } from 'astro';
import type { SearchData } from '~/lib/search/records.ts';
import { romanised } from '~/lib/search/romanised.ts';
import { simplifiedPairs } from '~/lib/search/simplified-pairs.ts';
import { searchChapters, searchRecords } from '~/queries/search-records.ts';

export const GET: APIRoute = async () => {
  const records = (await searchRecords()).map((record) => {
    const sounds = record.kind === 'statement' || record.kind === 'erratum' ? [] : romanised([record.title, record.names ?? []].flat(2));
    return sounds.length > 0 ? { ...record, sounds } : record;
  });
  const data: SearchData = { simplified: simplifiedPairs(JSON.stringify(records)), chapters: await searchChapters(), records };
  return Response.json(data);
};
