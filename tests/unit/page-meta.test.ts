import { expect, test } from 'vitest';
import { atomFeed } from '../../src/domain/atom.ts';
import { breadcrumbs, jsonLd, metaTags, surveyThing, wayTo } from '../../src/domain/page-meta.ts';
import { similarity } from '../../src/domain/similarity.ts';
import { treeOf } from '../../src/postbuild/built-pages.ts';
import { headOf } from '../../src/postbuild/page-head.ts';
import { sitemapEntries } from '../../src/postbuild/sitemap.ts';
import { checked } from '../../src/site.ts';

const work = {
  type: 'article' as const,
  title: 'Scaling Laws: a subtitle',
  authors: [{ family: 'Kaplan' }],
  authors_complete: false,
  issued: '2020-01',
  confirmed: true,
};
const chapter = {
  title: 'Outlook',
  description: 'What was open.',
  path: '/en/outlook/',
  locale: 'en' as const,
};

test('a chapter names every work it cites by the best identifier it has', () => {
  const references = [
    work,
    { ...work, doi: '10.1000/1' },
    { ...work, arxiv: '2001.08361', doi: '10.1000/1' },
  ];
  const tags = metaTags({ ...chapter, references }).filter(({ name }) => name === 'citation_reference');
  expect(tags.map(({ content }) => content).toSorted()).toEqual([
    'arXiv:2001.08361',
    'citation_title=Scaling Laws;citation_author=Kaplan',
    'doi:10.1000/1',
  ]);
});

test('neighbours of a list share beginning and end', () => {
  expect(similarity(['2305.11', '2001.08', '2305.98', '2305.01', '2001.08'])).toEqual([
    '2001.08',
    '2001.08',
    '2305.98',
    '2305.01',
    '2305.11',
  ]);
});

test('a shared link shows title, site and card', () => {
  const tags = metaTags({ ...chapter, references: [] });
  expect(tags).toContainEqual({ property: 'og:type', content: 'article' });
  expect(tags).toContainEqual({
    name: 'citation_public_url',
    property: 'og:url',
    content: 'https://example.org/en/outlook/',
  });
  expect(tags).toContainEqual({ property: 'og:image', content: 'https://example.org/en/outlook.png' });
  expect(metaTags(chapter).some(({ name }) => name?.startsWith('citation_'))).toBe(false);
});

test('an edition is cited as a whole, by its PDF too where one was made', () => {
  const edition = { title: 'Survey', description: 'All of it.', path: '/en/', locale: 'en' as const };
  const names = (pdf?: string) =>
    metaTags({ ...edition, survey: { pdf } }).flatMap(({ name }) =>
      name?.startsWith('citation_') ? name : [],
    );
  expect(names()).toEqual([
    'citation_title',
    'citation_public_url',
    'citation_language',
    'citation_author',
    'citation_publication_date',
  ]);
  expect(names('/download/a.pdf')).toContain('citation_pdf_url');
});

test('the survey has its chapters as parts, each of which says so', () => {
  const thing = surveyThing('en', [{ ...chapter, order: 3, updated: '2026-11-24' }]);
  expect(thing.hasPart).toMatchObject([
    {
      '@type': 'ScholarlyArticle',
      '@id': 'https://example.org/en/outlook/',
      isPartOf: { '@id': thing['@id'] },
    },
  ]);
});

test('the way to a system leads over the catalogue, the edition itself has none', () => {
  const way = wayTo({ path: '/en/systems/qwen-7b/', title: 'Qwen-7B', locale: 'en' });
  expect(way.map(({ path }) => path)).toEqual(['/en/', '/en/systems/', '/en/systems/qwen-7b/']);
  expect(breadcrumbs(way)['itemListElement']).toHaveLength(3);
  expect(wayTo({ path: '/en/', title: 'Survey', locale: 'en' })).toEqual([]);
});

test('no title ends the script that carries it', () => {
  expect(jsonLd({ '@type': '</script>' })).not.toContain('</script>');
});

test('a feed escapes what it says twice: once as HTML, once as XML', () => {
  const feed = atomFeed(
    [{ path: '/en/errata/#x', title: 'a < b', date: '2026-11-24', text: ['c < d'] }],
    'en',
  );
  expect(feed).toContain('<title>a &lt; b</title>');
  expect(feed).toContain('&lt;p&gt;c &amp;lt; d&lt;/p&gt;');
});

test('the sitemap lists pages to keep with their editions and leaves the others out', () => {
  const head =
    '<head><link rel="canonical" href="https://a.b/en/"><link rel="alternate" hreflang="zh-Hans" href="https://a.b/zh/"></head>';
  const entries = (html: string) => sitemapEntries(headOf(treeOf(html)));
  const dated = `${head}<script type="application/ld+json">{"dateModified":"2026-11-30"}</script>`;
  const links = '<xhtml:link rel="alternate" hreflang="zh-Hans" href="https://a.b/zh/"/>';
  expect(entries(dated)).toEqual([
    `<url><loc>https://a.b/en/</loc><lastmod>2026-11-30</lastmod>${links}</url>`,
  ]);
  expect(entries(head)).toEqual([
    `<url><loc>https://a.b/en/</loc><lastmod>${checked}</lastmod>${links}</url>`,
  ]);
  expect(entries(`<meta name="robots" content="noindex">${head}`)).toEqual([]);
});
