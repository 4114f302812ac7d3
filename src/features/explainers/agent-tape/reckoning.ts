import { cardsFor } from '~/domain/cards.ts';
import { type Bits, cacheBytes, gib, weightBytes } from '~/domain/decoder.ts';
import type { Network } from '~/domain/networks.ts';
import type { TapeWords } from './words.ts';

/** What is broken on purpose: nothing, the form of a call, the window, or the checker. */
export const faults = ['none', 'call', 'window', 'checker'] as const;

export type Fault = (typeof faults)[number];

/** A scripted thought; each edition has its own words for it. */
type Thought = keyof TapeWords['thoughts'];

/** One turn of the loop. */
export interface Turn {
  thought: Thought;
  /** The call as the model writes it: a tool and its arguments. */
  call: string;
  /** What the program returns. */
  observation: string;
}

/** A run from the question to its end. */
export interface Run {
  turns: Turn[];
  /** GiB of the answer and the cards for it; absent where the run breaks off. */
  answer?: { weights: number; cache: number; total: number; need: ReturnType<typeof cardsFor> };
}

/** What is asked: the precision of the weights and the tokens of context. */
export const question = { bits: 4, tokens: 32_768 } as const;

/** Tokens of context that the model takes where it no longer sees the question. */
export const guessedTokens = 4096;

/** Entries that the small window holds; the question, a thought, a call and an observation are one each. */
export const smallWindow = 13;

/** How far a figure may be from the makers’ for the checker to pass it. */
const tolerance = 0.25;

/** The run under a fault: thoughts and calls are scripted, observations are what the tools return. */
export function runOf(network: Network, fault: Fault): Run {
  const turns: Turn[] = [];
  const act = (thought: Thought, call: string) => {
    const result = perform(call, network);
    turns.push({ thought, call, observation: written(result) });
    return Number(result['gib']);
  };
  const weigh = (parameters: number) =>
    write('weights', { parameters, token_tables: network.embeddings, bits: question.bits });
  const check = (result: number) => write('check', { bits: question.bits, gib: result });

  act('look', write('look_up', { system: network.name }));
  // The slip of the survey's own source: one digit too many.
  const slip = weigh(network.parameters * 10);
  if (fault === 'call') {
    for (const thought of ['weights', 'retry', 'retry'] as const) act(thought, slip.slice(0, -1));
    return { turns };
  }
  let weights = act('weights', slip);
  if (fault !== 'checker') {
    act('check', check(weights));
    weights = act('mend', weigh(network.parameters));
    act('recheck', check(weights));
  }
  const isForgotten = firstSeen(turns.length, fault) > 0;
  const tokens = isForgotten ? guessedTokens : question.tokens;
  const cache = act(
    isForgotten ? 'guess' : 'cache',
    write('cache', { layers: network.layers, key_width: network.kvHeads * network.headSize, tokens }),
  );
  const total = rounded(weights + cache);
  return { turns, answer: { weights, cache, total, need: cardsFor(total) } };
}

/** How a run ends, in words. */
export function endingOf({ answer }: Run, fault: Fault, words: TapeWords) {
  if (!answer?.need) return words.endings[fault];
  const [weights, cache, total] = [answer.weights, answer.cache, answer.total].map((size) => size.toFixed(1));
  return words.answer({ weights, cache, total, ...answer.need }) + words.endings[fault];
}

/** Position of the first entry in sight after some turns; the question is entry 0. */
export function firstSeen(turns: number, fault: Fault) {
  return fault === 'window' ? Math.max(0, 1 + 3 * turns - smallWindow) : 0;
}

/** What a call returns, or what is wrong with it. */
export function perform(call: string, network: Network): Record<string, unknown> {
  const [, name = '', text = ''] = /^(\w+) (.*)$/.exec(call) ?? [];
  const tool = tools[name];
  if (!tool) return { error: 'no such tool' };
  try {
    return tool(JSON.parse(text), network);
  } catch {
    return { error: 'arguments are not JSON' };
  }
}

type Tool = (given: Record<string, number>, network: Network) => Record<string, unknown>;

const tools: Record<string, Tool> = {
  look_up: (_, { parameters, embeddings, layers, kvHeads, headSize }) => ({
    parameters,
    token_tables: embeddings,
    layers,
    key_width: kvHeads * headSize,
  }),
  weights: ({ parameters = 0, token_tables = 0, bits }) => ({
    gib: rounded(weightBytes({ parameters, embeddings: token_tables }, bits as Bits) / gib),
  }),
  cache: ({ layers = 0, key_width = 0, tokens = 0 }) => ({
    gib: rounded(cacheBytes({ layers, kvHeads: 1, headSize: key_width }, tokens) / gib),
  }),
  check: ({ bits, gib: figure = 0 }, { printed }) => {
    const makers = printed.find((row) => row.bits === bits)?.value;
    return {
      makers_print: makers,
      agrees: makers !== undefined && Math.abs(figure / makers - 1) < tolerance,
    };
  },
};

function write(tool: string, given: Record<string, number | string>) {
  return `${tool} ${written(given)}`;
}

// With spaces, so that a narrow page breaks it between arguments.
function written(given: Record<string, unknown>) {
  return JSON.stringify(given).replaceAll(',"', ', "');
}

function rounded(value: number) {
  return Math.round(value * 100) / 100;
}
