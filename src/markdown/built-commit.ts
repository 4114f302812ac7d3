import { spawnSync } from 'node:child_process';

/** The commit that is being built, or HEAD where the project is no repository. */
export const builtCommit =
  process.env['GITHUB_SHA'] ??
  (spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).stdout?.trim() || 'HEAD');
