import { builtPages } from '../../src/postbuild/built-pages.ts';
import { budgets } from '../site/budgets.ts';

/** Paths of all pages of the built site. */
const allPaths = builtPages().map(({ path }) => path);

/** Pages that stand for all systems: a model, one of another laboratory, a data set and a platform. */
const systems = /\/systems\/(qwen-72b|yi-34b|wanjuan-1\.0|modelscope)\/$/;

/** One page of every kind in both editions. */
export const kinds = allPaths.filter((path) => !/\/systems\/./.test(path) || systems.test(path));

/** One page of every kind in one edition, the editions in turn. */
export const kindsInTurn = [...Map.groupBy(kinds, (path) => path.replace(/^\/(en|zh)\//, ''))].flatMap(
  ([, paths], index) => paths[index % paths.length] ?? [],
);

/** The same without pages that only put others together or differ from another by their text alone. */
export const kindsOnce = kindsInTurn.filter(
  (path) => !/\/whole\/|\/both\/[mo]|^\/(en|zh)\/(research-status|model-types)\//.test(path),
);

/** One page of each kind that has a budget, the editions in turn; pages that put chapters together are left out. */
export const oneOfEach = Object.entries(budgets)
  .filter(([kind]) => kind !== 'whole' && kind !== 'both editions')
  .flatMap(([, { paths }], index) => {
    const matching = allPaths.filter((path) => paths.test(path));
    return matching.find((path) => path.startsWith(index % 2 ? '/zh/' : '/en/')) ?? matching[0] ?? [];
  });

/** Widths at which every kind of page must fit: zoomed to 400 %, a phone, a tablet, two desktops. */
export const widths = [320, 390, 768, 1280, 1920];
