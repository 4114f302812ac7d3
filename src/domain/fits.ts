import { cardCounts, cardSizes, largestCard } from './cards.ts';
import { type Bits, cacheBytes, gib, precisions, weightBytes } from './decoder.ts';
import type { Subject } from './networks.ts';

/** The makers' own code of that year, which holds the cache twice; or a server that pages its cache and holds it once. */
export const runtimes = ['makers', 'server'] as const;

export type Runtime = (typeof runtimes)[number];

/** How often the cache is held. */
export const copies = { makers: 2, server: 1 } as const satisfies Record<Runtime, number>;

/** What one wants to run and on what. */
export interface Setting {
  /** Memory of one card in GiB, which its name calls GB. */
  card: number;
  cards: number;
  bits: Bits;
  tokens: number;
  runtime: Runtime;
  /** Texts at once; one where it is not said. */
  batch?: number;
}

/** What makers measured above weights and cache at one precision, in GiB. */
export interface Margin {
  least: number;
  median: number;
  most: number;
  /** Figures that it rests on. */
  count: number;
}

export type Margins = Readonly<Record<Bits, Margin>>;

/** Fits with the margin of the runtime, or measured; the floor fits and the need does not; not even the floor. */
export type Answer = 'fits' | 'tight' | 'no';

/** Whether a system fits, with the numbers behind it; sizes in GiB. */
export interface Fit {
  /** Undefined where neither sizes nor a figure of the makers decide. */
  answer: Answer | undefined;
  weights: number;
  /** The cache as often as the runtime holds it. */
  cache: number;
  /** Weights and one cache, on all cards together. */
  floor: number;
  /** What it takes with the margin or by the makers, on all cards together. */
  need: number | undefined;
  /** Whether the need is the makers' own figure, measured or asked for, or computed. */
  basis: Basis;
  /** Cards in use: fewer than there are where the heads cannot be shared by all. */
  cards: number;
  /** The length that the text goes beyond: the one seen in training, or the longest that makers offer. */
  beyond: 'trained' | 'window' | undefined;
}

export type Basis = 'measured' | 'asked' | 'computed';

/** Lengths of text to choose from, in tokens. */
export const lengths = [512, 2048, 4096, 8192, 16_384, 32_768, 200_000] as const;

/** Up to this length the arithmetic is trusted; beyond it, only what somebody ran. */
const longestReckoned = 32_768;

/** The spread of the margin by precision, from all figures that were measured with a stated number of tokens. */
export function marginsOf(subjects: Iterable<Subject>): Margins {
  const all = [...subjects].filter(({ exact }) => exact);
  const spread = (bits: Bits): Margin => {
    const overs = all.flatMap((subject) =>
      subject.printed
        .filter((row) => row.bits === bits && isOfShortText(row))
        .map(({ value, tokens }) => value - weightsOf(subject, bits) - 2 * cacheOf(subject, tokens)),
    );
    // Systems of one size share their figures, which count once.
    const sorted = [...new Set(overs)].toSorted((a, b) => a - b);
    const middle = (sorted.length - 1) / 2;
    const at = (index: number) => sorted[index] ?? 0;
    return {
      least: at(0),
      median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
      most: at(sorted.length - 1),
      count: sorted.length,
    };
  };
  const [sixteen, eight, four] = precisions.map(spread) as [Margin, Margin, Margin];
  return { 16: sixteen, 8: eight, 4: four };
}

/** Whether a system fits on cards, and what that rests on. */
export function fitOf(subject: Subject, setting: Setting, margins: Margins): Fit {
  const { bits, tokens, runtime, batch = 1 } = setting;
  const weights = weightsOf(subject, bits);
  const once = cacheOf(subject, tokens, batch);
  const floor = weights > 0 ? weights + once : 0;
  const found = needOf(subject, setting, margins);
  const need = found && Math.max(found.need, floor);
  const cards = usable(subject, setting);
  const share = shareOf(subject, runtime, cards);
  // Each card carries what the software itself takes.
  const over = need === undefined ? 0 : Math.min(need - floor, margins[bits].most);
  const spread = (size: number, base: number) => (size - base) * share + base;
  const fits = need !== undefined && spread(need, over) <= setting.card;
  const isHeld = floor * share <= setting.card;
  const doubt = need === undefined ? undefined : 'tight';
  return {
    answer: fits ? 'fits' : isHeld ? doubt : 'no',
    weights,
    cache: copies[runtime] * once,
    floor,
    need,
    basis: found?.basis ?? 'computed',
    cards,
    beyond: beyondOf(subject, tokens),
  };
}

/** The smallest card, or else the fewest of the largest, on which a system fits, with the answer for it. */
export function smallestFit(
  subject: Subject,
  asked: Pick<Setting, 'bits' | 'tokens' | 'runtime' | 'batch'>,
  margins: Margins,
) {
  const ladder = [
    ...cardSizes.map((card) => ({ card, cards: 1 })),
    ...cardCounts.filter((cards) => cards > 1).map((cards) => ({ card: largestCard, cards })),
  ];
  for (const cards of ladder) {
    const fit = fitOf(subject, { ...asked, ...cards }, margins);
    if (fit.answer === 'fits') return { ...cards, fit };
  }
  return undefined;
}

function weightsOf(subject: Subject, bits: Bits) {
  return weightBytes(subject, bits) / gib;
}

function cacheOf(subject: Subject, tokens: number, batch = 1) {
  return cacheBytes(subject, tokens, batch) / gib;
}

function needOf(subject: Subject, { bits, tokens, runtime, batch = 1 }: Setting, margins: Margins) {
  const rows = subject.printed.filter((row) => row.bits === bits);
  // A figure bounds every longer text; of another runtime or of several texts it says too little.
  const isTheirs = runtime === 'makers';
  const bounds = isTheirs ? rows.filter(({ from }) => from <= tokens) : [];
  const bound = bounds.toSorted((a, b) => b.value - a.value)[0];
  const own = bound && ({ need: bound.value, basis: bound.measured ? 'measured' : 'asked' } as const);
  if (tokens > longestReckoned)
    return own && own && bounds.some((row) => row.from >= tokens) ? own : undefined;
  const reckoned = reckon();
  if (!own || (reckoned && reckoned.need > own.need)) return reckoned ?? own;
  return own;

  function reckon(): { need: number; basis: Basis } | undefined {
    const cache = copies[runtime] * cacheOf(subject, tokens, batch);
    const anchor = anchorOf(rows.filter(isOfShortText), tokens);
    const loose = anchor ?? (subject.exact ? undefined : rows.find((row) => row.tokens === 0));
    if (!loose) {
      if (!subject.exact) return undefined;
      return { need: weightsOf(subject, bits) + cache + margins[bits].most, basis: 'computed' };
    }
    const measuredCache = 2 * cacheOf(subject, loose.tokens);
    if (isTheirs && batch === 1 && tokens <= loose.tokens)
      return { need: loose.value, basis: loose.measured ? 'measured' : 'asked' };
    return { need: loose.value - measuredCache + cache, basis: 'computed' };
  }
}

function isOfShortText({ measured, tokens }: Subject['printed'][number]) {
  return measured && tokens > 0 && tokens <= longestReckoned;
}

// The longest measured text that is no longer than the one asked for, else the shortest.
function anchorOf(rows: Subject['printed'], tokens: number) {
  const sorted = rows.toSorted((a, b) => a.tokens - b.tokens);
  return sorted.findLast((row) => row.tokens <= tokens) ?? sorted[0];
}

/** The makers' code puts whole layers on cards; a server divides each tensor, and so its heads, evenly. */
function usable({ heads }: Subject, { cards, runtime }: Setting) {
  if (runtime === 'makers' || heads === 0) return cards;
  let count = cards;
  while (heads % count !== 0) count -= 1;
  return count;
}

function shareOf({ layers }: Subject, runtime: Runtime, cards: number) {
  if (runtime === 'server' || layers === 0) return 1 / cards;
  return Math.ceil(layers / cards) / layers;
}

function beyondOf({ window, trained }: Subject, tokens: number) {
  if (window !== undefined && tokens > window) return 'window';
  return trained !== undefined && tokens > trained ? 'trained' : undefined;
}
