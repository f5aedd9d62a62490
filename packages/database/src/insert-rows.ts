import type pg from 'pg';

/** Inserts many rows of one shape in few statements: PostgreSQL unpacks one JSON array by the table's own column types. */
export async function insertRows(client: Pick<pg.ClientBase, 'query'>, table: string, rows: readonly object[]): Promise<void> {
  const SLICE = 5_000;
  for (let from = 0; from < rows.length; from += SLICE) {
    const slice = rows.slice(from, from + SLICE);
    const columns = Object.keys(slice[0] as object).map((name) => `"${name}"`);
    await client.query(`INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.join(', ')} FROM jsonb_populate_recordset(NULL::${table}, $1)`, [
      JSON.stringify(slice),
    ]);
  }
}
