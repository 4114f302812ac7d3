/** The editions, the first one the default for readers who have not chosen. */
export const locales = ['en', 'zh'] as const;

export type Locale = (typeof locales)[number];

/** Language tags for `lang` and `hreflang`. */
export const languageTags = { en: 'en', zh: 'zh-Hans' } as const satisfies Record<Locale, string>;
