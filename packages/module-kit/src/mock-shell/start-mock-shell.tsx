import '@bac-thang/ui/styles.css';
import '../styles.css';
import { i18n } from '@lingui/core';
import { createRoot } from 'react-dom/client';
import { Route, Routes } from 'react-router';
import { createClient } from '../client/create-client.ts';
import { messagesOfModuleKit } from '../language/messages-of-module-kit.ts';
import { componentOf } from '../manifest/component-of.tsx';
import type { ModuleManifest } from '../manifest/module-manifest.ts';
import { createMockSchemaLink } from './mock-schema-link.ts';
import { MockShell } from './mock-shell.tsx';
import { mockSignedIn } from './mock-signed-in.ts';
import { mockValues } from './mock-values.ts';

/** Shows one module alone, with values made up from the schema; the page of `vite` inside a module's folder. */
export async function startMockShell(manifest: ModuleManifest, sdl: string): Promise<void> {
  for (const { messages } of await Promise.all([messagesOfModuleKit('vi'), manifest.messages('vi')])) i18n.load('vi', messages);
  i18n.activate('vi');
  const root = document.getElementById('root');
  if (!root) throw new Error('the mock shell page has no #root');
  const client = createClient(createMockSchemaLink(sdl, mockValues(manifest)));
  const { pathname, search } = window.location;
  createRoot(root).render(
    <MockShell
      client={client}
      signedIn={mockSignedIn({ userName: 'thu', post: 'department', department: manifest.owner })}
      manifests={[manifest]}
      address={pathname + search}
    >
      <Routes>
        {manifest.routes.map((route) => {
          const Page = componentOf(route.entry);
          return <Route key={route.path} path={`/${route.path}`} element={<Page />} />;
        })}
      </Routes>
    </MockShell>,
  );
}
