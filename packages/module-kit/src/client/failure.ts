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
  /** The gateway's own words, where it gave them in both languages. */
  readonly sentence?: { readonly vi: string; readonly en: string };
}

const known: readonly string[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'CONFLICT', 'RATE_LIMITED', 'UNAVAILABLE'];

const isKnown = (code: unknown): code is FailureCode => typeof code === 'string' && known.includes(code);

/** Failure behind whatever Apollo threw. */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) return fromErrors(error.errors);
  if (ServerError.is(error)) return fromServer(error.statusCode, error.bodyText);
  return { code: 'OFFLINE' };
}

interface Answered {
  readonly message?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

function fromErrors(errors: readonly Answered[]): Failure {
  const found = errors.find(({ extensions }) => isKnown(extensions?.code)) ?? errors[0];
  const { code, requestId, messageEn } = found?.extensions ?? {};
  return {
    code: isKnown(code) ? code : 'UNEXPECTED',
    ...(typeof requestId === 'string' ? { requestId } : {}),
    ...(found?.message && typeof messageEn === 'string' ? { sentence: { vi: found.message, en: messageEn } } : {}),
  };
}

/** A refusal before GraphQL was reached still carries the same codes in its body, if it came from the gateway. */
function fromServer(status: number, body: string): Failure {
  try {
    const { errors } = JSON.parse(body) as { errors?: Answered[] };
    if (errors?.length) return fromErrors(errors);
  } catch {
    // Not the gateway's answer: a proxy's page.
  }
  return { code: status === 429 ? 'RATE_LIMITED' : status >= 502 ? 'UNAVAILABLE' : 'UNEXPECTED' };
}
