import type { Answers } from '~/features/charts/four-questions/chart.ts';
import { recordNamed } from '~/queries/records.ts';
import type { SystemEntry } from '~/queries/systems.ts';

/** Eight models whose answers differ. */
const asked = [
  'chatglm-6b',
  'chatglm3-6b',
  'baichuan2-13b-base',
  'qwen-72b-chat',
  'qwen-vl-chat',
  'qwen-audio-chat',
  'codegeex2-6b',
  'cogagent-18b',
];

/** The model that fits most of the usual types at once. */
const argument = 'cogagent-18b';

/** The answers of eight models to the four questions. */
export async function modelAnswers(): Promise<Answers[]> {
  const systems = await Promise.all(asked.map((id) => recordNamed('systems', id)));
  return systems.map(answersOf);
}

function answersOf({ id, data }: SystemEntry): Answers {
  const { stage, input, subject, tools } = data.axes ?? {};
  const last = stage?.at(-1);
  const signal = input?.find((name) => name !== 'text') ?? 'text';
  if (
    !last ||
    !subject ||
    (signal !== 'text' && signal !== 'image' && signal !== 'audio') ||
    (subject !== 'general' && subject !== 'code' && subject !== 'agents')
  ) {
    throw new Error(
      `E-FACT The figure “four-questions” has no stop for an answer of “${id}”. ` +
        `Add one in src/features/charts/four-questions/chart.ts or mend axes in content/systems/${id}.yaml.`,
    );
  }
  return {
    name: data.name.en,
    isArgument: id === argument,
    stage: last,
    input: signal,
    subject,
    tools: tools ? 'yes' : 'no',
  };
}
