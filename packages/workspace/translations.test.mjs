import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import { describe, expect, it } from 'vitest';
import { rootFolder } from './run.mjs';

const config = getConfig({ cwd: rootFolder, configPath: `${rootFolder}packages/workspace/lingui.config.js` });
const catalogs = await getCatalogs(config);
const used = new Map();
for (const catalog of catalogs) used.set(catalog, (await catalog.collect()) ?? {});

describe.each(catalogs.map((catalog) => [catalog.path.slice(rootFolder.length).replace('/src/locales/{locale}', ''), catalog]))(
  'the texts of %s',
  (_folder, catalog) => {
    it('stand in both languages, every one that the code uses', async () => {
      const texts = used.get(catalog);
      const { vi, en } = await catalog.readAll();
      const missing = (language) => Object.entries(texts).filter(([id]) => !language?.[id] || language[id].obsolete);
      expect(missing(vi).map(([id, { message }]) => message ?? id)).toEqual([]);
      expect(missing(en).map(([id, { message }]) => message ?? id)).toEqual([]);
      const untranslated = Object.keys(texts).filter((id) => !en?.[id]?.translation?.trim());
      expect(untranslated.map((id) => texts[id].message ?? id)).toEqual([]);
    });
  },
);

it('finds the texts of every screen', () => {
  for (const [catalog, texts] of used) expect(Object.keys(texts).length, catalog.path).toBeGreaterThan(0);
});
