import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { builtPages, elementsOf, hasClass, textOf } from '../../src/postbuild/built-pages.ts';

const chapters = builtPages().filter(({ path }) =>
  /^\/(en|zh)\/(research-status|model-types|outlook)\/$/.test(path),
);
const mains = chapters.flatMap(({ path, elements }) =>
  elements.filter(({ tagName }) => tagName === 'main').map((main) => ({ path, parts: elementsOf(main) })),
);
const named = (parts: Element[], name: string) => parts.filter((part) => hasClass(part, name));

test('a chapter opens with its title, its lead, what it says in short and one line of facts', () => {
  const opening = ['opening', 'lead', 'in-short', 'facts'];
  const wrong = mains.filter(({ parts }) => {
    const places = opening.map((name) => parts.findIndex((part) => hasClass(part, name)));
    const isInOrder = places.every((place, index) => place > (places[index - 1] ?? -1));
    return !isInOrder || opening.some((name) => named(parts, name).length !== 1);
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
  expect(mains).toHaveLength(6);
});

test('the text of a chapter stands in no element that the reading views of browsers leave out', () => {
  const left = mains.flatMap(({ path, parts }) =>
    parts
      .filter(({ tagName }) => /^(aside|footer|object)$/.test(tagName))
      .map(({ tagName }) => [path, tagName]),
  );
  expect(left).toEqual([]);
});

test('a correction strikes what was said, gives what holds, and keeps its reason one press away', () => {
  const corrections = mains.flatMap(({ parts }) => named(parts, 'correction'));
  const wrong = corrections.filter((correction) => {
    const inner = elementsOf(correction);
    const texts = ['del', 'ins', 'summary'].map((name) => inner.filter(({ tagName }) => tagName === name));
    const reason = inner.find(({ tagName }) => tagName === 'details');
    const isWhole = texts.every(([first, second]) => first && !second && textOf(first).trim());
    return !isWhole || !reason || elementsOf(reason).filter(({ tagName }) => tagName === 'p').length !== 1;
  });
  expect(wrong.map(textOf)).toEqual([]);
  expect(corrections.length).toBeGreaterThan(80);
});
