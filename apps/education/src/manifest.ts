import type { ModuleManifest } from '@bac-thang/module-kit';
import { msg } from '@lingui/core/macro';

export default {
  id: 'education',
  owner: 'education',
  departments: ['education'],
  title: msg`Giáo dục`,
  routes: [
    { path: '', requires: 'verdict:read', entry: () => import('./entries/overview.tsx') },
    { path: 'entry', requires: 'observation:read', entry: () => import('./entries/observation-entry.tsx') },
    { path: 'universalisation', requires: 'observation:read', entry: () => import('./entries/universalisation.tsx') },
  ],
  navigation: [
    { path: '', title: msg`Chỉ tiêu`, requires: 'verdict:read' },
    { path: 'entry', title: msg`Nhập số liệu`, requires: 'observation:read' },
    { path: 'universalisation', title: msg`Phổ cập theo xã`, requires: 'observation:read' },
  ],
  slots: [],
  messages: (locale) => import(`./locales/${locale}.po`),
} satisfies ModuleManifest;
