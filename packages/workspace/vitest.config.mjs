import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
const slow = { testTimeout: 60_000, hookTimeout: 120_000 };
const browser = '**/*.browser.test.ts';
const http = '**/*.http.test.ts';
/** Vite would take graphql's .mjs files, the libraries that Node itself loads take its .js: two copies, which refuse each other's schema. */
const graphql = createRequire(new URL('../../apps/gateway/package.json', import.meta.url)).resolve('graphql');
/** Tests of the screens go through the Vite configuration of their package, for its macros and compiled documents. */
const screens = ['apps', 'packages']
  .flatMap((folder) => readdirSync(`${root}${folder}`).map((name) => `${folder}/${name}`))
  .filter((folder) => existsSync(`${root}${folder}/vite.config.ts`));
const resolve = { alias: [{ find: /^graphql$/, replacement: graphql }] };

export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    // here, beside the projects, and so once for all of them: one database server for the whole run
    globalSetup: [fileURLToPath(new URL('../test-kit/src/global-setup.ts', import.meta.url))],
    projects: [
      ...screens.map((folder) => ({ extends: `${root}${folder}/vite.config.ts`, root: `${root}${folder}`, test: { name: folder, testTimeout: 30_000 } })),
      {
        root,
        resolve,
        test: {
          name: 'unit',
          include: ['packages/*/{src,test,vite}/**/*.test.{ts,tsx,mjs}', 'packages/workspace/**/*.test.mjs', 'apps/*/**/*.test.{ts,tsx}'],
          exclude: [http, browser, '**/node_modules/**', '**/dist/**', ...screens.map((folder) => `${folder}/**`)],
          testTimeout: 30_000,
        },
      },
      { root, resolve, test: { name: 'http', include: [`{apps,packages}/${http}`], exclude: ['**/node_modules/**', '**/dist/**'], ...slow } },
      { root, test: { name: 'browser', include: [`packages/e2e/${browser}`], exclude: ['**/node_modules/**'], ...slow, fileParallelism: false } },
    ],
  },
});
