import { known } from '~/domain/facts.ts';
import { shortName } from '~/features/charts/plot/format.ts';
import type { Amount } from '~/features/charts/text-to-assistant/chart.ts';
import type { Rulers } from '~/features/charts/two-rulers/chart.ts';
import { recordNamed } from '~/queries/records.ts';

/** Models that read least and most of those whose makers say, and one that is known in every stage. */
const readers = ['chatglm-6b', 'internlm-104b', 'skywork-13b-base'];

/** Amounts of text and of examples by stage of training. */
export async function stageAmounts(): Promise<Amount[]> {
  const systems = await Promise.all(readers.map((id) => recordNamed('systems', id)));
  const read = systems.map(
    ({ data }): Amount => ({
      name: shortName(data.name.en),
      stage: 'pre-training',
      amount: known(data.tokens)[0]?.value ?? 0,
      isBound: false,
    }),
  );
  const { rows } = (await recordNamed('series', 'training-examples')).data;
  const shown = rows.map(
    ({ name, family, values, note }): Amount => ({
      name:
        family === 'reward' || family === 'reinforcement'
          ? `${name}, ${family === 'reward' ? 'RM' : 'PPO'}`
          : name,
      stage: family === 'supervised' ? 'supervised' : 'preference',
      amount: values['examples'] ?? 0,
      isBound: note !== undefined,
    }),
  );
  return [
    ...read,
    ...shown.toSorted(
      (a, b) => Number(a.stage === 'preference') - Number(b.stage === 'preference') || a.amount - b.amount,
    ),
  ];
}

/** The invented law of emergence and the lengths of answer that are scored whole. */
export async function emergenceRulers(): Promise<Rulers> {
  const { constants, rows } = (await recordNamed('series', 'invented-models')).data;
  return {
    law: { scale: constants?.['scale_parameters'] ?? 0, exponent: constants?.['exponent'] ?? 0 },
    lengths: rows.map(({ values }) => values['answer_tokens'] ?? 0),
  };
}
