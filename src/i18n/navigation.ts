const en = {
  systems: 'Catalogue',
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
  quality: 'Tests and their results',
  whole: 'The whole on one page',
};

/** Every page of an edition that is neither a chapter nor a record, by its key in addresses. */
export type SitePage = keyof typeof en;

const zh: Record<SitePage, string> = {
  systems: '模型名录',
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
  quality: '测试与结果',
  whole: '全书一页',
};

/** What links call each page. */
export const pageNames = { en, zh };

/** The pages to which each place of the site leads, in its order. */
export const navigation = {
  header: ['systems', 'references', 'glossary', 'errata'],
  contents: [
    'systems',
    'compare',
    'commercial-use',
    'results',
    'organizations',
    'references',
    'glossary',
    'errata',
    'article',
    'numbers',
    'explainers',
    'data',
    'about',
    'search',
  ],
  edition: [
    'systems',
    'organizations',
    'references',
    'glossary',
    'errata',
    'article',
    'numbers',
    'explainers',
    'search',
    'about',
  ],
  footer: [
    'about',
    'article',
    'commercial-use',
    'results',
    'compare',
    'organizations',
    'numbers',
    'explainers',
    'data',
    'cite',
    'book-index',
    'search',
    'accessibility',
    'quality',
  ],
  notFound: ['systems', 'references', 'glossary', 'errata', 'search'],
  /** Those made from records that search finds by their names alone. */
  search: ['systems', 'organizations', 'references', 'glossary', 'errata', 'article'],
} as const satisfies Record<string, readonly SitePage[]>;

/** Whether a word is the key of a page. */
export function isPage(word: string): word is SitePage {
  return Object.hasOwn(en, word);
}
