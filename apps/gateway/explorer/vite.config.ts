import { defineConfig, type Plugin } from 'vite';

/**
 * GraphiQL's sheet carries Roboto and Fira Code as data addresses: 270 kB compressed, which the page's policy refuses anyway.
 * The fonts of the machine take their place; they have all Vietnamese letters.
 */
const ownFontsOnly: Plugin = {
  name: 'own-fonts-only',
  enforce: 'pre',
  transform: (code, id) => (/graphiql\/dist\/style\.css$/.test(id) ? code.replace(/@font-face\s*\{[^}]*\}/g, '') : undefined),
};

export default defineConfig({
  base: '/graphql/explorer/',
  plugins: [ownFontsOnly],
  resolve: { dedupe: ['react', 'react-dom', 'graphql'] },
  build: {
    outDir: '../dist/explorer',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { onLog: (level, log, show) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && show(level, log) },
  },
  server: { proxy: { '^/graphql$': process.env.GATEWAY ?? 'http://127.0.0.1:4000' } },
});
