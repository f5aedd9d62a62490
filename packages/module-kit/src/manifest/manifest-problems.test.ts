import { describe, expect, test } from 'vitest';
import { manifestProblems } from './manifest-problems.ts';
import type { ModuleManifest } from './module-manifest.ts';

const entry = () => Promise.resolve({ default: () => null });
const sound: ModuleManifest = {
  id: 'forestry',
  owner: 'agriculture',
  departments: ['agriculture'],
  title: { id: 'x', message: 'Lâm nghiệp' },
  routes: [{ path: '', requires: 'verdict:read', entry }],
  navigation: [{ path: '', title: { id: 'y', message: 'Chỉ tiêu' }, requires: 'verdict:read' }],
  slots: [],
  messages: () => Promise.resolve({ messages: {} }),
};

describe('a manifest that came over the line', () => {
  test('is taken when it keeps the contract', () => {
    expect(manifestProblems(sound, 'forestry')).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['is missing', undefined],
    ['names itself otherwise', { ...sound, id: 'health' }],
    ['has no first page', { ...sound, routes: [{ path: 'entry', requires: 'verdict:read', entry }], navigation: [] }],
    ['leaves its own prefix', { ...sound, routes: [...sound.routes, { path: '/board', requires: 'verdict:read', entry }] }],
    ['asks for a right that does not exist', { ...sound, routes: [{ path: '', requires: 'everything', entry }] }],
    ['fills a slot that does not exist', { ...sound, slots: [{ slot: 'frame/everywhere', id: 'a', requires: 'verdict:read', entry }] }],
    ['leads to a page that it does not have', { ...sound, navigation: [{ path: 'lost', title: sound.title, requires: 'verdict:read' }] }],
  ])('is refused when it %s', (_why, manifest) => {
    expect(manifestProblems(manifest, 'forestry')).toHaveLength(1);
  });
});
