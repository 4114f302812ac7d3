import type { Locale } from './languages.ts';

/** Signs that the editions set differently, each with the space that follows it. */
export const punctuation = {
  en: { list: ', ', comma: ', ', colon: ': ', semicolon: '; ', stop: '. ', percent: '\u202f%' },
  zh: { list: '、', comma: '，', colon: '：', semicolon: '；', stop: '。', percent: '%' },
} as const satisfies Record<Locale, Record<string, string>>;
