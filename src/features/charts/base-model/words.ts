import { editions } from '~/i18n/editions.ts';

/** What a base model makes of a question, and where each turn is remarked on. */
export const words = editions({
  passages: [
    {
      text: {
        en: 'How Artificial Intelligence Is Doing: The State of the Field',
        zh: '人工智能现在发展得怎么样？一文看懂行业现状',
      },
      isHeading: true,
      remark: { en: 'turns the question into a headline', zh: '把问题改成标题' },
    },
    {
      text: {
        en: 'In recent years the field has moved fast, and one trade after another takes it up.',
        zh: '近年来，人工智能进步很快，各行各业都在尝试使用。',
      },
    },
    {
      text: { en: 'So where is the car trade today?', zh: '那么，汽车行业现在走到了哪一步？' },
      remark: { en: 'adds a second question', zh: '又提出一个问题' },
    },
    {
      text: {
        en: 'At many dealerships a screen is the first to greet the visitor. A good dealership knows its customers before they come in, and the best of all …',
        zh: '在不少 4S 店，最先迎接客人的已是一块屏幕。好的 4S 店在客人进门之前就已了解他的喜好，而其中做得最好的……',
      },
      remark: { en: 'drifts to car dealers', zh: '跑题到汽车经销商' },
    },
  ],
  source: {
    en: 'Abridged and retold from the ModelScope course page (Apache-2.0).',
    zh: '据魔搭社区课程页面（Apache-2.0）删节转述。',
  },
});
