import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection string of the run's server, without the name of a database. */
    databaseServer: string;
    /** Key file of the run's citizen numbers. */
    keyFile: string;
  }
}

export interface OwnDatabase {
  /** As the owner. */
  readonly url: string;
  query<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** A database of a test's own on the run's server: bare, or a copy of one that is migrated and filled. */
export async function ownDatabase(of: 'bare' | 'empty' | 'demonstration' = 'bare'): Promise<OwnDatabase> {
  const server = inject('databaseServer');
  const name = `d_${randomBytes(6).toString('hex')}`;
  await once(`${server}postgres`, `CREATE DATABASE ${name} TEMPLATE ${of === 'bare' ? 'template0' : `template_${of}`} STRATEGY file_copy`);
  const url = `${server}${name}`;
  return {
    url,
    query: (sql, values) => once(url, sql, values),
    drop: async () => void (await once(`${server}postgres`, `DROP DATABASE ${name} WITH (FORCE)`)),
  };
}

/** One statement, or several without values, on a connection of its own. */
export async function once<Row extends pg.QueryResultRow>(url: string, sql: string, values?: unknown[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
