import { editions } from '~/i18n/editions.ts';

/** What a chat model makes of a question, and what each of its markers says. */
export const words = editions({
  answer: {
    en: 'Artificial intelligence is moving fast and already serves medicine, finance and transport. Much is still open, and the work goes on.',
    zh: '人工智能发展很快，医疗、金融和交通领域都已用上。不少问题尚未解决，研究仍在继续。',
  },
  remarks: {
    user: { en: 'the user’s turn begins', zh: '用户发言开始' },
    userEnd: { en: 'and ends', zh: '用户发言结束' },
    assistant: { en: 'the assistant’s turn: an answer comes next', zh: '助手发言开始：接下来该写回答' },
    assistantEnd: { en: 'the model ends its turn and stops', zh: '模型写下结束标记，随即停止' },
  },
  source: {
    en: 'Markers of Qwen-Chat, without its system turn. The answer is retold.',
    zh: '标记取自 Qwen-Chat，略去系统提示；回答为转述。',
  },
});
