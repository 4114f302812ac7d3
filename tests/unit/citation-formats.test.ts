import { Cite } from '@citation-js/core';
import { expect, test } from 'vitest';
import { apa, citationFiles, gbt7714 } from '../../src/features/cite/citation-formats.ts';
import { type CitedPart, cslPart } from '../../src/features/cite/cited-part.ts';

const section: CitedPart = {
  id: 'outlook--emergence',
  kind: 'section',
  title: 'Emergence',
  place: 'section 3.2.2',
  path: '/en/outlook/#emergence',
  locale: 'en',
};
const chinese: CitedPart = {
  ...section,
  title: '涌现',
  place: '第 3.2.2 节',
  path: '/zh/outlook/#emergence',
  locale: 'zh',
};
const survey: CitedPart = {
  ...section,
  id: 'survey',
  kind: 'survey',
  title: 'The state of large-model research, 2023',
  place: undefined,
  path: '/en/',
};

test.each([section, chinese, survey])('BibTeX and RIS of $title, read again, say the same', (part) => {
  const item = cslPart(part);
  for (const format of ['bib', 'ris'] as const) {
    const [read] = new Cite(citationFiles[format].write(part)).data;
    expect(read).toMatchObject({ title: item.title, URL: item.URL, note: item.note });
    expect(JSON.stringify(read?.['issued'])).toContain('2026');
    expect(JSON.stringify(read?.['author'])).toContain(part.locale === 'zh' ? '编写组' : 'Contributors');
  }
});

test('APA names author, year, part, whole, version and address', () => {
  expect(apa(section)).toBe(
    'Large-Model Survey Contributors. (2026). Emergence. In The state of large-model research, 2023 (Version 1.0.0). https://example.org/en/outlook/#emergence',
  );
  expect(apa(survey)).toBe(
    'Large-Model Survey Contributors. (2026, November 24). The state of large-model research, 2023 (Version 1.0.0). https://example.org/en/',
  );
});

test('GB/T 7714 of 2025 names the part, two strokes, the whole, its version, year and place, and the address', () => {
  expect(gbt7714(chinese, 2025)).toBe(
    '大模型研究现状综述编写组. 涌现[M/OL]//大模型研究现状综述编写组. 2023年大模型研究现状综述. 1.0.0 版. 2026：第 3.2.2 节. https://example.org/zh/outlook/#emergence.',
  );
  expect(gbt7714(survey, 2025)).toContain(
    '. The state of large-model research, 2023[M/OL]. Version 1.0.0. 2026. https://example.org/en/.',
  );
});

test('GB/T 7714 of 2015 has room for the day of access', () => {
  expect(gbt7714(chinese, 2015)).toContain(
    '1.0.0 版. 2026: 第 3.2.2 节[引用日期]. https://example.org/zh/outlook/#emergence.',
  );
});
