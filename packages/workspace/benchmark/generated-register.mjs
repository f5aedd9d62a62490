import { load } from './numbers.mjs';

const another = (id) => `md5(${id}::text || '/' || copy)::uuid`;
const code = "'BT-' || lpad((substring(code FROM 4)::bigint + 1000000 * copy)::text, 9, '0')";

/** What is copied, and the columns that differ from copy to copy. */
const tables = {
  hamlet: { id: another('id'), name: "name || '/' || copy" },
  household: { id: another('id'), code },
  household_version: { id: another('id'), household_id: another('household_id'), hamlet_id: another('hamlet_id'), code },
  person: { id: another('id') },
  person_version: { id: another('id'), person_id: another('person_id'), household_id: another('household_id') },
  review_result: { household_id: another('household_id'), hamlet_id: another('hamlet_id'), code },
};
/** Of the history only what the register says now, and of the reviews the last. */
const rowsCopied = { household_version: 'known_to IS NULL', person_version: 'known_to IS NULL', review_result: 'is_current AND year = $3' };

/**
 * Copies of the demonstration's households under new ids and codes, in new hamlets of the same units, until there are at least so many.
 * For a throwaway database only, as its superuser: what is checked row by row is taken away for it.
 *
 * @returns false where there are enough already.
 */
export async function multiplyRegister(owner, tenant, households, year) {
  const { rows } = await owner.query('SELECT count(*)::int AS now FROM household_version WHERE tenant = $1 AND known_to IS NULL AND valid_to IS NULL', [
    tenant,
  ]);
  const copies = Math.ceil(households / rows[0].now) - 1;
  if (copies < 1) return false;
  const began = performance.now();
  await owner.query("SET session_replication_role = replica; SET synchronous_commit = off; SET maintenance_work_mem = '512MB'");
  const taken = await takeConstraints(owner);
  const indexes = await takeIndexes(owner);
  for (const [table, changed] of Object.entries(tables)) {
    const { rows: columns } = await owner.query(
      "SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position",
      [table],
    );
    const names = columns.map(({ name }) => name);
    const condition = rowsCopied[table];
    await owner.query(
      `INSERT INTO ${table} (${names}) SELECT ${names.map((name) => changed[name] ?? name)} FROM generate_series(1, $2::int) copy CROSS JOIN ${table}
       WHERE tenant = $1${condition ? ` AND ${condition}` : ''}`,
      [tenant, copies, ...(condition?.includes('$3') ? [year] : [])],
    );
  }
  const madeAnew = [...taken.keys, ...indexes];
  for (const each of madeAnew) await owner.query(each);
  await owner.query('RESET session_replication_role');
  await owner.query(`VACUUM (ANALYZE) ${Object.keys(tables)}`);
  await owner.query('UPDATE revision SET value = value + 1 WHERE tenant = $1', [tenant]);
  console.log(
    `Generated: ${copies} copies of every household and hamlet by INSERT … SELECT generate_series, in ${((performance.now() - began) / 1000).toFixed(0)} s; load ${load()}`,
  );
  console.log(
    `for it the ${taken.exclusions} exclusion constraints and all foreign keys to these tables were dropped, triggers were off, ${madeAnew.length} keys and indexes made anew;`,
  );
  console.log(`copied are the versions that the register holds true now, and of the reviews that of ${year}\n`);
  return true;
}

/** Drops exclusion constraints, and keys with the foreign keys that point to them. @returns how many, and what makes the keys again. */
async function takeConstraints(owner) {
  const { rows } = await owner.query(
    `SELECT conrelid::regclass AS table, conname AS name, contype = 'x' AS excludes, pg_get_constraintdef(oid) AS made
     FROM pg_constraint WHERE contype IN ('x', 'p', 'u') AND conrelid = ANY ($1::regclass[])`,
    [Object.keys(tables)],
  );
  for (const { table, name } of rows) await owner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name} CASCADE`);
  const keys = rows.filter(({ excludes }) => !excludes).map(({ table, name, made }) => `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${made}`);
  return { exclusions: rows.length - keys.length, keys };
}

/** Drops the indexes that are left. @returns what makes them again. */
async function takeIndexes(owner) {
  const { rows } = await owner.query(
    `SELECT i.indexrelid::regclass AS name, pg_get_indexdef(i.indexrelid) AS made FROM pg_index i
     WHERE i.indrelid = ANY ($1::regclass[])`,
    [Object.keys(tables)],
  );
  for (const { name } of rows) await owner.query(`DROP INDEX ${name}`);
  return rows.map(({ made }) => made);
}
