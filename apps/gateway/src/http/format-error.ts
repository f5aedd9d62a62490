import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { isUnavailable } from '../unavailable.ts';
import { isUnstorableText, UNSTORABLE } from './unstorable-text.ts';
import { wrongVariable } from './wrong-variable.ts';

const KNOWN = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'CONFLICT', 'RATE_LIMITED', 'UNAVAILABLE']);
/** Apollo's own codes for requests that cannot be read or do not fit the schema. */
const UNREADABLE = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE']);

/** Says of an error what the client may know. What nobody expected is logged under a number that the client sees, and nothing else of it. */
export function formatErrorWith(log: (line: Record<string, unknown>) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const path = formatted.path ? { path: formatted.path } : {};
    if (isUnavailable(cause))
      return {
        message: 'Cơ sở dữ liệu tạm thời không phản hồi. Số liệu chưa được ghi; thử lại sau vài giây.',
        ...path,
        extensions: {
          code: 'UNAVAILABLE',
          messageEn: 'The database does not answer just now. Nothing was written; try again in a few seconds.',
          retryAfterMs: 2000,
        },
      };
    const code = String(formatted.extensions?.code ?? '');
    if (KNOWN.has(code)) {
      const wrong = wrongVariable(formatted.message);
      if (wrong) return { message: wrong.vi, ...path, extensions: { code, messageEn: wrong.en } };
      const messageEn = formatted.extensions?.messageEn;
      return { message: formatted.message.slice(0, 500), ...path, extensions: { code, ...(typeof messageEn === 'string' ? { messageEn } : {}) } };
    }
    if (isTooComplex(cause))
      return {
        message: 'Truy vấn quá lớn. Hỏi ít trường hơn, hoặc chia thành nhiều truy vấn.',
        extensions: { code: 'BAD_USER_INPUT', messageEn: `The query is too large: ${(cause as Error).message}` },
      };
    if (isUnstorableText(cause)) return { message: UNSTORABLE.vi, ...path, extensions: { code: 'BAD_USER_INPUT', messageEn: UNSTORABLE.en } };
    if (UNREADABLE.has(code))
      return {
        message: formatted.message.slice(0, 500),
        ...(formatted.locations ? { locations: formatted.locations } : {}),
        extensions: { code: 'BAD_USER_INPUT', messageEn: formatted.message.slice(0, 500) },
      };
    const number = randomUUID().slice(0, 8);
    log({ level: 'error', number, error: cause instanceof Error ? cause.stack : String(cause) });
    return {
      message: `Lỗi ngoài dự kiến, số ${number}. Báo số này cho quản trị hệ thống.`,
      ...path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', messageEn: `Unexpected error ${number}. Tell this number to the administrator.` },
    };
  };
}

const isTooComplex = (error: unknown) => error instanceof Error && error.name === 'PothosValidationError' && /complexity|depth|breadth/i.test(error.message);
