import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect, demonstrationSeed, demonstrationValues, installDemonstration, loadReferenceData, migrate, startEmbeddedServer } from '@bac-thang/database';
import { bacHaPlan } from '@bac-thang/plan';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { PASSWORD, TENANT } from './world.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection string of the run's server, without the name of a database. */
    databaseServer: string;
  }
}

const PREFIX = 'bac-thang-test-';

/** What a run left behind that was killed: folders older than a day. */
function sweep(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = path.join(tmpdir(), name);
    try {
      if (Date.now() - statSync(folder).mtimeMs > 24 * 3_600_000) rmSync(folder, { recursive: true, force: true });
    } catch {
      // another run removes it, or it belongs to somebody else
    }
  }
}

/** One server for the whole run, with one migrated and filled database of which each test file takes a copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  sweep();
  const folder = mkdtempSync(path.join(tmpdir(), PREFIX));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedServer({ folder, throwaway: true });
  const admin = new pg.Client({ connectionString: server.url('postgres') });
  await admin.connect();
  await admin.query('CREATE DATABASE template_empty');
  await migrate(server.url('template_empty'));
  await loadReferenceData(server.url('template_empty'), bacHaPlan);
  await admin.query('CREATE DATABASE template_demonstration TEMPLATE template_empty STRATEGY file_copy');
  const connection = connect(server.url('template_demonstration'));
  await installDemonstration(connection, {
    tenant: TENANT,
    plan: bacHaPlan,
    password: PASSWORD,
    data: () => demonstrationValues(demonstrationSeed),
    log: () => undefined,
  });
  await connection.close();
  await admin.end();
  project.provide('databaseServer', server.url(''));
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
