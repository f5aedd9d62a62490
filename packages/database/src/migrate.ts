import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';

const ours = new URL('../prisma/migrations/', import.meta.url);

/** Prisma's own number for its migration lock: two starters, or Prisma beside us, wait for each other. */
const LOCK = 72707369;

/** A migration that cannot be applied; the sentence names the file and nothing of it was kept. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/**
 * Brings the database to the state of this program: every file of `prisma/migrations` that is missing, in the order of
 * names, each in one transaction together with its row in `_prisma_migrations` (the table and checksum of
 * `prisma migrate deploy`, whose engine cannot be had without a download).
 *
 * @param folder where the migrations lie, ending in a slash; left out: those of this package.
 * @returns the names applied, empty when the database was up to date.
 * @throws MigrationError for a file edited after it was applied, for a database newer than this program, and for SQL that fails.
 */
export async function migrate(url: string, folder: URL = ours): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const missing = await missingMigrations(client, migrationsIn(folder));
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

function migrationsIn(folder: URL): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(new URL(`${name}/migration.sql`, folder), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function missingMigrations(client: pg.Client, migrations: readonly Migration[]): Promise<Migration[]> {
  await client.query(`CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
    logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`);
  const { rows } = await client.query<{ migration_name: string; checksum: string; finished_at: Date | null }>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  const applied = new Map(rows.map((row) => [row.migration_name, row]));
  const names = new Set(migrations.map(({ name }) => name));
  for (const [name, row] of applied) {
    if (!names.has(name)) throw new MigrationError(`the database is newer than this program: migration ${name} is unknown here`);
    if (!row.finished_at) throw new MigrationError(`migration ${name} was begun by another tool and did not finish`);
  }
  return migrations.filter(({ name, checksum }) => {
    const row = applied.get(name);
    if (row && row.checksum !== checksum) throw new MigrationError(`migration ${name} was edited after it was applied`);
    return !row;
  });
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query("BEGIN; SET LOCAL lock_timeout = '10s'");
  try {
    await client.query(sql);
    await client.query('INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ($1, $2, now(), $3, 1)', [
      randomUUID(),
      checksum,
      name,
    ]);
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK');
    throw new MigrationError(`migration ${name}: ${(cause as Error).message}; nothing of it was kept`, { cause });
  }
}
