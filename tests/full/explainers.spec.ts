import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { allEngines } from '../browser/engines.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ids = globSync('content/explainers/*.yaml').map((path) => basename(path, '.yaml'));
const phone = { width: 360, height: 740 };

/** What sticks out of the page or of the explainer, in pixels. */
const excess = (page: Page) =>
  page.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll('.explainer')].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    ),
  );

const valuesOf = (fields: Locator) =>
  fields.evaluateAll((all) =>
    all.map((field) => (field as HTMLInputElement).value + (field as HTMLInputElement).checked),
  );

/** What an element shows, without what it says aloud; what is hidden is drawn when it is wanted. */
const textOf = (element: Locator) =>
  element
    .locator('[data-part]:not([data-part="say"])')
    .evaluateAll((parts) =>
      parts.filter((part) => part.checkVisibility()).map(({ textContent }) => textContent),
    );

/** Gives a field another value than the one it has. */
async function change(field: Locator) {
  const kind = await field.evaluate((element) => (element as HTMLInputElement).type);
  if (kind === 'select-one')
    return field.selectOption({ index: (await field.locator('option').count()) - 1 });
  if (kind === 'checkbox') return field.click();
  if (kind === 'range') return field.press('Home');
  return field.fill(kind === 'number' ? '7' : '7 GB');
}

for (const { name, type, options } of allEngines) {
  for (const id of ids) {
    test(`${name}: ${id} stays inside a phone, asks nobody, speaks, and comes back from its address`, async ({
      baseURL,
    }) => {
      test.skip(!options, `${name} is not installed`);
      test.setTimeout(240_000);
      const browser: Browser = await type.launch(options);
      const page = await browser.newPage({ baseURL: baseURL ?? '', viewport: phone });
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('request', (request) => request.url().startsWith(`${baseURL}/`) || faults.push(request.url()));

      for (const locale of ['en', 'zh']) {
        await page.goto(`/${locale}/explainers/${id}/`);
        const [element, fields, status] = [
          page.locator(`${id}:defined`),
          page.locator(`${id} [name]`),
          page.locator(`${id} [role="status"]`),
        ];
        await expect(element).toHaveCount(1);
        expect(await excess(page)).toBeLessThanOrEqual(0);
        await expect(status).toHaveCount(1);

        for (const field of await fields.all()) await change(field);
        await expect(status).not.toBeEmpty();
        const names = await fields.evaluateAll((all) => all.map((field) => field.getAttribute('name') ?? ''));
        expect([...new URL(page.url()).searchParams.keys()].toSorted()).toEqual(names.toSorted());
        expect(await excess(page)).toBeLessThanOrEqual(0);

        const [values, text] = [await valuesOf(fields), await textOf(element)];
        await page.reload();
        await expect(element).toHaveCount(1);
        expect(await valuesOf(fields)).toEqual(values);
        expect(await textOf(element)).toEqual(text);
        await page.evaluate(source);
        const { violations } = await page.evaluate<AxeResults>('axe.run()');
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
      }
      await browser.close();
      expect(faults).toEqual([]);
    });
  }
}
