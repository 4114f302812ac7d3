import type { System } from '~/schema/system.ts';

type Result = System['results'][number];

/** A score with the system that reached it. */
export type Score = Result & { system: string };

/** Scores that were reached under the same stated conditions. */
export interface Comparison {
  conditions: Pick<Result, 'split' | 'shots' | 'protocol' | 'role' | 'reporter' | 'metric'>;
  /** Best first where they may be ranked. */
  scores: (Score & { rank: number | undefined })[];
  /** Why they are not ranked, or undefined where they are. */
  obstacle: 'alone' | 'shots' | undefined;
  /** Whether all stand in one source, so that one hand measured or compiled them. */
  oneSource: boolean;
}

/** The scores of one benchmark, split by their conditions: what can be ranked first, the larger groups before the smaller. */
export function comparisons(scores: readonly Score[]): Comparison[] {
  const groups = [...Map.groupBy(scores, conditionsKey).values()];
  const tables = groups.flatMap((group) => group.slice(0, 1).map((first) => comparison(first, group)));
  return tables.toSorted(
    (a, b) =>
      Number(a.obstacle !== undefined) - Number(b.obstacle !== undefined) ||
      b.scores.length - a.scores.length,
  );
}

/** Anchor of a benchmark: its name in small letters with hyphens. */
export function benchmarkAnchor(name: string) {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function conditionsKey({ split = '', shots = -1, protocol, role, reporter, metric }: Score) {
  return JSON.stringify([split, shots, protocol?.en ?? '', role, reporter, metric]);
}

function comparison({ split, shots, protocol, role, reporter, metric }: Score, scores: Score[]): Comparison {
  const conditions = {
    role,
    reporter,
    metric,
    ...(split && { split }),
    ...(shots !== undefined && { shots }),
    ...(protocol && { protocol }),
  };
  const sources = scores.map(({ sources: [first] }) => first?.ref.id);
  const obstacle = obstacleTo(scores, shots);
  return {
    conditions,
    scores: ranked(scores, metric, obstacle === undefined),
    obstacle,
    oneSource: new Set(sources).size === 1,
  };
}

function obstacleTo(scores: readonly Score[], shots: number | undefined) {
  if (scores.length < 2) return 'alone';
  return shots === undefined ? 'shots' : undefined;
}

// Equal scores share a rank.
function ranked(scores: Score[], metric: Result['metric'], hasRanks: boolean) {
  const lowerIsBetter = metric === 'error-rate' || metric === 'perplexity';
  const sorted = scores.toSorted((a, b) => (lowerIsBetter ? a.score - b.score : b.score - a.score));
  return sorted.map((score) => ({
    ...score,
    rank: hasRanks ? sorted.findIndex((other) => other.score === score.score) + 1 : undefined,
  }));
}
