import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expressMiddleware } from '@as-integrations/express5';
import type { Connection, PersonalDataKeys } from '@bac-thang/database';
import type { Plan } from '@bac-thang/plan';
import compression from 'compression';
import express, { type ErrorRequestHandler } from 'express';
import type { Context, Installation } from './context.ts';
import { fileRoutes } from './files/routes.ts';
import { cookiesOf } from './http/cookies.ts';
import { type Demonstration, demonstrationRoute } from './http/demonstration.ts';
import { explorerPage } from './http/explorer.ts';
import { graphqlBody, refusal } from './http/graphql-body.ts';
import { startGraphqlServer } from './http/graphql-server.ts';
import { MOST_BYTES } from './http/limits.ts';
import { moduleRoutes } from './http/modules.ts';
import { registerDocuments } from './http/registered-documents.ts';
import { sameOrigin, securityHeaders } from './http/security-headers.ts';
import { shellPages } from './http/shell-pages.ts';
import { shortWay } from './http/short-way.ts';
import { isUnstorableText, UNSTORABLE } from './http/unstorable-text.ts';
import { KeptRegister } from './register/kept-register.ts';
import { Sessions } from './schema/account/sessions.ts';
import { SignInThrottle } from './schema/account/sign-in-throttle.ts';
import { schema } from './schema/index.ts';
import { isUnavailable } from './unavailable.ts';
import { CountedValues } from './values/counted-values.ts';

export interface GatewayOptions {
  readonly connection: Connection;
  readonly plan: Plan;
  readonly tenant: string;
  readonly port: number;
  readonly host: string;
  readonly now: () => Date;
  readonly log: (line: Record<string, unknown>) => void;
  /** Root of the repository: where the builds of shell and modules lie. */
  readonly repository: string;
  /** Folder for keys that outlive a restart. */
  readonly dataFolder: string;
  /** Under which citizen numbers are sealed. */
  readonly keys: PersonalDataKeys;
  readonly documents: readonly string[];
  readonly registeredOnly: boolean;
  /** Made-up data are in the database: every screen and export says so. */
  readonly madeUpData: boolean;
  /** Accounts and password that the sign-in page shows; undefined: no demonstration. */
  readonly demonstration?: Demonstration;
}

export interface Gateway {
  readonly url: string;
  /** Answers what is on the way, then stops. */
  stop(): Promise<void>;
}

/** Starts the one process that browsers talk to. @throws Error when the port is taken. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { connection, plan, tenant, now, log, repository } = options;
  const { db, pool } = connection;
  const installation: Installation = {
    tenant,
    plan,
    db,
    pool,
    now,
    keys: options.keys,
    log,
    countedValues: new CountedValues(pool, tenant, plan),
    keptRegister: new KeptRegister(pool, tenant),
    sessions: new Sessions(pool, tenant),
    throttle: new SignInThrottle(),
    demonstration: options.madeUpData,
  };
  const key = deviceKey(options.dataFolder);

  const contextOf = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<Context> => {
    const cookies = cookiesOf(request, response, key);
    const found = cookies.sessionToken ? await installation.sessions.find(cookies.sessionToken, now()) : undefined;
    let counted: ReturnType<CountedValues['current']> | undefined;
    let revision = found?.revision;
    return {
      ...installation,
      cookies,
      session: found?.session,
      revision: found?.revision,
      requestId: randomUUID(),
      address: request.socket.remoteAddress ?? 'unknown',
      counted: () => (counted ??= installation.countedValues.current(revision)),
      register: async () => installation.keptRegister.at(revision ?? (await installation.countedValues.revision())),
      valuesChanged: () => {
        counted = undefined;
        revision = undefined;
      },
    };
  };

  const documents = registerDocuments(schema, options.documents);
  const httpServer = http.createServer();
  const apollo = await startGraphqlServer(schema, documents, httpServer, log);
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.get('/healthz', (_request, response) => void response.json({ alive: true }));
  app.get('/readyz', async (_request, response) => {
    try {
      await pool.query('SELECT 1');
      response.json({ ready: true });
    } catch {
      response.status(503).set('retry-after', '2').json({ ready: false, reason: 'database' });
    }
  });
  app.use(securityHeaders);
  app.use(compression());
  app.use('/graphql/explorer', explorerPage(path.join(repository, 'apps/gateway/dist/explorer')));
  app.use(
    '/graphql',
    sameOrigin,
    (request, response, next) => {
      if (!('unreadable' in request)) return next();
      response.status(400).json(refusal('BAD_USER_INPUT', 'Nội dung gửi lên không phải JSON.', 'The body is not JSON.'));
    },
    express.json({ limit: MOST_BYTES, strict: true }),
    async (request, response, next) => {
      const context = await contextOf(request, response);
      response.locals.context = context;
      response.locals.session = context.session;
      next();
    },
    graphqlBody(documents, options.registeredOnly),
    expressMiddleware(apollo, { context: async ({ res }) => res.locals.context as Context }),
  );
  app.use('/files', fileRoutes(contextOf));
  app.use(demonstrationRoute(options.demonstration));
  app.use(moduleRoutes(path.join(repository, 'apps')));
  app.use(shellPages(path.join(repository, 'apps/shell/dist')));
  app.use((_request, response) => void response.status(404).json(refusal('NOT_FOUND', 'Không có địa chỉ này.', 'There is nothing at this address.')));
  app.use(failed(log));

  httpServer.on('request', shortWay({ schema, documents, context: contextOf, slow: app, limit: MOST_BYTES }));
  await listen(httpServer, options.port, options.host);
  const { port } = httpServer.address() as AddressInfo;
  return {
    url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`,
    stop: async () => {
      await apollo.stop();
      await connection.close();
    },
  };
}

/** @throws Error when another program listens there. */
export async function portIsFree(port: number, host: string): Promise<void> {
  const probe = http.createServer();
  await listen(probe, port, host);
  await new Promise((resolve) => probe.close(resolve));
}

function listen(server: http.Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `cổng ${port} đang có chương trình khác dùng: dừng nó, hoặc đặt PORT khác / port ${port} is taken by another program: stop it, or set PORT to another number`,
            )
          : error,
      ),
    );
    server.listen(port, host, resolve);
  });
}

/** Key that signs device cookies; made once, readable by its owner only. */
function deviceKey(folder: string): Buffer {
  const file = path.join(folder, 'device-key');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600, flag: 'wx' });
  return readFileSync(file);
}

/** The last resort of Express: a body that cannot be read or is too large, a database that is away, and what nobody expected. */
function failed(log: (line: Record<string, unknown>) => void): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    if (isUnavailable(error)) {
      response
        .status(503)
        .set('retry-after', '2')
        .json(
          refusal(
            'UNAVAILABLE',
            'Cơ sở dữ liệu tạm thời không phản hồi. Thử lại sau vài giây.',
            'The database does not answer just now. Try again in a few seconds.',
          ),
        );
      return;
    }
    if (isUnstorableText(error)) {
      response.status(400).json(refusal('BAD_USER_INPUT', UNSTORABLE.vi, UNSTORABLE.en));
      return;
    }
    const status = typeof error?.status === 'number' && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 413) response.status(413).json(refusal('TOO_LARGE', 'Nội dung gửi lên quá lớn.', 'The body is too large.'));
    else if (status < 500)
      response
        .status(status)
        .json(refusal('BAD_USER_INPUT', 'Không đọc được yêu cầu: nội dung phải là JSON.', 'The request cannot be read: the body must be JSON.'));
    else {
      const number = randomUUID().slice(0, 8);
      log({ level: 'error', number, error: error instanceof Error ? error.stack : String(error) });
      response.status(500).json({
        errors: [{ message: `Lỗi ngoài dự kiến, số ${number}.`, extensions: { code: 'INTERNAL_SERVER_ERROR', messageEn: `Unexpected error ${number}.` } }],
      });
    }
  };
}
