import { failure } from './errors.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A real day written 2023-12-31. */
export function parseDate(value: unknown): string {
  const parts = typeof value === 'string' ? DAY.exec(value) : null;
  if (parts) {
    const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day) return parts[0];
  }
  throw failure('BAD_USER_INPUT', `"${String(value)}" không phải ngày: viết như 2023-12-31.`, `"${String(value)}" is not a date: write it as 2023-12-31.`);
}

export function parseDateTime(value: unknown): Date {
  const date = typeof value === 'string' ? new Date(value) : undefined;
  if (!date || Number.isNaN(date.getTime()))
    throw failure('BAD_USER_INPUT', `"${String(value)}" không phải thời điểm.`, `"${String(value)}" is not a moment in ISO 8601.`);
  return date;
}
