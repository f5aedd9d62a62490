import { IndicatorError } from '../indicator-error.ts';
import { assertLevel } from '../intervals/level.ts';
import { studentTQuantile } from '../intervals/student-t-quantile.ts';

/** A value estimated from a sample. */
export interface Estimate {
  readonly value: number;
  /** Of the same unit as the value; 0 after a full census. */
  readonly standardError: number;
  /** Degrees of freedom: units (or clusters) drawn less strata. */
  readonly degrees: number;
}

/**
 * Interval of an estimate by Student's t.
 *
 * Good for totals and means of many units; for a share that is near 0 or 1, or seen on few households, `wilsonInterval`
 * tells more, since this one has no width where the sample shows no spread.
 *
 * @param level above 0 and below 1.
 * @returns the value itself at both ends after a full census.
 * @throws IndicatorError `level-out-of-range`.
 * @example 160 with standard error 23.18 and 4 degrees at level 0.95: 160 ± 2.776 × 23.18
 */
export function estimateInterval({ value, standardError, degrees }: Estimate, level: number): { readonly lower: number; readonly upper: number } {
  assertLevel(level);
  const half = standardError === 0 ? 0 : studentTQuantile(level, degrees) * standardError;
  return { lower: value - half, upper: value + half };
}

/**
 * Variance of the sum of the contributions that units (or clusters) drawn without replacement make to an estimate:
 * (1 − n/N) · n · s². A contribution is the unit's value times its weight, N/n in the simple case, so that this is the
 * textbook N² (1 − n/N) s²/n.
 *
 * @param population how many units the n were drawn from; `undefined`: so many, or with replacement, that n/N is nothing.
 * @returns 0 when all were drawn. Sizes are checked before (`assertSampleSize`).
 */
export function varianceOfSum(contributions: readonly number[], population: number | undefined): number {
  const n = contributions.length;
  if (n === population || n === 0) return 0;
  const mean = contributions.reduce((sum, term) => sum + term, 0) / n;
  const squares = contributions.reduce((sum, term) => sum + (term - mean) ** 2, 0);
  return ((1 - (population === undefined ? 0 : n / population)) * n * squares) / (n - 1);
}

/** @throws IndicatorError `not-a-number`. */
export function assertNumbers(values: readonly number[], what: string): void {
  for (const value of values) if (!Number.isFinite(value)) throw new IndicatorError('not-a-number', `${what} is not a finite number: ${value}`);
}
