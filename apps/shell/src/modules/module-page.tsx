import { componentOf, ErrorBoundary, Loading, type ModuleManifest, PageLink, useCan } from '@bac-thang/module-kit';
import { ErrorState, Text } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { NotFound } from '../frame/not-found.tsx';
import { Refused } from '../frame/refused.tsx';
import { type ModuleState, useModules } from './modules-context.tsx';

/** One module inside the frame: what it shows, or why it cannot be shown and what can be done. */
export function ModulePage({ id }: { id: string }) {
  const { modules, retry } = useModules();
  const module = modules?.find((each) => each.listed.id === id);
  if (!module) return <Loading />;
  if (module.state === 'failed') return <ModuleFailed module={module} again={() => retry(id)} />;
  if (!module.manifest) {
    return (
      <>
        {module.state === 'slow' ? (
          <Text role="status" c="dimmed" mt="md">
            <Trans>Phân hệ đang tải chậm. Các trang khác vẫn dùng được.</Trans>
          </Text>
        ) : null}
        <Loading />
      </>
    );
  }
  return <ModuleRoutes manifest={module.manifest} />;
}

function ModuleFailed({ module, again }: { module: ModuleState; again: () => void }) {
  const { t } = useLingui();
  return (
    <ErrorState title={t`Chưa tải được phân hệ này`} onRetry={again} retryLabel={t`Thử lại`} reference={module.error}>
      {t`Bảng điều hành và các phân hệ khác vẫn dùng được. Thử tải lại; nếu vẫn không được, báo cho quản trị.`}
    </ErrorState>
  );
}

/** A page below an entry's own page belongs to it; the module's first page has none below it. */
const isWithin = (pathname: string, path: string, entry: string): boolean =>
  pathname.replace(/\/$/, '') === path || (entry !== '' && pathname.startsWith(`${path}/`));

function ModuleRoutes({ manifest }: { manifest: ModuleManifest }) {
  const { i18n } = useLingui();
  const may = useCan();
  const { pathname } = useLocation();
  const place = { departments: manifest.departments };
  return (
    <>
      <nav className="module-navigation" aria-label={i18n._(manifest.title)}>
        {manifest.navigation
          .filter((entry) => may(entry.requires, place))
          .map((entry) => {
            const path = `/${manifest.id}${entry.path ? `/${entry.path}` : ''}`;
            return (
              <PageLink key={entry.path} to={path} {...(isWithin(pathname, path, entry.path) ? { className: 'is-current' } : {})}>
                {i18n._(entry.title)}
              </PageLink>
            );
          })}
      </nav>
      <ErrorBoundary resetKey={pathname}>
        <Suspense fallback={<Loading />}>
          <Routes>
            {manifest.routes.map((route) => {
              const Page = componentOf(route.entry);
              return <Route key={route.path} path={route.path} element={may(route.requires, place) ? <Page /> : <Refused />} />;
            })}
            <Route path="*" element={<NotFound />} />
          </Routes>
        </Suspense>
      </ErrorBoundary>
    </>
  );
}
