import { editions } from '~/i18n/editions.ts';

/** Numbers that the cover gives, beside those at the head of its sentences. */
interface Findings {
  models: number;
  freeNow: number;
  statements: number;
}

/** Words of the cover and of the edition’s own page. */
export const startWords = editions({
  ways: {
    read: { en: 'Read', zh: '阅读' },
    find: { en: 'Find a model', zh: '找模型' },
    check: { en: 'Check a claim', zh: '核对说法' },
  },
  year: {
    en: 'Every set of weights that six laboratories published, by day. Chapter one tells the year.',
    zh: '六家机构公开的全部模型权重，按日排列；详见第一章。',
  },
  findings: {
    releases: {
      en: () =>
        'releases of weights by six laboratories from March to December 2023, base and chat models apart',
      zh: () => '次权重发布：2023 年 3 月至 12 月，六家机构，基座与对话分别计数',
    },
    free: {
      en: ({ models, freeNow }: Findings) =>
        `of ${models} models could be used commercially without asking at the end of 2023; now ${freeNow}`,
      zh: ({ models, freeNow }: Findings) =>
        `个模型在 2023 年底无须申请即可商用（共 ${models} 个）；现在是 ${freeNow} 个`,
    },
    holding: {
      en: ({ statements }: Findings) =>
        `of ${statements} statements in the article that the survey began with hold`,
      zh: ({ statements }: Findings) => `条说法成立，底稿共 ${statements} 条`,
    },
  },
  start: { en: 'Start here', zh: '从这里开始' },
  readers: {
    research: {
      who: { en: 'You do research', zh: '做研究' },
      what: {
        en: 'What was found in 2023, how strong the evidence is, and which questions are still open.',
        zh: '2023 年有哪些发现，证据有多强，哪些问题至今没有答案。',
      },
    },
    build: {
      who: { en: 'You build with models', zh: '做应用' },
      what: {
        en: 'Which model you may use, whether it fits your cards, and how good it is.',
        zh: '哪个模型可以用，显卡放不放得下，效果如何。',
      },
    },
    check: {
      who: { en: 'You check facts', zh: '做核查' },
      what: {
        en: 'What was said, what holds, and the source behind every number.',
        zh: '原来怎么说，事实怎样，每个数字出自哪里。',
      },
    },
  },
  sources: { en: 'Facts with their sources', zh: '附出处的数据' },
  all: { en: 'All pages', zh: '全部页面' },
});
