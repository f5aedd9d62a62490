import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Connection, connect, KeyFileError, type PersonalDataKeys, personalDataKeys, sealCitizenNumber } from '@bac-thang/database';
import { type DatabaseCopy, databaseCopy, TENANT } from '@bac-thang/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keysOfInstallation, rememberKeys } from './installation-keys.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bac-thang-test-'));
const file = (name: string) => path.join(folder, name);
let copy: DatabaseCopy;
let connection: Connection;
beforeAll(async () => {
  copy = await databaseCopy('empty');
  connection = connect(copy.url);
});
afterAll(async () => {
  await connection.close();
  await copy.drop();
  rmSync(folder, { recursive: true, force: true });
});

const keysOf = (name: string) => keysOfInstallation(connection, TENANT, file(name));

/** A person with a sealed number, without the household that a person has: only the seal is asked about here. */
async function sealedPerson(keys: PersonalDataKeys): Promise<void> {
  const owner = new pg.Client({ connectionString: copy.ownerUrl });
  await owner.connect();
  const [person, other] = [randomUUID(), randomUUID()];
  const { sealed, hash, tail } = sealCitizenNumber(keys, person, '010199000123');
  await owner.query('SET session_replication_role = replica');
  await owner.query(
    `INSERT INTO person_version (tenant, id, person_id, household_id, valid_from, known_from, opened_by, relation, name, name_folded, citizen_number_sealed, citizen_number_hash, citizen_number_tail, facts)
     VALUES ($1, $2, $3, $4, '2020-01-01', now(), $4, 'head', 'A', 'a', $5, $6, $7, '{}')`,
    [TENANT, randomUUID(), person, other, sealed, hash, tail],
  );
  await owner.end();
}

describe('the keys at the start', () => {
  test('are made where nothing is sealed yet, and may be others the next time', async () => {
    await keysOf('first.key');
    expect(existsSync(file('first.key'))).toBe(true);
    await expect(keysOf('second.key')).resolves.toMatchObject({ fingerprint: expect.any(String) });
  });

  test('are held to the file under which the first number was sealed', async () => {
    const keys = await keysOf('first.key');
    await sealedPerson(keys);
    // a number that was sealed before the file was noted is tried on
    await expect(keysOf('second.key')).rejects.toThrow(KeyFileError);
    expect((await connection.db.personalDataKey.findMany()).map(({ fingerprint }) => fingerprint)).toEqual([]);
    await expect(keysOf('first.key')).resolves.toEqual(keys);
    expect((await connection.db.personalDataKey.findMany()).map(({ fingerprint }) => fingerprint)).toEqual([keys.fingerprint]);
  });

  test('with another file the start ends with a sentence that names it and the cure, and the file stays as it is', async () => {
    const before = readFileSync(file('second.key'), 'utf8');
    await expect(keysOf('second.key')).rejects.toThrow(new RegExp(`${file('second.key')}.*BAC_THANG_KEY_FILE`));
    expect(readFileSync(file('second.key'), 'utf8')).toBe(before);
  });

  test('without the file none is made in its place', async () => {
    await expect(keysOf('gone.key')).rejects.toThrow(new RegExp(`${file('gone.key')}.*BAC_THANG_KEY_FILE`));
    expect(existsSync(file('gone.key'))).toBe(false);
  });

  test('another gateway may not seal under another file', async () => {
    await expect(rememberKeys(connection.db, TENANT, personalDataKeys(file('second.key')), new Date())).rejects.toThrow(KeyFileError);
    await expect(rememberKeys(connection.db, TENANT, personalDataKeys(file('first.key')), new Date())).resolves.toBeUndefined();
  });

  test('of another tenant are its own', async () => {
    await expect(keysOfInstallation(connection, 'another', file('second.key'))).resolves.toMatchObject({ fingerprint: expect.any(String) });
  });
});
