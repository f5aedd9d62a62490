import { randomBytes } from 'node:crypto';
import { applicationUrl } from '@bac-thang/database';
import pg from 'pg';
import { inject } from 'vitest';

export interface DatabaseCopy {
  /** As the application's role. */
  readonly url: string;
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

/** Key file under which the citizen numbers of the demonstration district are sealed. */
export const keyFile = (): string => inject('keyFile');

/** A database of a test's own: a copy of the demonstration district, or an empty one. */
export async function databaseCopy(of: 'demonstration' | 'empty' = 'demonstration'): Promise<DatabaseCopy> {
  const server = inject('databaseServer');
  const name = `t_${randomBytes(6).toString('hex')}`;
  const statement = async (sql: string) => {
    const admin = new pg.Client({ connectionString: `${server}postgres` });
    await admin.connect();
    try {
      await admin.query(sql);
    } finally {
      await admin.end();
    }
  };
  await statement(`CREATE DATABASE ${name} TEMPLATE template_${of} STRATEGY file_copy`);
  const ownerUrl = `${server}${name}`;
  return { ownerUrl, url: await applicationUrl(ownerUrl), drop: () => statement(`DROP DATABASE ${name} WITH (FORCE)`) };
}
