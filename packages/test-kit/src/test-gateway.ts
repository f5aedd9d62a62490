import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Connection, connect, demonstrationAccounts, type PersonalDataKeys, personalDataKeys } from '@bac-thang/database';
import { bacHaPlan, type Plan } from '@bac-thang/plan';
import { type DatabaseCopy, databaseCopy, keyFile } from './database-copy.ts';
import { GraphqlClient } from './graphql-client.ts';
import { PASSWORD, TENANT } from './world.ts';

/** What the gateway's own `createGateway` takes; given by the test, because nothing here may import an app. */
type CreateGateway = (options: {
  connection: Connection;
  plan: Plan;
  tenant: string;
  port: number;
  host: string;
  now: () => Date;
  log: (line: Record<string, unknown>) => void;
  repository: string;
  dataFolder: string;
  keys: PersonalDataKeys;
  documents: readonly string[];
  registeredOnly: boolean;
  madeUpData: boolean;
  demonstration?: { password: string; accounts: readonly { userName: string; displayName: string; post: string }[] };
}) => Promise<{ url: string; stop(): Promise<void> }>;

export interface TestGatewayOptions {
  readonly of?: 'demonstration' | 'empty';
  readonly documents?: readonly string[];
  readonly registeredOnly?: boolean;
  readonly now?: () => Date;
  /** A database of the test's own making; left out: a copy of a template. */
  readonly copy?: DatabaseCopy;
  /** Folder in place of this repository, with builds of the test's own. */
  readonly repository?: string;
}

export interface TestGateway {
  readonly url: string;
  readonly copy: DatabaseCopy;
  readonly connection: Connection;
  /** Statements sent through Prisma or the pool since the list was last emptied. */
  readonly statements: string[];
  readonly log: Record<string, unknown>[];
  client(): GraphqlClient;
  signedIn(userName: string): Promise<GraphqlClient>;
  stop(): Promise<void>;
}

/** A gateway on a database of its own, on a free port; a test's whole world. */
export async function startTestGateway(
  createGateway: CreateGateway,
  { of = 'demonstration', documents = [], registeredOnly = false, now = () => new Date(), copy: given, repository }: TestGatewayOptions = {},
): Promise<TestGateway> {
  const copy = given ?? (await databaseCopy(of));
  const statements: string[] = [];
  const connection = connect(copy.url, { onStatement: (sql) => statements.push(sql) });
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'bac-thang-test-'));
  const log: Record<string, unknown>[] = [];
  const gateway = await createGateway({
    connection,
    plan: bacHaPlan,
    tenant: TENANT,
    port: 0,
    host: '127.0.0.1',
    now,
    log: (line) => log.push(line),
    repository: repository ?? path.resolve(import.meta.dirname, '../../..'),
    dataFolder,
    keys: personalDataKeys(keyFile()),
    documents,
    registeredOnly,
    madeUpData: of === 'demonstration',
    ...(of === 'demonstration'
      ? {
          demonstration: {
            password: PASSWORD,
            accounts: demonstrationAccounts(bacHaPlan).map(({ userName, displayName, post }) => ({ userName, displayName, post })),
          },
        }
      : {}),
  });
  return {
    url: gateway.url,
    copy,
    connection,
    statements,
    log,
    client: () => new GraphqlClient(gateway.url),
    signedIn: (userName) => new GraphqlClient(gateway.url).signIn(userName, PASSWORD),
    stop: async () => {
      await gateway.stop();
      await copy.drop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
