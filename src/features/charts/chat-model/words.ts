import { editions } from '~/i18n/editions.ts';

/** What a chat model makes of a question, and what each of its markers says. */
export const words = editions({
  answer: {
    en: {
      wide: [
        'Artificial intelligence is moving fast and',
        'already serves medicine, finance and',
        'transport. Much is still open, and the',
        'work goes on.',
      ],
      narrow: [
        'Artificial intelligence is moving fast',
        'and already serves medicine, finance',
        'and transport. Much is still open, and',
        'the work goes on.',
      ],
    },
    zh: {
      wide: ['人工智能发展很快，医疗、金融和交通领域', '都已用上。不少问题尚未解决，研究仍在', '继续。'],
      narrow: ['人工智能发展很快，医疗、金融和交通领', '域都已用上。不少问题尚未解决，研究仍', '在继续。'],
    },
  },
  /** Where the last lines of the question and of the answer end, seen from where they begin. */
  ends: {
    en: { wide: [134, 111], narrow: [126, 133] },
    zh: { wide: [204, 51], narrow: [192, 64] },
  },
  notes: {
    en: {
      wide: [
        ['the user’s turn begins'],
        ['and ends'],
        ['the assistant’s turn:', 'an answer comes next'],
        ['the model ends its turn', 'and stops'],
      ],
      narrow: [['user begins'], [], ['answer next'], ['stop']],
    },
    zh: {
      wide: [
        ['用户发言开始'],
        ['用户发言结束'],
        ['助手发言开始：', '接下来该写回答'],
        ['模型写下结束标记，', '随即停止'],
      ],
      narrow: [['用户开始'], [], ['接着回答'], ['停止']],
    },
  },
  source: {
    en: {
      wide: ['Markers of Qwen-Chat, without its system turn. The answer is retold.'],
      narrow: ['Markers of Qwen-Chat, without its', 'system turn. The answer is retold.'],
    },
    zh: {
      wide: ['标记取自 Qwen-Chat，略去系统提示；回答为转述。'],
      narrow: ['标记取自 Qwen-Chat，略去系统提示；', '回答为转述。'],
    },
  },
});
