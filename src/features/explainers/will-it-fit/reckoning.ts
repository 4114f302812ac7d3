import { cacheBytes, gib, weightBytes } from '~/domain/decoder.ts';
import { copies, type Fit, fitOf, type Margins, type Setting, smallestFit } from '~/domain/fits.ts';
import type { Network } from '~/domain/networks.ts';
import { type Row, stacked } from '~/features/explainers/row.ts';
import type { FitWords } from './words.ts';

/** What the script reads: the networks, and the margins fitted to the makers' figures. */
export interface FitData {
  networks: Network[];
  margins: Margins;
}

/** The makers' figure for a precision beside the computed floor of the same case, in GiB. */
function comparison(network: Network, { bits, tokens, runtime }: Setting) {
  const rows = network.printed.filter((row) => row.bits === bits && row.tokens <= tokens);
  const printed = rows.find((row) => row.measured) ?? rows[0];
  if (!printed) return undefined;
  const cache = cacheBytes(network, printed.tokens) * copies[runtime];
  return { ...printed, gap: (printed.value * gib) / (weightBytes(network, bits) + cache) - 1 };
}

/** How the row of a network looks; its bars are in per cent of twice the room. */
export function rowOf(network: Network, settings: Setting, margins: Margins, words: FitWords) {
  const fit = fitOf(network, settings, margins);
  const smallest = smallestFit(network, settings, margins);
  const printed = comparison(network, settings);
  const room = settings.card * settings.cards;
  const { weights, cache, answer, floor, need, beyond } = fit;
  return {
    id: network.id,
    classes: { out: answer !== 'fits', beyond: beyond === 'window', cut: weights + cache > 2 * room },
    bars: stacked({ weights, cache }, 2 * room),
    texts: {
      verdict: verdictOf(fit, words),
      total: need === undefined ? words.over(floor.toFixed(1)) : need.toFixed(1),
      split: words.split(weights.toFixed(1), cache.toFixed(1)),
      need: smallest ? words.need(smallest.cards, smallest.card) : need === undefined ? '–' : words.none,
      printed: printed ? words.printed(String(printed.value), printed.unit, signed(printed.gap)) : '',
    },
  } satisfies Row;
}

function verdictOf({ answer, basis }: Fit, words: FitWords) {
  if (!answer) return words.unknown;
  return answer === 'fits' && basis === 'measured' ? words.measured : words[answer];
}

/** How many networks fit, in words; the claim of the article, of which only a number is known, is none. */
export function findingOf(
  networks: readonly Network[],
  settings: Setting,
  margins: Margins,
  words: FitWords,
) {
  const answers = networks
    .filter(({ layers }) => layers > 0)
    .map((network) => fitOf(network, settings, margins).answer);
  const count = (answer: Fit['answer']) => answers.filter((one) => one === answer).length;
  return words.found(
    { fits: count('fits'), tight: count('tight'), unknown: count(undefined) },
    answers.length,
    words.need(settings.cards, settings.card),
  );
}

function signed(gap: number) {
  return `${gap < 0 ? '−' : '+'}${Math.round(Math.abs(gap) * 100)} %`;
}
