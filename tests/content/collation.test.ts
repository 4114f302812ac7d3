import { createProcessor } from '@mdx-js/mdx';
import { expect, test, vi } from 'vitest';
import { chapterNames } from './chapters.ts';

test.each(chapterNames('en'))('every section of %s has been compared at least once', async (name) => {
  const { currentCollation, recordedCollation } = await import('~/markdown/read-collation.ts');
  const recorded = recordedCollation(name);
  expect(Object.keys(currentCollation(name)).filter((id) => !recorded[id])).toEqual([]);
});

test('a section that fell behind says so to its readers, and only that section', async () => {
  vi.doMock('~/markdown/read-collation.ts', () => ({
    recordedCollation: () => ({ theory: { en: '1', zh: '1' }, scaling: { en: '1', zh: '1' } }),
    currentCollation: () => ({ theory: { en: '2', zh: '1' }, scaling: { en: '1', zh: '1' } }),
  }));
  const { rehypeBehind } = await import('~/markdown/rehype-behind.ts');
  const { rehypeSections } = await import('~/markdown/rehype-sections.ts');
  const { remarkHeadingId } = await import('~/markdown/remark-heading-id.ts');
  const processor = createProcessor({
    remarkPlugins: [remarkHeadingId],
    rehypePlugins: [rehypeSections, rehypeBehind],
  });
  const value = '## 理论 {/* #theory */}\n\n甲。\n\n## 规模 {/* #scaling */}\n\n乙。\n';
  const compiled = String(await processor.process({ path: '/x/content/chapters/zh/outlook.mdx', value }));
  expect(compiled.match(/本节的英文版已有改动/g)).toHaveLength(1);
  expect(compiled.indexOf('已有改动')).toBeLessThan(compiled.indexOf('甲。'));
});
