import type { Strings } from '~/i18n/index.ts';
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

/** A value that a field may hold: a count, a list of names, or a text in both editions. */
export type Value = number | string[] | { en: string; zh: string };

/** What a record says in a field: rival claims, the first to be shown first, or the kind of not knowing. */
export type Claims =
  | readonly ({ value: Value; approximate?: boolean | undefined } & Provenance)[]
  | keyof Strings['unknown']
  | undefined;

/** The fields of a system that hold claims, by their path and in the order of the record, with what they count. */
export function fieldsOf({ architecture, context, ...system }: System) {
  const field = (path: string, claims: Claims, unit: string) => ({ path, claims, unit });
  return [
    field('parameters', system.parameters, 'parameters'),
    field('parts', system.parts, 'text'),
    field('tokens', system.tokens, 'tokens'),
    field('context.trained', context?.trained, 'tokens'),
    field('context.configured', context?.configured, 'tokens'),
    field('context.remark', context?.remark, 'text'),
    field('architecture.type', architecture?.type, 'text'),
    field('architecture.attention', architecture?.attention, 'text'),
    field('architecture.position', architecture?.position, 'text'),
    ...architectureFields.map((name) =>
      field(`architecture.${name}`, architecture?.[name], architectureUnits[name]),
    ),
    field('languages', system.languages, 'text'),
    field('size', system.size, 'text'),
    field('quantisations', system.quantisations, 'list'),
  ];
}

/** Every fact of a system, rival ones included, in the order of the record. */
export function claimsOf(system: System): PlacedClaim[] {
  return [
    ...system.events.map((event) => placed(`events.${event.kind}`, event.date, 'date', event)),
    ...fieldsOf(system).flatMap(({ path, claims, unit }) =>
      known(claims).map((claim) => placed(path, claim.value, unit, claim)),
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
