import { banned, shared } from './shared.js';

/** Refuses what would give a module a second copy of a shared library, and names that the shell does not share. */
export function guard() {
  return {
    name: 'bac-thang:guard',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer) {
      if (source in shared) return;
      for (const [pattern, instead] of banned) {
        if (pattern.test(source)) this.error(`${source} (imported by ${importer}) would be a second copy in this module: ${instead}`);
      }
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const { source, specifiers = [] } of this.parse(chunk.code).body) {
          const names = source && shared[source.value];
          if (!Array.isArray(names)) continue;
          for (const specifier of specifiers) {
            const name = specifier.imported?.name ?? specifier.local?.name;
            if (specifier.type !== 'ImportSpecifier' || !names.includes(name)) {
              this.error(`${source.value} does not share "${name}": add it to module-kit/vite/shared.js`);
            }
          }
        }
      }
    },
  };
}
