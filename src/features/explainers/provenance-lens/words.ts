import { editions } from '~/i18n/editions.ts';

/** Words of the provenance lens that its script needs. */
export const lensWords = editions({
  found: {
    en: (shown: number, all: number, held: number) =>
      `${shown} of ${all} statements are shown; ${held} of these hold, wholly or for the most part.`,
    zh: (shown: number, all: number, held: number) =>
      `显示 ${all} 条中的 ${shown} 条；其中 ${held} 条成立或大体成立。`,
  },
});

/** Words of the provenance lens that only pages need. */
export const lensLabels = editions({
  origin: { en: 'Origin', zh: '来源' },
  every: { en: 'every origin', zh: '全部来源' },
  origins: {
    article: { en: 'the article itself', zh: '底稿自己的话' },
    course: { en: 'the ModelScope course page', zh: '魔搭社区课程讲义' },
    weng: {
      en: 'Lilian Weng’s overview of agents, by way of the course',
      zh: 'Lilian Weng 的智能体综述，由讲义转引',
    },
    techtalks: {
      en: 'an explainer of TechTalks on multimodal models, by way of the course; very likely, not certain',
      zh: 'TechTalks 的多模态科普文章，由讲义转引；很可能如此，尚不能确定',
    },
    zhao: { en: 'the conclusion of the survey by Zhao et al.', zh: '赵鑫等人综述的结论' },
    editors: {
      en: 'the editors: the section answers no statement of the article',
      zh: '编者：该节不对应底稿的任何说法',
    },
  },
  open: { en: 'only what does not hold', zh: '只看不成立的' },
  legend: {
    en: 'The letter before a statement says where the article has it from, the words after it our verdict. A section without a statement is marked E.',
    zh: '说法前的字母表示底稿取自何处，后面是我们的结论。没有对应说法的小节标 E。',
  },
  entry: { en: (number: number) => `statement ${number}`, zh: (number: number) => `第 ${number} 条` },
  link: { en: 'Where each statement comes from', zh: '每条说法出自何处' },
  here: { en: 'mark in the text', zh: '在正文中标出' },
  inText: { en: 'See the chapter with these marks', zh: '看带标记的这一章' },
});
