import { licenceStory } from '~/features/licences/answers.ts';
import { systemsByMaker } from './systems.ts';

/** The terms of every system by laboratory; systems without a licence on record are named apart. */
export async function licencesByMaker() {
  const groups = (await systemsByMaker()).map(({ maker, systems }) => ({
    maker,
    stories: systems.flatMap(({ id, data }) => licenceStory(id, data) ?? []),
    systems,
  }));
  const isBare = (stories: { id: string }[], id: string) => !stories.some((story) => story.id === id);
  return {
    groups: groups.filter(({ stories }) => stories.length > 0),
    without: groups.flatMap(({ stories, systems }) => systems.filter(({ id }) => isBare(stories, id))),
  };
}
