import { createRequire } from 'node:module';
import path from 'node:path';
import { babelOptimizerPlugin } from '@graphql-codegen/client-preset';
import { getConfig } from '@lingui/conf';
import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { apps, departmentModules, documentedPackages, isInside, linguiConfigPath, workspace } from './places.js';

/** Transforms that shell, modules and their tests need alike: Lingui's macros, compiled documents, JSX, catalogs, cascade layers. */
export function source() {
  // The macro looks for its configuration upward from each file and would not find the one in packages/workspace.
  const linguiConfig = getConfig({ configPath: linguiConfigPath });
  const macro = createRequire(import.meta.url).resolve('@lingui/babel-plugin-lingui-macro');
  return [
    babel({
      include: [/[\\/](apps|packages)[\\/].*\.tsx?$/],
      overrides: documentedPackages().map((folder) => ({
        test: (file) => isInside(file, folder) && !file.includes('/gql/'),
        plugins: [[babelOptimizerPlugin, { artifactDirectory: path.join(folder, 'src/gql'), gqlTagName: 'graphql' }]],
      })),
      plugins: [[macro, { linguiConfig }]],
    }),
    react(),
    lingui({ cwd: workspace, configPath: linguiConfigPath }),
    cascadeLayer(),
  ];
}

/** Every style sheet of a department goes into `@layer modules`, so that no module outranks the shell by accident. */
function cascadeLayer() {
  return {
    name: 'bac-thang:cascade-layer',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css($|\?)/ },
      handler(code, id) {
        const [file] = id.split('?');
        if (!departmentModules().some((department) => isInside(file, path.join(apps, department)))) return;
        return { code: `@layer modules {\n${code}\n}`, map: null };
      },
    },
  };
}
