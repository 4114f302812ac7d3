import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a run of a program and of all that it started cost. */
export interface Cost {
  /** Processor time in seconds. */
  cpu: number;
  /** Largest memory of the program itself in MB. */
  memory: number;
}

/** Runs a program of Node to its end; fails where it fails. */
export async function timedRun(folder: string, args: readonly string[]): Promise<Cost> {
  // The shell counts the processor time of all descendants; Node tells that of its own process only.
  const script = 'TIMEFORMAT="cpu %U %S"; time "$@"';
  const report = join(folder, 'memory.txt');
  const hook = `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(report)},String(process.resourceUsage().maxRSS)))`;
  const node = [
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    '--import',
    `data:text/javascript,${encodeURIComponent(hook)}`,
  ];
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn('bash', ['-c', script, 'time', ...node, ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (data: Buffer) => {
    output += data;
  });
  const code = await new Promise((done) => child.on('close', done));
  const [, user, system] = /cpu ([\d.]+) ([\d.]+)\s*$/.exec(output) ?? [];
  if (code !== 0 || !user) throw new Error(`${args.join(' ')} failed in ${folder}:\n${output.slice(-3000)}`);
  return { cpu: Number(user) + Number(system), memory: Number(readFileSync(report, 'utf8')) / 1024 };
}

/** The command that builds a copy of this site. */
export const siteBuild = ['--experimental-strip-types', 'src/publish/build.ts'];

/** The command that builds a minimal project. */
export const minimalBuild = ['node_modules/astro/bin/astro.mjs', 'build'];
