import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { build, projectCopy, treeHash } from './builder.ts';

// A second whole build: only in the full run.
test.runIf(process.env['TEST_FULL'])(
  'a build in another folder, time zone and language gives the same bytes and leaves nothing beside the site',
  () => {
    const project = projectCopy();
    onTestFinished(() => rmSync(project, { recursive: true, force: true }));
    const { status, output } = build(project, {
      args: ['--out', 'elsewhere/site'],
      env: { TZ: 'America/New_York', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
    });
    expect(status, output).toBe(0);
    expect(treeHash(join(project, 'elsewhere/site'))).toBe(treeHash('dist'));
    expect(readdirSync(join(project, 'elsewhere')).filter((name) => !name.endsWith('-lock'))).toEqual([
      'site',
    ]);
  },
);
