import type { ModuleManifest } from '@bac-thang/module-kit';
import { msg } from '@lingui/core/macro';

export default {
  id: 'housing-water',
  owner: 'infrastructure',
  departments: ['infrastructure', 'agriculture'],
  title: msg`Nhà ở – Nước sạch`,
  routes: [
    { path: '', requires: 'verdict:read', entry: () => import('./entries/overview.tsx') },
    { path: 'entry', requires: 'observation:read', entry: () => import('./entries/observation-entry.tsx') },
    { path: 'remaining', requires: 'observation:read', entry: () => import('./entries/remaining.tsx') },
  ],
  navigation: [
    { path: '', title: msg`Chỉ tiêu`, requires: 'verdict:read' },
    { path: 'entry', title: msg`Nhập số liệu`, requires: 'observation:read' },
    { path: 'remaining', title: msg`Còn thiếu ở đâu`, requires: 'observation:read' },
  ],
  slots: [],
  messages: (locale) => import(`./locales/${locale}.po`),
} satisfies ModuleManifest;
