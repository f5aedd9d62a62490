import type { Transaction } from '../values/once.ts';

/** Asks in SQL, inside a transaction or outside; days come as text, never as moments. */
export type Asking = Pick<Transaction, '$queryRawUnsafe'>;

export const rowsOf = <Row>(db: Asking, sql: string, ...values: readonly unknown[]): Promise<Row[]> => db.$queryRawUnsafe<Row[]>(sql, ...values);

/** Writes many rows of one shape in one statement, whatever their number: names are those of the table's columns. */
export async function writeRows(tx: Pick<Transaction, '$executeRawUnsafe'>, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  await tx.$executeRawUnsafe(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    JSON.stringify(rows),
  );
}
