import { editions } from '~/i18n/editions.ts';

/** What a base model makes of a question, and where each turn is remarked on. */
export const words = editions({
  passages: [
    {
      lines: {
        en: ['How Artificial Intelligence Is Doing:', 'The State of the Field'],
        zh: ['人工智能现在发展得怎么样？', '一文看懂行业现状'],
      },
      isHeading: true,
      note: { en: ['turns the question', 'into a headline'], zh: ['把问题改成标题'] },
    },
    {
      lines: {
        en: {
          wide: ['In recent years the field has moved fast,', 'and one trade after another takes it up.'],
          narrow: [
            'In recent years the field has moved',
            'fast, and one trade after another',
            'takes it up.',
          ],
        },
        zh: {
          wide: ['近年来，人工智能进步很快，各行各业都', '在尝试使用。'],
          narrow: ['近年来，人工智能进步很快，各行各业', '都在尝试使用。'],
        },
      },
    },
    {
      lines: { en: ['So where is the car trade today?'], zh: ['那么，汽车行业现在走到了哪一步？'] },
      note: { en: ['adds a second question'], zh: ['又提出一个问题'] },
    },
    {
      lines: {
        en: {
          wide: [
            'At many dealerships a screen is the first',
            'to greet the visitor. A good dealership',
            'knows its customers before they come in,',
            'and the best of all …',
          ],
          narrow: [
            'At many dealerships a screen is the',
            'first to greet the visitor. A good',
            'dealership knows its customers',
            'before they come in, and the best …',
          ],
        },
        zh: {
          wide: [
            '在不少 4S 店，最先迎接客人的已是一块',
            '屏幕。好的 4S 店在客人进门之前就已了',
            '解他的喜好，而其中做得最好的……',
          ],
          narrow: [
            '在不少 4S 店，最先迎接客人的已是',
            '一块屏幕。好的 4S 店在客人进门之前',
            '就已了解他的喜好，而其中最好的……',
          ],
        },
      },
      note: { en: ['drifts to car dealers'], zh: ['跑题到汽车经销商'] },
    },
  ],
  source: {
    en: {
      wide: ['Abridged and retold from the ModelScope course page (Apache-2.0).'],
      narrow: ['Abridged and retold from the', 'ModelScope course page (Apache-2.0).'],
    },
    zh: {
      wide: ['据魔搭社区课程页面（Apache-2.0）删节转述。'],
      narrow: ['据魔搭社区课程页面（Apache-2.0）', '删节转述。'],
    },
  },
});
