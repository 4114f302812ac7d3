import type { Pair } from '~/features/charts/chat-tuning/chart.ts';
import type { SizedScore } from '~/features/charts/gsm8k-size/chart.ts';
import { shortName } from '~/features/charts/plot/format.ts';
import { recordNamed } from '~/queries/records.ts';
import type { SystemEntry } from '~/queries/systems.ts';

/** Base models with the chat models tuned from them; one record may hold both. */
const tuned = [
  { base: 'chatglm2-6b', chat: 'chatglm2-6b' },
  { base: 'baichuan-13b-base', chat: 'baichuan-13b-chat' },
  { base: 'internlm-7b', chat: 'internlm-chat-7b' },
];

/** Scores that makers print for base and chat model side by side, of several of the latter the first. */
export async function tuningPairs(): Promise<Pair[]> {
  const pairs = await Promise.all(
    tuned.map(async ({ base, chat }) =>
      pairsOf(await recordNamed('systems', base), await recordNamed('systems', chat)),
    ),
  );
  return pairs.flat();
}

/** Scores on one test from one table, by size and family. */
export async function sizedScores(): Promise<SizedScore[]> {
  const { rows } = (await recordNamed('series', 'gsm8k-one-table')).data;
  return rows.map(({ name, family = name, values, note }) => ({
    name,
    family,
    parameters: values['parameters'] ?? 0,
    score: values['solved_percent'] ?? 0,
    isTuned: note !== undefined,
  }));
}

function pairsOf(base: SystemEntry, chat: SystemEntry): Pair[] {
  const model = { en: shortName(base.data.name.en), zh: shortName(base.data.name.zh) };
  return base.data.results
    .filter(({ role }) => role === 'base')
    .flatMap((before) => {
      const after = chat.data.results.find(
        ({ role, benchmark, split }) =>
          role === 'chat' && benchmark === before.benchmark && split === before.split,
      );
      if (!after) return [];
      const isSamePrompt = before.shots === after.shots && before.protocol?.en === after.protocol?.en;
      return [{ model, test: before.benchmark, base: before.score, chat: after.score, isSamePrompt }];
    });
}
