import type { z } from 'astro/zod';
import { byteUnits } from '../domain/units.ts';
import type { historySchema } from '../schema/history.ts';
import type { Reference } from '../schema/reference.ts';
import type { RecordFolder } from '../schema/registry.ts';
import type { seriesSchema } from '../schema/series.ts';
import type { Statement } from '../schema/statement.ts';
import type { System } from '../schema/system.ts';
import type { Term } from '../schema/term.ts';
import type { Path, PathFault } from './path.ts';
import { quotationFaults } from './quotations.ts';

type History = z.infer<typeof historySchema>;
type Series = z.infer<typeof seriesSchema>;

/** What is wrong with a record whose every field is right by itself. */
export function faultsOfRecord(folder: RecordFolder, id: string, data: unknown): PathFault[] {
  return [...faultsOfFolder(folder, id, data), ...rowsTwice(data)];
}

/** Rows of any list that say the same as one before. */
function rowsTwice(data: unknown, path: Path = []): PathFault[] {
  if (typeof data !== 'object' || data === null) return [];
  const seen = new Set<string>();
  return Object.entries(data).flatMap(([key, value]) => {
    const at = [...path, Array.isArray(data) ? Number(key) : key];
    // Rows with an id are told by it.
    const text = typeof value === 'object' && value && !('id' in value) ? JSON.stringify(value) : '';
    const isTwice = Array.isArray(data) && text !== '' && seen.has(text);
    seen.add(text);
    const reason = 'This says the same as one above. Take one out.';
    return isTwice ? [{ path: at, code: 'E-NAME', reason }] : rowsTwice(value, at);
  });
}

function faultsOfFolder(folder: RecordFolder, id: string, data: unknown): PathFault[] {
  switch (folder) {
    case 'systems':
      return [...systemFaults(id, data as System), ...quotationFaults(data)];
    case 'organizations':
      return quotationFaults(data);
    case 'terms':
      return selfFaults('see', id, (data as Term).see);
    case 'series':
      return [...seriesFaults(data as Series), ...quotationFaults(data)];
    case 'history':
      return historyFaults(data as History);
    case 'references':
      return referenceFaults(id, data as Reference);
    case 'statements':
      return statementFaults(data as Statement);
    default:
      return [];
  }
}

function systemFaults(
  id: string,
  { type, axes, memory, results, licences, context, relations, architecture }: System,
) {
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
    ...memory.flatMap(memoryFaults),
    ...results.flatMap(scoreFaults),
    ...relations.flatMap((relation, index) => relationFaults(id, relation, index)),
    ...headFaults(architecture),
    ...(type === 'model' && !axes
      ? [{ path: ['axes'], code: 'E-FIELD', reason: 'The field “axes” is missing, which every model has.' }]
      : []),
  ];
}

// Printed with one digit after the point, less than this would be nothing.
const leastShown = 0.05;

function memoryFaults({ bytes, unit }: System['memory'][number], index: number): PathFault[] {
  if (bytes >= byteUnits[unit] * leastShown) return [];
  const reason = `This would be printed as 0 ${unit}: found ${bytes} bytes. Write all of them.`;
  return [{ path: ['memory', index, 'bytes'], reason }];
}

const highest: Partial<Record<System['results'][number]['metric'], number>> = {
  percent: 100,
  'error-rate': 100,
};

function scoreFaults({ score, metric }: System['results'][number], index: number): PathFault[] {
  const most = highest[metric] ?? Number.POSITIVE_INFINITY;
  if (score >= 0 && score <= most) return [];
  const range = Number.isFinite(most) ? `0 to ${most}` : '0 or more';
  return [
    { path: ['results', index, 'score'], reason: `A score in “${metric}” is ${range}: found ${score}.` },
  ];
}

function relationFaults(
  id: string,
  { to, to_name }: System['relations'][number],
  index: number,
): PathFault[] {
  const path = ['relations', index];
  if (to?.id === id)
    return [{ path: [...path, 'to'], code: 'E-RELATION', reason: 'A system has no relation to itself.' }];
  if ((to === undefined) !== (to_name === undefined)) return [];
  const found = to ? 'both' : 'neither';
  const reason = `A relation has either “to” or “to_name”: found ${found}. Keep one.`;
  return [{ path, code: 'E-RELATION', reason: to ? reason : reason.replace('Keep', 'Add') }];
}

function headFaults(architecture: System['architecture']): PathFault[] {
  const [heads, shared] = [architecture?.heads, architecture?.kv_heads].map((claims) =>
    Array.isArray(claims) ? claims[0]?.value : undefined,
  );
  if (!heads || !shared || heads % shared === 0) return [];
  const reason = `Key-value heads divide the ${heads} query heads: found ${shared}.`;
  return [{ path: ['architecture', 'kv_heads', 0, 'value'], reason }];
}

function selfFaults(field: string, id: string, others: readonly { id: string }[] = []): PathFault[] {
  return others.flatMap((other, index) => {
    const isRepeated = others.findIndex((one) => one.id === other.id) < index;
    if (other.id !== id && !isRepeated) return [];
    const reason = isRepeated ? `“${other.id}” stands twice.` : 'A term does not refer to itself.';
    return [{ path: [field, index], code: 'E-RELATION', reason }];
  });
}

// A number that is absent from one row would be drawn as one.
function seriesFaults({ rows }: Series): PathFault[] {
  const names = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  return rows.flatMap(({ values }, index) =>
    names.flatMap((name): PathFault[] => {
      const [path, value] = [['rows', index, 'values'], values[name]];
      if (value === undefined)
        return [{ path, code: 'E-FIELD', reason: `The number “${name}” is missing, which other rows have.` }];
      if (value < 0 || (name.endsWith('percent') && value > 100))
        return [{ path: [...path, name], reason: `The number is out of its range: found ${value}.` }];
      return [];
    }),
  );
}

function historyFaults({ changes }: History): PathFault[] {
  return changes.flatMap(({ date }, index) =>
    index > 0 && date >= (changes[index - 1]?.date ?? '9999')
      ? [{ path: ['changes', index, 'date'], reason: 'The latest change stands first, one entry a day.' }]
      : [],
  );
}

function statementFaults({ verdict, erratum }: Statement): PathFault[] {
  if (erratum || /right$/.test(verdict)) return [];
  const reason = `A statement that is “${verdict}” has its correction. Add “erratum”.`;
  return [{ path: ['verdict'], code: 'E-RELATION', reason }];
}

function referenceFaults(id: string, { issued, first, arxiv, url }: Reference): PathFault[] {
  const other = /arxiv\.org\/(?:abs|pdf)\/(\d{4}\.\d{4,5})/.exec(url ?? '')?.[1];
  if (arxiv && other && arxiv !== other)
    return [{ path: ['url'], reason: `The address leads to another work than ${arxiv}: found ${other}.` }];
  const year = (first ?? issued).slice(0, 4);
  if (!id.split('-').includes(year)) {
    const reason = `The file name has the year in which the work was first public: found ${year}. Keep them the same.`;
    return [{ path: [first ? 'first' : 'issued'], reason }];
  }
  if (!first || first.slice(0, issued.length) <= issued.slice(0, first.length)) return [];
  const reason = `The work was public before it was issued, on ${issued}: found ${first}.`;
  return [{ path: ['first'], reason }];
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
