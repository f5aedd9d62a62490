import { IndicatorError } from '../indicator-error.ts';

/**
 * Counts and amounts are finite and not below zero. Fractions are allowed: hectares, million đồng.
 * @throws IndicatorError `not-a-number` or `negative-count`; `name` says which value it was.
 */
export function assertCount(value: number, name: string): void {
  if (!Number.isFinite(value)) throw new IndicatorError('not-a-number', `${name} is not a finite number: ${value}`);
  if (value < 0) throw new IndicatorError('negative-count', `${name} is below zero: ${value}`);
}
