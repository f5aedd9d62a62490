import { createRequire } from 'node:module';
import path from 'node:path';
import { shared } from './shared.js';

const prefix = 'virtual:shared/';
const loaded = `\0${prefix}`;

/** Builds one facade file for each shared library and writes the import map and its preloads into index.html. */
export function importMap() {
  return {
    name: 'bac-thang:import-map',
    enforce: 'post',
    apply: 'build',
    buildStart() {
      for (const library of Object.keys(shared)) {
        const name = `shared-${library.replace(/[^a-z]+/g, '-').replace(/^-/, '')}`;
        this.emitFile({ type: 'chunk', id: prefix + library, name, preserveSignature: 'strict' });
      }
    },
    resolveId(id) {
      if (id.startsWith(prefix)) return `\0${id}.js`;
    },
    load(id) {
      if (id.startsWith(loaded)) return facade(libraryOf(id));
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const imports = {};
        for (const file of Object.values(bundle ?? {})) {
          if (file.type === 'chunk' && file.facadeModuleId?.startsWith(loaded)) imports[libraryOf(file.facadeModuleId)] = `/${file.fileName}`;
        }
        const preloads = Object.values(imports).map((href) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href }, injectTo: 'head' }));
        const map = { tag: 'script', attrs: { type: 'importmap' }, children: JSON.stringify({ imports }), injectTo: 'head-prepend' };
        return { html, tags: [...preloads, map] };
      },
    },
  };
}

const libraryOf = (id) => id.slice(loaded.length, -'.js'.length);

function facade(library) {
  const from = JSON.stringify(library);
  const names = shared[library];
  if (names === 'whole') return `export * from ${from}`;
  if (names === 'commonjs') {
    const require = createRequire(path.join(process.cwd(), 'package.json'));
    return `export { default } from ${from}\nexport { ${Object.keys(require(library)).join(', ')} } from ${from}`;
  }
  return `export { ${names.join(', ')} } from ${from}`;
}
