import type { z } from 'astro/zod';
import type { Reference } from '../schema/reference.ts';
import type { RecordFolder } from '../schema/registry.ts';
import type { sourceSchema } from '../schema/source.ts';
import type { System } from '../schema/system.ts';
import type { Term } from '../schema/term.ts';
import type { Fault } from './fault.ts';
import type { Path, PathFault } from './path.ts';
import { unquotedFaults } from './quotations.ts';
import type { YamlFile } from './yaml-file.ts';

type Source = z.infer<typeof sourceSchema>;

/** A record that has been read, with its name. */
export interface Read extends YamlFile {
  folder: RecordFolder;
  id: string;
}

/** Folders whose facts are verified by `npm run verify`. */
export const quotable = ['systems', 'organizations', 'series'] as const;

/** What is wrong between records that are each right by themselves. */
export function faultsBetween(records: readonly Read[]): Fault[] {
  const byFolder = Map.groupBy(
    records.filter(({ data }) => data !== undefined),
    ({ folder }) => folder,
  );
  const of = (folder: RecordFolder) => byFolder.get(folder) ?? [];
  return [
    ...namedTwice(of('systems'), systemNames),
    ...namedTwice(of('organizations'), systemNames),
    ...namedTwice(of('terms'), termNames),
    ...numberedTwice(of('errata'), 'number'),
    ...numberedTwice(of('own-errors'), 'number'),
    ...numberedTwice(of('public-errors'), 'number'),
    ...numberedTwice(of('statements'), 'order'),
    ...numberedTwice(of('explainers'), 'order'),
    ...circles(of('systems')),
    ...unquotedFaults(quotable.flatMap(of), of('sources')),
    ...sameWork(of('references'), ({ arxiv, doi }: Reference) => [
      ['arxiv', arxiv],
      ['doi', doi?.toLowerCase()],
    ]),
    ...sameWork(of('sources'), (source: Source) => [
      [
        'path' in source ? 'path' : 'commit',
        source.kind === 'repository' ? [source.repository, source.commit, source.path].join(' ') : undefined,
      ],
      ['url', source.kind === 'page' ? source.url : undefined],
    ]),
  ];
}

type Name = [path: Path, name: string];

function systemNames(data: unknown): Name[] {
  const { name, aliases } = data as Pick<System, 'name' | 'aliases'>;
  return names('name', name, aliases);
}

function termNames(data: unknown): Name[] {
  const { term, aliases } = data as Term;
  return names('term', term, aliases);
}

// A name that is the same in both languages is one name.
function names(field: string, { en, zh }: System['name'], aliases: readonly string[] = []): Name[] {
  return [
    [[field, 'en'], en],
    ...(en === zh ? [] : [[[field, 'zh'], zh] satisfies Name]),
    ...aliases.map((alias, index): Name => [['aliases', index], alias]),
  ];
}

// Several systems of a family are looked for under one alias, but none under the name of another.
function namedTwice(records: readonly Read[], namesOf: (data: unknown) => Name[]): Fault[] {
  const all = records.flatMap((record) =>
    namesOf(record.data).map(([path, name]) => ({
      ...record,
      path,
      name,
      key: name.normalize('NFKC').toLowerCase(),
      isAlias: path[0] === 'aliases',
    })),
  );
  const owners = Map.groupBy(
    all.filter(({ isAlias }) => !isAlias),
    ({ key }) => key,
  );
  const own = new Set<string>();
  return all.flatMap(({ id, path, name, key, faultAt }) => {
    const mine = `${id} ${key}`;
    const isRepeated = own.has(mine);
    own.add(mine);
    const other = owners.get(key)?.find((owner) => owner.id !== id);
    if (!isRepeated && !other) return [];
    const whose = other ? `is the name of “${other.id}”` : 'stands twice';
    return [faultAt({ path, code: 'E-NAME', reason: `This name ${whose}: found “${name}”.` })];
  });
}

function numberedTwice(records: readonly Read[], field: 'number' | 'order'): Fault[] {
  const first = new Map<number, string>();
  return records.flatMap(({ id, data, faultAt }) => {
    const number = (data as Record<typeof field, number>)[field];
    const other = first.get(number);
    first.set(number, other ?? id);
    return other
      ? [faultAt({ path: [field], code: 'E-NAME', reason: `“${other}” has this number: found ${number}.` })]
      : [];
  });
}

/** Two records of one thing, by the identifiers that it has. */
function sameWork<Data>(
  records: readonly Read[],
  namesOf: (data: Data) => [field: string, name: string | undefined][],
): Fault[] {
  const first = new Map<string, string>();
  return records.flatMap(({ id, data, faultAt }) =>
    namesOf(data as Data).flatMap(([field, name]) => {
      if (!name) return [];
      const other = first.get(name);
      first.set(name, other ?? id);
      const reason = `“${other}” is a record of the same: found ${name}. Use that one.`;
      return other ? [faultAt({ path: [field], code: 'E-NAME', reason })] : [];
    }),
  );
}

/** Kinds by which one system comes from another: along all of them together none comes from itself. */
const descents = ['tuned-from', 'built-on', 'successor-of', 'long-context-variant-of'];

/** Relations that lead back to where they began. */
function circles(records: readonly Read[]): Fault[] {
  const relations = new Map(records.map(({ id, data }) => [id, (data as System).relations]));
  return records.flatMap(({ id, data, faultAt }) =>
    (data as System).relations.flatMap(({ kind, to }, index) => {
      if (!to || to.id === id || !leadsTo(to.id, id, kind)) return [];
      const reason = `The relation “${kind}” leads in a circle: “${to.id}” leads back here.`;
      const fault: PathFault = { path: ['relations', index, 'to'], code: 'E-RELATION', reason };
      return [faultAt(fault)];
    }),
  );

  function isAlong(one: string, other: string) {
    return one === other || (descents.includes(one) && descents.includes(other));
  }

  function leadsTo(from: string, aim: string, kind: string, seen = new Set<string>()): boolean {
    if (from === aim) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return (relations.get(from) ?? []).some(
      (relation) => isAlong(relation.kind, kind) && relation.to && leadsTo(relation.to.id, aim, kind, seen),
    );
  }
}
