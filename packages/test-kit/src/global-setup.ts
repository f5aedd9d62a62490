import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  connect,
  demonstrationRegister,
  demonstrationSeed,
  demonstrationValues,
  installDemonstration,
  loadReferenceData,
  makePlannerStatistics,
  migrate,
  personalDataKeys,
  startEmbeddedServer,
} from '@bac-thang/database';
import { bacHaPlan } from '@bac-thang/plan';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { keepTemplates, PREFIX, takeKeptTemplates } from './kept-templates.ts';
import { PASSWORD, TENANT } from './world.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection string of the run's server, without the name of a database. */
    databaseServer: string;
    /** Key file of the run's citizen numbers. */
    keyFile: string;
  }
}

/** The same in every run, so that kept numbers open again. */
const KEY = Buffer.alloc(32, 'tests').toString('base64');

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
  const keyFile = path.join(folder, 'personal-data.key');
  if (!(await takeKeptTemplates(folder))) {
    let made: string | undefined;
    try {
      writeFileSync(keyFile, KEY, { mode: 0o600 });
      await makeTemplates(folder, keyFile);
      made = folder;
    } finally {
      keepTemplates(made);
    }
  }
  const server = await startEmbeddedServer({ folder, throwaway: true });
  project.provide('databaseServer', server.url(''));
  project.provide('keyFile', keyFile);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function makeTemplates(folder: string, keyFile: string): Promise<void> {
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
    keys: personalDataKeys(keyFile),
    register: () => demonstrationRegister(),
    log: () => undefined,
  });
  await connection.close();
  await makePlannerStatistics(server.url('template_demonstration'));
  await admin.end();
  await server.stop();
}
