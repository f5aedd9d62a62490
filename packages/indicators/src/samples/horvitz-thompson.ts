import { IndicatorError } from '../indicator-error.ts';
import { assertNumbers } from './estimate.ts';

/** Total of a population from a sample in which units had unequal chances. */
export interface HorvitzThompson {
  readonly total: number;
  /** Unbiased for every design, and for some samples below zero; `undefined` where two units could never be drawn together. */
  readonly varianceHorvitzThompson: number | undefined;
  /** The form of Sen, Yates and Grundy for designs of fixed size; `undefined` likewise. */
  readonly varianceSenYatesGrundy: number | undefined;
}

/**
 * Total by Horvitz and Thompson (1952, J. American Statistical Association 47): Σ value / chance of being drawn.
 *
 * Variances, with π the chance of a unit and of a pair: Σ Σ (π_kl − π_k π_l)/π_kl · y_k y_l/(π_k π_l), and for fixed size
 * −½ Σ Σ (π_kl − π_k π_l)/π_kl · (y_k/π_k − y_l/π_l)².
 *
 * @param values of the units drawn, each unit once.
 * @param joint chance of each two of them to be drawn together; on the diagonal the chance of the one.
 * @throws IndicatorError `length-mismatch` unless the table is square and fits the values; `not-a-probability` for a chance
 *   outside 0 to 1, 0 for a unit that was drawn, a table that is not symmetric, or a pair likelier than one of its units.
 * @example values 4 and 9, chances 0.45 each and 0.1 together: 13 / 0.45 = 28.89
 */
export function horvitzThompson(values: readonly number[], joint: readonly (readonly number[])[]): HorvitzThompson {
  assertNumbers(values, 'a value');
  assertJoint(values.length, joint);
  const chance = (unit: number, other = unit) => joint[unit]?.[other] ?? Number.NaN;
  const expanded = values.map((value, unit) => value / chance(unit));
  let [variance, senYatesGrundy, impossiblePair] = [0, 0, false];
  for (const [k, one] of expanded.entries()) {
    for (const [l, other] of expanded.entries()) {
      if (chance(k, l) === 0) impossiblePair = true;
      const factor = (chance(k, l) - (k === l ? chance(k) ** 2 : chance(k) * chance(l))) / chance(k, l);
      variance += factor * one * other;
      senYatesGrundy -= (factor * (one - other) ** 2) / 2;
    }
  }
  const total = expanded.reduce((sum, value) => sum + value, 0);
  return {
    total,
    varianceHorvitzThompson: impossiblePair ? undefined : variance,
    // A minus before a sum of zeros would leave −0.
    varianceSenYatesGrundy: impossiblePair ? undefined : senYatesGrundy + 0,
  };
}

function assertJoint(units: number, joint: readonly (readonly number[])[]): void {
  if (joint.length !== units || joint.some((row) => row.length !== units)) {
    throw new IndicatorError('length-mismatch', `the table of joint chances does not have ${units} rows and columns`);
  }
  const slack = 1e-12;
  for (const [k, row] of joint.entries()) {
    const own = row[k] ?? Number.NaN;
    if (!(own > 0 && own <= 1 + slack)) throw new IndicatorError('not-a-probability', `unit ${k} was drawn with chance ${own}`);
    for (const [l, chance] of row.entries()) {
      const most = Math.min(own, joint[l]?.[l] ?? Number.NaN) + slack;
      const mirrored = joint[l]?.[k] ?? Number.NaN;
      if (!(chance >= 0 && chance <= most && Math.abs(chance - mirrored) <= slack)) {
        throw new IndicatorError('not-a-probability', `units ${k} and ${l} together: chance ${chance} and ${mirrored}`);
      }
    }
  }
}
