import { IndicatorError } from '../indicator-error.ts';

/** Ratios of two values have a meaning for values that cannot fall below zero only: rates, counts, prevalences. */
export function assertNotNegative(value: number, what: string): void {
  if (!Number.isFinite(value)) throw new IndicatorError('not-a-number', `${what} is not a finite number: ${value}`);
  if (value < 0) throw new IndicatorError('negative-value', `${what} is below zero: ${value}`);
}

/** @throws IndicatorError `years-not-ascending` for a span below zero; no years at all are no error, they have no pace. */
export function assertYears(years: number): void {
  if (!Number.isFinite(years)) throw new IndicatorError('not-a-number', `years is not a finite number: ${years}`);
  if (years < 0) throw new IndicatorError('years-not-ascending', `the later value lies ${-years} years before the earlier`);
}
