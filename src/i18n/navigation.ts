const en = {
  systems: 'Find a model',
  compare: 'Compare',
  'commercial-use': 'Commercial use',
  results: 'Results',
  organizations: 'Organisations',
  references: 'References',
  glossary: 'Glossary',
  errata: 'Errata',
  article: 'The article, annotated',
  numbers: '亿 and billion',
  explainers: 'Interactive',
  data: 'Data',
  cite: 'How to cite',
  about: 'About',
  'book-index': 'Index',
  search: 'Search',
  accessibility: 'Accessibility',
  changes: 'Changelog',
  quality: 'Tests and their results',
  whole: 'The whole on one page',
};

/** Every page of an edition that is neither a chapter nor a record, by its key in addresses. */
export type SitePage = keyof typeof en;

const zh: Record<SitePage, string> = {
  systems: '找模型',
  compare: '模型对比',
  'commercial-use': '商用许可',
  results: '评测得分',
  organizations: '机构',
  references: '参考文献',
  glossary: '术语表',
  errata: '勘误',
  article: '底稿校注',
  numbers: '亿与 billion',
  explainers: '互动演示',
  data: '数据下载',
  cite: '引用本书',
  about: '说明',
  'book-index': '索引',
  search: '检索',
  accessibility: '无障碍说明',
  changes: '更新记录',
  quality: '测试与结果',
  whole: '全书一页',
};

/** What links call each page. */
export const pageNames = { en, zh };

/**
 * The one list of the pages of an edition, by where they lead: `main` stands beside the chapters, `reference` in the
 * menu of that name, `foot` at the end of every page. Header, footer, 404, cover and the edition’s own page show it.
 */
export const navigation = {
  main: ['systems', 'explainers'],
  reference: [
    'glossary',
    'references',
    'errata',
    'article',
    'organizations',
    'compare',
    'commercial-use',
    'results',
    'book-index',
    'data',
    'cite',
  ],
  foot: ['about', 'changes', 'numbers', 'whole', 'accessibility', 'quality'],
} as const satisfies Record<string, readonly SitePage[]>;

/** Whether a word is the key of a page. */
export function isPage(word: string): word is SitePage {
  return Object.hasOwn(en, word);
}
