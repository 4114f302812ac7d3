import { attentionCost } from '~/features/charts/attention-cost/chart.ts';
import { cachePerTokenChart } from '~/features/charts/cache-per-token/chart.ts';
import { chatTuning } from '~/features/charts/chat-tuning/chart.ts';
import { fourQuestions } from '~/features/charts/four-questions/chart.ts';
import { gsm8kSize } from '~/features/charts/gsm8k-size/chart.ts';
import type { Chart, DataRow, Drawing, Table } from '~/features/charts/plot/drawing.ts';
import { textToAssistant } from '~/features/charts/text-to-assistant/chart.ts';
import { tokensPerParameter } from '~/features/charts/tokens-per-parameter/chart.ts';
import { twoRulers } from '~/features/charts/two-rulers/chart.ts';
import { yearInLanes } from '~/features/charts/year-in-lanes/chart.ts';
import type { Locale } from '~/i18n/index.ts';
import { modelAnswers } from '~/queries/charts/answers.ts';
import { releaseLanes } from '~/queries/charts/releases.ts';
import { sizedScores, tuningPairs } from '~/queries/charts/scores.ts';
import { cacheRows, readings, weighedModels } from '~/queries/charts/sizes.ts';
import { emergenceRulers, stageAmounts } from '~/queries/charts/stages.ts';

/** A chart with its numbers, ready to be drawn, tabled and exported. */
export interface LoadedChart {
  draw: (locale: Locale) => Drawing;
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
    return {
      draw: (locale) => draw(rows, locale),
      table: (locale) => table(rows, locale),
      data: () => data(rows),
    };
  };
}
