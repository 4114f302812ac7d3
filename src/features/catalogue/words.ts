import { editions } from '~/i18n/editions.ts';

/** Words of the finder that its script needs. */
export const finderWords = editions({
  cards: (cards: number, card: number) => (cards === 1 ? `${card} GB` : `${cards} × ${card} GB`),
  showing: {
    en: (shown: number, all: number) => `${shown} of ${all} systems`,
    zh: (shown: number, all: number) => `共 ${all} 项，显示 ${shown} 项`,
  },
  unknown: {
    en: (count: number) => `not known whether it fits: ${count}`,
    zh: (count: number) => `能否放下未知：${count} 项`,
  },
  none: { en: 'No system answers to all of this.', zh: '没有系统同时符合这些条件。' },
  loosen: {
    en: (names: string[], count: number) => `Without ${names.join(' and ')}: ${count}`,
    zh: (names: string[], count: number) => `放宽“${names.join('”和“')}”：${count} 项`,
  },
  tight: { en: 'tight', zh: '勉强' },
  show: {
    en: (count: number) => (count === 1 ? 'Show 1 system' : `Show ${count} systems`),
    zh: (count: number) => `查看 ${count} 项结果`,
  },
  notPlotted: {
    en: (count: number) => (count === 0 ? '' : `Not plotted, for want of one of the two numbers: ${count}.`),
    zh: (count: number) => (count === 0 ? '' : `缺少其中一个数字而未画出的有 ${count} 项。`),
  },
  fitsIn: {
    en: (room: string, bits: number) => `fits ${room} at ${bits} bits`,
    zh: (room: string, bits: number) => `${bits} 位放得进 ${room}`,
  },
  quoted: { en: (text: string) => `“${text}”`, zh: (text: string) => `“${text}”` },
  compare: {
    en: (count: number) => (count < 2 ? 'Tick two to four to compare' : `Compare ${count}`),
    zh: (count: number) => (count < 2 ? '勾选两到四项可对比' : `对比这 ${count} 项`),
  },
  tick: { en: (name: string) => `Compare ${name}`, zh: (name: string) => `对比 ${name}` },
});

/** These words in one edition. */
export type FinderWords = (typeof finderWords)['en'];

/** Words of the finder that only the page needs. */
export const finderLabels = editions({
  fit: { en: 'Does it fit?', zh: '放得下吗' },
  card: { en: 'Card', zh: '显卡' },
  anyCard: { en: 'any', zh: '不限' },
  cards: { en: 'Cards', zh: '卡数' },
  bits: { en: 'Weights at', zh: '权重精度' },
  bitsOf: { en: (bits: number) => `${bits} bits`, zh: (bits: number) => `${bits} 位` },
  length: { en: 'Tokens of text', zh: '文本长度（词元）' },
  runtime: { en: 'Run by', zh: '运行方式' },
  runtimes: {
    en: { makers: 'the makers’ code of 2023', server: 'a server with a paged cache' },
    zh: { makers: '各家 2023 年的代码', server: '分页缓存的推理服务' },
  },
  tight: { en: 'tight ones too', zh: '包括勉强放下的' },
  text: { en: 'Name or word', zh: '名称或关键词' },
  smallest: { en: 'Smallest card for the weights at', zh: '最低显卡，权重' },
  plot: { en: 'Parameters and training tokens', zh: '参数量与训练词元' },
  plotLabel: {
    en: 'Systems by parameters, across, and training tokens, upwards, both on scales of powers',
    zh: '各系统的参数量（横轴）与训练词元数（纵轴），都取对数刻度',
  },
  plotHint: {
    en: 'Each mark is a system: point at it or reach it by Tab for its name, press it for its page. Its numbers stand in the table.',
    zh: '每个点是一个系统：指向它或按 Tab 可见名称，按下进入其页面。数值见下表。',
  },
  legend: {
    en: 'Smallest cards run the chosen length of text, 4,096 tokens unless you choose; under each stands what it takes, in GiB. “–”: neither sizes nor a measurement are known.',
    zh: '最低显卡按所选文本长度计算（默认 4096 个词元），其下为所需 GiB。“–”：结构参数与实测数据均不详。',
  },
  marks: {
    en: '● measured by the makers. † longer than they offer, ‡ longer than they trained on.',
    zh: '● 官方实测。† 超出官方支持的长度；‡ 超出训练长度。',
  },
  inGib: { en: 'card, GiB', zh: '显卡，GiB' },
  how: { en: 'How this is reckoned', zh: '怎么算的' },
  views: { en: 'Ready lists', zh: '现成清单' },
  view: {
    en: {
      'commercial-use': 'Commercial use without asking',
      fits: (card: number) => `Fits ${card} GB at 4 bits`,
      multimodal: 'Reads more than text',
      base: 'Base models',
      from: (maker: string) => `Models from ${maker}`,
    },
    zh: {
      'commercial-use': '无须申请即可商用',
      fits: (card: number) => `4 位精度放得进 ${card} GB`,
      multimodal: '多模态模型',
      base: '基座模型',
      from: (maker: string) => `${maker}的模型`,
    },
  },
  viewLead: {
    en: {
      'commercial-use':
        'Models whose weights were free for commercial use, or under conditions but without asking or registering, at the end of 2023. What has changed since stands beside it.',
      fits: (card: number) =>
        `Models that run 4,096 tokens on one card of ${card} GB with weights at 4 bits: by the makers’ measurement, or by weights, cache held twice and the largest margin that makers measured.`,
      multimodal: 'Models that take images, sound or video besides text.',
      base: 'Models whose weights were published after pre-training.',
      from: (maker: string) => `The models of ${maker}, by release.`,
    },
    zh: {
      'commercial-use':
        '2023 年底其权重可自由商用，或虽附条件但无须申请、登记即可商用的模型。其后有变化的一并注明。',
      fits: (card: number) =>
        `权重 4 位时，单张 ${card} GB 显卡能处理 4096 个词元的模型：有官方实测的用实测，否则取权重、两份缓存与官方实测中见过的最大余量之和。`,
      multimodal: '除文本外还接受图像、声音或视频的模型。',
      base: '公开了预训练权重的模型。',
      from: (maker: string) => `${maker}的模型，按发布日期排列。`,
    },
  },
  open: { en: 'Change the conditions in the finder', zh: '在选型页中更改条件' },
  others: { en: 'Other ready lists', zh: '其他现成清单' },
  atBits: {
    en: (bits: number, card: string) => `${bits} bits: ${card}`,
    zh: (bits: number, card: string) => `${bits} 位：${card}`,
  },
});
