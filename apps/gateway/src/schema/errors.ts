import { GraphQLError } from 'graphql';

export type FailureCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_USER_INPUT' | 'CONFLICT' | 'RATE_LIMITED' | 'UNAVAILABLE';

/** A failure outside the result types of the schema; Vietnamese first, the English sentence beside it in the extensions. */
export function failure(code: FailureCode, message: string, messageEn: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, messageEn } });
}

export const notSignedIn = () => failure('UNAUTHENTICATED', 'Chưa đăng nhập. Hãy đăng nhập rồi thử lại.', 'Not signed in. Sign in and try again.');
export const forbidden = () => failure('FORBIDDEN', 'Tài khoản này không có quyền làm việc đó.', 'This account may not do that.');
export const notFound = (what: string, whatEn: string) => failure('NOT_FOUND', `Không tìm thấy ${what}.`, `Not found: ${whatEn}.`);
