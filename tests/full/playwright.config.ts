import { defineConfig } from '@playwright/test';
import quick from '../playwright.config.ts';

export default defineConfig({
  ...quick,
  testDir: '.',
  outputDir: '../../test-results/full-browser',
  reporter: [['list'], ['json', { outputFile: '../../test-results/full-browser.json' }]],
  webServer: { ...quick.webServer, cwd: '../..' } as NonNullable<typeof quick.webServer>,
});
