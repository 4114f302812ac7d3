import { editions } from '~/i18n/editions.ts';

/** Words of the memory explainer that its script needs. */
export const fitWords = editions({
  fits: { en: 'fits', zh: '放得下' },
  not: { en: 'no', zh: '放不下' },
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
    en: (count: number, all: number, room: string) => `${count} of ${all} networks fit in ${room}.`,
    zh: (count: number, all: number, room: string) => `${room}：${all} 种网络中，放得下 ${count} 种。`,
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
  twice: {
    en: 'count the cache twice, as simple code holds the old and the new copy at once',
    zh: '缓存按两份计：简单的实现会让新旧两份同时存在',
  },
  system: { en: 'Network', zh: '网络' },
  total: { en: 'Needs, GiB', zh: '需要，GiB' },
  smallest: { en: 'Smallest card', zh: '最低显卡配置' },
  makers: { en: 'Makers’ figure, over the floor of its case', zh: '官方数值（及高出下限的幅度）' },
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
