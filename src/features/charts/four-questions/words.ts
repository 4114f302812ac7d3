import type { Locale } from '~/i18n/index.ts';

/** Words of the figure. */
export const words = {
  en: {
    model: 'Model',
    stage: {
      question: 'How far was it trained?',
      base: 'pre-trained',
      'instruction-tuned': 'instructed',
      'preference-tuned': 'preferences',
    },
    input: { question: 'Which signals go in?', text: 'text', image: 'text, images', audio: 'text, sound' },
    subject: { question: 'What is it good at?', general: 'general', code: 'code', agents: 'acting' },
    tools: { question: 'Was it tuned to call tools or act?', no: 'no', yes: 'yes' },
  },
  zh: {
    model: '模型',
    stage: {
      question: '训练到哪一步？',
      base: '预训练',
      'instruction-tuned': '指令微调',
      'preference-tuned': '偏好训练',
    },
    input: { question: '输入哪些信号？', text: '文字', image: '文字、图像', audio: '文字、声音' },
    subject: { question: '擅长什么？', general: '通用', code: '代码', agents: '行动' },
    tools: { question: '是否为调用工具或行动而微调？', no: '否', yes: '是' },
  },
} as const satisfies Record<Locale, object>;
