import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folder of the results, which are not committed. */
export const results = resolve('tests/bench/results');

/** An empty folder for one project of a benchmark; the packages of this project are found from it. */
export function workFolder(name: string) {
  const folder = join(results, 'work', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A copy of this project to be changed and built. */
export function copyOfSite(name: string) {
  const folder = workFolder(name);
  for (const part of [
    'src',
    'public',
    'content',
    'tests/quality.json',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}
