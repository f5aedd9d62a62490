import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type ExecutionResult, execute, type GraphQLSchema, getOperationAST } from 'graphql';
import type { Context } from '../context.ts';
import { documentHash } from './graphql-body.ts';
import { JsonAnswer } from './json-answer.ts';
import type { RegisteredDocuments } from './registered-documents.ts';
import { sameForAll } from './same-for-all.ts';

const MOST_KEPT = 200;

interface ShortWay {
  readonly schema: GraphQLSchema;
  readonly documents: RegisteredDocuments;
  readonly context: (request: IncomingMessage, response: ServerResponse) => Promise<Context>;
  readonly slow: RequestListener;
  readonly limit: number;
}

interface Runnable {
  readonly run: (context: Context, variables: Record<string, unknown>) => Promise<ExecutionResult> | ExecutionResult;
  /** Its answer is kept for its revision. */
  readonly forAll: boolean;
}

/**
 * The short way for registered queries: no framework between the request and the schema. Whatever is anything else, and every
 * answer with an error, goes the long way through Express and Apollo; a query has no effect, so asking twice does no harm
 * and the shape of errors is Apollo's.
 */
export function shortWay({ schema, documents, context, slow, limit }: ShortWay): RequestListener {
  const queries = new Map<string, Runnable>();
  for (const [hash, document] of documents.parsed) {
    const operation = getOperationAST(document);
    if (operation?.operation !== 'query') continue;
    queries.set(hash, {
      run: (contextValue, variableValues) => execute({ schema, document, contextValue, variableValues }),
      forAll: sameForAll(schema, document),
    });
  }
  const kept = new Map<string, JsonAnswer>();
  let keptRevision: string | undefined;

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    body: { variables?: Record<string, unknown>; documentId?: unknown } | undefined,
  ): Promise<JsonAnswer | undefined> {
    const hash = documentHash(body);
    const query = hash === undefined ? undefined : queries.get(hash);
    if (!query) return undefined;
    const of = await context(request, response);
    if (!of.session || of.revision === undefined) return undefined;
    const question = `${hash} ${JSON.stringify(body?.variables ?? {})}`;
    if (keptRevision !== of.revision) {
      kept.clear();
      keptRevision = of.revision;
    }
    const known = query.forAll ? kept.get(question) : undefined;
    if (known !== undefined) return known;
    const result = await query.run(of, body?.variables ?? {});
    if (result.errors || !result.data) return undefined;
    const fresh = new JsonAnswer(result);
    if (query.forAll && kept.size < MOST_KEPT && keptRevision === of.revision) kept.set(question, fresh);
    return fresh;
  }

  return (request, response) => {
    const length = Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY);
    const short =
      request.method === 'POST' &&
      request.url === '/graphql' &&
      request.headers['content-type']?.startsWith('application/json') &&
      length <= limit &&
      !request.headers['content-encoding'] &&
      sameSite(request);
    if (!short) return slow(request, response);
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('error', () => response.destroy());
    request.on('end', async () => {
      try {
        const body = JSON.parse(Buffer.concat(parts).toString('utf8'));
        Object.assign(request, { body });
        const found = await answer(request, response, body);
        if (found) {
          found.send(request, response);
          return;
        }
      } catch (error) {
        if (error instanceof SyntaxError) Object.assign(request, { body: undefined, unreadable: true });
        // whatever else went wrong, the long way says it
      }
      slow(request, response);
    });
  };
}

/** Requests of browsers from another site go the long way, where they are refused. */
const sameSite = ({ headers }: IncomingMessage) =>
  headers['sec-fetch-site'] !== 'cross-site' && (headers.origin === undefined || headers.origin.endsWith(`//${headers.host}`));
