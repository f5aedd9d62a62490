import { bacHaPlan } from '@bac-thang/plan';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { demonstrationAccounts } from '../src/accounts/demonstration-accounts.ts';
import { checkPassword } from '../src/accounts/password.ts';
import { type Connection, connect } from '../src/connect.ts';
import { closeDemonstrationAccounts, holdsDemonstration, installDemonstration } from '../src/install-demonstration.ts';
import { installFirstAccount } from '../src/install-first-account.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';

let database: OwnDatabase;
let connection: Connection;
let said: string[];
beforeEach(async () => {
  database = await ownDatabase('empty');
  connection = connect(database.url);
  said = [];
});
afterEach(async () => {
  await connection.close();
  await database.drop();
});

const tenant = 'test';
const cell = {
  measure: 'education.computers',
  unit: '02866',
  year: 2023,
  versions: [
    {
      quantity: 4,
      state: 'accepted' as const,
      author: { post: 'commune-officer' as const, unit: '02866' },
      at: '2024-01-09T08:30:00+07:00',
      decidedBy: { post: 'department' as const, department: 'education' },
      decidedAt: '2024-01-12T08:30:00+07:00',
    },
  ],
};
const install = (password = 'first', cells: object[] = [cell]) =>
  installDemonstration(connection, {
    tenant,
    plan: bacHaPlan,
    password,
    data: () => ({ organisations: [], cells: cells as never }),
    log: (text) => said.push(text),
  });
const counts = async () =>
  (
    await database.query(
      'SELECT (SELECT count(*)::int FROM account) AS accounts, (SELECT count(*)::int FROM observation) AS values, (SELECT count(*)::int FROM audit_entry) AS log',
    )
  )[0];

test('an empty installation gets the demonstration once, marked as such', async () => {
  expect(await holdsDemonstration(connection, tenant)).toBe(false);
  expect(await install()).toBe(true);
  const once = { accounts: demonstrationAccounts(bacHaPlan).length, values: 1, log: 3 };
  expect(await counts()).toEqual(once);
  expect(await install()).toBe(true);
  expect(await counts()).toEqual(once);
  expect(await holdsDemonstration(connection, tenant)).toBe(true);
  expect(await database.query('SELECT DISTINCT demonstration FROM account')).toEqual([{ demonstration: true }]);
});

test('a start with another password gives that password to the demonstration accounts', async () => {
  await install('first');
  await install('second');
  const [account] = await database.query<{ password_hash: string }>("SELECT password_hash FROM account WHERE user_name = 'lanh-dao'");
  expect([await checkPassword(account?.password_hash, 'first'), await checkPassword(account?.password_hash, 'second')]).toEqual([false, true]);
});

test('it refuses to mix with real accounts: nothing is written, and it says why', async () => {
  await installFirstAccount(connection, tenant);
  await database.query(
    "INSERT INTO audit_entry (tenant, id, at, account_id, action, subject, detail) SELECT tenant, id, now(), id, 'session:open', id, '{}' FROM account",
  );
  expect(await install()).toBe(false);
  expect(await counts()).toEqual({ accounts: 1, values: 0, log: 1 });
  expect(said.join()).toMatch(/real accounts are here/);
});

test('a failure on the way leaves nothing', async () => {
  await expect(install('first', [cell, { ...cell, measure: 'education.nothing' }])).rejects.toThrow();
  expect(await counts()).toEqual({ accounts: 0, values: 0, log: 0 });
  expect(await install()).toBe(true);
});

test('two that start at once make it once', async () => {
  const both = await Promise.allSettled([install(), install()]);
  expect(both.some(({ status }) => status === 'fulfilled')).toBe(true);
  expect(await counts()).toEqual({ accounts: demonstrationAccounts(bacHaPlan).length, values: 1, log: 3 });
});

test('where it is not wanted its accounts open nothing, and come back when it is', async () => {
  await install();
  await closeDemonstrationAccounts(connection, tenant);
  expect(await database.query('SELECT count(*)::int AS open FROM account WHERE disabled_at IS NULL')).toEqual([{ open: 0 }]);
  await install();
  expect(await database.query('SELECT count(*)::int AS closed FROM account WHERE disabled_at IS NOT NULL')).toEqual([{ closed: 0 }]);
});

test('an installation without a demonstration gets one administrator with a password that is shown once', async () => {
  const { userName, password } = (await installFirstAccount(connection, tenant)) ?? {};
  expect(userName).toBe('quan-tri');
  expect(password?.length).toBeGreaterThanOrEqual(16);
  const [account] = await database.query<{ user_name: string; post: string; password_hash: string }>('SELECT user_name, post, password_hash FROM account');
  expect(account).toMatchObject({ user_name: 'quan-tri', post: 'administrator' });
  expect(await checkPassword(account?.password_hash, password ?? '')).toBe(true);
  expect(account?.password_hash).toMatch(/^\$argon2id\$/);
  expect(await installFirstAccount(connection, tenant)).toBeUndefined();
});

test('a first administrator whom nobody has used does not stand in the way of a demonstration that is wanted later', async () => {
  await installFirstAccount(connection, tenant);
  expect(await install()).toBe(true);
  expect(await counts()).toMatchObject({ accounts: demonstrationAccounts(bacHaPlan).length });
  expect(await database.query('SELECT DISTINCT demonstration FROM account')).toEqual([{ demonstration: true }]);
});

test('beside a closed demonstration the first administrator is told by the name he really has, and the demonstration can come back', async () => {
  await install();
  await closeDemonstrationAccounts(connection, tenant);
  expect((await installFirstAccount(connection, tenant))?.userName).toBe('quan-tri-1');
  expect(await installFirstAccount(connection, tenant)).toBeUndefined();
  expect(await install()).toBe(true);
});

test('where real accounts stand and none of them may open accounts, an administrator is made', async () => {
  await database.query(
    "INSERT INTO account (tenant, id, user_name, display_name, password_hash, post) SELECT $1, gen_random_uuid(), 'lanh-dao-that', 'x', 'x', 'leader'".replace(
      '$1',
      `'${tenant}'`,
    ),
  );
  expect((await installFirstAccount(connection, tenant))?.userName).toBe('quan-tri');
});
