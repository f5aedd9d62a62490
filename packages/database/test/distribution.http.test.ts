import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OwnDatabase, ownDatabase } from './own-database.ts';

/** The same rows in every installation; they carry no tenant and stand whole on every machine. */
const REFERENCE = ['_prisma_migrations', 'measure', 'plan_unit'];

interface Key {
  readonly name: string;
  readonly table: string;
  readonly kind: 'p' | 'u' | 'f';
  readonly columns: string[];
  readonly target: string | null;
  readonly target_columns: string[] | null;
}

let database: OwnDatabase;
let tables: string[];
let keys: Key[];
beforeAll(async () => {
  database = await ownDatabase('empty');
  tables = (
    await database.query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY 1",
    )
  ).map(({ name }) => name);
  const columns = (relation: string, list: string) =>
    `ARRAY(SELECT a.attname::text FROM unnest(${list}) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = ${relation} AND a.attnum = k.number ORDER BY place)`;
  keys = await database.query<Key>(`
    SELECT conname AS name, conrelid::regclass::text AS "table", contype::text AS kind, ${columns('conrelid', 'conkey')} AS columns,
      CASE WHEN contype = 'f' THEN confrelid::regclass::text END AS target, CASE WHEN contype = 'f' THEN ${columns('confrelid', 'confkey')} END AS target_columns
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f')
    UNION ALL
    SELECT i.indexrelid::regclass::text, i.indrelid::regclass::text, 'u', ${columns('i.indrelid', 'i.indkey::int2[]')}, NULL, NULL
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid WHERE c.relnamespace = 'public'::regnamespace AND i.indisunique AND NOT i.indisprimary`);
});
afterAll(() => database.drop());

const grows = (table: string | null): table is string => table !== null && !REFERENCE.includes(table);
const ready = (key: Key): boolean =>
  key.kind === 'f' && key.target !== null && !grows(key.target)
    ? true // reference rows stand on every machine
    : key.columns[0] === 'tenant' && (key.kind !== 'f' || key.target_columns?.[0] === 'tenant');

describe('the tables that grow can be spread over machines as they are', () => {
  test('the list of reference tables names tables that exist', () => {
    expect(tables).toEqual(expect.arrayContaining(REFERENCE));
    expect(tables.length).toBeGreaterThan(REFERENCE.length + 5);
  });

  test('each has the tenant first in its primary key', () => {
    const primary = new Map(keys.filter(({ kind }) => kind === 'p').map(({ table, columns }) => [table, columns]));
    for (const table of tables.filter(grows)) expect({ table, first: primary.get(table)?.[0] }).toEqual({ table, first: 'tenant' });
  });

  test('each has the tenant first in every foreign key to another and in every unique index', () => {
    const lacking = keys.filter((key) => grows(key.table) && !ready(key)).map(({ table, name, columns }) => `${table}: ${name} (${columns.join(', ')})`);
    expect(lacking).toEqual([]);
    const counted = tables.filter(grows);
    const done = counted.filter((table) => keys.filter((key) => key.table === table).every(ready));
    console.log(`ready to distribute: ${done.length} of ${counted.length}`);
    expect(done).toEqual(counted);
  });

  test('no reference table points at a table that grows', () => {
    expect(keys.filter(({ table, target }) => !grows(table) && grows(target))).toEqual([]);
  });

  test('no number is drawn from a sequence that two machines would share', async () => {
    expect(await database.query("SELECT relname FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace")).toEqual([]);
  });

  test('the lint sees a table without a tenant and a foreign key that leaves it out', () => {
    const key = (more: Partial<Key>): Key => ({ name: 'k', table: 'made_up', kind: 'p', columns: ['id'], target: null, target_columns: null, ...more });
    expect(ready(key({}))).toBe(false);
    expect(ready(key({ kind: 'f', columns: ['account_id'], target: 'account', target_columns: ['id'] }))).toBe(false);
    expect(ready(key({ kind: 'f', columns: ['tenant', 'account_id'], target: 'account', target_columns: ['tenant', 'id'] }))).toBe(true);
    expect(ready(key({ kind: 'f', columns: ['unit'], target: 'plan_unit', target_columns: ['code'] }))).toBe(true);
  });
});
