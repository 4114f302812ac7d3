import type { Locale } from '~/i18n/index.ts';

const english = {
  fits: 'fits',
  not: 'no',
  need: (cards: number, card: number) => (cards === 1 ? `${card} GB` : `${cards} × ${card} GB`),
  none: 'more than 8 × 80 GB',
  printed: (value: string, unit: string, gap: string) => `${value} ${unit}, ${gap}`,
  split: (weights: string, cache: string) => `weights ${weights} + cache ${cache}`,
  found: (count: number, all: number, room: string) => `${count} of ${all} networks fit in ${room}.`,
};

/** Words of the memory explainer that its script needs. */
export type FitWords = typeof english;

/** These words by edition. */
export const fitWords: Record<Locale, FitWords> = {
  en: english,
  zh: {
    fits: '放得下',
    not: '放不下',
    need: (cards, card) => (cards === 1 ? `${card} GB` : `${cards} × ${card} GB`),
    none: '8 × 80 GB 也不够',
    printed: (value, unit, gap) => `${value} ${unit}，${gap}`,
    split: (weights, cache) => `权重 ${weights} + 缓存 ${cache}`,
    found: (count, all, room) => `${room}，${all} 种网络中放得下 ${count} 种。`,
  },
};

/** Words of the memory explainer that only the page needs. */
export const fitLabels = {
  en: {
    card: 'Memory of a card',
    cards: 'Cards',
    bits: 'Weights at',
    bitsOf: (bits: number) => `${bits} bits`,
    tokens: 'Tokens of context',
    batch: 'Texts at once',
    twice: 'count the cache twice, as simple code holds the old and the new copy at once',
    system: 'Network',
    total: 'Needs, GiB',
    smallest: 'Smallest card',
    makers: 'Makers’ figure, over the floor of its case',
    verdict: 'Fits',
    article: (count: string) => `${count} parameters, as the article has it`,
    same: (names: string) => `also ${names}`,
    legend:
      'The line in the middle is the edge of the memory. First part of a bar: weights; second, red: cache; an arrow: more than twice the room. A row stands for its chat and long-context versions too.',
    between: ' · ',
    beyond: 'longer than its makers offer',
    copy: 'a size was read in a copy',
    unconfirmed: 'a size is not confirmed',
    units: (count: number) =>
      `A card sold as 24 GB holds 24 GiB (2³⁰ bytes), and so the makers’ “GB” is read as GiB when it is compared: ${count} of the printed figures would lie below the floor if it meant 10⁹ bytes.`,
    question: (parameters: string, size: number) =>
      `The article says that ${parameters} parameters fit in ${size} GB at 4 bits. Do they?`,
    answer: (wrong: string, wrongSize: string, right: string, rightSize: string) =>
      `No. At 4 bits the weights of ${wrong} parameters alone take ${wrongSize} GiB; no counting of cache or tables is needed to see it. With ${right} they take ${rightSize} GiB, and the claim is plausible. One character of the Chinese source was read as ten times its value.`,
    erratum: 'The correction',
    set: 'Set this card',
  },
  zh: {
    card: '单卡显存',
    cards: '卡数',
    bits: '权重精度',
    bitsOf: (bits: number) => `${bits} 位`,
    tokens: '上下文词元数',
    batch: '同时处理的文本',
    twice: '缓存算两份：简单的实现里，新旧两份会同时存在',
    system: '网络',
    total: '需要，GiB',
    smallest: '最小的卡',
    makers: '作者所记，比同一情形的下限多',
    verdict: '能否放下',
    article: (count: string) => `底稿所说的 ${count}参数`,
    same: (names: string) => `同：${names}`,
    legend:
      '中间的竖线是显存的上限。条形前段为权重，后段红色为缓存；箭头表示超过上限的两倍。每行也代表同一网络的对话版与长上下文版。',
    between: '；',
    beyond: '超出作者给出的长度',
    copy: '有一项尺寸读自副本',
    unconfirmed: '有一项尺寸未经证实',
    units: (count: number) =>
      `标称 24 GB 的卡有 24 GiB（2³⁰ 字节），所以对比时把作者写的“GB”当作 GiB：若按 10⁹ 字节算，有 ${count} 个数字会低于下限。`,
    question: (parameters: string, size: number) =>
      `底稿说，${parameters}参数用 4 位精度放得进 ${size} GB。放得进吗？`,
    answer: (wrong: string, wrongSize: string, right: string, rightSize: string) =>
      `放不进。4 位精度下，${wrong}参数光是权重就要 ${wrongSize} GiB，不必再算缓存和词表。换成 ${right}，只要 ${rightSize} GiB，说法就合理了。中文原文里的一个“亿”字，被放大了十倍。`,
    erratum: '见勘误',
    set: '换上这张卡',
  },
} as const satisfies Record<Locale, object>;
