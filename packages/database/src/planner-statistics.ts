import pg from 'pg';

/**
 * Lets PostgreSQL count what a first load has brought. Its own worker comes a minute later, and until then it plans as if every
 * table were small; the application's role may not ask for it. Does nothing where that has happened once. As the owner.
 */
export async function makePlannerStatistics(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const never = await client.query("SELECT FROM pg_class WHERE oid = 'person_version'::regclass AND reltuples < 0");
    if (never.rowCount) await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}
