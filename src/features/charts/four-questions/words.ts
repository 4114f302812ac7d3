import { editions } from '~/i18n/editions.ts';

/** Words of the figure. */
export const words = editions({
  model: { en: 'Model', zh: '模型' },
  stage: {
    question: { en: 'How far was it trained?', zh: '训练到哪一步？' },
    base: { en: 'pre-trained', zh: '预训练' },
    'instruction-tuned': { en: 'instructed', zh: '指令微调' },
    'preference-tuned': { en: 'preferences', zh: '偏好训练' },
  },
  input: {
    question: { en: 'Which signals go in?', zh: '输入哪些信号？' },
    text: { en: 'text', zh: '文字' },
    image: { en: 'text, images', zh: '文字、图像' },
    audio: { en: 'text, sound', zh: '文字、声音' },
  },
  subject: {
    question: { en: 'What is it good at?', zh: '擅长什么？' },
    general: { en: 'general', zh: '通用' },
    code: { en: 'code', zh: '代码' },
    agents: { en: 'acting', zh: '行动' },
  },
  tools: {
    question: { en: 'Was it tuned to call tools or act?', zh: '是否为调用工具或行动而微调？' },
    no: { en: 'no', zh: '否' },
    yes: { en: 'yes', zh: '是' },
  },
});
