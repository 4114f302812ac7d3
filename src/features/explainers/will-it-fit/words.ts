import { editions } from '~/i18n/editions.ts';

/** How many networks got each answer. */
interface Tally {
  fits: number;
  tight: number;
  unknown: number;
}

/** Words of the memory explainer that its script needs. */
export const fitWords = editions({
  fits: { en: 'fits', zh: '放得下' },
  measured: { en: 'fits, measured', zh: '放得下（实测）' },
  tight: { en: 'tight', zh: '勉强' },
  no: { en: 'no', zh: '放不下' },
  unknown: { en: 'not known', zh: '未知' },
  over: { en: (size: string) => `over ${size}`, zh: (size: string) => `大于 ${size}` },
  need: (cards: number, card: number) => (cards === 1 ? `${card} GB` : `${cards} × ${card} GB`),
  none: { en: 'more than 8 × 80 GB', zh: '8 × 80 GB 也不够' },
  printed: {
    en: (value: string, unit: string, gap: string) => `${value} ${unit}, ${gap}`,
    zh: (value: string, unit: string, gap: string) => `${value} ${unit}，${gap}`,
  },
  split: {
    en: (weights: string, cache: string) => `weights ${weights} + cache ${cache}`,
    zh: (weights: string, cache: string) => `权重 ${weights} + 缓存 ${cache}`,
  },
  found: {
    en: ({ fits, tight, unknown }: Tally, all: number, room: string) =>
      `${[
        `${fits} of ${all} networks fit in ${room}`,
        ...(tight > 0 ? [`${tight} ${tight === 1 ? 'is' : 'are'} tight`] : []),
        ...(unknown > 0 ? [`of ${unknown} nobody reports it`] : []),
      ].join(', ')}.`,
    zh: ({ fits, tight, unknown }: Tally, all: number, room: string) =>
      `${[
        `${room}：${all} 种网络中，放得下 ${fits} 种`,
        ...(tight > 0 ? [`勉强 ${tight} 种`] : []),
        ...(unknown > 0 ? [`未见报告 ${unknown} 种`] : []),
      ].join('，')}。`,
  },
});

/** These words in one edition. */
export type FitWords = (typeof fitWords)['en'];

/** Words of the memory explainer that only the page needs. */
export const fitLabels = editions({
  card: { en: 'Memory of a card', zh: '单卡显存' },
  cards: { en: 'Cards', zh: '卡数' },
  bits: { en: 'Weights at', zh: '权重精度' },
  bitsOf: { en: (bits: number) => `${bits} bits`, zh: (bits: number) => `${bits} 位` },
  tokens: { en: 'Tokens of context', zh: '上下文词元数' },
  batch: { en: 'Texts at once', zh: '同时处理的文本数（批大小）' },
  runtime: { en: 'Run by', zh: '运行方式' },
  runtimes: {
    en: { makers: 'the makers’ code of 2023', server: 'a server with a paged cache' },
    zh: { makers: '各家 2023 年的代码', server: '分页缓存的推理服务' },
  },
  spread: {
    en: (bits: number, least: string, most: string, count: number) =>
      `${least} to ${most} GiB at ${bits} bits (${count} figures)`,
    zh: (bits: number, least: string, most: string, count: number) =>
      `${bits} 位 ${least}～${most} GiB（${count} 个数字）`,
  },
  answers: {
    en: (spread: string) =>
      `“Fits”: weights, cache and the largest margin that makers measured above them (${spread}), or the makers’ own figure. “Tight”: weights and one cache fit, and that need does not. The makers’ code of the year held the cache twice and puts whole layers on each of several cards; a server holds it once and divides every tensor, so the number of cards must divide the heads. What such a server displays is a pool that takes most of a card, not what the model needs. Beyond 32,768 tokens only what somebody ran counts.`,
    zh: (spread: string) =>
      `“放得下”：权重、缓存，再加官方实测中见过的最大余量（${spread}），或直接采用官方数值。“勉强”：权重加一份缓存放得下，再算上余量就不够。各家当年的代码把缓存存两份，多卡时按层分配；推理服务只存一份，多卡时切分张量，卡数须能整除注意力头数。这类服务显示的占用是预留的池，会占去大半显存，并非模型所需。超过 32,768 个词元，只采信有人跑过的结果。`,
  },
  system: { en: 'Network', zh: '网络' },
  total: { en: 'Needs, GiB', zh: '需要，GiB' },
  smallest: { en: 'Smallest card', zh: '最低显卡配置' },
  makers: { en: 'Makers’ figure, over the sum of its case', zh: '官方数值（及高出算得值的幅度）' },
  verdict: { en: 'Fits', zh: '能否放下' },
  article: {
    en: (count: string) => `${count} parameters, as the article has it`,
    zh: (count: string) => `底稿所说的 ${count}参数`,
  },
  same: { en: (names: string) => `also ${names}`, zh: (names: string) => `同：${names}` },
  legend: {
    en: 'The line in the middle is the edge of the memory. First part of a bar: weights; second, red: cache; an arrow: more than twice the room. A row stands for its chat and long-context versions too.',
    zh: '中间的竖线是显存的上限。条形前段为权重，后段红色为缓存；箭头表示超过上限的两倍。每行也代表同一网络的对话版与长上下文版。',
  },
  between: { en: ' · ', zh: '；' },
  beyond: { en: 'longer than its makers offer', zh: '超出官方支持的长度' },
  copy: { en: 'a size was read in a copy', zh: '有一项结构参数据他人副本' },
  unconfirmed: { en: 'a size is not confirmed', zh: '有一项结构参数未经证实' },
  units: {
    en: (count: number) =>
      `A card sold as 24 GB holds 24 GiB (2³⁰ bytes), and so the makers’ “GB” is read as GiB when it is compared: ${count} of the printed figures would lie below the floor if it meant 10⁹ bytes.`,
    zh: (count: number) =>
      `标称 24 GB 的显卡有 24 GiB（2³⁰ 字节），所以对比时把官方写的“GB”当作 GiB：若按 10⁹ 字节算，有 ${count} 个数字会低于下限。`,
  },
  question: {
    en: (parameters: string, size: number) =>
      `The article says that ${parameters} parameters fit in ${size} GB at 4 bits. Do they?`,
    zh: (parameters: string, size: number) =>
      `底稿说，${parameters}参数用 4 位精度放得进 ${size} GB。放得进吗？`,
  },
  answer: {
    en: (wrong: string, wrongSize: string, right: string, rightSize: string) =>
      `No. At 4 bits the weights of ${wrong} parameters alone take ${wrongSize} GiB; no counting of cache or tables is needed to see it. With ${right} they take ${rightSize} GiB, and the claim is plausible. One character of the Chinese source was read as ten times its value.`,
    zh: (wrong: string, wrongSize: string, right: string, rightSize: string) =>
      `放不进。4 位精度下，${wrong}参数光是权重就要 ${wrongSize} GiB，不必再算缓存和词表。换成 ${right}，只要 ${rightSize} GiB，说法就合理了。底稿所据中文里的一个“亿”字，被放大了十倍。`,
  },
  erratum: { en: 'The correction', zh: '见勘误' },
  set: { en: 'Set this card', zh: '换成这张显卡' },
});
