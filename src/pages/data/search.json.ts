import { searchNames } from '~/queries/search-records.ts';

export const GET = async () => Response.json(await searchNames());
