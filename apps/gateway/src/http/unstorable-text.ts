/** A text with a NUL or half a character in it, as PostgreSQL refuses it in a column and inside JSON. */
const STATES = new Set(['22021', '22P05']);
/** Half a surrogate pair inside JSON has no state of its own. */
const BROKEN_JSON = 'invalid input syntax for type json';

export const UNSTORABLE = {
  vi: 'Có ký tự không lưu được (ký tự NUL hoặc ký tự bị cắt đôi) trong nội dung gửi lên. Xóa ký tự đó rồi gửi lại.',
  en: 'A text of this request has a character that cannot be kept (NUL or half a character). Take it out and send again.',
} as const;

interface Failure {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly meta?: { readonly driverAdapterError?: { readonly cause?: { readonly originalCode?: unknown } } };
}

/** Whether the database refused a request because one of its texts cannot be kept; pg and Prisma say so in their own ways. */
export function isUnstorableText(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, meta } = error as Failure;
  if (String(message).includes(BROKEN_JSON)) return true;
  return STATES.has(String(code)) || STATES.has(String(meta?.driverAdapterError?.cause?.originalCode));
}
