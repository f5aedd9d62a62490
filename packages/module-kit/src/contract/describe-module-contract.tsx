/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { prerenderStatic } from '@apollo/client/react/ssr';
import { i18n } from '@lingui/core';
import type { ComponentType } from 'react';
import { prerender } from 'react-dom/static';
import { describe, expect, test } from 'vitest';
import { createClient } from '../client/create-client.ts';
import { messagesOfModuleKit } from '../language/messages-of-module-kit.ts';
import { manifestProblems } from '../manifest/manifest-problems.ts';
import type { ModuleManifest } from '../manifest/module-manifest.ts';
import { createMockSchemaLink } from '../mock-shell/mock-schema-link.ts';
import { MockShell } from '../mock-shell/mock-shell.tsx';
import { mockSignedIn } from '../mock-shell/mock-signed-in.ts';
import { mockValues } from '../mock-shell/mock-values.ts';
import { type Action, can } from '../session/actions.ts';

const schema = readFileSync(fileURLToPath(new URL('../../../../apps/gateway/schema.graphql', import.meta.url)), 'utf8');

const props = { target: 'a-target' };

/** What every department's module promises the shell; called once in each module, with its manifest and folder. */
export function describeModuleContract(manifest: ModuleManifest, place: URL): void {
  const folder = fileURLToPath(place);
  const owner = { userName: 'owner', post: 'department', department: manifest.owner } as const;
  const stranger = { userName: 'stranger', post: 'administrator' } as const;
  const lent = [...manifest.routes, ...manifest.slots] as readonly {
    readonly requires: Action;
    readonly entry: () => Promise<{ default: ComponentType<never> }>;
  }[];

  describe(`the module ${manifest.id}`, () => {
    test('describes itself without a mistake', () => {
      expect(manifestProblems(manifest, path.basename(folder))).toEqual([]);
      expect(manifest.departments).toContain(manifest.owner);
    });

    test('is built under the id and owner of its manifest', () => {
      const config = readFileSync(path.join(folder, 'vite.config.ts'), 'utf8');
      expect(config).toContain(`module({ id: '${manifest.id}', owner: '${manifest.owner}' })`);
    });

    test('has every label in both languages', async () => {
      const labels = [manifest.title, ...manifest.navigation.map(({ title }) => title)].map(({ id }) => id);
      for (const locale of ['vi', 'en'] as const) {
        const { messages } = await manifest.messages(locale);
        expect(labels.filter((label) => !messages[label])).toEqual([]);
      }
    });

    test('opens its first page to whoever may read verdicts, and its cells not to the administrator', () => {
      const where = { departments: manifest.departments };
      expect(can(owner, manifest.routes.find((route) => route.path === '')?.requires ?? 'audit:read', where)).toBe(true);
      for (const { requires } of lent) expect(can(owner, requires, where)).toBe(true);
      expect(can(stranger, 'observation:read', where)).toBe(false);
    });

    test.each(lent.map((each, index) => [index, each] as const))(
      'lent code %i renders in the mock shell, with the right and without',
      async (_index, { entry }) => {
        for (const { messages } of await Promise.all([messagesOfModuleKit('vi'), manifest.messages('vi')])) i18n.load('vi', messages);
        i18n.activate('vi');
        const { default: Page } = (await entry()) as { default: ComponentType<typeof props> };
        for (const session of [owner, stranger]) {
          const client = createClient(createMockSchemaLink(schema, mockValues(manifest)));
          const tree = (
            <MockShell client={client} signedIn={mockSignedIn(session)} manifests={[manifest]}>
              <Page {...props} />
            </MockShell>
          );
          const { result } = await prerenderStatic({ tree, context: { client }, renderFunction: prerender });
          // Pages answer with data; a failure or an endless wait inside them would be caught and drawn, so it is looked for by name.
          expect({ loading: result.includes('bt-loading'), failed: result.includes('bt-state-error'), broken: result.includes('data-msg') }).toEqual({
            loading: false,
            failed: false,
            broken: false,
          });
        }
      },
    );

    test('brings no client, router or style of its own', () => {
      expect(existsSync(path.join(folder, 'index.html'))).toBe(false);
      const { dependencies } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
      expect(Object.keys(dependencies).filter((name) => name.startsWith('@mantine/'))).toEqual([]);
    });
  });
}
