import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the monorepo, apps, and who is who among them; asked of the folders so that a new module needs no list. */
export const workspace = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');
export const apps = path.join(workspace, 'apps');
export const moduleKit = path.join(workspace, 'packages/module-kit');
export const schemaPath = path.join(workspace, 'apps/gateway/schema.graphql');
export const linguiConfigPath = path.join(workspace, 'packages/workspace/lingui.config.js');

/** Ids of the department modules: every app with a manifest. */
export const departmentModules = () => readdirSync(apps).filter((id) => existsSync(path.join(apps, id, 'src/manifest.ts')));

/** Folders of every package whose GraphQL documents codegen compiles. */
export const documentedPackages = () =>
  [moduleKit, ...readdirSync(apps).map((id) => path.join(apps, id))].filter((folder) => existsSync(path.join(folder, 'codegen.ts')));

export const isInside = (file, folder) => file.startsWith(folder + path.sep) || file.startsWith(`${folder}/`);
