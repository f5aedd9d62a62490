import { IndicatorError } from '../indicator-error.ts';
import { assertNumbers } from './estimate.ts';

function assertDraws(chances: readonly number[], draws: number): void {
  for (const chance of chances) {
    if (!(chance > 0 && chance <= 1)) throw new IndicatorError('not-a-probability', `a unit is drawn with chance ${chance}`);
  }
  if (!Number.isInteger(draws) || draws < 1) throw new IndicatorError('not-a-count', `${draws} is no number of draws`);
}

/**
 * Chance that units are in a sample of so many draws with replacement, each by itself (diagonal) and each two together:
 * 1 − (1 − p)^n, and for two π_k + π_l − (1 − (1 − p_k − p_l)^n).
 *
 * @param chances of each unit at one draw.
 * @returns the table that `horvitzThompson` takes, without the repeats of units that were drawn twice.
 * @throws IndicatorError `not-a-probability`, `not-a-count`.
 * @example chance 0.06 at each of 3 draws: in the sample with 1 − 0.94³ = 0.169416
 */
export function inclusionOfDraws(chances: readonly number[], draws: number): readonly (readonly number[])[] {
  assertDraws(chances, draws);
  const included = (chance: number) => 1 - (1 - chance) ** draws;
  // Two chances that make up 1 can exceed it by a binary fraction, and an odd power would then add what is not there.
  const either = (one: number, other: number) => included(Math.min(1, one + other));
  return chances.map((one, k) => chances.map((other, l) => (k === l ? included(one) : included(one) + included(other) - either(one, other))));
}

/**
 * Total by Hansen and Hurwitz (1943): the mean over the draws of value / chance at one draw.
 *
 * @param values of the units as they were drawn, a unit drawn twice standing twice.
 * @returns the variance is that between the draws over their number, `undefined` for one draw; `undefined` for none.
 * @throws IndicatorError `length-mismatch`, `not-a-probability`, `not-a-number`.
 * @example 3, 10 and 7 with chances 0.06, 0.2 and 0.1: (50 + 50 + 70) / 3 = 56.67
 */
export function hansenHurwitz(
  values: readonly number[],
  chances: readonly number[],
): { readonly total: number; readonly variance: number | undefined } | undefined {
  if (values.length !== chances.length) throw new IndicatorError('length-mismatch', `${values.length} values and ${chances.length} chances`);
  if (values.length === 0) return undefined;
  assertNumbers(values, 'a value');
  assertDraws(chances, values.length);
  const n = values.length;
  const expanded = values.map((value, draw) => value / (chances[draw] ?? Number.NaN));
  const total = expanded.reduce((sum, value) => sum + value, 0) / n;
  const squares = expanded.reduce((sum, value) => sum + (value - total) ** 2, 0);
  return { total, variance: n === 1 ? undefined : squares / (n * (n - 1)) };
}
