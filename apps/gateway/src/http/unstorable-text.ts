/** A text with a NUL in it, as PostgreSQL refuses it in a column and inside JSON. */
const STATES = new Set(['22021', '22P05']);

interface Failure {
  readonly code?: unknown;
  readonly meta?: { readonly driverAdapterError?: { readonly cause?: { readonly originalCode?: unknown } } };
}

/** Whether the database refused a request because one of its texts cannot be kept; pg and Prisma say so in their own ways. */
export function isUnstorableText(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, meta } = error as Failure;
  return STATES.has(String(code)) || STATES.has(String(meta?.driverAdapterError?.cause?.originalCode));
}
