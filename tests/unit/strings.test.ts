import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '~/i18n/en.ts';

const chain = String.raw`((?:\??\.\w+|\[[^\]]+\])*)`;
const before = String.raw`(?:(\.\.\.|Object\.\w+\()|(?<![\w.]))`;
const source = String.raw`(?:stringsFor\([^)]*\)|searchStrings\[[^\]]+\])`;

test('every string of the interface is used', () => {
  const files = globSync('src/**/*.{ts,astro}', { exclude: ['src/i18n/**'] });
  const used = files.flatMap((file) => pathsIn(readFileSync(file, 'utf8')));
  const unused = leavesOf(en).filter((leaf) => !used.some((path) => covers(path, leaf)));
  expect(unused.map((leaf) => leaf.join('.'))).toEqual([]);
});

function leavesOf(value: object, path: string[] = []): string[][] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && !Array.isArray(inner) ? leavesOf(inner, [...path, key]) : [[...path, key]],
  );
}

/** The paths through the strings that a file takes, `*` for a key that it reckons. A table counts where it is spread or listed. */
function pathsIn(text: string) {
  const roots: [string, string[]][] = [[source, []], ...namesIn(text)];
  return roots.flatMap(([name, path]) =>
    [...text.matchAll(new RegExp(`${before}(?:this\\.)?(${name})${chain}`, 'g'))]
      .map(([, listed, from = '', keys = '']) => ({
        listed,
        path: [...path, ...rootOf(from), ...keysOf(keys)],
      }))
      .filter(({ listed, path }) => listed || typeof at(path) !== 'object')
      .map(({ path }) => path),
  );
}

/** What a file calls the strings and the parts that it takes out of them. */
function namesIn(text: string) {
  const names = new Map<string, string[]>();
  const declared = String.raw`(\{[^}=]*\}|\w+)(?:: Strings| =\s+(${source}|\w+)${chain})`;
  for (const [, left = '', from, keys = ''] of text.matchAll(new RegExp(declared, 'g'))) {
    const path =
      from === undefined || from.includes('(') || from.includes('[') ? rootOf(from) : names.get(from);
    if (!path) continue;
    const whole = [...path, ...keysOf(keys)];
    const parts = left.startsWith('{') ? [...left.matchAll(/(\w+)(?:: (\w+))?/g)] : [];
    for (const [, key = '', name = key] of parts) names.set(name, [...whole, key]);
    if (parts.length === 0) names.set(left, whole);
  }
  return names;
}

function rootOf(from = '') {
  return from.startsWith('searchStrings') ? ['search'] : [];
}

function at(path: readonly string[]) {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], en);
}

function keysOf(keys: string) {
  return [...keys.matchAll(/\.(\w+)|\['([^']+)'\]|\[/g)].map(([, name, quoted]) => name ?? quoted ?? '*');
}

function covers(path: readonly string[], leaf: readonly string[]) {
  return leaf.every((key, index) => index >= path.length || path[index] === '*' || path[index] === key);
}
