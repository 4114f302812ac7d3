import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Folders beside a published one that a build works in; on the same file system, so that each can take the
 * place of another by its name alone.
 */
export type Places = ReturnType<typeof placesOf>;

/** The published folder and what stands beside it while a build runs. */
export function placesOf(published: string) {
  const folder = dirname(published);
  const prefix = `.${basename(published)}-`;
  return {
    published,
    folder,
    prefix,
    lock: join(folder, `${prefix}lock`),
    old: join(folder, `${prefix}old`),
    made: join(folder, `${prefix}${process.pid}`),
    cache: join(folder, `${prefix}${process.pid}-cache`),
  };
}

/** Puts back the site that an interrupted build had set aside, and removes whatever else it left. */
export function recover({ published, old, folder, prefix, lock }: Places) {
  if (!existsSync(published) && existsSync(old)) renameSync(old, published);
  const left = readdirSync(folder).filter((name) => name.startsWith(prefix) && join(folder, name) !== lock);
  for (const name of left) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Puts the finished site in the place of the published one. */
export function publish({ published, old, made }: Places) {
  if (existsSync(published)) renameSync(published, old);
  renameSync(made, published);
}
