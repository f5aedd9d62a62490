import type { ModuleManifest } from '@bac-thang/module-kit';
import { msg } from '@lingui/core/macro';

export default {
  id: 'poverty',
  owner: 'labour',
  departments: ['labour'],
  title: msg`Hộ nghèo`,
  routes: [
    { path: '', requires: 'verdict:read', entry: () => import('./entries/overview.tsx') },
    { path: 'entry', requires: 'observation:read', entry: () => import('./entries/observation-entry.tsx') },
    { path: 'published', requires: 'verdict:read', entry: () => import('./entries/published-comparison.tsx') },
  ],
  navigation: [
    { path: '', title: msg`Chỉ tiêu`, requires: 'verdict:read' },
    { path: 'entry', title: msg`Nhập số liệu`, requires: 'observation:read' },
    { path: 'published', title: msg`Đối chiếu số đã công bố`, requires: 'verdict:read' },
  ],
  slots: [],
  messages: (locale) => import(`./locales/${locale}.po`),
} satisfies ModuleManifest;
