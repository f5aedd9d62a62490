import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  applicationUrl,
  connect,
  type EmbeddedServer,
  freePort,
  installDemonstration,
  loadReferenceData,
  migrate,
  personalDataKeys,
  startEmbeddedServer,
} from '@bac-thang/database';
import { bacHaPlan } from '@bac-thang/plan';
import { type Answer, type GraphqlClient, keyFile, PASSWORD, recordCells, startTestGateway, TENANT, type TestGateway } from '@bac-thang/test-kit';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createGateway } from '../server.ts';
import { sha256 } from './registered-documents.ts';

const BOARD = 'query UnavailableBoard { board { asOf } }';
let folder: string;
let port: number;
let server: EmbeddedServer | undefined;
let ownerUrl: string;
let gateway: TestGateway;
let officer: GraphqlClient;

const startServer = async () => {
  server = await startEmbeddedServer({ folder, throwaway: true, port });
  return server.url('postgres');
};
const stopServer = async () => {
  await server?.stop();
  server = undefined;
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'bac-thang-test-'));
  chmodSync(folder, 0o755);
  port = await freePort();
  ownerUrl = await startServer();
  await migrate(ownerUrl);
  await loadReferenceData(ownerUrl, bacHaPlan);
  const url = await applicationUrl(ownerUrl);
  const connection = connect(url);
  const data = () => ({ organisations: [], cells: [] });
  const noRows = { hamlets: [], events: [], households: [], householdVersions: [], personVersions: [], reviews: [], recognitions: [], results: [] };
  const register = () => ({ ...noRows, findings: { doubles: [], missingAnswers: [], contradictions: [] } });
  const keys = personalDataKeys(keyFile());
  await installDemonstration(connection, { tenant: TENANT, plan: bacHaPlan, password: PASSWORD, data, keys, register, log: () => undefined });
  await connection.close();
  gateway = await startTestGateway(createGateway, { documents: [BOARD], copy: { url, ownerUrl, drop: async () => undefined } });
  officer = await gateway.signedIn('xa-ban-pho');
});
afterAll(async () => {
  await gateway.stop();
  await stopServer();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  if (!server) await startServer();
});

const cell = { measure: 'education.computers', administrativeUnit: '02866', quantity: 12 };
const SAVE = 'mutation($input: RecordObservationsInput!) { recordObservations(input: $input) { __typename } }';

/** A statement on a connection of its own: inside a transaction the list of activity would stand still. */
async function asOwner(sql: string): Promise<Record<string, number>[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** How many rows there are of everything that a save writes. */
async function written(): Promise<Record<string, number> | undefined> {
  const count = (table: string, where = 'true') => `(SELECT count(*)::int FROM ${table} WHERE ${where}) AS ${table}`;
  const [row] = await asOwner(
    `SELECT ${count('observation')}, ${count('audit_entry', "action LIKE 'observation:%'")}, ${count('outbox_event')}, ${count('idempotency_key')}`,
  );
  return row;
}

async function timed<T>(work: Promise<T>): Promise<{ answer: T; milliseconds: number }> {
  const began = performance.now();
  return { answer: await work, milliseconds: performance.now() - began };
}

function expectUnavailable({ status, errors, headers }: Answer): void {
  expect(status).toBe(503);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE']);
  expect(errors?.[0]?.message).toMatch(/^Cơ sở dữ liệu tạm thời không phản hồi\. .*[Tt]hử lại sau vài giây/);
  expect(errors?.[0]?.extensions.messageEn).toMatch(/^The database does not answer just now\./);
  expect(headers.get('retry-after')).toBe('2');
  expect(JSON.stringify(errors)).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|prisma|postgres|\.ts\b/i);
}

/** Asks until the gateway answers again; nobody restarts it. */
async function whenBack(): Promise<number> {
  const began = performance.now();
  while ((await officer.ask('{ viewer { userName } }')).status !== 200) {
    if (performance.now() - began > 10_000) throw new Error('the gateway did not come back');
    await sleep(100);
  }
  return performance.now() - began;
}

test('while the database is away every question says so quickly, the process lives, and it goes on by itself', async () => {
  await stopServer();
  const questions: [string, () => Promise<Answer>][] = [
    ['who am I', () => officer.ask('{ viewer { userName } }')],
    ['the board, by its registered document', () => officer.post({ documentId: sha256(BOARD) })],
    ['signing in', () => gateway.client().ask('mutation { signIn(userName: "giao-duc", password: "x") { __typename } }')],
    ['a save', () => recordCells(officer, 2023, [cell]) as Promise<Answer>],
  ];
  for (const [, ask] of [...questions, ...questions]) {
    const { answer, milliseconds } = await timed(ask());
    expectUnavailable(answer);
    expect(milliseconds).toBeLessThan(3_000);
  }
  expect((await fetch(`${gateway.url}/healthz`)).status).toBe(200);
  const ready = await fetch(`${gateway.url}/readyz`);
  expect({ status: ready.status, body: await ready.json() }).toEqual({ status: 503, body: { ready: false, reason: 'database' } });

  await startServer();
  expect(await whenBack()).toBeLessThan(5_000);
  expect((await fetch(`${gateway.url}/readyz`)).status).toBe(200);
  expect((await officer.post({ documentId: sha256(BOARD) })).data).toEqual({ board: { asOf: '2023-12-31' } });
}, 60_000);

test('a save that is on its way when the database stops leaves nothing, and the same request sent again writes once', async () => {
  const before = await written();
  const input = { idempotencyKey: randomUUID(), year: 2023, observations: [cell] };
  const holder = new pg.Client({ connectionString: ownerUrl });
  holder.on('error', () => undefined); // the server goes away under it
  await holder.connect();
  await holder.query('BEGIN; LOCK TABLE outbox_event IN ACCESS EXCLUSIVE MODE'); // the last that a save writes
  const onItsWay = officer.ask(SAVE, { input });
  const waiting = "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query ILIKE '%outbox_event%'";
  while ((await asOwner(waiting)).length === 0) await sleep(20);
  await stopServer();
  expectUnavailable(await onItsWay);

  await startServer();
  await whenBack();
  expect(await written()).toEqual(before);
  expect((await officer.ask(SAVE, { input })).data).toEqual({ recordObservations: { __typename: 'RecordedObservations' } });
  expect((await officer.ask(SAVE, { input })).data).toEqual({ recordObservations: { __typename: 'RecordedObservations' } });
  expect(await written()).toEqual(Object.fromEntries(Object.entries(before ?? {}).map(([table, rows]) => [table, rows + 1])));
}, 60_000);
