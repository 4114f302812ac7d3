import { decoderOf } from '~/domain/decoder.ts';
import { cachePerToken, known, releaseOf, sizesOf } from '~/domain/facts.ts';
import type { Network } from '~/domain/networks.ts';
import type { CacheRow } from '~/features/charts/cache-per-token/chart.ts';
import { shortName } from '~/features/charts/plot/format.ts';
import type { Reading, Readings } from '~/features/charts/tokens-per-parameter/chart.ts';
import { networks } from '~/queries/explainers.ts';
import { recordNamed } from '~/queries/records.ts';
import { type SystemEntry, systemsByDate } from '~/queries/systems.ts';

/** No gate, and a token table that serves twice: not the sum over the sizes holds but the makers' figure. */
const countedByMakers = new Set(['chatglm-6b']);

/** Models of this survey and of the years before with what they read, most tokens per parameter first. */
export async function readings(): Promise<Readings> {
  const { data: before } = await recordNamed('series', 'before-2023');
  const earlier = before.rows.map(({ name, values }) => ({
    name,
    parameters: values['parameters'] ?? 0,
    tokens: values['tokens'] ?? 0,
    isEarlier: true,
  }));
  const models = (await firstOfEachSize()).flatMap((system): Reading[] => {
    const tokens = known(system.data.tokens)[0]?.value;
    const parameters = parametersOf(system);
    return tokens && parameters
      ? [
          {
            name: shortName(system.data.name.en),
            parameters,
            tokens,
            isEarlier: (releaseOf(system.data)?.date ?? '') < '2023',
          },
        ]
      : [];
  });
  return {
    models: [...models, ...earlier].toSorted((a, b) => b.tokens / b.parameters - a.tokens / a.parameters),
    rule: before.constants?.['compute_optimal_tokens_per_parameter'] ?? 0,
  };
}

/** Cache of the general language models, models of equal cache and heads together, the largest first. */
export async function cacheRows(): Promise<CacheRow[]> {
  const rows = (await firstOfEachSize()).flatMap(({ data }): CacheRow[] => {
    const bytes = cachePerToken(data);
    const heads = known(data.architecture?.heads)[0]?.value;
    const kvHeads = known(data.architecture?.kv_heads)[0]?.value;
    return bytes && heads && kvHeads ? [{ names: [shortName(data.name.en)], heads, kvHeads, bytes }] : [];
  });
  return [...Map.groupBy(rows, ({ bytes, heads, kvHeads }) => `${bytes} ${heads} ${kvHeads}`).values()]
    .map((group) => ({ ...(group[0] as CacheRow), names: group.flatMap(({ names }) => names) }))
    .toSorted((a, b) => b.bytes - a.bytes);
}

/** The models whose attention is weighed, the smallest first. */
export async function weighedModels(): Promise<Network[]> {
  const all = await networks('en');
  return ['qwen-7b', 'yi-34b', 'qwen-72b'].map((id) => {
    const network = all.find((candidate) => candidate.id === id);
    if (network) return network;
    throw new Error(
      `E-FACT The figure “attention-cost” needs all sizes of “${id}”, and a count that they add up to. ` +
        `Add what is missing to architecture in content/systems/${id}.yaml.`,
    );
  });
}

/** General language models, one for each family and size: the base model, else the earliest. */
async function firstOfEachSize() {
  const general = (await systemsByDate()).filter(
    ({ data }) => data.axes?.subject === 'general' && data.axes.input.length === 1 && data.parameters,
  );
  const groups = Map.groupBy(
    general,
    ({ data }) => `${data.family ?? data.name.en} ${data.name.en.replace(/-(Base|Chat|200K)\b/g, '')}`,
  );
  return [...groups.values()].flatMap(
    (group) => group.find(({ data }) => data.axes?.stage.includes('base')) ?? group.slice(0, 1),
  );
}

function parametersOf(system: SystemEntry) {
  const sizes = countedByMakers.has(system.id) ? undefined : sizesOf(system.data);
  return sizes ? decoderOf(sizes).parameters : known(system.data.parameters)[0]?.value;
}
