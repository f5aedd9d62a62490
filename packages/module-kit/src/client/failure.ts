import { CombinedGraphQLErrors, ServerError } from '@apollo/client';

/** Failures that are in no result type, as the contract names them; `OFFLINE`: no answer came at all. */
export type FailureCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'
  | 'OFFLINE'
  | 'UNEXPECTED';

export interface Failure {
  readonly code: FailureCode;
  /** Number under which the gateway wrote the failure down; people read it out on the telephone. */
  readonly requestId?: string;
}

const known: readonly string[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'CONFLICT', 'RATE_LIMITED', 'UNAVAILABLE'];

const isKnown = (code: unknown): code is FailureCode => typeof code === 'string' && known.includes(code);

/** Failure behind whatever Apollo threw. */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) return fromExtensions(error.errors.map((each) => each.extensions ?? {}));
  if (ServerError.is(error)) return fromServer(error.statusCode, error.bodyText);
  return { code: 'OFFLINE' };
}

function fromExtensions(extensions: readonly Readonly<Record<string, unknown>>[]): Failure {
  const found = extensions.find(({ code }) => isKnown(code)) ?? extensions[0] ?? {};
  const requestId = found.requestId;
  return { code: isKnown(found.code) ? found.code : 'UNEXPECTED', ...(typeof requestId === 'string' ? { requestId } : {}) };
}

/** A refusal before GraphQL was reached still carries the same codes in its body, if it came from the gateway. */
function fromServer(status: number, body: string): Failure {
  try {
    const { errors } = JSON.parse(body) as { errors?: { extensions?: Record<string, unknown> }[] };
    if (errors?.length) return fromExtensions(errors.map((each) => each.extensions ?? {}));
  } catch {
    // Not the gateway's answer: a proxy's page.
  }
  return { code: status === 429 ? 'RATE_LIMITED' : status >= 502 ? 'UNAVAILABLE' : 'UNEXPECTED' };
}
