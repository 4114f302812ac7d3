import { editions } from '~/i18n/editions.ts';

/** Words of the figure and of the table under it. */
export const words = editions({
  signals: {
    image: { en: 'image', zh: '图像' },
    sound: { en: 'sound', zh: '声音' },
    video: { en: 'video', zh: '视频' },
    text: { en: 'text', zh: '文字' },
  },
  encoder: { en: 'encoder', zh: '编码器' },
  connector: { en: 'connector', zh: '连接器' },
  joined: { en: 'language model', zh: '语言模型' },
  designs: { en: 'Four designs', zh: '四种设计' },
  frozen: { en: 'frozen', zh: '冻结' },
  trained: { en: 'trained', zh: '训练' },
  variants: [
    { name: 'BLIP-2', connector: 'Q-Former' },
    {
      name: 'Flamingo',
      connector: { en: 'resampler', zh: '重采样器' },
      addition: { en: 'new layers between', zh: '层间插入的新层' },
    },
    {
      name: 'LLaVA',
      connector: { en: 'projection', zh: '投影层' },
      /** Whether the language model itself is trained, from the second stage on. */
      isLater: true,
      addition: { en: 'stage 2', zh: '第二阶段' },
    },
    {
      name: 'CogVLM*',
      connector: { en: 'adapter', zh: '适配器' },
      addition: { en: 'visual experts', zh: '视觉专家' },
    },
  ],
  first: { en: 'stage 1', zh: '第一阶段' },
  note: {
    en: '* In pre-training. During chat tuning the encoder is trained too, at a tenth of the learning rate.',
    zh: '* 指预训练。对话微调时，编码器也以十分之一的学习率参与训练。',
  },
});
