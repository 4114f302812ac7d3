import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from './console.ts';

const ids = globSync('content/explainers/*.yaml').map((path) => basename(path, '.yaml'));

for (const id of ids) {
  test(`${id} fits a phone in both editions, and every control is reached by keyboard`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const locale of ['en', 'zh']) {
      await page.goto(`/${locale}/explainers/${id}/`);
      await expect(page.locator(`${id}:defined`)).toHaveCount(1);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        locale,
      ).toBeLessThanOrEqual(0);
    }
    const controls = page.locator(`${id} :is(input, select, button, textarea):visible:enabled`);
    await controls.first().focus();
    for (let index = 1; index < (await controls.count()); index += 1) {
      if (await controls.nth(index).evaluate((control) => control.closest('details:not([open])') !== null))
        continue;
      await page.keyboard.press('Tab');
      while (!(await page.evaluate(() => document.activeElement?.matches('input, select, button, textarea'))))
        await page.keyboard.press('Tab');
      await expect(controls.nth(index)).toBeFocused();
    }
  });

  test(`${id} asks for its script only when it comes near`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/en/about/');
    expect(asked.filter((url) => url.includes(id) || url.includes('explainers'))).toEqual([]);
  });
}

test('a chapter shows the first state of an explainer and leads to the whole, as an address sets it', async ({
  page,
}) => {
  await page.goto('/en/research-status/?will-it-fit.card=6');
  const first = page.locator('.first[data-explainer="will-it-fit"]');
  await expect(first.locator('.finding')).toContainText('24 GB');
  await expect(first.locator('svg.plot path').first()).toBeAttached();
  await expect(page.locator('will-it-fit')).toHaveCount(0);
  await first.getByRole('link', { name: 'Try it' }).click();
  await expect(page).toHaveURL(/\/en\/explainers\/will-it-fit\/\?will-it-fit\.card=6$/);
  await expect(page.locator('[name="will-it-fit.card"]')).toHaveValue('6');
});

test('a finding about memory stands in the address and comes back from it, in the other edition too', async ({
  page,
}) => {
  await page.goto('/en/explainers/will-it-fit/');
  await page.locator('[name="will-it-fit.card"]').selectOption('6');
  await page.locator('[name="will-it-fit.bits"]').selectOption('4');
  await expect(page).toHaveURL(/will-it-fit\.card=6&will-it-fit\.bits=4$/);
  const finding = await page.locator('[data-part="found"]').textContent();
  await page.reload();
  await expect(page.locator('[data-part="found"]')).toHaveText(finding ?? '');
  await page.locator('language-switch a').click();
  await expect(page.locator('[name="will-it-fit.card"]')).toHaveValue('6');
});

test('62 billion parameters do not fit in 6 GB', async ({ page }) => {
  await page.goto('/en/explainers/will-it-fit/');
  await page.locator('summary').first().click();
  await page.locator('button[data-part="challenge"]').click();
  const claim = page.locator('tr[data-id="claim"]');
  await expect(claim.locator('[data-part="total"]')).toHaveText('over 28.9');
  await expect(claim.locator('[data-part="verdict"]')).toHaveText('no');
  await expect(page.locator('will-it-fit [role="status"]')).toContainText('6 GB');
});

test('the message that is typed appears in every wrapping, and never as markup', async ({ page }) => {
  await page.goto('/en/explainers/eleven-wrappings/');
  await page.locator('[name="eleven-wrappings.user"]').fill('<b>Why?</b>');
  await expect(page.locator('[data-id="yi-chat"] [data-part="prompt"]')).toContainText('<|im_start|>user↵');
  await expect(page.locator('[data-id="yi-chat"] [data-part="prompt"]')).toContainText('<b>Why?</b>');
  await page.locator('[name="eleven-wrappings.out"]').check();
  await expect(page.locator('[data-id="qwen-chat"] .typed').first()).toBeVisible();
  await expect(page.locator('[data-id="chatglm2-6b"] .typed')).toHaveCount(0);
});

test('the slider of length works with the arrow keys', async ({ page }) => {
  await page.goto('/en/explainers/how-long/');
  await expect(page.locator('how-long:defined')).toHaveCount(1);
  await page.locator('[name="how-long.step"]').focus();
  await page.keyboard.press('End');
  await expect(page.locator('how-long [data-part="found"]')).toContainText('200,000 tokens');
  await expect(page.locator('[data-id="qwen-7b"] [data-part="share"]')).toHaveText('80.2 %');
});

test('an answer of one token makes both rulers agree', async ({ page }) => {
  await page.goto('/en/explainers/two-rulers/?two-rulers.length=1');
  await expect(page.locator('two-rulers:defined')).toHaveCount(1);
  const curve = (name: string) => page.locator(`two-rulers [data-part="${name}"]`).getAttribute('d');
  expect(await curve('score')).toBe(await curve('chance'));
});

test('the tape of an agent is wound turn by turn, and a broken part changes how it ends', async ({
  page,
}) => {
  await page.goto('/en/explainers/agent-tape/');
  const found = page.locator('agent-tape [data-part="found"]');
  await expect(page.locator('agent-tape .tape li:visible')).toHaveCount(1);
  await page.locator('[data-part="next"]').click();
  await expect(page.locator('agent-tape .tape li:visible')).toHaveCount(4);
  await expect(page.locator('agent-tape [role="status"]')).toContainText('"parameters":34388917248');
  await page.locator('[name="agent-tape.step"]').press('End');
  await expect(found).toContainText('24.8 GiB');
  await page.locator('[data-part="start"]').click();
  await expect(page.locator('agent-tape .tape li:visible')).toHaveCount(1);
  for (const [fault, ending] of [
    ['call', 'No answer.'],
    ['window', 'one card of 24 GB'],
    ['checker', '4 cards of 80 GB'],
  ] as const) {
    await page.locator('[name="agent-tape.fault"]').selectOption(fault);
    await expect(found).toContainText(ending);
  }
  await expect(page).toHaveURL(/agent-tape\.fault=checker/);
  await page.reload();
  await expect(found).toContainText('4 cards of 80 GB');
});

test('with the small window the question is out of sight, and the tape says so in words', async ({
  page,
}) => {
  await page.goto('/en/explainers/agent-tape/?agent-tape.fault=window&agent-tape.step=7');
  const entry = page.locator('agent-tape .question');
  await expect(entry).toHaveClass(/gone/);
  await expect(entry).toContainText('out of the window');
});

test('a sentence of the page comes back at order 4 when the likeliest is always taken', async ({ page }) => {
  await page.goto(
    '/en/explainers/page-predicts-itself/?page-predicts-itself.order=4&page-predicts-itself.whole=1',
  );
  await page.locator('textarea').fill('A large language');
  await page.locator('[data-part="likeliest"]').click();
  await expect(page.locator('textarea')).toHaveValue(
    'A large language model reads a text up to some point and gives a probability to everything that could come next.',
  );
});

test('what is drawn depends on the seed alone, and a link to it brings it back', async ({ page }) => {
  const drawn = async (seed: string) => {
    await page.goto('/zh/explainers/page-predicts-itself/?page-predicts-itself.whole=1');
    await page.locator('[name="page-predicts-itself.seed"]').fill(seed);
    await page.locator('[data-part="draw"]').click();
    return page.locator('textarea').inputValue();
  };
  const first = await drawn('7');
  expect(await drawn('8')).not.toBe(first);
  expect(await drawn('7')).toBe(first);
  await page.goto(page.url());
  await expect(page.locator('textarea')).toHaveValue(first);
});

test('a token that is chosen is written, taken back, and a question is continued, not answered', async ({
  page,
}) => {
  await page.goto('/en/explainers/page-predicts-itself/');
  // A word, not a full stop, which would be written without a space.
  const [text, first] = [
    page.locator('textarea'),
    page.locator('button.word').filter({ hasText: /^\w+$/ }).nth(1),
  ];
  const token = await first.textContent();
  await first.click();
  await expect(text).toHaveValue(`The model ${token}`);
  await page.locator('[data-part="back"]').click();
  await expect(text).toHaveValue('The model');
  await page.locator('page-predicts-itself summary').click();
  await page.locator('[data-part="ask"]').click();
  await expect(text).toHaveValue(/^What is a base model\? ./);
});

test('the lens keeps the statements of one origin', async ({ page }) => {
  await page.goto('/en/explainers/provenance-lens/?provenance-lens.origin=weng');
  await expect(page.locator('provenance-lens [data-origin]:visible')).toHaveCount(6);
  await page.locator('[name="provenance-lens.open"]').check();
  await expect(page.locator('provenance-lens [data-origin]:visible')).toHaveCount(4);
  await expect(page.locator('provenance-lens [data-part="found"]')).toContainText('4 of 108');
});

test('a chapter marks where its statements come from once it is asked to, and asks for nothing before', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/en/outlook/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('provenance'))).toEqual([]);
  await page.locator('[name="lens"]').check();
  const mark = page.locator('#emergence + .origins');
  await expect(mark.locator('.letter')).toHaveText(['Z', 'Z']);
  await expect(mark).toContainText('Contested');
  await expect(page).toHaveURL(/\?lens=on$/);
  await page.reload();
  await expect(mark).toBeVisible();
  await page.locator('[name="lens"]').uncheck();
  await expect(mark).toBeHidden();
  await expect(page).toHaveURL(/\/en\/outlook\/$/);
  await page.goto('/zh/model-types/?lens=on');
  await expect(page.locator('#agents + .origins .letter')).toHaveText(['M', 'W']);
  await expect(page.locator('#multimodal-models + .origins .letter')).toHaveText('E');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a chapter leads to the list of origins and has no switch', async ({ page }) => {
    await page.goto('/en/outlook/');
    await expect(page.locator('.lens input')).toBeHidden();
    await page.locator('.lens a').click();
    await expect(page.locator('#outlook')).toBeVisible();
  });

  test('a chapter leads from the first state of an explainer to its own page', async ({ page }) => {
    await page.goto('/zh/outlook/');
    const first = page.locator('.first[data-explainer="tax-or-bonus"]');
    await expect(first.locator('.finding')).not.toBeEmpty();
    await expect(first.locator('svg.plot path').first()).toBeAttached();
    await first.locator('a').last().click();
    await expect(page).toHaveURL(/\/zh\/explainers\/tax-or-bonus\/$/);
  });

  for (const id of ids) {
    test(`${id} says what it shows, without a control that does nothing`, async ({ page }) => {
      for (const locale of ['en', 'zh']) {
        await page.goto(`/${locale}/explainers/${id}/`);
        await expect(page.locator(id)).toBeVisible();
        await expect(page.locator(`${id} :is(.finding, .legend)`).first()).not.toBeEmpty();
        await expect(
          page.locator(`${id} :is(td, .prompt, .lengths p, .tape li, .treated li, path)`).nth(1),
        ).toBeAttached();
        await expect(page.locator(`${id} :is(input, select, button, textarea):visible`)).toHaveCount(0);
      }
    });
  }
});
