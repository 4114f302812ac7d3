import type { Locale } from '~/i18n/index.ts';

const english = {
  found: (shown: number, all: number, held: number) =>
    `${shown} of ${all} statements are shown; ${held} of these hold, wholly or for the most part.`,
};

/** Words of the provenance lens that its script needs. */
export type LensWords = typeof english;

/** These words by edition. */
export const lensWords: Record<Locale, LensWords> = {
  en: english,
  zh: {
    found: (shown, all, held) => `显示 ${all} 条中的 ${shown} 条；其中 ${held} 条成立或大体成立。`,
  },
};

/** Words of the provenance lens that only pages need. */
export const lensLabels = {
  en: {
    origin: 'Origin',
    every: 'every origin',
    origins: {
      article: 'the article itself',
      course: 'the ModelScope course page',
      weng: 'Lilian Weng’s overview of agents, by way of the course',
      techtalks:
        'an explainer of TechTalks on multimodal models, by way of the course; very likely, not certain',
      zhao: 'the conclusion of the survey by Zhao et al.',
      editors: 'the editors: the section answers no statement of the article',
    },
    open: 'only what does not hold',
    legend:
      'The letter before a statement says where the article has it from, the words after it our verdict. A section without a statement is marked E.',
    entry: (number: number) => `statement ${number}`,
    link: 'Where each statement comes from',
    here: 'mark in the text',
    inText: 'See the chapter with these marks',
  },
  zh: {
    origin: '来源',
    every: '全部来源',
    origins: {
      article: '底稿自己的话',
      course: '魔搭社区课程讲义',
      weng: 'Lilian Weng 的智能体概述，经讲义转入',
      techtalks: 'TechTalks 的多模态科普文章，经讲义转入；很可能，尚不能确定',
      zhao: '赵鑫等人综述的结论',
      editors: '编者：该节不对应底稿的任何说法',
    },
    open: '只看不成立的',
    legend: '说法前的字母表示底稿取自何处，后面是我们的结论。没有对应说法的小节标 E。',
    entry: (number: number) => `第 ${number} 条`,
    link: '每条说法出自何处',
    here: '在正文中标出',
    inText: '看带标记的这一章',
  },
} as const satisfies Record<Locale, object>;
