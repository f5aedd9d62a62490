import { PageLink, useSignedIn } from '@bac-thang/module-kit';
import { Trans } from '@lingui/react/macro';
import { useLocation } from 'react-router';
import { useModules } from '../modules/modules-context.tsx';

/** Who answers for what is open: the department of the module, else the plan; and the doors for developers. */
export function PageFoot() {
  const { pathname } = useLocation();
  const { modules } = useModules();
  const { plan, departments } = useSignedIn();
  const open = modules?.find(({ listed }) => listed.id === pathname.split('/')[1]);
  const owner = open && (departments.find(({ id }) => id === open.listed.owner)?.name ?? open.listed.owner);
  return (
    <footer className="page-foot">
      {open ? (
        <span>
          <Trans>
            Phụ trách: {owner} · phân hệ {open.listed.id} {open.listed.version}
          </Trans>
        </span>
      ) : (
        <span>
          {plan.name} · {plan.area}
        </span>
      )}
      {plan.demonstration ? (
        <span>
          <Trans>Số liệu minh họa, không phải số liệu thật của huyện</Trans>
        </span>
      ) : null}
      <span className="page-foot-links">
        <PageLink to="/components">
          <Trans>Các thành phần màn hình</Trans>
        </PageLink>
        <a href="/graphql/explorer">
          <Trans>Thử truy vấn GraphQL</Trans>
        </a>
      </span>
    </footer>
  );
}
