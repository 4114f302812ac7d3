import Cite from './content/Cite.astro';
import Correction from './content/Correction.astro';
import En from './content/En.astro';
import Exercise from './content/Exercise.astro';
import Explainer from './content/Explainer.astro';
import Fact from './content/Fact.astro';
import Figure from './content/Figure.astro';
import InShort from './content/InShort.astro';
import Note from './content/Note.astro';
import NumberConverter from './content/NumberConverter.astro';
import NumberLadder from './content/NumberLadder.astro';
import Organization from './content/Organization.astro';
import ReadNext from './content/ReadNext.astro';
import See from './content/See.astro';
import System from './content/System.astro';
import Term from './content/Term.astro';
import Zh from './content/Zh.astro';

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
