import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, and what axe holds to be good practice besides. */
const runOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** The rules whose outcome can change with theme and width, and which take most of the time. */
const rulesOfAppearance = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
];

/** What to look for: everything, or one half of it. */
const choices = {
  all: { runOnly },
  structure: {
    runOnly,
    rules: Object.fromEntries(rulesOfAppearance.map((rule) => [rule, { enabled: false }])),
  },
  appearance: { runOnly: { type: 'rule', values: rulesOfAppearance } },
};

/**
 * Faults that axe finds on a page as it stands, each with its rule and selector.
 * Where axe cannot tell, as with text in drawings, the contrast is measured here; what stays open is a fault too.
 */
export async function audit(page: Page, choice: keyof typeof choices = 'all') {
  // A chapter gets its links to citations when the reader first moves.
  await page.evaluate(() => dispatchEvent(new Event('focusin')));
  await page.waitForFunction(
    () => !document.querySelector('.part-links') || document.querySelector('.part-links > a'),
  );
  const first = await audited(page, choice);
  // An element that a script replaced meanwhile cannot be judged; it stands still the second time.
  return first.length > 0 ? audited(page, choice) : first;
}

async function audited(page: Page, choice: keyof typeof choices) {
  if (!(await page.evaluate('"run" in (window.axe ?? {})'))) await page.evaluate(source);
  const options = JSON.stringify({ ...choices[choice], resultTypes: ['violations', 'incomplete'] });
  const { violations, incomplete } = await page.evaluate<AxeResults>(`axe.run(${options})`);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
  const open = incomplete.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => ({ id, selector: target.join(' ') })),
  );
  return [...listed(found), ...listed(await page.evaluate(undecidedOf, open))];
}

// Three of a sort tell what is wrong.
function listed(findings: readonly string[]) {
  const counts = new Map<string, number>();
  return findings.filter((finding) => {
    const rule = finding.split(':')[0] ?? '';
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return (counts.get(rule) ?? 0) <= 3;
  });
}

/** Runs in the page: those of the open questions that have no answer, each with the reason. */
function undecidedOf(open: { id: string; selector: string }[]) {
  type Color = [red: number, green: number, blue: number, alpha: number];
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return ['no canvas to read colours with'];
  const known = new Map<string, Color>();

  // Whatever notation a style uses, a canvas turns it into bytes.
  function colorOf(style: string): Color {
    const before = known.get(style);
    if (before) return before;
    context?.clearRect(0, 0, 1, 1);
    if (context) context.fillStyle = style;
    context?.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
    const color: Color = [red, green, blue, alpha / 255];
    known.set(style, color);
    return color;
  }

  function over([red, green, blue, alpha]: Color, [r, g, b]: Color): Color {
    const mixed = (upper: number, lower: number) => upper * alpha + lower * (1 - alpha);
    return [mixed(red, r), mixed(green, g), mixed(blue, b), 1];
  }

  function luminance([red, green, blue]: Color) {
    const linear = (byte: number) =>
      byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  function contrast(a: Color, b: Color) {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  }

  function opacityOf(element: Element): number {
    const own = Number(getComputedStyle(element).opacity);
    return element.parentElement ? own * opacityOf(element.parentElement) : own;
  }

  function faded([red, green, blue, alpha]: Color, element: Element): Color {
    return [red, green, blue, alpha * opacityOf(element)];
  }

  /** What an element paints under a point that lies on it. */
  function paintOf(element: Element): Color {
    const style = getComputedStyle(element);
    const isShape = element instanceof SVGElement && !(element instanceof SVGSVGElement);
    if (element instanceof SVGTextContentElement) return [0, 0, 0, 0];
    const paint = isShape ? (style.fill === 'none' ? style.stroke : style.fill) : style.backgroundColor;
    return paint === 'none' ? [0, 0, 0, 0] : faded(colorOf(paint), element);
  }

  function ground(element: Element, x: number, y: number): Color {
    const layers: Color[] = [];
    for (const below of document.elementsFromPoint(x, y)) {
      if (element.contains(below)) {
        if (below === element && !(element instanceof SVGElement)) layers.push(paintOf(below));
        continue;
      }
      // What covers the text now is out of its way once the reader scrolls.
      const isAncestor = below.contains(element);
      if (!isAncestor && !(element instanceof SVGElement)) continue;
      layers.push(paintOf(below));
    }
    return layers.toReversed().reduce((under, layer) => over(layer, under), colorOf('Canvas'));
  }

  function leastContrast(element: Element) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const style = getComputedStyle(element);
    const isDrawn = element instanceof SVGElement;
    const text = faded(colorOf(isDrawn ? style.fill : style.color), element);
    const hasHalo = isDrawn && style.paintOrder.startsWith('stroke') && style.stroke !== 'none';
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9]
      .map((share) => left + (right - left) * share)
      .filter((x) => x >= 0 && x < innerWidth);
    return Math.min(
      ...points.map((x) => {
        const behind = ground(element, x, (top + bottom) / 2);
        const around = hasHalo ? over(colorOf(style.stroke), behind) : behind;
        return contrast(over(text, around), around);
      }),
    );
  }

  function contrastFault(element: Element) {
    const style = getComputedStyle(element);
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const least = leastContrast(element);
    if (least === Infinity) return 'it is out of sight';
    return least < (isLarge ? 3 : 4.5) ? `its contrast is ${least.toFixed(2)}` : '';
  }

  // A link that the reader knows by its colour alone has to differ from the text around it; one of the same colour is known by its place.
  function linkFault(element: Element) {
    const own = getComputedStyle(element);
    const around = getComputedStyle(element.parentElement ?? element);
    const isMarked =
      own.textDecorationLine.includes('underline') ||
      own.fontWeight !== around.fontWeight ||
      own.borderBottomStyle !== 'none';
    const difference = contrast(colorOf(own.color), colorOf(around.color));
    return isMarked || difference === 1 || difference >= 3
      ? ''
      : `it differs from the text around it by ${difference.toFixed(2)} only`;
  }

  const answers: Record<string, (element: Element) => string> = {
    'color-contrast': contrastFault,
    'link-in-text-block': linkFault,
    // A sign without letters has no words that its label could lack.
    'label-content-name-mismatch': (element) =>
      /\p{L}/u.test(element.textContent ?? '') ? 'its label lacks its words' : '',
    // A header of a group of rows has them below it, not beside it.
    'th-has-data-cells': (element) => {
      const lonely = [...element.querySelectorAll('th:only-child')];
      return lonely.length > 0 && lonely.every((header) => header.getAttribute('scope') === 'rowgroup')
        ? ''
        : 'a header without cells';
    },
  };

  const place = { left: scrollX, top: scrollY };
  const found = open.flatMap(({ id, selector }) => {
    const element = document.querySelector(selector);
    const reason = !element ? 'not found again' : (answers[id]?.(element) ?? 'nobody answers this');
    return reason ? [`${id}: ${selector}: ${reason}`] : [];
  });
  scrollTo({ ...place, behavior: 'instant' });
  return found;
}
