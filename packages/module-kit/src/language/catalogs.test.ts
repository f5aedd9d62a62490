/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const folders = [...readdirSync(`${root}apps`).map((app) => `apps/${app}`), 'packages/module-kit'].filter((folder) =>
  existsSync(`${root}${folder}/src/locales/vi.po`),
);

/** Texts of a PO file: id (the Vietnamese source) to translation. */
function catalog(file: string): Map<string, string> {
  const quoted = (lines: string) => [...lines.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text).join('');
  const entries = readFileSync(file, 'utf8').matchAll(/^msgid ((?:"(?:[^"\\]|\\.)*"\n)+)msgstr ((?:"(?:[^"\\]|\\.)*"\n?)+)/gm);
  return new Map([...entries].map(([, id = '', text = '']) => [quoted(id), quoted(text)] as const).filter(([id]) => id !== ''));
}

const placeholders = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)[,}]|<\/?(\d+)/g)].map(([, name, tag]) => name ?? `<${tag}>`))].sort();

describe.each(folders)('texts of %s', (folder) => {
  const vi = catalog(`${root}${folder}/src/locales/vi.po`);
  const en = catalog(`${root}${folder}/src/locales/en.po`);

  test('both languages hold the same texts', () => {
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
    expect(vi.size).toBeGreaterThan(0);
  });

  test('no translation is missing in English', () => {
    expect([...en].filter(([, text]) => text === '').map(([id]) => id)).toEqual([]);
  });

  test('a translation keeps every placeholder of its source', () => {
    expect([...en].filter(([id, text]) => placeholders(id).join() !== placeholders(text).join())).toEqual([]);
  });
});
