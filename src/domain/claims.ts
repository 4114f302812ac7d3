import type { System } from '~/schema/system.ts';
import { architectureFields, architectureUnits, known, type Provenance } from './facts.ts';

/** A fact of a system with the path of its field in the record. */
export interface PlacedClaim extends Provenance {
  /** `context.trained`, `results.mmlu-5-shot`. */
  field: string;
  /** The value as the record states it; texts in English. */
  value: string | number;
  /** Unit of a number, or what kind of text the value is. */
  unit: string;
  /** The value in Chinese, where it is a text. */
  valueZh?: string | undefined;
  approximate?: boolean | undefined;
}

type Text = { en: string; zh: string };
type Value = number | string[] | Text;
type Claims =
  | readonly ({ value: Value; approximate?: boolean | undefined } & Provenance)[]
  | string
  | undefined;

/** Every fact of a system, rival ones included, in the order of the record. */
export function claimsOf(system: System): PlacedClaim[] {
  const { architecture, context } = system;
  const fields: [string, Claims, string][] = [
    ['parameters', system.parameters, 'parameters'],
    ['parts', system.parts, 'text'],
    ['tokens', system.tokens, 'tokens'],
    ['context.trained', context?.trained, 'tokens'],
    ['context.configured', context?.configured, 'tokens'],
    ['context.remark', context?.remark, 'text'],
    ['architecture.type', architecture?.type, 'text'],
    ['architecture.attention', architecture?.attention, 'text'],
    ['architecture.position', architecture?.position, 'text'],
    ...architectureFields.map((field): [string, Claims, string] => [
      `architecture.${field}`,
      architecture?.[field],
      architectureUnits[field],
    ]),
    ['languages', system.languages, 'text'],
    ['size', system.size, 'text'],
    ['quantisations', system.quantisations, 'list'],
  ];
  return [
    ...system.events.map((event) => placed(`events.${event.kind}`, event.date, 'date', event)),
    ...fields.flatMap(([field, claims, unit]) =>
      known(claims).map((claim) => placed(field, claim.value, unit, claim)),
    ),
    ...system.licences.map((licence) => placed(`licences.${licence.of}`, licence.name, 'licence', licence)),
    ...system.memory.map((row) => placed(`memory.${row.id}`, row.bytes, 'bytes', row)),
    ...system.results.map((row) => placed(`results.${row.id}`, row.score, row.metric, row)),
    ...system.relations.map((row) =>
      placed(`relations.${row.kind}`, row.to?.id ?? row.to_name ?? '', 'system', row),
    ),
  ];
}

/** How many facts of a system its own makers state or measured, and how many rest on something else. */
export function evidenceOf(system: System) {
  const claims = claimsOf(system);
  const makers = claims.filter(({ status }) => status === 'stated' || status === 'measured').length;
  return { makers, others: claims.length - makers, all: claims.length };
}

function placed(
  field: string,
  value: Value | string,
  unit: string,
  claim: Provenance & { approximate?: boolean | undefined },
): PlacedClaim {
  const { status, sources, as_of, note, approximate } = claim;
  return {
    field,
    ...plain(value),
    unit,
    status,
    sources,
    ...(as_of && { as_of }),
    ...(note && { note }),
    ...(approximate && { approximate }),
  };
}

function plain(value: Value | string): Pick<PlacedClaim, 'value' | 'valueZh'> {
  if (typeof value === 'string' || typeof value === 'number') return { value };
  if (Array.isArray(value)) return { value: value.join('; ') };
  return { value: value.en, valueZh: value.zh };
}
