import { builtPages } from '../../src/postbuild/built-pages.ts';
import { budgets } from '../site/budgets.ts';

/** Paths of all pages of the built site. */
export const allPaths = builtPages().map(({ path }) => path);

/** One page of every kind in both editions. */
export const kinds = allPaths.filter(
  (path) => !/\/systems\/./.test(path) || /systems\/(qwen-72b|yi-34b|wanjuan-1\.0|modelscope)\/$/.test(path),
);

/** One page of every kind in one edition, the editions in turn. */
export const kindsInTurn = [...Map.groupBy(kinds, (path) => path.replace(/^\/(en|zh)\//, ''))].flatMap(
  ([, paths], index) => paths[index % paths.length] ?? [],
);

/** One page of each kind that has a budget, the editions in turn; pages that put chapters together are left out. */
export const oneOfEach = Object.entries(budgets)
  .filter(([kind]) => kind !== 'whole' && kind !== 'both editions')
  .flatMap(([, { paths }], index) => {
    const matching = allPaths.filter((path) => paths.test(path));
    return matching.find((path) => path.startsWith(index % 2 ? '/zh/' : '/en/')) ?? matching[0] ?? [];
  });
