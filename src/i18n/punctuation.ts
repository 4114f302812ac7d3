import type { Locale } from './languages.ts';

/** Signs that the editions set differently, each with the space that follows it. */
export const punctuation = {
  en: {
    list: ', ',
    comma: ', ',
    colon: ': ',
    semicolon: '; ',
    stop: '. ',
    open: ' (',
    close: ')',
  },
  zh: {
    list: '、',
    comma: '，',
    colon: '：',
    semicolon: '；',
    stop: '。',
    open: '（',
    close: '）',
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** The per cent sign behind a number, with the space that an edition sets before it. */
export const percentSign = { en: '\u202f%', zh: '%' } as const satisfies Record<Locale, string>;
