import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { tags } from '~/markdown/tags.ts';
import { editorFiles } from '~/validation/editor.ts';
import { recordFiles } from '~/validation/read.ts';

const files = editorFiles();
const parsed = (path: string) => JSON.parse(files.get(`.vscode/${path}`) ?? '');

// A new record adds its id, which needs no new file until somebody writes one.
test.each([...files].filter(([path]) => !path.endsWith('ids.json')))(
  '%s is as npm run editor writes it',
  (path, text) => {
    expect(existsSync(path) && readFileSync(path, 'utf8')).toBe(text);
  },
);

test('an editor finds nothing wrong with any record, and something with an unknown field or value', () => {
  const ajv = new Ajv({
    strict: false,
    schemas: [{ ...parsed('schemas/ids.json'), $id: 'ids.json' }],
    validateFormats: false,
  });
  const checks = new Map<string, ReturnType<Ajv['compile']>>();
  for (const { folder, text, file } of recordFiles()) {
    const check = checks.get(folder) ?? ajv.compile(parsed(`schemas/${folder}.json`));
    checks.set(folder, check);
    expect(check(parse(text)), `${file}: ${ajv.errorsText(check.errors)}`).toBe(true);
  }
  const term = { term: { en: 'A', zh: '甲' }, definition: { en: 'A.', zh: '甲。' } };
  const check = checks.get('terms');
  expect([term, { ...term, colour: 'red' }, { ...term, see: 1 }].map((data) => check?.(data))).toEqual([
    true,
    false,
    false,
  ]);
});

test('an editor explains the fields, and knows the ids', () => {
  const { properties } = parsed('schemas/systems.json');
  expect(properties.aliases.description).toMatch(/^Other names under which readers look/);
  const { properties: relation } = properties.relations.items;
  expect(relation.status.description).toBe('How the fact is known.');
  expect(relation.to.allOf).toEqual([{ $ref: 'ids.json#/$defs/systems' }]);
  expect(parsed('schemas/ids.json').$defs.systems.anyOf[1].enum).toContain('qwen-7b');
});

test('every tag has a snippet, whose places are stepped through', () => {
  const snippets: { prefix: string; body: string[] }[] = Object.values(parsed('survey.code-snippets'));
  const prefixes = snippets.map(({ prefix }) => prefix.split(' ')[0]);
  expect(Object.keys(tags).filter((tag) => !prefixes.includes(tag))).toEqual([]);
  const fact = snippets.find(({ prefix }) => prefix === 'Fact of');
  expect(fact?.body[0]).toMatch(/^<Fact of="\$\{1:[\w-]+\}" is="\$\{2:\w+\}" \/>$/);
});
