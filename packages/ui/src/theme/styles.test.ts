import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

const styles = readFileSync(new URL('../styles.css', import.meta.url), 'utf8');
const require = createRequire(import.meta.url);
const mantine = (name: string) => readFileSync(require.resolve(`@mantine/core/${name}`), 'utf8');
const own = readdirSync(new URL('..', import.meta.url), { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.css') && file !== 'styles.css');

it('declares the order of the layers before anything else', () => expect(styles.startsWith('@layer mantine, ui, modules, shell;\n')).toBe(true));

it('brings Mantine’s sheets in Mantine’s own order, else its Buttons turn transparent', () => {
  const whole = mantine('styles.css');
  const places = [...styles.matchAll(/@mantine\/core\/(styles\/\w+)\.layer\.css/g)].map(([, name]) =>
    whole.indexOf(mantine(`${name}.css`).match(/\.m_[0-9a-f]+/)?.[0] ?? 'none'),
  );
  expect(places.length).toBeGreaterThan(30);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

it('puts every sheet of this package into its layer', () => {
  const imported = [...styles.matchAll(/@import "\.\/([\w/-]+\.css)" layer\(ui\);/g)].map(([, file]) => file);
  expect(imported.sort()).toEqual(own.sort());
});

it('brings the sheet of every Mantine part that screens may use', () => {
  const parts = [...readFileSync(new URL('../mantine.ts', import.meta.url), 'utf8').matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name ?? '');
  const sheets = new Set(readdirSync(require.resolve('@mantine/core/styles.css').replace(/styles\.css$/, 'styles')));
  const missing = parts.filter((part) => sheets.has(`${part}.layer.css`) && !styles.includes(`/${part}.layer.css`));
  expect(missing).toEqual([]);
});
