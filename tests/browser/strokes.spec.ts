import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from './console.ts';

const chapters = globSync('content/chapters/en/*.mdx').map((path) => basename(path, '.mdx'));
const explainers = globSync('content/explainers/*.yaml').map(
  (path) => `explainers/${basename(path, '.yaml')}`,
);
const pages = [...chapters, ...explainers, 'systems/qwen-72b', 'systems/chatglm-6b'];
const widths = [320, 390, 768, 1280, 1920];

/**
 * What is wrong with the figures of the page: letters that a stroke runs through, letters on letters, letters
 * beyond the page, and room above a drawing that nothing fills. It runs in the browser.
 */
function faultsOfFigures() {
  const faults: string[] = [];
  for (const svg of document.querySelectorAll<SVGSVGElement>('main svg:not(svg svg)')) {
    if (!svg.checkVisibility() || svg.clientWidth === 0) continue;
    const name = svg.closest('figure')?.id || svg.closest('figure')?.getAttribute('aria-label') || 'drawing';
    const letters = [...svg.querySelectorAll('text')].filter((node) => node.checkVisibility()).map(lettersOf);
    for (const [index, one] of letters.entries()) {
      if (one.left < -1 || one.right > innerWidth + 1) faults.push(`${name}: “${one.words}” leaves the page`);
      for (const other of letters.slice(index + 1))
        if (
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom
        )
          faults.push(`${name}: “${one.words}” stands on “${other.words}”`);
    }
    for (const stroke of svg.querySelectorAll<SVGGeometryElement>('path, line')) {
      const { stroke: paint, fill } = getComputedStyle(stroke);
      // Areas and points are no lines; a label may stand on the paper of a box.
      if (paint === 'none' || fill !== 'none' || stroke.matches('.circle, .square, .gap, .paper')) continue;
      if (!stroke.checkVisibility()) continue;
      for (const { words } of letters.filter((box) => crosses(stroke, box)))
        faults.push(`${name}: a line runs through “${words}”`);
    }
    const top = Math.min(...letters.map((box) => box.top), ...marksTop(svg));
    const void_ = top - svg.getBoundingClientRect().top;
    if (void_ > 24) faults.push(`${name}: ${Math.round(void_)} px above it are empty`);
  }
  return [...new Set(faults)];

  function lettersOf(node: SVGTextElement) {
    const { left, right, bottom } = node.getBoundingClientRect();
    const size = Number.parseFloat(getComputedStyle(node).fontSize);
    const { y: baseline } = node.getStartPositionOfChar(0).matrixTransform(node.getScreenCTM() ?? undefined);
    // From the tops of capitals to a little under the line, without the room that a face leaves around them.
    const halo = getComputedStyle(node);
    const isBacked = halo.paintOrder.startsWith('stroke') && Number.parseFloat(halo.strokeWidth) >= 6;
    const box = {
      left: left + 1,
      right: right - 1,
      top: baseline - size * 0.68,
      bottom: Math.min(bottom, baseline + 1),
    };
    return { ...box, words: node.textContent ?? '', node, isBacked };
  }

  function crosses(stroke: SVGGeometryElement, box: ReturnType<typeof lettersOf>) {
    // Letters that come later hide what runs under them, where their halo is wide enough.
    const isUnder = stroke.compareDocumentPosition(box.node) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (box.isBacked && isUnder) return false;
    const matrix = stroke.getScreenCTM();
    if (!matrix) return false;
    return pointsOn(stroke)
      .map((point) => point.matrixTransform(matrix))
      .some(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom);
  }

  /** Points on each line of an outline, closer together than letters are wide. */
  function pointsOn(stroke: SVGGeometryElement) {
    const parts = (stroke.getAttribute('d') ?? '').split(/(?=M)/).filter(Boolean);
    if (parts.length === 0) return along(stroke);
    return parts.flatMap((d) => {
      const part = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      part.setAttribute('d', d);
      return along(part);
    });
  }

  function along(part: SVGGeometryElement) {
    const length = part.getTotalLength();
    const count = Math.min(400, Math.max(1, Math.ceil(length / 3)));
    return Array.from({ length: count + 1 }, (_, step) => part.getPointAtLength((length * step) / count));
  }

  function marksTop(svg: SVGSVGElement) {
    return [...svg.querySelectorAll('path, rect, circle, line')]
      .filter((node) => node.checkVisibility())
      .map((node) => node.getBoundingClientRect().top);
  }
}

for (const locale of ['en', 'zh'])
  for (const path of pages)
    test(`no line crosses a label of /${locale}/${path}/, at any width`, async ({ page }) => {
      await page.goto(`/${locale}/${path}/`);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(faultsOfFigures), `${width} px`).toEqual([]);
      }
    });

test('a line through a label, and one label on another, are found', async ({ page }) => {
  await page.goto('/en/outlook/');
  await page.locator('#fig-attention-cost svg.plot').evaluate((svg) => {
    const [label] = svg.querySelectorAll('text');
    const copy = label?.cloneNode(true);
    if (copy) svg.append(copy);
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    line.setAttribute('class', 'strong');
    line.setAttribute('d', 'M-52 9H200');
    svg.append(line);
  });
  const faults = await page.evaluate(faultsOfFigures);
  expect(faults.filter((fault) => fault.includes('a line runs through'))).not.toEqual([]);
  expect(faults.filter((fault) => fault.includes('stands on'))).not.toEqual([]);
});
