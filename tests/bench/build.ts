import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { asMdx, writeMinimalProject } from './minimal-project.ts';
import { compared, type Row, rounded } from './row.ts';
import { minimalBuild, siteBuild, timedRun } from './timed-run.ts';
import { copyOfSite } from './work.ts';

/** The pages of the built site as Markdown, which this site itself writes beside them. */
export function pagesAsMarkdown() {
  return globSync('dist/{en,zh}/**/*.md').map((file) => {
    const text = readFileSync(file, 'utf8');
    const title = /^# (.*)$/m.exec(text)?.[1] ?? file;
    return {
      path: file.replace(/^dist\/|\.md$/g, ''),
      mdx: asMdx(text.replace(/^[\s\S]*?^# .*$/m, ''), title),
    };
  });
}

/** Cost of a cold build of this site against the least for the same pages. */
export async function build(): Promise<Row[]> {
  const pages = pagesAsMarkdown();
  const minimal = writeMinimalProject('minimal', pages);
  const site = copyOfSite('site');
  const ours = await timedRun(site, siteBuild);
  const least = await timedRun(minimal, minimalBuild);
  const [made, floor] = [bytesOf(join(site, 'dist')), bytesOf(join(minimal, 'dist'))];
  return [
    compared(
      `cold build of ${globSync(join(site, 'dist/**/*.html')).length} pages, processor time`,
      's',
      ours.cpu,
      [`minimal project, ${pages.length} pages`, least.cpu],
      '≤ 2.0',
    ),
    compared('the same, memory', 'MB', ours.memory, ['minimal project', least.memory]),
    compared('the same, HTML', 'MB', made, ['minimal project', floor]),
    { what: 'processor time for a page', ours: `${rounded((ours.cpu / pages.length) * 1000)} ms` },
  ];
}

/** MB of HTML in a folder. */
export function bytesOf(folder: string) {
  return globSync(join(folder, '**/*.html')).reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
}
