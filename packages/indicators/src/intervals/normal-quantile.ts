import { assertLevel } from './level.ts';

/** Whether a standard normal variable lies between −z and z with less than the given chance. */
function holdsLessThan(level: number, z: number): boolean {
  const x = z / Math.SQRT2;
  if (x < 2) {
    // Series of erf with positive terms only, so that no digits cancel (Abramowitz and Stegun 1964, 7.1.6).
    let term = x;
    let sum = x;
    for (let n = 1; term > sum * 1e-17; n += 1) {
      term *= (2 * x * x) / (2 * n + 1);
      sum += term;
    }
    return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum < level;
  }
  // Further out the chance is nearly 1, so its complement is compared: continued fraction of erfc (7.1.14), from the
  // tail inwards; 120 steps settle the last digit from x = 2 on.
  let fraction = x;
  for (let n = 120; n >= 1; n -= 1) fraction = x + n / 2 / fraction;
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction > 1 - level;
}

/**
 * Two-sided quantile of the standard normal distribution: the z with the given chance of lying between −z and z.
 *
 * @throws IndicatorError `level-out-of-range` when the level is not between 0 and 1.
 * @example level 0.95: 1.95996398454005…
 */
export function normalQuantile(level: number): number {
  assertLevel(level);
  let low = 0;
  let high = 1;
  while (holdsLessThan(level, high)) {
    low = high;
    high *= 2;
  }
  // Halving until no number lies between the two ends: slower than Newton, and nothing to go wrong.
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (holdsLessThan(level, middle)) low = middle;
    else high = middle;
  }
}
