/** Runs in a page: what of its looks does not tell the reader what it should, in the theme that is on. */
export function looksAmiss(theme: 'light' | 'dark') {
  const amiss: string[] = [];
  const styleOf = (element: Element) => getComputedStyle(element);
  const each = (
    selector: string,
    isRight: (style: CSSStyleDeclaration, element: Element) => boolean,
    what: string,
  ) => {
    const wrong = [...document.querySelectorAll(selector)].find(
      (element) => !isRight(styleOf(element), element),
    );
    if (wrong) amiss.push(`${selector} ${what}: ${wrong.outerHTML.slice(0, 80)}`);
  };
  const lightness = (color: string) => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) return 0;
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return alpha === 0 ? undefined : (red + green + blue) / 3;
  };
  const suits = ({ backgroundColor }: CSSStyleDeclaration) => {
    const light = lightness(backgroundColor);
    return light === undefined || (theme === 'light' ? light > 128 : light < 128);
  };

  each(
    '.prose p > a:not([class])',
    ({ textDecorationLine }) => textDecorationLine === 'underline',
    'is no link to the eye',
  );
  each('del', ({ textDecorationLine }) => textDecorationLine === 'line-through', 'is not struck');
  each('mark', ({ backgroundColor }) => lightness(backgroundColor) !== undefined, 'is not marked');
  each(
    'select, input:not([type="range"], [type="checkbox"], [type="radio"]), textarea',
    suits,
    `is a ${theme === 'dark' ? 'light' : 'dark'} box`,
  );
  each('body', suits, 'has the paper of the other theme');
  return amiss;
}
