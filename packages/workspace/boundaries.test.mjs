import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rootFolder, tool } from './run.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'bac-thang-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cruise = (cwd, ...options) => tool('depcruise', ['--config', `${rootFolder}packages/workspace/boundaries.mjs`, ...options, 'packages', 'apps'], { cwd });

/** A small house of our packages with links between them as pnpm makes them, in which each imports what it may not. */
function houseOfForbiddenImports() {
  const places = [
    'apps/education',
    'apps/gateway',
    'apps/poverty',
    'apps/shell',
    ...['database', 'e2e', 'indicators', 'plan', 'ui'].map((name) => `packages/${name}`),
  ];
  cpSync(`${rootFolder}tsconfig.base.json`, path.join(folder, 'tsconfig.base.json'));
  for (const place of places) {
    const at = path.join(folder, place);
    mkdirSync(path.join(at, 'src'), { recursive: true });
    mkdirSync(path.join(at, 'node_modules/@bac-thang'), { recursive: true });
    const own = JSON.parse(readFileSync(`${rootFolder}${place}/package.json`, 'utf8'));
    // apps export nothing, so that no package name leads into them: they get a door for this trial
    const exports = place.startsWith('apps/') ? { '.': { source: './src/index.ts' } } : own.exports;
    writeFileSync(path.join(at, 'package.json'), JSON.stringify({ ...own, exports }));
    const [, , , name] = forbidden.find(([, , from]) => from === place) ?? [];
    writeFileSync(path.join(at, 'src/index.ts'), name ? `export { thing } from '@bac-thang/${name}';\n` : 'export const thing = 1;\n');
    for (const other of places)
      if (other !== place) symlinkSync(path.join(folder, other), path.join(at, 'node_modules/@bac-thang', path.basename(other)), 'junction');
  }
  return folder;
}

const forbidden = [
  ['a calculation that imports the database', 'indicators-imports-nothing', 'packages/indicators', 'database'],
  ['a component that imports the plan', 'ui-imports-nothing', 'packages/ui', 'plan'],
  ['a department that imports another', 'education-is-alone', 'apps/education', 'poverty'],
  ['a shell that imports the database', 'shell-knows-no-department', 'apps/shell', 'database'],
  ['a journey that imports the gateway', 'e2e-imports-no-app', 'packages/e2e', 'gateway'],
  ['an import that no package.json names', 'resolvable', 'packages/plan', 'nowhere'],
];

describe('import boundaries', async () => {
  const { ok, output } = await cruise(houseOfForbiddenImports());

  it.each(forbidden)('refuse %s by its package name', (_what, rule) => {
    expect(output).toMatch(new RegExp(`error.* ${rule}: `));
    expect(ok).toBe(false);
  });

  it('see the imports between the packages of this house', async () => {
    const { modules } = JSON.parse((await cruise(rootFolder, '--output-type', 'json')).output);
    const targets = (from) =>
      new Set(modules.filter(({ source }) => source.startsWith(from)).flatMap(({ dependencies }) => dependencies.map(({ resolved }) => resolved)));
    expect(targets('apps/gateway/src/')).toContain('packages/database/src/index.ts');
    expect(targets('apps/education/src/')).toContain('packages/module-kit/src/index.ts');
    expect(targets('packages/plan/src/')).toContain('packages/indicators/src/index.ts');
  });
});
