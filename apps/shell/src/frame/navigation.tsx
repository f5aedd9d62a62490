import { useQuery } from '@apollo/client/react';
import { PageLink, useCan } from '@bac-thang/module-kit';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useText } from '@lingui/react/macro';
import { useLocation } from 'react-router';
import { graphql } from '../gql/index.ts';
import { useModules } from '../modules/modules-context.tsx';

const waitingDocument = graphql(`
  query Navigation {
    workList(first: 1) {
      totalCount
    }
  }
`);

const isAt = (pathname: string, path: string): boolean => pathname === path || pathname.startsWith(`${path}/`);

/** Pages of the shell, then the departments' modules, as far as the session may use them. */
export function Navigation() {
  const { _ } = useLingui();
  const { t } = useText();
  const may = useCan();
  const { pathname } = useLocation();
  const { modules, listFailed, retry } = useModules();
  const works = may('work:read');
  const waiting = useQuery(waitingDocument, { skip: !works, fetchPolicy: 'cache-and-network', pollInterval: 60_000 }).data?.workList.totalCount ?? 0;
  const item = (path: string, title: React.ReactNode) => (
    <PageLink key={path} to={path} {...((path === '/' ? pathname === '/' : isAt(pathname, path)) ? { className: 'is-current' } : {})}>
      {title}
    </PageLink>
  );
  return (
    <nav className="navigation" aria-label={t`Các trang`}>
      {item('/', <Trans>Bảng điều hành</Trans>)}
      {item('/targets', <Trans>Chỉ tiêu</Trans>)}
      {item('/communes', <Trans>Xã, thị trấn</Trans>)}
      {works
        ? item(
            '/work',
            <>
              <Trans>Việc của tôi</Trans>
              {waiting ? <span className="count">{waiting}</span> : null}
            </>,
          )
        : null}
      {may('audit:read') ? item('/audit', <Trans>Nhật ký</Trans>) : null}
      {may('account:manage') ? item('/accounts', <Trans>Tài khoản</Trans>) : null}
      <span className="navigation-line" aria-hidden="true" />
      {listFailed ? (
        <button type="button" className="navigation-failed" onClick={() => retry()}>
          <Trans>Chưa tải được danh sách phân hệ – thử lại</Trans>
        </button>
      ) : null}
      {(modules ?? []).map(({ listed, manifest, state }) => {
        if (manifest && !manifest.routes.some((route) => may(route.requires, { departments: manifest.departments }))) return null;
        return item(`/${listed.id}`, state === 'failed' ? t`${listed.id} (lỗi)` : manifest ? _(manifest.title) : '…');
      })}
      {may('observation:read') ? item('/other-departments', <Trans>Cơ quan khác</Trans>) : null}
    </nav>
  );
}
