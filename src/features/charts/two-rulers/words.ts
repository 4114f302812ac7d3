import { editions } from '~/i18n/editions.ts';

/** Words of the figure. */
export const words = editions({
  token: { en: ['Single tokens', 'right'], zh: ['单个词元', '答对'] },
  answer: { en: ['Whole answers', 'right'], zh: ['整段答案', '全对'] },
  across: { en: 'Parameters of an invented model', zh: '虚构模型的参数量' },
  tokens: { en: (count: number) => `${count} tokens`, zh: (count: number) => `${count} 个词元` },
  parameters: { en: 'Parameters', zh: '参数量' },
  one: { en: 'One token', zh: '一个词元' },
});
