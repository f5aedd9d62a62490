import { componentOf, Loading, useCan } from '@bac-thang/module-kit';
import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { BoardPage } from './board/board-page.tsx';
import { NotFound } from './frame/not-found.tsx';
import { Refused } from './frame/refused.tsx';
import { ModulePage } from './modules/module-page.tsx';
import { useModules } from './modules/modules-context.tsx';

const TargetListPage = componentOf(() => import('./targets/target-list-page.tsx'));
const TargetPage = componentOf(() => import('./targets/target-page.tsx'));
const CommuneListPage = componentOf(() => import('./communes/commune-list-page.tsx'));
const CommunePage = componentOf(() => import('./communes/commune-page.tsx'));
const WorkPage = componentOf(() => import('./work/work-page.tsx'));
const OtherDepartmentsPage = componentOf(() => import('./other-departments/other-departments-page.tsx'));
const AuditPage = componentOf(() => import('./audit/audit-page.tsx'));
const AccountsPage = componentOf(() => import('./accounts/accounts-page.tsx'));
const ComponentsPage = componentOf(() => import('./components/components-page.tsx'));

/** The shell's own pages; every other first part of an address belongs to the module of that name. */
export function Pages() {
  const { modules, listFailed } = useModules();
  const may = useCan();
  const allowed = (right: boolean, page: ReactNode) => (right ? page : <Refused />);
  return (
    <Routes>
      <Route index element={<BoardPage />} />
      <Route path="/targets" element={<TargetListPage />} />
      <Route path="/targets/:id" element={<TargetPage />} />
      <Route path="/communes" element={<CommuneListPage />} />
      <Route path="/communes/:code" element={<CommunePage />} />
      <Route path="/work" element={allowed(may('work:read'), <WorkPage />)} />
      <Route path="/other-departments" element={allowed(may('observation:read'), <OtherDepartmentsPage />)} />
      <Route path="/audit" element={allowed(may('audit:read'), <AuditPage />)} />
      <Route path="/accounts" element={allowed(may('account:manage'), <AccountsPage />)} />
      <Route path="/components" element={<ComponentsPage />} />
      {(modules ?? []).map(({ listed }) => (
        <Route key={listed.id} path={`/${listed.id}/*`} element={<ModulePage id={listed.id} />} />
      ))}
      <Route path="*" element={modules || listFailed ? <NotFound /> : <Loading />} />
    </Routes>
  );
}
