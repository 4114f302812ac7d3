import Cite from './content/Cite.astro';
import Correction from './content/Correction.astro';
import En from './content/En.astro';
import Fact from './content/Fact.astro';
import Figure from './content/Figure.astro';
import Note from './content/Note.astro';
import Organization from './content/Organization.astro';
import See from './content/See.astro';
import System from './content/System.astro';
import Term from './content/Term.astro';
import Zh from './content/Zh.astro';

/** The tags that chapters may use, and what draws them. */
export const chapterTags = { Cite, Correction, En, Fact, Figure, Note, Organization, See, System, Term, Zh };
