import { defineConfig } from '@playwright/test';
import quick from '../playwright.config.ts';

export default defineConfig({
  ...quick,
  testDir: '.',
  reporter: 'list',
  webServer: { ...quick.webServer, cwd: '../..' } as NonNullable<typeof quick.webServer>,
});
