import type { Lane, Release } from '~/features/charts/year-in-lanes/chart.ts';
import { recordNamed } from '~/queries/records.ts';
import { type SystemEntry, systemsByDate } from '~/queries/systems.ts';

/** The laboratories of the survey in the order of their first release. */
const laboratories = ['zhipu-ai', 'baichuan', 'shanghai-ai-lab', 'alibaba-cloud', 'kunlun-tech', '01-ai'];

/** Every set of weights that the six laboratories published, by laboratory and day. */
export async function releaseLanes(): Promise<Lane[]> {
  const systems = await systemsByDate();
  return Promise.all(
    laboratories.map(async (id) => {
      const laboratory = await recordNamed('organizations', id);
      const own = systems.filter(({ data }) => data.type === 'model' && data.organizations[0]?.id === id);
      return { laboratory: laboratory.data.name, releases: own.flatMap(releasesOf) };
    }),
  );
}

/** A release for each stage whose weights were published; a system that was only announced has none. */
function releasesOf({ data }: SystemEntry): Release[] {
  const date = data.events
    .filter(({ kind }) => kind === 'weights-released')
    .map((event) => event.date)
    .toSorted()[0];
  if (!date || !data.axes) return [];
  const { stage, input, subject } = data.axes;
  const kind =
    input.length > 1
      ? 'multimodal'
      : subject === 'code' || subject === 'mathematics' || subject === 'agents'
        ? subject
        : 'text';
  const isBase = stage.map((name) => name === 'base');
  return [...new Set(isBase)].map((base) => ({ name: data.name.en, date, kind, isBase: base }));
}
