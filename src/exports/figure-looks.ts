const ofLines = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
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
  return () => {
    for (const { node, attributes } of looks)
      for (const [name, value] of attributes) node.setAttribute(name, value);
    for (const node of document.querySelectorAll('main svg')) node.setAttribute('font-family', 'sans-serif');
  };
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
