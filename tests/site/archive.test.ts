import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');
const parsed = (file: string) => JSON.parse(read(file));

test('the list of checksums names every file of the site with its SHA-256', () => {
  const lines = read('checksums.txt').trimEnd().split('\n');
  expect(lines[0]).toMatch(/^# Commit \S+, built with: npm ci && SITE_URL=https:\S+ npm run build$/);
  const told = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('  '));
  const files = globSync('**', { cwd: 'dist' }).filter(
    (name) => name !== 'checksums.txt' && statSync(`dist/${name}`).isFile(),
  );
  expect(told.map(([, name]) => name)).toEqual(files.toSorted());
  const wrong = told.filter(
    ([hash, name]) =>
      createHash('sha256')
        .update(readFileSync(`dist/${name}`))
        .digest('hex') !== hash,
  );
  expect(wrong).toEqual([]);
});

test('the records for archives say what the citation file says', () => {
  const { title, version, keywords, authors, ...cff } = parse(read('CITATION.cff'));
  const [{ name }] = authors;
  expect(parsed('codemeta.json')).toMatchObject({
    '@context': 'https://w3id.org/codemeta/3.0',
    name: title,
    version,
    keywords,
    datePublished: cff['date-released'],
    author: [{ name }],
  });
  expect(parsed('.zenodo.json')).toMatchObject({ title, version, keywords, creators: [{ name }] });
});

test.each(['en', 'zh'])(
  'the JSON feed of %s has the entries of the Atom feed, and what JSON Feed asks',
  (locale) => {
    const feed = parsed(`${locale}/feed.json`);
    const ids = [...read(`${locale}/feed.xml`).matchAll(/<entry>\s*<id>([^<]+)/g)].map(([, id]) => id);
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(new URL(feed.feed_url).pathname).toMatch(new RegExp(`/${locale}/feed\\.json$`));
    expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(ids);
    for (const { content_text, date_published, _correction } of feed.items) {
      expect(content_text).not.toBe('');
      expect(Date.parse(date_published)).not.toBeNaN();
      if (_correction) expect(Object.keys(_correction)).toEqual(['before', 'after', 'sources']);
    }
  },
);
