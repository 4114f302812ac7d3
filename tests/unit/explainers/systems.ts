import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { type Network, networksOf } from '~/domain/networks.ts';
import type { System } from '~/schema/system.ts';

/** All systems of the catalogue as their files have them. */
export const systems = globSync('content/systems/*.yaml').map((path) => ({
  id: basename(path, '.yaml'),
  data: parse(readFileSync(path, 'utf8')) as System,
}));

const networks = networksOf(
  systems.toSorted((a, b) => a.id.localeCompare(b.id)),
  'en',
);

/** The network with a system's sizes, as the explainers get it. */
export function network(name: string): Network {
  const found = networks.find((candidate) => candidate.name === name || candidate.also.includes(name));
  if (!found) throw new Error(`No network accounts for ${name}.`);
  return found;
}
