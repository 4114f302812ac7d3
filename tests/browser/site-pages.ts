import { builtPages } from '../../src/build/built-pages.ts';

/** Paths of all pages of the built site. */
export const allPaths = builtPages().map(({ path }) => path);

/** One page of every kind in both editions. */
export const kinds = allPaths.filter((path) => !/\/systems\/./.test(path) || /systems\/(qwen-72b|yi-34b|wanjuan-1\.0|modelscope)\/$/.test(path));
