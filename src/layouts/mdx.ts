import Cite from '~/components/prose/Cite.astro';
import Correction from '~/components/prose/Correction.astro';
import En from '~/components/prose/En.astro';
import Exercise from '~/components/prose/Exercise.astro';
import Fact from '~/components/prose/Fact.astro';
import InShort from '~/components/prose/InShort.astro';
import Note from '~/components/prose/Note.astro';
import NumberConverter from '~/components/prose/NumberConverter.astro';
import NumberLadder from '~/components/prose/NumberLadder.astro';
import Organization from '~/components/prose/Organization.astro';
import ReadNext from '~/components/prose/ReadNext.astro';
import See from '~/components/prose/See.astro';
import System from '~/components/prose/System.astro';
import Term from '~/components/prose/Term.astro';
import Zh from '~/components/prose/Zh.astro';
import Figure from '~/features/charts/Figure.astro';
import Explainer from '~/features/explainers/Explainer.astro';

/** The tags that chapters may use, and what draws them. */
export const chapterTags = {
  Cite,
  Correction,
  En,
  Exercise,
  Explainer,
  Fact,
  Figure,
  InShort,
  Note,
  NumberConverter,
  NumberLadder,
  Organization,
  ReadNext,
  See,
  System,
  Term,
  Zh,
};
