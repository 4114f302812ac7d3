/** The title as it stands on the slip of a thread-bound book, on the cover and on every card. */
export const titleSlip = { title: '二〇二三年大模型研究现状综述', edition: '校注本' } as const;
