import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { attribute, type BuiltPage, builtPages } from '../../src/postbuild/built-pages.ts';
import { kindsInTurn } from '../browser/site-pages.ts';

const pages = builtPages();
const explainers = globSync('content/explainers/*.yaml').map((path) => basename(path, '.yaml'));

const across = (find: (page: BuiltPage) => string[]) =>
  pages.flatMap((page) => find(page).map((found) => `${page.path}: ${found}`));

test('no page has inline styles, event handlers or frames', () => {
  const found = across(({ elements }) =>
    elements.flatMap(({ tagName, properties }) =>
      Object.keys(properties)
        .filter((name) => name === 'style' || /^on[A-Z]/.test(name))
        .map((name) => `${tagName} ${name}`),
    ),
  );
  expect(found).toEqual([]);
});

test('no page asks another host for anything', () => {
  const found = across(({ elements }) =>
    elements.flatMap((element) => {
      const source =
        attribute(element, 'src') ??
        (element.tagName === 'link' &&
        attribute(element, 'rel') !== 'alternate' &&
        attribute(element, 'rel') !== 'canonical'
          ? attribute(element, 'href')
          : undefined);
      return source && /^(https?:)?\/\//.test(source) ? [source] : [];
    }),
  );
  expect(found).toEqual([]);
});

test('every page has one title, one first heading, a language and a description', () => {
  const found = across(({ elements }) => {
    const count = (name: string) => elements.filter(({ tagName }) => tagName === name).length;
    const html = elements.find(({ tagName }) => tagName === 'html');
    const description = elements.find((element) => attribute(element, 'name') === 'description');
    return [
      ...(count('title') === 1 ? [] : ['titles']),
      ...(count('h1') === 1 ? [] : [`${count('h1')} h1`]),
      ...(html && ['en', 'zh-Hans'].includes(attribute(html, 'lang') ?? '') ? [] : ['lang']),
      ...(description && attribute(description, 'content') ? [] : ['description']),
    ];
  });
  expect(found).toEqual([]);
});

test('the policy of every page allows no inline code but what it names by its hash', () => {
  const found = across(({ elements }) => {
    const policy = elements.find(
      (element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
    );
    const content = (policy && attribute(policy, 'content')) ?? '';
    return /default-src 'none'/.test(content) && !/unsafe-inline|'unsafe-eval'/.test(content)
      ? []
      : [content || 'no policy'];
  });
  expect(found).toEqual([]);
});

// Where nothing but data differs one page stands for its kind; the full run looks at all.
const judged = process.env['TEST_FULL'] ? pages : pages.filter(({ path }) => kindsInTurn.includes(path));

test('a page of every kind is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    elements: [
      'html5',
      {
        'copy-citations': { flow: true },
        'contents-bar': { flow: true },
        'theme-switch': { flow: true },
        'language-switch': { flow: true, phrasing: true },
        'search-dialog': { flow: true },
        'search-form': { flow: true },
        'address-guess': { flow: true },
        ...Object.fromEntries(explainers.map((name) => [name, { flow: true }])),
        'system-catalogue': { flow: true },
        'system-compare': { flow: true },
        'licence-day': { flow: true },
        'record-list': { flow: true },
      },
    ],
    rules: {
      'attr-quotes': 'off', // Astro writes attributes as it sees fit.
      'doctype-style': 'off',
      'long-title': 'off',
      'no-inline-style': 'error',
      'prefer-native-element': ['error', { exclude: ['listbox', 'option', 'region', 'button'] }],
      'tel-non-breaking': 'off',
      'no-redundant-role': 'off',
      'require-sri': 'off', // All files come from the site itself, under names that change with their content.
      'wcag/h30': 'error',
    },
  });
  const faults: string[] = [];
  for (const { path, html } of judged) {
    const { results } = await validator.validateString(html, path);
    for (const { messages } of results)
      faults.push(
        ...messages.map(
          ({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId} ${message}`,
        ),
      );
  }
  expect(faults.slice(0, 40)).toEqual([]);
});
