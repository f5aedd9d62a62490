import type { RequestHandler } from 'express';
import { BREAK, parse, visit } from 'graphql';
import type { FailureCode } from '../schema/errors.ts';
import { MOST_TOKENS } from './limits.ts';
import type { RegisteredDocuments } from './registered-documents.ts';

interface Body {
  query?: unknown;
  documentId?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

export const refusal = (code: FailureCode | 'PERSISTED_QUERY_NOT_FOUND' | 'TOO_LARGE', message: string, messageEn: string) => ({
  errors: [{ message, extensions: { code, messageEn } }],
});

/** The hash by which a request names its document, if it does. */
export function documentHash(body: Body | undefined): string | undefined {
  const hash = body?.documentId ?? body?.extensions?.persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? hash.replace(/^sha256:/, '') : undefined;
}

const INTROSPECTION = new Set(['__schema', '__type']);

/**
 * Puts the text of a registered document into the body; lets free documents through where they may be sent. It stands before
 * Apollo, because what Apollo's own hooks throw is answered as an error of the server.
 */
export function graphqlBody({ texts }: RegisteredDocuments, registeredOnly: boolean): RequestHandler {
  return (request, response, next) => {
    const body = request.body as Body | undefined;
    if (request.method !== 'POST' || body === null || typeof body !== 'object' || Array.isArray(body)) {
      response
        .status(400)
        .json(refusal('BAD_USER_INPUT', 'Gửi bằng POST một đối tượng JSON {"query", "variables"}.', 'POST one JSON object {"query", "variables"}.'));
      return;
    }
    const hash = documentHash(body);
    const text = hash === undefined ? undefined : texts.get(hash);
    if (hash !== undefined && text === undefined && typeof body.query !== 'string') {
      response
        .status(400)
        .json(refusal('PERSISTED_QUERY_NOT_FOUND', 'Trang này đã cũ: tải lại trang.', 'This document is not registered: load the page again.'));
      return;
    }
    if (text === undefined && registeredOnly) {
      response.status(403).json(refusal('FORBIDDEN', 'Máy chủ này chỉ nhận các truy vấn đã đăng ký.', 'This server takes registered documents only.'));
      return;
    }
    if (text === undefined && typeof body.query === 'string' && !response.locals.session && isIntrospection(body.query)) {
      response.status(401).json(refusal('UNAUTHENTICATED', 'Đăng nhập để xem lược đồ.', 'Sign in to read the schema.'));
      return;
    }
    if (text !== undefined) body.query = text;
    delete body.extensions;
    next();
  };
}

/** Whether a text asks for the schema, however deep in fragments; a text that cannot be read is left to Apollo, which says where. */
function isIntrospection(query: string): boolean {
  let found = false;
  try {
    visit(parse(query, { maxTokens: MOST_TOKENS }), {
      Field: ({ name }) => {
        found ||= INTROSPECTION.has(name.value);
        return found ? BREAK : undefined;
      },
    });
  } catch {
    return false;
  }
  return found;
}
