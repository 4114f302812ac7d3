import type { Statement } from '~/schema/statement.ts';

/** Where words of the survey come from: a statement that it treats, or its editors alone. */
export type Origin = Statement['origin'] | 'editors';

/** The letter that stands for an origin. */
export const letters = {
  article: 'A',
  course: 'M',
  weng: 'W',
  techtalks: 'T',
  zhao: 'Z',
  editors: 'E',
} as const satisfies Record<Origin, string>;

/** The work that an origin is, where it has a record in content/references. */
export const works: Partial<Record<Origin, string>> = {
  course: 'modelscope-2024-classroom',
  weng: 'weng-2023-agent',
  techtalks: 'techtalks-2023-multimodal',
  zhao: 'zhao-2023-survey',
};

/** Whether a statement stands as the article has it. */
export function holds(verdict: Statement['verdict']) {
  return verdict === 'right' || verdict === 'mostly-right';
}

/** What the reader looks for. */
export interface View {
  /** One origin, or all where it is left open. */
  origin?: string;
  /** Whether statements that hold are left out. */
  open: boolean;
}

/** Whether a statement belongs to what the reader looks for. */
export function isShown({ origin, held }: { origin: string; held: boolean }, view: View) {
  return (!view.origin || view.origin === origin) && !(view.open && held);
}

/** An origin in the key. */
export interface ShownOrigin {
  origin: Origin;
  letter: string;
  text: string;
  /** The work that it is, where it has an entry. */
  href?: string | undefined;
}

/** A statement that a section treats, or the editors, as the page shows it. */
export interface Mark {
  origin: Origin;
  letter: string;
  held: boolean;
  text: string;
  verdict?: string | undefined;
  /** The entry in the annotated article. */
  entry?: { text: string; href: string };
}

/** What a chapter needs to show its marks. */
export interface LensData {
  origins: ShownOrigin[];
  /** By chapter and id of the section. */
  chapters: Record<string, Record<string, Mark[]>>;
}
