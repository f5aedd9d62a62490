import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { apps, departmentModules, documentedPackages, isInside, schemaPath } from './places.js';

/** Dev server of the shell: answers /modules.json with the modules' sources, so that one server shows everything. */
export function serveModuleSources() {
  return {
    name: 'bac-thang:serve-module-sources',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use('/modules.json', (_request, response) => {
        const list = departmentModules().map((id) => {
          const { version } = JSON.parse(readFileSync(path.join(apps, id, 'package.json'), 'utf8'));
          // encodeURI: the folder of the clone may hold spaces and Vietnamese letters.
          return {
            id,
            owner: ownerOf(id),
            version,
            base: `/@fs${encodeURI(path.join(apps, id, 'src').split(path.sep).join('/'))}/`,
            entry: 'manifest.ts',
            css: [],
            files: {},
          };
        });
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(list));
      });
    },
  };
}

/** The owner stands in the module's vite.config.ts, from where a build takes it too. */
const ownerOf = (id) => readFileSync(path.join(apps, id, 'vite.config.ts'), 'utf8').match(/owner: '([^']+)'/)?.[1] ?? id;

/** Dev: a changed document is compiled before the browser hears of the change. */
export function compileDocuments() {
  const seen = new Map();
  const documentsIn = (file) => (readFileSync(file, 'utf8').match(/graphql\(`[^`]*`/g) ?? []).join();
  return {
    name: 'bac-thang:compile-documents',
    apply: 'serve',
    async handleHotUpdate({ file }) {
      const folder = documentedPackages().find((candidate) => isInside(file, path.join(candidate, 'src')));
      if (!folder || file.includes('/gql/') || !/\.tsx?$/.test(file)) return;
      const documents = documentsIn(file);
      if (seen.get(file) === documents || (!documents && !seen.has(file))) return;
      seen.set(file, documents);
      await codegen(folder);
    },
  };
}

function codegen(folder) {
  const program = path.join(folder, 'node_modules/@graphql-codegen/cli/cjs/bin.js');
  return new Promise((done) => {
    spawn(process.execPath, [program, '--config', 'codegen.ts', '--silent'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }).on('close', done);
  });
}

/** Dev server of one module alone: a page that puts the module into the mock shell. */
export function mockShellPage({ id }) {
  const script = '/@mock-shell.tsx';
  const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${id}</title></head>
<body><div id="root"></div><script type="module" src="${script}"></script></body></html>`;
  const code = () => `import manifest from '/src/manifest.ts';
import { startMockShell } from '@bac-thang/module-kit/mock-shell';
startMockShell(manifest, ${JSON.stringify(readFileSync(schemaPath, 'utf8'))});`;
  return {
    name: 'bac-thang:mock-shell-page',
    apply: 'serve',
    resolveId: (source) => (source === script ? script : undefined),
    load: (source) => (source === script ? code() : undefined),
    configureServer(server) {
      return () => {
        server.middlewares.use(async (request, response) => {
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(await server.transformIndexHtml(request.originalUrl ?? '/', page));
        });
      };
    },
  };
}
