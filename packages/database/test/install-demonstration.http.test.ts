import { bacHaPlan } from '@bac-thang/plan';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { demonstrationAccounts } from '../src/accounts/demonstration-accounts.ts';
import { checkPassword } from '../src/accounts/password.ts';
import { type Connection, connect } from '../src/connect.ts';
import type { DemonstrationRegister } from '../src/demonstration-register/demonstration-register.ts';
import { noFindings } from '../src/demonstration-register/planted-findings.ts';
import { closeDemonstrationAccounts, holdsDemonstration, installDemonstration } from '../src/install-demonstration.ts';
import { installFirstAccount } from '../src/install-first-account.ts';
import { hashCitizenNumber, openCitizenNumber } from '../src/personal-data/citizen-number.ts';
import { personalDataKeys } from '../src/personal-data/keys.ts';
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
/** A register in which nobody lives: what is asked here does not depend on who does. */
const nobody: DemonstrationRegister = {
  hamlets: [],
  events: [],
  households: [],
  householdVersions: [],
  personVersions: [],
  reviews: [],
  recognitions: [],
  results: [],
  findings: noFindings(),
};
const keys = personalDataKeys(inject('keyFile'));
const install = (password = 'first', cells: object[] = [cell]) =>
  installDemonstration(connection, {
    tenant,
    plan: bacHaPlan,
    password,
    data: () => ({ organisations: [], cells: cells as never }),
    keys,
    register: () => nobody,
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

describe('the register of the demonstration district', () => {
  const count = async (sql: string) => {
    const [row] = await district.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${sql}`);
    return row?.count;
  };
  let district: OwnDatabase;
  beforeEach(async () => {
    district = await ownDatabase('demonstration');
  });
  afterEach(() => district.drop());

  test('is loaded whole, marked, with the next code free and the key that its numbers are sealed with', async () => {
    expect(await count('review_result WHERE is_current')).toBe(100_773);
    expect(await count("review_result WHERE year = 2023 AND class = 'poor'")).toBe(4_886);
    expect(await count('hamlet WHERE NOT demonstration')).toBe(0);
    const [series] = await district.query("SELECT last::int, (SELECT max(code) FROM household) AS code FROM running_number WHERE series = 'household'");
    expect(series).toEqual({ last: await count('household'), code: `BH-${String(series?.last).padStart(6, '0')}` });
    expect(await district.query('SELECT fingerprint FROM personal_data_key')).toEqual([{ fingerprint: keys.fingerprint }]);
  });

  test('seals each citizen number for its own person, so that it opens, and is found by its hash', async () => {
    const sealed = await district.query<{ person: string; sealed: Buffer; hash: Buffer; tail: string }>(
      'SELECT person_id AS person, citizen_number_sealed AS sealed, citizen_number_hash AS hash, citizen_number_tail AS tail FROM person_version WHERE citizen_number_hash IS NOT NULL ORDER BY id LIMIT 200',
    );
    for (const { person, sealed: text, hash, tail } of sealed) {
      const number = openCitizenNumber(keys, person, text);
      expect(number).toMatch(new RegExp(`^000[0-9]{5}[0-9]*${tail}$`));
      expect(hash.equals(hashCitizenNumber(keys, number))).toBe(true);
    }
    expect(sealed).toHaveLength(200);
  });

  test('was counted into the cells of the plan by each recognition, the same numbers as were typed', async () => {
    const [differing] = await district.query<{ both: number; differing: number }>(`
      SELECT count(*)::int AS both, (count(*) FILTER (WHERE (t.numerator, t.denominator) IS DISTINCT FROM (r.numerator, r.denominator)))::int AS differing
      FROM observation t JOIN observation r ON (t.tenant, t.measure, t.unit, t.year, t.standard) = (r.tenant, r.measure, r.unit, r.year, r.standard)
      WHERE t.source = 'typed' AND r.source = 'register' AND t.is_counted AND r.is_counted AND t.measure IN ('poverty.poor-households', 'poverty.near-poor-households')`);
    expect(differing?.both).toBeGreaterThan(200);
    expect(differing?.differing).toBe(1); // the contradiction of 02881 in 2023 that is typed on purpose
  });

  test('is written by the officers of its units and recognised by their chairs', async () => {
    expect(
      await count(
        "life_event e JOIN account a ON (a.tenant, a.id) = (e.tenant, e.account_id) WHERE a.post <> 'commune-officer' OR a.administrative_unit <> e.unit",
      ),
    ).toBe(0);
    expect(
      await count(
        "recognition r JOIN account a ON (a.tenant, a.id) = (r.tenant, r.signed_by) WHERE a.post = 'commune-chair' AND a.administrative_unit = r.unit",
      ),
    ).toBe(114);
  });
});
