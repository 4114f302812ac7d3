import { editions } from '~/i18n/editions.ts';

/** Words of the figure. */
export const words = editions({
  'pre-training': {
    title: { en: '1  Pre-training', zh: '1  预训练' },
    sample: { en: 'any text, token by token', zh: '任何文本，逐个词元' },
    gives: { en: 'gives a base model', zh: '得到基座模型' },
    unit: { en: 'tokens', zh: '词元' },
  },
  supervised: {
    title: { en: '2  Supervised tuning', zh: '2  监督微调' },
    sample: { en: 'a question and a good answer', zh: '一个问题，一份好回答' },
    gives: { en: 'gives a chat model', zh: '得到对话模型' },
    unit: { en: 'examples', zh: '条样本' },
  },
  preference: {
    title: { en: '3  Preference training', zh: '3  偏好训练' },
    sample: { en: 'answer A is better than answer B', zh: '回答甲优于回答乙' },
    gives: { en: 'gives a preference-tuned chat model', zh: '得到经偏好训练的对话模型' },
    unit: { en: 'examples', zh: '条样本' },
  },
  across: { en: 'Tokens, then examples (logarithmic)', zh: '第 1 步为词元数，其后为样本数（对数）' },
  stage: { en: 'Stage', zh: '步骤' },
  model: { en: 'Model', zh: '模型' },
  amount: { en: 'Amount', zh: '数量' },
  upTo: { en: 'under ', zh: '不到 ' },
});
