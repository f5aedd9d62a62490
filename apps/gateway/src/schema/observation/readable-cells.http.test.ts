import { canReadCell, type Session } from '@bac-thang/access';
import { demonstrationAccounts } from '@bac-thang/database';
import { bacHaPlan } from '@bac-thang/plan';
import { startTestGateway, TENANT, type TestGateway } from '@bac-thang/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGateway } from '../../server.ts';
import { latestVersions, type ObservationVersion, readableCells, rightsOf } from './observation-versions.ts';

let gateway: TestGateway;
let all: ObservationVersion[];
beforeAll(async () => {
  gateway = await startTestGateway(createGateway);
  all = await latestVersions(gateway.connection.db, bacHaPlan, { tenant: TENANT });
});
afterAll(() => gateway.stop());

const sessions: [string, Session][] = demonstrationAccounts(bacHaPlan).map(({ displayName: _, ...session }) => [session.userName, session]);

test('there are cells of every year and department to compare', () => {
  expect(new Set(all.map(({ year }) => year)).size).toBe(6);
  expect(new Set(all.map((version) => rightsOf(bacHaPlan, version).department)).size).toBe(bacHaPlan.departments.length);
});

test.each(sessions)('SQL narrows to the cells that the rule of packages/access shows %s', async (_name, session) => {
  const narrowed = await latestVersions(gateway.connection.db, bacHaPlan, { tenant: TENANT, AND: readableCells(session, bacHaPlan) });
  const ruled = all.filter((version) => canReadCell(session, rightsOf(bacHaPlan, version)));
  expect(narrowed.map(({ id }) => id)).toEqual(ruled.map(({ id }) => id));
});
