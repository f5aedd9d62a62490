import type { ModuleManifest } from '@bac-thang/module-kit';
import { msg } from '@lingui/core/macro';

export default {
  id: 'health',
  owner: 'health-office',
  departments: ['health-office'],
  title: msg`Y tế`,
  routes: [
    { path: '', requires: 'verdict:read', entry: () => import('./entries/overview.tsx') },
    { path: 'entry', requires: 'observation:read', entry: () => import('./entries/observation-entry.tsx') },
  ],
  navigation: [
    { path: '', title: msg`Chỉ tiêu`, requires: 'verdict:read' },
    { path: 'entry', title: msg`Nhập số liệu`, requires: 'observation:read' },
  ],
  slots: [{ slot: 'housing-water/beside-targets', id: 'latrines', requires: 'verdict:read', entry: () => import('./entries/latrines.tsx') }],
  messages: (locale) => import(`./locales/${locale}.po`),
} satisfies ModuleManifest;
