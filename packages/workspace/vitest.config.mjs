import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
const slow = { testTimeout: 60_000, hookTimeout: 120_000 };
const browser = '**/*.browser.test.ts';
const http = '**/*.http.test.ts';

export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    // here, beside the projects, and so once for all of them: one database server for the whole run
    globalSetup: [fileURLToPath(new URL('../test-kit/src/global-setup.ts', import.meta.url))],
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['packages/*/{src,test,vite}/**/*.test.{ts,tsx,mjs}', 'packages/workspace/**/*.test.mjs', 'apps/*/**/*.test.{ts,tsx}'],
          exclude: [http, browser, '**/node_modules/**', '**/dist/**'],
          testTimeout: 30_000,
        },
      },
      { root, test: { name: 'http', include: [`{apps,packages}/${http}`], exclude: ['**/node_modules/**', '**/dist/**'], ...slow } },
      { root, test: { name: 'browser', include: [`packages/e2e/${browser}`], exclude: ['**/node_modules/**'], ...slow, fileParallelism: false } },
    ],
  },
});
