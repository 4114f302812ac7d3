import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/exports/find-browser.ts';

const port = Number(process.env['TEST_PORT'] ?? 4391);

export default defineConfig({
  testDir: 'browser',
  testMatch: '**/*.spec.ts',
  // Emptied before each run, so nothing else may stand in it.
  outputDir: '../test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Long enough for a machine under load: no test is decided by how fast it is.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { executablePath: findBrowser() ?? 'chromium', args: ['--no-sandbox', '--disable-gpu'] },
    contextOptions: { reducedMotion: 'reduce' },
  },
  webServer: {
    command: `npx astro preview --ignore-lock --host 127.0.0.1 --port ${port}`,
    cwd: '..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
