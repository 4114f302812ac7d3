import { benchmarkAnchor, comparisons, type Score } from '~/features/results/comparable.ts';
import { systemsByDate } from './systems.ts';

/** All scores by benchmark, those with most scores first, each split into what can be compared. */
export async function resultsByBenchmark() {
  const systems = await systemsByDate();
  const scores = systems.flatMap(({ id, data }) =>
    data.results.map((result): Score => ({ ...result, system: id })),
  );
  const benchmarks = [...Map.groupBy(scores, ({ benchmark }) => benchmark)].map(([name, list]) => ({
    name,
    anchor: benchmarkAnchor(name),
    count: list.length,
    groups: comparisons(list),
    range: [
      Math.min(...list.map(({ score }) => score)),
      Math.max(...list.map(({ score }) => score)),
    ] as const,
  }));
  return {
    names: new Map(systems.map(({ id, data }) => [id, data.name])),
    total: scores.length,
    benchmarks: benchmarks.toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en')),
  };
}
