import { ErrorBoundary, Loading } from '@bac-thang/module-kit';
import { Trans } from '@lingui/react/macro';
import { Suspense } from 'react';
import { useLocation } from 'react-router';
import { ModulesProvider } from '../modules/modules-context.tsx';
import { Pages } from '../pages.tsx';
import { ComeBackDialog } from '../sign-in/come-back-dialog.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { Masthead } from './masthead.tsx';
import { Navigation } from './navigation.tsx';
import { PageFoot } from './page-foot.tsx';

export function Frame() {
  const { pathname } = useLocation();
  return (
    <ModulesProvider>
      <a className="skip-link" href="#content">
        <Trans>Tới nội dung</Trans>
      </a>
      <Masthead />
      <Navigation />
      <ConnectionBanner />
      <main id="content" className="content" tabIndex={-1}>
        <ErrorBoundary resetKey={pathname}>
          <Suspense fallback={<Loading />}>
            <Pages />
          </Suspense>
        </ErrorBoundary>
      </main>
      <PageFoot />
      <ComeBackDialog />
    </ModulesProvider>
  );
}
