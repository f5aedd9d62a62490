import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applicationUrl } from '../src/application-role.ts';
import { type OwnDatabase, once, ownDatabase } from './own-database.ts';

let database: OwnDatabase;
let url: string;
beforeAll(async () => {
  database = await ownDatabase('demonstration');
  url = await applicationUrl(database.url);
});
afterAll(() => database.drop());

const refused = '42501'; // insufficient_privilege
const code = (sql: string) =>
  once(url, sql).then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );

describe('the role under which the gateway works', () => {
  test('is no superuser, makes no roles or databases, and steps round no rule of rows', async () => {
    expect(
      await once(
        url,
        'SELECT current_user AS name, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication FROM pg_roles WHERE rolname = current_user',
      ),
    ).toEqual([{ name: 'bac_thang_app', rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolbypassrls: false, rolreplication: false }]);
    expect(await once(url, "SELECT relname FROM pg_class WHERE relowner = 'bac_thang_app'::regrole")).toEqual([]);
  });

  test.each([
    'CREATE TABLE mine (id integer)',
    'CREATE FUNCTION mine() RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$',
    'CREATE ROLE friend',
    'CREATE SCHEMA mine',
    'CREATE EXTENSION citext',
    'ALTER TABLE observation ADD COLUMN mine integer',
    'ALTER TABLE observation DISABLE TRIGGER ALL',
    'DROP TABLE revision',
    'DROP TRIGGER audit_is_append_only ON audit_entry',
    'TRUNCATE observation CASCADE',
    'TRUNCATE audit_entry',
    'SET session_replication_role = replica',
    'UPDATE audit_entry SET subject = subject',
    'DELETE FROM audit_entry',
    'UPDATE outbox_event SET topic = topic',
    'DELETE FROM outbox_event',
    'UPDATE reporting_year SET year = 2025',
    'DELETE FROM observation',
    'DELETE FROM account',
    'DELETE FROM import_batch',
    "INSERT INTO plan_unit VALUES ('99999', 'Nowhere')",
    "UPDATE plan_unit SET name = 'Nowhere'",
    'UPDATE measure SET decimals = 0',
    'DELETE FROM measure',
    'DELETE FROM _prisma_migrations',
    "COPY account TO '/dev/null'",
    "SELECT pg_read_file('/etc/hostname')",
    'SELECT rolpassword FROM pg_authid',
  ])('may not: %s', async (sql) => {
    expect(await code(sql)).toBe(refused);
  });

  test('may read everything, add to what grows, and end sessions', async () => {
    expect(await code('SELECT count(*) FROM observation, plan_unit, measure, audit_entry, _prisma_migrations WHERE false')).toBe('done');
    expect(
      await code("INSERT INTO audit_entry (tenant, id, at, action, subject, detail) VALUES ('test', gen_random_uuid(), now(), 'session:open', 'x', '{}')"),
    ).toBe('done');
    expect(await code('DELETE FROM session WHERE false')).toBe('done');
  });

  test('is the same when asked for again, and two that ask at once agree', async () => {
    expect(await Promise.all([applicationUrl(database.url), applicationUrl(database.url)])).toEqual([url, url]);
    expect(await code('SELECT 1')).toBe('done');
  });

  test('is one for the whole server: starters of other databases that come at the same moment agree', async () => {
    const others = await Promise.all(Array.from({ length: 4 }, () => ownDatabase('empty')));
    try {
      const urls = await Promise.all(others.map((other) => applicationUrl(other.url)));
      expect(urls.map((other) => [new URL(other).username, new URL(other).password])).toEqual(others.map(() => [new URL(url).username, new URL(url).password]));
    } finally {
      for (const other of others) await other.drop();
    }
  });

  test('is not made where the owner may make none: then the owner, if he is no superuser, works himself', async () => {
    await once(database.url, "CREATE ROLE rented LOGIN PASSWORD 'rented' NOSUPERUSER NOCREATEROLE");
    try {
      const rented = new URL(database.url);
      rented.username = 'rented';
      rented.password = 'rented';
      expect(await applicationUrl(rented.href)).toBe(rented.href);
    } finally {
      await once(database.url, 'DROP ROLE rented');
    }
  });
});
