import type { ModuleManifest } from '@bac-thang/module-kit';
import { msg } from '@lingui/core/macro';

export default {
  id: 'credit',
  owner: 'policy-bank',
  departments: ['policy-bank'],
  title: msg`Tín dụng`,
  routes: [
    { path: '', requires: 'verdict:read', entry: () => import('./entries/overview.tsx') },
    { path: 'entry', requires: 'observation:read', entry: () => import('./entries/observation-entry.tsx') },
  ],
  navigation: [
    { path: '', title: msg`Chỉ tiêu`, requires: 'verdict:read' },
    { path: 'entry', title: msg`Nhập số liệu`, requires: 'observation:read' },
  ],
  slots: [{ slot: 'target/below', id: 'programmes', requires: 'observation:read', entry: () => import('./entries/programmes-below-target.tsx') }],
  messages: (locale) => import(`./locales/${locale}.po`),
} satisfies ModuleManifest;
