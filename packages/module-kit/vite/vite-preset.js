import path from 'node:path';
import { esmExternalRequirePlugin } from 'vite';
import { describeBuild, registeredDocuments } from './describe-build.js';
import { compileDocuments, mockShellPage, serveModuleSources } from './dev.js';
import { guard } from './guard.js';
import { importMap } from './import-map.js';
import { departmentModules, moduleKit, workspace } from './places.js';
import { shared } from './shared.js';
import { source } from './source.js';

const libraries = Object.keys(shared).filter((id) => !id.startsWith('@bac-thang/'));

/** One instance of each, although every package of the workspace has a link of its own. */
const oneInstance = {
  dedupe: ['react', 'react-dom', 'react-router', '@apollo/client', '@lingui/core', '@lingui/react', 'graphql', 'rxjs'],
};

const proxyToGateway = () => {
  const gateway = process.env.GATEWAY ?? 'http://127.0.0.1:4000';
  // The gateway refuses what comes from another site: to it the dev server is none, the browser never sees another origin.
  const proxy = { target: gateway, changeOrigin: true, headers: { origin: gateway } };
  return { '/graphql': proxy, '/files': proxy, '/demonstration.json': proxy };
};

const server = () => ({ fs: { allow: [workspace] }, proxy: proxyToGateway() });

/** The shell: every shared library is an entry of its own, the import map names them; in dev it serves the modules' sources. */
export function shell() {
  return {
    resolve: oneInstance,
    plugins: [source(), importMap(), serveModuleSources(), compileDocuments(), registeredDocuments([process.cwd(), moduleKit])],
    // cssCodeSplit: the styles of packages/ui would land in a file that only modules load and nobody links.
    build: { target: 'es2022', assetsInlineLimit: 0, cssCodeSplit: false },
    optimizeDeps: { entries: ['index.html', ...departmentModules().map((id) => `../${id}/src/manifest.ts`)], include: libraries },
    server: server(),
    test: tests,
  };
}

/** A module: one entry, shared libraries left to the shell, one style sheet, and module.json that says what to load. */
const departmentModule =
  ({ id, owner }) =>
  ({ command }) => {
    if (process.env.VITEST) return { resolve: oneInstance, plugins: [source()], test: tests };
    return {
      base: './',
      resolve: oneInstance,
      plugins: [
        source(),
        guard(),
        // In place of rolldownOptions.external: a CommonJS library that requires react would break in the browser only.
        command === 'build' && esmExternalRequirePlugin({ external: Object.keys(shared) }),
        describeBuild({ id, owner }),
        registeredDocuments([process.cwd()]),
        compileDocuments(),
        mockShellPage({ id }),
      ],
      build: {
        target: 'es2022',
        assetsInlineLimit: 0,
        cssCodeSplit: false,
        modulePreload: false,
        rolldownOptions: {
          input: path.resolve('src/manifest.ts'),
          preserveEntrySignatures: 'strict',
          output: { entryFileNames: 'manifest-[hash].js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name]-[hash][extname]' },
        },
      },
      optimizeDeps: { entries: ['src/manifest.ts'], include: libraries },
      server: server(),
    };
  };

export { departmentModule as module };

/** A package of the front end has no build; this is for its tests. */
export function frontPackage() {
  return { resolve: oneInstance, plugins: [source()], test: tests };
}

/** Tests of the front end run in Node and render to text; the browser journeys are in packages/e2e. */
const tests = { include: ['src/**/*.test.{ts,tsx}'], environment: 'node' };
