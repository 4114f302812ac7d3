const ofLines = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-opacity',
  'stroke-linejoin',
  'color',
];
const ofText = ['font-size', 'font-weight', 'text-anchor'];

/**
 * Reads how the figures of a page look, and gives what writes it into them as attributes: reading systems
 * differ in the CSS they know. It runs in the browser.
 */
export function figureLooks() {
  const looks = [...document.querySelectorAll<SVGElement>('main svg, main svg *')].map((node) => ({
    node,
    attributes: attributesOf(node),
  }));
  const write = [...document.querySelectorAll<SVGSVGElement>('main svg.plot')].map(placesIn);
  return () => {
    for (const { node, attributes } of looks)
      for (const [name, value] of attributes) node.setAttribute(name, value);
    for (const places of write) places();
    for (const node of document.querySelectorAll('main svg')) node.setAttribute('font-family', 'sans-serif');
  };
}

/**
 * Reads where the parts of a drawing lie at the width that it has, and gives what writes it: a book's figure is
 * scaled as a whole, since systems differ in what they stretch.
 */
function placesIn(root: SVGSVGElement) {
  const { width, height } = root.getBoundingClientRect();
  const [left, right] = ['margin-left', 'margin-right'].map((side) =>
    Number.parseFloat(getComputedStyle(root).getPropertyValue(side)),
  ) as [number, number];
  const texts = [...root.querySelectorAll('text')].map((node) => {
    const x = node.x.baseVal[0]?.value ?? 0;
    return { node, x: x + (node.dx.baseVal[0]?.value ?? 0) };
  });
  const parts = [...root.querySelectorAll('svg')].map((part) => {
    const scale = part.viewBox.baseVal?.width ? width / part.viewBox.baseVal.width : 1;
    return { part, x: part.x.baseVal.value, scale };
  });
  return () => {
    for (const { node, x } of texts) {
      node.removeAttribute('dx');
      node.setAttribute('x', x.toFixed(1));
    }
    for (const { part, x, scale } of parts) {
      const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
      group.append(...part.childNodes);
      for (const path of group.querySelectorAll('path')) path.setAttribute('d', moved(path, x, scale));
      part.replaceWith(group);
    }
    root.setAttribute('viewBox', `${-left} 0 ${width + left + right} ${height}`);
    root.removeAttribute('height');
  };
}

/** The outline of a path, whose places are absolute, stretched and moved to the right. */
function moved(path: SVGPathElement, x: number, scale: number) {
  const d = path.getAttribute('d') ?? '';
  return d.replaceAll(
    /(-?[\d.]+) (-?[\d.]+)/g,
    (_, across: string, down: string) => `${(Number(across) * scale + x).toFixed(1)} ${down}`,
  );
}

function attributesOf(node: SVGElement) {
  const [own, above] = [getComputedStyle(node), node.parentElement && getComputedStyle(node.parentElement)];
  const isRoot = node.localName === 'svg';
  const inherited = /^(svg|g|text|tspan)$/.test(node.localName) ? [...ofLines, ...ofText] : ofLines;
  const differing = inherited.filter(
    (name) => isRoot || own.getPropertyValue(name) !== above?.getPropertyValue(name),
  );
  // A halo that a system cannot put behind its letters would hide them.
  const isHalo = own.paintOrder !== 'normal';
  const pairs = differing
    .filter((name) => !isHalo || !name.startsWith('stroke'))
    .map((name) => [name, own.getPropertyValue(name)] as const);
  return own.opacity === '1' ? pairs : [...pairs, ['opacity', own.opacity] as const];
}
