import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { UiProvider } from '@bac-thang/ui';
import { type I18n, i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { type ReactNode, Suspense } from 'react';
import { MemoryRouter } from 'react-router';
import { LoadedModulesProvider } from '../manifest/loaded-modules.tsx';
import type { ModuleManifest } from '../manifest/module-manifest.ts';
import { SessionProvider, type SignedIn } from '../session/session-context.tsx';

interface Props {
  readonly client: ApolloClient;
  readonly signedIn: SignedIn;
  readonly manifests?: readonly ModuleManifest[];
  readonly address?: string;
  readonly texts?: I18n;
  readonly children: ReactNode;
}

/** What the shell gives a module, without the shell: session, client, router, texts, theme. */
export function MockShell({ client, signedIn, manifests = [], address = '/', texts = i18n, children }: Props) {
  return (
    <ApolloProvider client={client}>
      <MemoryRouter initialEntries={[address]}>
        <UiProvider>
          <I18nProvider i18n={texts}>
            <SessionProvider value={signedIn}>
              <LoadedModulesProvider manifests={manifests}>
                <Suspense fallback={null}>{children}</Suspense>
              </LoadedModulesProvider>
            </SessionProvider>
          </I18nProvider>
        </UiProvider>
      </MemoryRouter>
    </ApolloProvider>
  );
}
