import { describe, expect, test } from 'vitest';
import type { ListedModule } from './listed-module.ts';
import { folderOf, within } from './load-module.ts';

const listed: ListedModule = { id: 'health', owner: 'health-office', version: '0.1.0', entry: 'manifest-1.js', css: [], files: {} };

describe('loading a module', () => {
  test('another attempt asks under a fresh folder, so that the browser does not answer from its memory of the failure', () => {
    expect(folderOf(listed, 0)).toBe('/modules/health/');
    expect(folderOf(listed, 2)).toBe('/modules/health/~2/');
  });

  test('a module that never answers is given up', async () => {
    await expect(within(20, 'health', new Promise(() => undefined))).rejects.toThrow('health did not answer within 0.02 s');
  });

  test('a module that answers in time is taken', async () => {
    await expect(within(1000, 'health', Promise.resolve('manifest'))).resolves.toBe('manifest');
  });
});
