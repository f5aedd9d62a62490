import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const rootDir = fileURLToPath(new URL('.', root)).replace(/[\\/]$/, '');

/** Everything with texts: the apps that send documents, and the package whose pages all modules share. */
const apps = readdirSync(new URL('apps', root)).map((app) => `apps/${app}`);
const withTexts = [...apps, 'packages/module-kit'].filter((folder) => existsSync(new URL(`${folder}/codegen.ts`, root)));

export default {
  rootDir,
  sourceLocale: 'vi',
  locales: ['vi', 'en'],
  format: 'po',
  fallbackLocales: { default: 'vi' },
  catalogs: withTexts.map((folder) => ({
    path: `<rootDir>/${folder}/src/locales/{locale}`,
    include: [`<rootDir>/${folder}/src`],
    exclude: ['**/gql/**', '**/*.test.*'],
  })),
};
