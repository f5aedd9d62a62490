import { PageLink, useSignedIn } from '@bac-thang/module-kit';
import { Trans } from '@lingui/react/macro';
import { AccountMenu } from './account-menu.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Mark } from './mark.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';
import { Search } from './search.tsx';

export function Masthead() {
  const { plan } = useSignedIn();
  return (
    <header className="masthead">
      <PageLink to="/" className="masthead-name">
        <Mark /> Bậc Thang
      </PageLink>
      <span className="masthead-plan">
        {plan.area} ·{' '}
        <Trans>
          Kế hoạch {plan.firstYear}–{plan.endYear}
        </Trans>
      </span>
      {plan.demonstration ? (
        <strong className="made-up">
          <Trans>Số liệu minh họa</Trans>
        </strong>
      ) : null}
      <div className="masthead-tools">
        <Search />
        <LanguageSwitch />
        <SchemeSwitch />
        <AccountMenu />
      </div>
    </header>
  );
}
