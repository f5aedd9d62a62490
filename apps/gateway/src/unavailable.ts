/** States of PostgreSQL: stopping, starting, connection lost, too many connections. */
const SQL_STATES = /^(57P0[1-35]|08\w{3}|53300)$/;
const SOCKET = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH']);
const PRISMA = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037']);
const KINDS = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections', 'TlsConnectionError']);
const TEXTS =
  /Query read timeout|Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|Server has closed the connection/;

interface Failure {
  code?: unknown;
  kind?: unknown;
  message?: unknown;
  originalCode?: unknown;
  cause?: unknown;
  originalError?: unknown;
  meta?: { driverAdapterError?: unknown };
}

/** Whether an error means "the database cannot be reached just now"; pg, Prisma and its adapter each wrap it in their own way. */
export function isUnavailable(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 6) return false;
  const { code, kind, message, originalCode, cause, originalError, meta } = error as Failure;
  const text = typeof code === 'string' ? code : '';
  return (
    SQL_STATES.test(text) ||
    SQL_STATES.test(typeof originalCode === 'string' ? originalCode : '') ||
    SOCKET.has(text) ||
    PRISMA.has(text) ||
    (typeof kind === 'string' && KINDS.has(kind)) ||
    (typeof message === 'string' && TEXTS.test(message)) ||
    isUnavailable(cause, depth + 1) ||
    isUnavailable(originalError, depth + 1) ||
    isUnavailable(meta?.driverAdapterError, depth + 1)
  );
}
