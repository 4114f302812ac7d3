/** A question of a reader, and the addresses (below an edition) of which any is a right first answer. */
export interface GoldenQuery {
  kind:
    | 'name'
    | 'other name'
    | 'misspelled'
    | 'notation'
    | 'place'
    | 'fact'
    | 'term'
    | 'question'
    | 'work'
    | 'section'
    | 'article';
  query: string;
  first: readonly string[];
}

const qwen7 = ['systems/qwen-7b/'];
const qwen72 = ['systems/qwen-72b/', 'systems/qwen-72b-chat/'];
const chatglm = ['systems/chatglm-6b/'];
const internlm = [
  'systems/internlm-7b/',
  'systems/internlm-20b/',
  'systems/internlm-104b/',
  'systems/internlm-chat-7b/',
  'systems/internlm-chat-20b/',
  'research-status/#internlm',
];
const lingbi = ['systems/internlm-xcomposer-7b/'];

/** Questions as they are put in the issue trackers of models, lists and surveys of this field, half of them in Chinese. */
export const goldenQueries: readonly GoldenQuery[] = [
  { kind: 'name', query: 'Qwen-7B', first: qwen7 },
  { kind: 'name', query: 'chatglm3', first: ['systems/chatglm3-6b/'] },
  { kind: 'name', query: 'opencompass', first: ['systems/opencompass/'] },
  {
    kind: 'name',
    query: 'Shanghai AI Lab',
    first: ['organizations/#shanghai-ai-lab', 'research-status/#shanghai-ai-laboratory'],
  },
  { kind: 'name', query: 'Yi-34B-200K', first: ['systems/yi-34b-200k/'] },
  { kind: 'name', query: '百川智能', first: ['organizations/#baichuan', 'research-status/#baichuan'] },
  { kind: 'name', query: '书生·浦语 20B', first: ['systems/internlm-20b/', 'systems/internlm-chat-20b/'] },
  { kind: 'name', query: '零一万物', first: ['organizations/#01-ai'] },
  { kind: 'name', query: '昆仑万维', first: ['organizations/#kunlun-tech', 'research-status/#kunlun-tech'] },
  { kind: 'name', query: '万卷', first: ['systems/wanjuan-1.0/'] },

  { kind: 'other name', query: 'tongyi qianwen 72b', first: qwen72 },
  { kind: 'other name', query: 'Zero One Everything', first: ['organizations/#01-ai'] },
  {
    kind: 'other name',
    query: 'Magic Community',
    first: ['organizations/#modelscope', 'systems/modelscope/', 'errata/#magic-moda'],
  },
  { kind: 'other name', query: 'Lingbi', first: [...lingbi, 'errata/#lingbi'] },
  { kind: 'other name', query: 'THUDM', first: ['organizations/#tsinghua-keg', 'organizations/#zhipu-ai'] },
  {
    kind: 'other name',
    query: 'baichuan-inc/Baichuan2',
    first: [
      'systems/baichuan2-7b-base/',
      'systems/baichuan2-13b-base/',
      'systems/baichuan2-7b-chat/',
      'systems/baichuan2-13b-chat/',
    ],
  },
  { kind: 'other name', query: 'lingyiwanwu', first: ['organizations/#01-ai'] },
  { kind: 'other name', query: '千问7B', first: qwen7 },
  { kind: 'other name', query: '清华 ChatGLM', first: chatglm },
  { kind: 'other name', query: '魔搭', first: ['organizations/#modelscope', 'systems/modelscope/'] },
  { kind: 'other name', query: '灵笔', first: lingbi },
  {
    kind: 'other name',
    query: '天工大模型',
    first: ['systems/skywork-13b-base/', 'organizations/#skywork-team'],
  },
  { kind: 'other name', query: '书生浦语', first: internlm },

  {
    kind: 'misspelled',
    query: 'Baichaun',
    first: ['organizations/#baichuan', 'research-status/#baichuan', 'systems/baichuan-7b/'],
  },
  {
    kind: 'misspelled',
    query: 'ChatGML',
    first: [...chatglm, 'systems/chatglm2-6b/', 'systems/chatglm3-6b/'],
  },
  { kind: 'misspelled', query: 'catastrofic forgeting', first: ['glossary/#catastrophic-forgetting'] },
  { kind: 'misspelled', query: 'quantizaton', first: ['glossary/#quantisation'] },
  {
    kind: 'misspelled',
    query: 'Skywrok 13B',
    first: ['systems/skywork-13b-base/', 'systems/skywork-13b-chat/', 'research-status/#skywork-13b'],
  },
  { kind: 'misspelled', query: '灾难性遗望', first: ['glossary/#catastrophic-forgetting'] },
  {
    kind: 'misspelled',
    query: '上海人工智能实验式',
    first: ['organizations/#shanghai-ai-lab', 'research-status/#shanghai-ai-laboratory'],
  },

  { kind: 'notation', query: 'qwen 1.8', first: ['systems/qwen-1.8b/'] },
  { kind: 'notation', query: 'ｑｗｅｎ ７２ｂ', first: qwen72 },
  {
    kind: 'notation',
    query: 'internLM xcomposer',
    first: [...lingbi, 'research-status/#internlm-xcomposer'],
  },
  { kind: 'notation', query: '6.2 billion parameters', first: chatglm },
  { kind: 'notation', query: '3.2 trillion tokens', first: ['systems/skywork-13b-base/'] },
  { kind: 'notation', query: '62亿参数', first: chatglm },
  { kind: 'notation', query: '3.2万亿词元', first: ['systems/skywork-13b-base/'] },
  { kind: 'notation', query: '災難性遺忘', first: ['glossary/#catastrophic-forgetting'] },
  { kind: 'notation', query: '書生•浦語', first: internlm },
  { kind: 'notation', query: '通義千問 1.8B', first: ['systems/qwen-1.8b/', 'systems/qwen-1.8b-chat/'] },

  { kind: 'term', query: 'RLHF', first: ['glossary/#rlhf'] },
  { kind: 'term', query: 'what is a context window', first: ['glossary/#context-window'] },
  { kind: 'term', query: 'hallucinations', first: ['glossary/#hallucination'] },
  { kind: 'term', query: 'grouped query attention', first: ['glossary/#gqa'] },
  { kind: 'term', query: '显存', first: ['glossary/#video-memory'] },
  { kind: 'term', query: '对齐税是什么意思', first: ['glossary/#alignment-tax'] },
  { kind: 'term', query: '思维链', first: ['glossary/#chain-of-thought'] },
  { kind: 'term', query: 'KV缓存', first: ['glossary/#kv-cache'] },

  {
    kind: 'question',
    query: 'can I use Yi commercially',
    first: ['systems/yi-34b/', 'systems/yi-6b/', 'commercial-use/'],
  },
  { kind: 'question', query: '哪些模型可以免费商用', first: ['commercial-use/'] },
  {
    kind: 'question',
    query: 'base model vs chat model',
    first: ['glossary/#chat-model', 'glossary/#base-model', 'model-types/#chat-models'],
  },
  { kind: 'question', query: '单卡能跑哪些模型', first: ['explainers/will-it-fit/'] },
  {
    kind: 'question',
    query: 'Is Baichuan-7B really free for commercial use?',
    first: ['systems/baichuan-7b/', 'research-status/#baichuan-7b'],
  },
  { kind: 'question', query: 'can two RTX 3090 run Qwen-72B Int4?', first: qwen72 },
  { kind: 'question', query: 'how much GPU memory does ChatGLM-6B need', first: chatglm },
  {
    kind: 'question',
    query: 'does KV cache shrink with grouped-query attention',
    first: ['glossary/#kv-cache', 'glossary/#gqa'],
  },
  {
    kind: 'question',
    query: 'which chat template does Qwen use',
    first: ['glossary/#chat-template', 'model-types/#the-wrapping', ...qwen7],
  },
  {
    kind: 'question',
    query: '百川2究竟是不是免费可商用？',
    first: [
      'systems/baichuan2-7b-base/',
      'systems/baichuan2-13b-base/',
      'systems/baichuan2-7b-chat/',
      'systems/baichuan2-13b-chat/',
    ],
  },
  { kind: 'question', query: 'qwen7b的硬件需求是什么？', first: qwen7 },
  { kind: 'question', query: '通义千问72B上下文长度多少', first: qwen72 },
  { kind: 'question', query: '什么是涌现能力', first: ['glossary/#emergent-ability'] },
  { kind: 'question', query: 'LoRA 和 QLoRA 有什么区别', first: ['glossary/#lora', 'glossary/#qlora'] },

  { kind: 'place', query: '1.2.1', first: ['research-status/#chatglm-6b'] },
  { kind: 'place', query: '第一章', first: ['research-status/'] },
  { kind: 'place', query: '图 2.4', first: ['model-types/#fig-chat-model'] },
  { kind: 'fact', query: '3090', first: ['systems/cogvlm-17b/', 'systems/cogagent-18b/'] },
  { kind: 'fact', query: 'Vicuna', first: ['systems/cogvlm-17b/'] },
  { kind: 'fact', query: 'P-Tuning v2', first: chatglm },
  { kind: 'fact', query: 'A100', first: ['systems/qwen-72b-chat/'] },
  { kind: 'fact', query: '6G', first: chatglm },
  {
    kind: 'question',
    query: 'GPU requirements',
    first: ['glossary/#video-memory', 'explainers/will-it-fit/'],
  },
  { kind: 'question', query: '显卡要求', first: ['glossary/#video-memory', 'explainers/will-it-fit/'] },
  { kind: 'question', query: '国产大模型', first: ['systems/'] },
  {
    kind: 'question',
    query: '开源协议',
    first: ['glossary/#licence', 'commercial-use/', 'research-status/#terms-of-use'],
  },

  {
    kind: 'name',
    query: 'agentlm',
    first: ['systems/agentlm-7b/', 'systems/agentlm-13b/', 'systems/agentlm-70b/'],
  },
  { kind: 'name', query: 'code gee x', first: ['systems/codegeex-13b/'] },
  { kind: 'question', query: 'what fits on a 24 GB gpu', first: ['explainers/will-it-fit/'] },
  { kind: 'question', query: 'humaneval scores', first: ['results/#humaneval'] },
  { kind: 'question', query: '商用许可', first: ['commercial-use/'] },
  { kind: 'question', query: 'compare two models', first: ['compare/'] },
  { kind: 'work', query: 'Zhao survey', first: ['references/#zhao-2023-survey'] },
  { kind: 'work', query: 'Kaplan scaling laws', first: ['references/#kaplan-2020-scaling'] },
  { kind: 'work', query: 'arXiv 2203.02155', first: ['references/#ouyang-2022-instructgpt'] },
  { kind: 'work', query: 'Chinchilla paper Hoffmann', first: ['references/#hoffmann-2022-chinchilla'] },
  { kind: 'work', query: 'Are Emergent Abilities a Mirage', first: ['references/#schaeffer-2023-mirage'] },
  { kind: 'work', query: 'Schaeffer 2023', first: ['references/#schaeffer-2023-mirage'] },
  {
    kind: 'work',
    query: '赵鑫 综述',
    first: ['references/#zhao-2023-survey', 'outlook/', 'outlook/#origins', 'outlook/#other-directions'],
  },

  { kind: 'section', query: 'licences and terms of use', first: ['research-status/#terms-of-use'] },
  { kind: 'section', query: 'how to cite this survey', first: ['about/', 'about/#quote'] },
  {
    kind: 'section',
    query: '多模态模型',
    first: ['glossary/#multimodal-model', 'model-types/#multimodal-models'],
  },
  { kind: 'section', query: '量化版本', first: ['research-status/#quantised-versions'] },
  { kind: 'section', query: '相变与复杂系统', first: ['outlook/#phase-transitions'] },

  {
    kind: 'article',
    query: 'context learning',
    first: ['glossary/#in-context-learning', 'errata/#context-learning'],
  },
  { kind: 'article', query: 'rough house', first: ['errata/#rough-house'] },
  { kind: 'article', query: '毛坯房', first: ['errata/#rough-house', 'article/#status-rough-house'] },
  { kind: 'article', query: '62 billion', first: [...chatglm, 'errata/#params-62b'] },
];

/** What the survey does not cover: nothing may be shown as an answer. */
export const uncovered: readonly string[] = [
  'DeepSeek-V3',
  'Llama 3 70B',
  'GPT-4o',
  'Gemini Ultra',
  'Kimi K2',
  'Qwen2.5-Max',
  'weather in Beijing',
  'Stable Diffusion',
  'DeepSeek context window',
  '文心一言',
  '豆包大模型',
  '今天股价',
  '文心一言的上下文长度',
];
