import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/client.ts';

export type Database = PrismaClient;

export interface Connection {
  readonly db: Database;
  /** For the few statements that Prisma does not say well; the same connections. */
  readonly pool: pg.Pool;
  /** A connection of its own on which a statement may take its time: for long work that no request waits for. */
  unhurried(): pg.Client;
  close(): Promise<void>;
}

export interface ConnectionOptions {
  /** Told of connections that broke while idle (a restart of the server); the pool heals by itself. */
  readonly onLostConnection?: (error: Error) => void;
  /** For tests that count statements. */
  readonly onStatement?: (sql: string) => void;
}

/** Opens a pool on which nothing can hang for ever: connecting, waiting and each statement have a bound. */
export function connect(url: string, { onLostConnection, onStatement }: ConnectionOptions = {}): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 2_000,
    query_timeout: 10_000,
    statement_timeout: 9_000,
    idle_in_transaction_session_timeout: 20_000,
    keepAlive: true,
    application_name: 'bac-thang',
  });
  pool.on('error', (error) => onLostConnection?.(error)); // without a listener a lost idle connection ends the process
  if (onStatement) pool.on('connect', (client) => listen(client, onStatement));
  const db = new PrismaClient({ adapter: new PrismaPg(pool, { onPoolError: () => undefined }) });
  return {
    db,
    pool,
    unhurried: () => new pg.Client({ connectionString: url, application_name: 'bac-thang' }),
    close: async () => {
      await db.$disconnect();
      await pool.end();
    },
  };
}

/** Tells of each statement of one connection, whoever sends it. */
function listen(client: pg.ClientBase, onStatement: (sql: string) => void): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  client.query = ((...args: unknown[]) => {
    const [first] = args as [string | { text: string }];
    onStatement(typeof first === 'string' ? first : first.text);
    return query(...args);
  }) as typeof client.query;
}
