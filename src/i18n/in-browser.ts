import type { Locale } from './languages.ts';

/** The few words that scripts of every page need; apart from the others, so that no page loads them all. */
export const browserWords = {
  en: { cite: 'Cite', close: 'Close', card: 'Note', copied: 'Link copied' },
  zh: { cite: '引用', close: '关闭', card: '注', copied: '链接已复制' },
} as const satisfies Record<Locale, object>;
