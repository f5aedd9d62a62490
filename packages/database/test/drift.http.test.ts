import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../src/migrate.ts';
import { catalogue } from './catalogue.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';
import { sqlOfPrismaSchema } from './prisma-schema-sql.ts';

/** What the migrations have and Prisma's schema cannot say: checks, partial indexes, triggers, keys to reference tables. One line each. */
const sqlOnly = readFileSync(new URL('sql-only.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);

let migrated: OwnDatabase;
let said: OwnDatabase;
beforeAll(async () => {
  migrated = await ownDatabase();
  said = await ownDatabase();
  await migrate(migrated.url);
  await said.query(await sqlOfPrismaSchema(said.url));
});
afterAll(async () => {
  await migrated.drop();
  await said.drop();
});

test('whatever Prisma is told of, the migrations make, but that Prisma has no list that is never null', async () => {
  const made = new Set(await catalogue(migrated.url));
  expect((await catalogue(said.url)).filter((line) => !made.has(line))).toEqual(
    [
      'household_version.causes',
      'household_version.wishes',
      'import_batch.measures',
      'posting.places',
      'review.standards',
      'review_result.causes',
      'survey.causes',
      'survey.wishes',
      'village_meeting.representatives',
    ].map((name) => `column ${name} text[]`),
  );
});

test('whatever the migrations make beyond that stands in sql-only.txt', async () => {
  const told = new Set(await catalogue(said.url));
  expect((await catalogue(migrated.url)).filter((line) => !told.has(line))).toEqual(sqlOnly);
});

test('the comparison sees a column of another type, a lost index and a new check', async () => {
  const drifted = await ownDatabase();
  try {
    await migrate(drifted.url);
    await drifted.query(
      'ALTER TABLE organisation ALTER COLUMN name TYPE varchar(10); DROP INDEX audit_entry_tenant_subject_idx; ALTER TABLE revision ADD CHECK (value > 0)',
    );
    const before = new Set(await catalogue(migrated.url));
    const after = await catalogue(drifted.url);
    expect(after.filter((line) => !before.has(line))).toEqual([
      'check of revision: CHECK ((value > 0))',
      'column organisation.name character varying(10) not null',
    ]);
    expect([...before].filter((line) => !after.includes(line))).toEqual([
      'column organisation.name text not null',
      'index CREATE INDEX audit_entry_tenant_subject_idx ON audit_entry USING btree (tenant, subject)',
    ]);
  } finally {
    await drifted.drop();
  }
});
