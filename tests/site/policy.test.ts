import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attribute, builtPages } from '../../src/postbuild/built-pages.ts';

const pages = builtPages().map((page) => {
  const metas = page.elements.filter(
    (element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  return { ...page, metas, policy: directives((metas[0] && attribute(metas[0], 'content')) ?? '') };
});
const rules = hostRules(readFileSync('dist/_headers', 'utf8'));
const host = rules.get('/*') ?? {};
const nginxFile = readFileSync('dist/_nginx.conf', 'utf8');
const nginx = Object.fromEntries(
  [...nginxFile.matchAll(/^add_header (\S+) "(.*)" always;$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
);
const server = directives(host['Content-Security-Policy'] ?? '');

test('every page has one policy, before any script or style', () => {
  const late = pages.filter(
    ({ metas, html }) =>
      metas.length !== 1 ||
      !/^[\s\S]{0,200}<meta charset="utf-8"><meta http-equiv="content-security-policy"/.test(html),
  );
  expect(late.map(({ path }) => path)).toEqual([]);
});

test('a policy names the scripts and styles of its own page and no others', () => {
  const differing = pages.filter(({ html, policy }) => {
    const scripts = hashes(html, /<script(?![^>]*(?:\ssrc=|json))[^>]*>([\s\S]*?)<\/script>/g);
    const styles = hashes(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
    return (
      String(scripts) !== String(named(policy['script-src'])) ||
      String(styles) !== String(named(policy['style-src']))
    );
  });
  expect(differing.map(({ path }) => path)).toEqual([]);
});

test('no policy, of pages or servers, allows unsafe code, other hosts or HTML from text', () => {
  for (const policy of [...pages.map(({ policy }) => policy), server]) {
    const sources = Object.values(policy).flat();
    expect(
      sources.filter(
        (source) => !/^('self'|'none'|'wasm-unsafe-eval'|'script'|data:|'sha256-[\w+/=]{44}')$/.test(source),
      ),
    ).toEqual([]);
    expect(Object.keys(policy).filter((directive) => policy[directive]?.includes('data:'))).toEqual([
      'img-src',
    ]);
    expect(policy['require-trusted-types-for']).toEqual(["'script'"]);
    expect(policy['base-uri']).toEqual(["'none'"]);
  }
  expect(pages.filter(({ policy }) => String(policy['default-src']) !== "'none'")).toEqual([]);
});

test('the server’s policy blocks no script of any page, and forbids frames', () => {
  const scripts = new Set(server['script-src']);
  expect(
    pages.flatMap(({ policy }) => (policy['script-src'] ?? []).filter((source) => !scripts.has(source))),
  ).toEqual([]);
  expect([server['default-src'], server['style-src'], server['frame-ancestors']]).toEqual([
    undefined,
    undefined,
    ["'none'"],
  ]);
});

test('pages and servers say the same of everything that both name', () => {
  const { 'script-src': scripts, ...shared } = server;
  const page = pages[0]?.policy ?? {};
  for (const [directive, sources] of Object.entries(shared))
    expect(page[directive] ?? ["'none'"], directive).toEqual(sources);
});

test('nginx sends what the other hosts send', () => {
  const { 'Cross-Origin-Resource-Policy': resources, ...others } = host;
  expect(nginx).toEqual(others);
  expect(nginxFile).toContain(`set $resources ${resources};`);
  expect(Object.keys(host).length).toBe(8);
});

test('pages of other origins may fetch and show data, figures to embed and social cards, and nothing else', () => {
  const open = [...rules].flatMap(([path, headers]) =>
    headers['Access-Control-Allow-Origin'] === '*' &&
    headers['Cross-Origin-Resource-Policy'] === 'cross-origin'
      ? [path]
      : [],
  );
  const named = (file: string) =>
    open.some((path) => new RegExp(`^${path.replaceAll('.', '\\.').replace('*', '.*')}$`).test(file));
  const [, inNginx = ''] =
    /^if \(\$uri ~ "(.*)"\) \{ set \$resources cross-origin; set \$origins "\*"; \}$/m.exec(nginxFile) ?? [];
  const files = globSync('dist/**', { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice('dist'.length));
  const shared = files.filter((file) => /^\/data\/|^\/(en|zh|index).*\.png$/.test(file));
  expect(shared.length).toBeGreaterThan(250);
  expect(files.filter(named)).toEqual(shared);
  expect(files.filter((file) => new RegExp(inNginx).test(file))).toEqual(shared);
  expect(host['Access-Control-Allow-Origin']).toBeUndefined();
});

test('no line of the headers is longer than hosts read', () => {
  expect(
    Math.max(
      ...readFileSync('dist/_headers', 'utf8')
        .split('\n')
        .map(({ length }) => length),
    ),
  ).toBeLessThan(2000);
});

function directives(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy.split(/;\s*/).map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

/** Headers by the path of their rule. */
function hostRules(text: string) {
  const rules = new Map<string, Record<string, string>>();
  let path = '';
  for (const line of text.split('\n')) {
    const [, name, value = ''] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
    if (!name) path = line;
    else rules.set(path, { ...rules.get(path), [name]: value });
  }
  return rules;
}

function named(sources: string[] = []) {
  return sources.filter((source) => source.startsWith("'sha256-"));
}

function hashes(html: string, code: RegExp) {
  const found = [...html.matchAll(code)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [...new Set(found)].toSorted();
}
