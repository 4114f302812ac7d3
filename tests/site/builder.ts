import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const command = [
  '--disable-warning=ExperimentalWarning',
  '--experimental-strip-types',
  'src/publish/build.ts',
];
const quiet = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

/** A copy of the project in a folder of its own, which builds may spoil. */
export function projectCopy(folder = tmpdir()) {
  const project = mkdtempSync(join(folder, 'survey-build-'));
  for (const name of [
    'content',
    'src',
    'public',
    'tests',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(name, join(project, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  return project;
}

/** Builds to the end; gives the exit code and what was printed. */
export function build(
  project: string,
  { args = [], env = {} }: { args?: string[]; env?: Record<string, string> } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { ...quiet, ...env },
  });
  return { status, output: `${stdout}${stderr}` };
}

/** Begins a build and gives it once something has happened in its project. */
export async function buildUntil(project: string, happened: (builder: ChildProcess) => boolean) {
  const builder = spawn(process.execPath, command, { cwd: project, stdio: 'ignore', env: quiet });
  while (builder.exitCode === null && !happened(builder)) await new Promise((ready) => setTimeout(ready, 1));
  return builder;
}

/** Kills a build as a loss of power would, and waits until it is gone. */
export function kill(builder: ChildProcess) {
  if (builder.exitCode !== null) return Promise.resolve();
  return new Promise<void>((gone) => {
    builder.once('exit', () => gone());
    builder.kill('SIGKILL');
  });
}

/** One hash over the names and bytes of all files of a folder, or undefined where there is none. */
export function treeHash(folder: string) {
  if (!existsSync(folder)) return undefined;
  const hash = createHash('sha256');
  const files = globSync('**', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .toSorted();
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}
