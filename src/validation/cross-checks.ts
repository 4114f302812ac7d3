import type { RecordFolder } from '../schema/registry.ts';
import type { System } from '../schema/system.ts';
import type { PathFault } from './path.ts';

/** What is wrong with a record whose every field is right by itself. */
export function faultsOfRecord(folder: RecordFolder, data: unknown): PathFault[] {
  return folder === 'systems' ? systemFaults(data as System) : [];
}

function systemFaults({ memory, results, licences, context }: System): PathFault[] {
  return [
    ...repeated('memory', memory),
    ...repeated('results', results),
    ...licences.flatMap(({ from, until }, index) =>
      from && until && until < from
        ? {
            path: ['licences', index, 'until'],
            reason: `The terms end before they begin, on ${from}.`,
            right: `'${from}'`,
          }
        : [],
    ),
    ...contextFaults(context),
  ];
}

function repeated(field: string, rows: readonly { id: string }[]): PathFault[] {
  return rows.flatMap(({ id }, index) => {
    const first = rows.findIndex((row) => row.id === id);
    return first < index
      ? { path: [field, index, 'id'], reason: `The row “${id}” stands twice.`, right: `${id}-2` }
      : [];
  });
}

function contextFaults(context: System['context']): PathFault[] {
  const [trained, configured] = [context?.trained, context?.configured].map((claims) =>
    Array.isArray(claims) ? claims[0]?.value : undefined,
  );
  if (!trained || !configured || trained <= configured) return [];
  return [
    {
      path: ['context', 'configured', 0, 'value'],
      reason: `The makers offer less context than the ${trained} tokens that they trained on.`,
      right: String(trained),
    },
  ];
}
