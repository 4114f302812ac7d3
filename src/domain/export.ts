import type { System } from '~/schema/system.ts';
import type { TableRow } from './csv.ts';
import type { Bits } from './decoder.ts';
import { cachePerToken, factOf, known } from './facts.ts';
import { type Margins, smallestFit } from './fits.ts';
import { lastLicence } from './licences.ts';
import type { Subject } from './networks.ts';
import { tokensOfCard } from './system-memory.ts';

/** A record as its file states it: a link to another record is its id. */
export function plainRecord(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(plainRecord);
  if (typeof data !== 'object' || data === null) return data;
  if ('collection' in data && 'id' in data) return data.id;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, plainRecord(value)]));
}

/**
 * A system as one row: of rival values the first, of several licences the last; lists are separated by
 * semicolons.
 */
export function systemRow(
  id: string,
  system: System,
  { subject, margins }: { subject: Subject | undefined; margins: Margins },
): TableRow {
  const { axes, architecture } = system;
  const licence = lastLicence(system);
  const released = factOf(system, 'released');
  const cardOf = (bits: Bits) => {
    const asked = { bits, tokens: tokensOfCard, runtime: 'makers' } as const;
    const smallest = subject && smallestFit(subject, asked, margins);
    return smallest && `${smallest.cards > 1 ? `${smallest.cards} x ` : ''}${smallest.card} GB`;
  };
  return {
    id,
    name_en: system.name.en,
    name_zh: system.name.zh,
    type: system.type,
    family: system.family,
    organizations: system.organizations.map(({ id }) => id).join(';'),
    stage: axes?.stage.join(';'),
    input: axes?.input.join(';'),
    output: axes?.output.join(';'),
    subject: axes?.subject,
    tools: axes?.tools,
    released: released && String(released.value),
    parameters: known(system.parameters)[0]?.value,
    tokens: known(system.tokens)[0]?.value,
    context_trained: known(system.context?.trained)[0]?.value,
    context_configured: known(system.context?.configured)[0]?.value,
    layers: known(architecture?.layers)[0]?.value,
    hidden_size: known(architecture?.hidden_size)[0]?.value,
    heads: known(architecture?.heads)[0]?.value,
    kv_heads: known(architecture?.kv_heads)[0]?.value,
    head_size: known(architecture?.head_size)[0]?.value,
    ffn_size: known(architecture?.ffn_size)[0]?.value,
    vocabulary: known(architecture?.vocabulary)[0]?.value,
    cache_bytes_per_token: cachePerToken(system),
    licence: licence?.name.en,
    commercial_use: licence?.commercial,
    smallest_card_16_bits: cardOf(16),
    smallest_card_8_bits: cardOf(8),
    smallest_card_4_bits: cardOf(4),
  };
}
