import type { Locale } from '~/i18n/index.ts';
import { attentionCost } from '~/lib/chart/attention-cost.ts';
import { cachePerTokenChart } from '~/lib/chart/cache-per-token.ts';
import { chatTuning } from '~/lib/chart/chat-tuning.ts';
import type { Chart, DataRow, Drawing, Size, Table } from '~/lib/chart/drawing.ts';
import { fourQuestions } from '~/lib/chart/four-questions.ts';
import { gsm8kSize } from '~/lib/chart/gsm8k-size.ts';
import { textToAssistant } from '~/lib/chart/text-to-assistant.ts';
import { tokensPerParameter } from '~/lib/chart/tokens-per-parameter.ts';
import { twoRulers } from '~/lib/chart/two-rulers.ts';
import { yearInLanes } from '~/lib/chart/year-in-lanes.ts';
import { modelAnswers } from './charts/answers.ts';
import { releaseLanes } from './charts/releases.ts';
import { sizedScores, tuningPairs } from './charts/scores.ts';
import { cacheRows, readings, weighedModels } from './charts/sizes.ts';
import { emergenceRulers, stageAmounts } from './charts/stages.ts';

/** A chart with its numbers, ready to be drawn, tabled and exported. */
export interface LoadedChart {
  draw: (locale: Locale, size: Size) => Drawing;
  table: (locale: Locale) => Table;
  data: () => readonly DataRow[];
}

/** Every figure that is drawn from the records: its numbers and its picture, by id. */
const charts: Readonly<Record<string, () => Promise<LoadedChart>>> = {
  'year-in-lanes': chart(releaseLanes, yearInLanes),
  'tokens-per-parameter': chart(readings, tokensPerParameter),
  'attention-cost': chart(weighedModels, attentionCost),
  'cache-per-token': chart(cacheRows, cachePerTokenChart),
  'chat-tuning': chart(tuningPairs, chatTuning),
  'gsm8k-size': chart(sizedScores, gsm8kSize),
  'two-rulers': chart(emergenceRulers, twoRulers),
  'four-questions': chart(modelAnswers, fourQuestions),
  'text-to-assistant': chart(stageAmounts, textToAssistant),
};

/** The ids of the figures that are drawn from the records. */
export const chartIds = Object.keys(charts);

/** The chart of a figure, or undefined where the figure is drawn by hand. */
export async function chartOf(id: string) {
  return charts[id]?.();
}

function chart<Rows>(load: () => Promise<Rows>, { draw, table, data }: Chart<Rows>) {
  return async (): Promise<LoadedChart> => {
    const rows = await load();
    return { draw: (locale, size) => draw(rows, locale, size), table: (locale) => table(rows, locale), data: () => data(rows) };
  };
}
