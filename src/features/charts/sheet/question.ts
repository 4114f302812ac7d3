/** What both models are asked: the first line of the source's screenshot. */
export const question = {
  en: 'How is artificial intelligence doing these days',
  zh: '人工智能现在发展得怎么样',
} as const;
