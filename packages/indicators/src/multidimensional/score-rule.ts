import { IndicatorError } from '../indicator-error.ts';
import { tolerance } from '../targets/operator.ts';

/** Weights of the indicators and the poverty cut-off, as the caller gives them. */
export interface WeightsAndCutOff {
  /** One per indicator, not negative; 0 keeps the indicator's headcounts and takes it out of the score. */
  readonly weights: readonly number[];
  /** k: a household whose score reaches it is poor. On the scale of the weights, above 0 and at most their whole. */
  readonly cutOff: number;
  /** `shares` (the default) must sum to 1; `points` may sum to anything above 0, and the cut-off is in the same points. */
  readonly scale?: 'shares' | 'points';
}

/** Weights and cut-off that have been checked. */
export interface ScoreRule {
  readonly weights: readonly number[];
  readonly cutOff: number;
  /** What a household deprived in everything scores: 1, or the sum of the points. */
  readonly whole: number;
  /** All whole numbers: comparison at the cut-off is exact. */
  readonly exact: boolean;
}

/**
 * Checks weights and cut-off.
 *
 * @throws IndicatorError `negative-weight` before anything else; `not-a-number`; `weights-do-not-sum-to-1` for shares off
 *   by more than 1e-9 and for points that sum to 0; `cutoff-out-of-range` unless 0 < cut-off ≤ whole.
 */
export function scoreRule({ weights, cutOff, scale = 'shares' }: WeightsAndCutOff): ScoreRule {
  const negative = weights.find((weight) => weight < 0);
  if (negative !== undefined) throw new IndicatorError('negative-weight', `a weight is below 0: ${negative}`);
  for (const number of [...weights, cutOff]) {
    if (!Number.isFinite(number)) throw new IndicatorError('not-a-number', `a weight or the cut-off is not a finite number: ${number}`);
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const wrongSum = scale === 'shares' ? Math.abs(sum - 1) > tolerance : sum === 0;
  if (wrongSum) throw new IndicatorError('weights-do-not-sum-to-1', `weights sum to ${sum}`);
  const whole = scale === 'shares' ? 1 : sum;
  if (!(cutOff > 0 && cutOff <= whole * (1 + tolerance))) {
    throw new IndicatorError('cutoff-out-of-range', `the cut-off must be above 0 and at most ${whole}: ${cutOff}`);
  }
  return { weights, cutOff, whole, exact: [...weights, cutOff].every(Number.isSafeInteger) };
}

/**
 * Where a household stands: above 0 beyond the cut-off, 0 exactly at it (which is poor), below 0 short of it.
 *
 * Whole points are compared as whole numbers. Fractions are compared within 1e-9 of the whole: seven times 1/12 adds up
 * to less than 7/12 in binary, and a plain comparison would lose every household at the line.
 *
 * @param points sum of the weights of the household's deprivations.
 * @param observed sum of the weights of the indicators that are known of it; the whole when all are.
 * @example of 3 known indicators of 10 points out of 12, 1 is deprived: 10 × 120 against 40 × 30 is exactly at 40 of 120
 */
export function standing(rule: ScoreRule, points: number, observed: number): number {
  const difference = points * rule.whole - rule.cutOff * observed;
  const noise = rule.exact ? 0 : tolerance * rule.whole * observed;
  return Math.abs(difference) <= noise ? 0 : difference;
}
