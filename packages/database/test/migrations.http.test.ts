import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MigrationError, migrate } from '../src/migrate.ts';
import { catalogue } from './catalogue.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';

let database: OwnDatabase;
let folder: string;
beforeEach(async () => {
  database = await ownDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'bac-thang-test-'));
  write('0001_create_village', 'CREATE TABLE village (id integer PRIMARY KEY);');
  write('0002_create_house', 'CREATE TABLE house (id integer PRIMARY KEY);');
});
afterEach(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

function write(name: string, sql: string): void {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, 'migration.sql'), sql);
}
const run = () => migrate(database.url, pathToFileURL(`${folder}/`));
const applied = () =>
  database.query('SELECT migration_name AS name, finished_at IS NOT NULL AS finished, length(checksum) AS digits FROM _prisma_migrations ORDER BY 1');

test('each file is applied once, in the order of names', async () => {
  expect(await run()).toEqual(['0001_create_village', '0002_create_house']);
  expect(await run()).toEqual([]);
  write('0003_create_field', 'CREATE TABLE field (id integer PRIMARY KEY);');
  expect(await run()).toEqual(['0003_create_field']);
  expect(await applied()).toEqual(['0001_create_village', '0002_create_house', '0003_create_field'].map((name) => ({ name, finished: true, digits: 64 })));
});

test('two that start at once apply each file once', async () => {
  const both = await Promise.all([run(), run(), run()]);
  expect(both.flat().sort()).toEqual(['0001_create_village', '0002_create_house']);
});

test('a file that was edited after it was applied is refused by name, and nothing else is applied', async () => {
  await run();
  write('0001_create_village', 'CREATE TABLE village (id integer PRIMARY KEY, name text);');
  write('0003_create_field', 'CREATE TABLE field (id integer PRIMARY KEY);');
  await expect(run()).rejects.toThrow(new MigrationError('migration 0001_create_village was edited after it was applied'));
  expect(await applied()).toHaveLength(2);
});

test('a database that is newer than the program is refused', async () => {
  write('0003_create_field', 'CREATE TABLE field (id integer PRIMARY KEY);');
  await run();
  rmSync(path.join(folder, '0003_create_field'), { recursive: true });
  await expect(run()).rejects.toThrow('the database is newer than this program: migration 0003_create_field is unknown here');
});

test('a migration that another tool began and did not finish is refused', async () => {
  await run();
  await database.query("UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '0002_create_house'");
  await expect(run()).rejects.toThrow('migration 0002_create_house was begun by another tool and did not finish');
});

test('a file that fails leaves nothing; mended, it goes on from there', async () => {
  write('0003_create_field', 'CREATE TABLE field (id integer PRIMARY KEY); INSERT INTO field VALUES (1), (1);');
  await expect(run()).rejects.toThrow(/^migration 0003_create_field: duplicate key .*; nothing of it was kept$/);
  expect(await database.query("SELECT to_regclass('field') AS field, to_regclass('house')::text AS house")).toEqual([{ field: null, house: 'house' }]);
  expect(await applied()).toHaveLength(2);
  write('0003_create_field', 'CREATE TABLE field (id integer PRIMARY KEY); INSERT INTO field VALUES (1), (2);');
  expect(await run()).toEqual(['0003_create_field']);
});

test('a semicolon inside a function body, a string or a comment ends no statement', async () => {
  write('0003_create_rule', "-- one; two\nCREATE FUNCTION rule() RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN 'a;b'; END $$;");
  await run();
  expect(await database.query('SELECT rule()')).toEqual([{ rule: 'a;b' }]);
});

test("this program's own migrations are repeatable and each has verb and object in its name", async () => {
  const names = await migrate(database.url);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(name).toMatch(/^\d{4}_(create|add|drop|rename|fill|index|allow)_[a-z_]+$/);
  const before = await catalogue(database.url);
  expect(await migrate(database.url)).toEqual([]);
  expect(await catalogue(database.url)).toEqual(before);
});

test('an older database of this program is brought to the same shape as a new one', async () => {
  const own = fileURLToPath(new URL('../prisma/migrations/', import.meta.url));
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  cpSync(path.join(own, '0001_create_reference_tables'), path.join(folder, '0001_create_reference_tables'), { recursive: true });
  await run();
  await migrate(database.url);
  const fresh = await ownDatabase();
  try {
    await migrate(fresh.url);
    expect(await catalogue(database.url)).toEqual(await catalogue(fresh.url));
  } finally {
    await fresh.drop();
  }
});
