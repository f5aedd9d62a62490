import { assertLevel } from './level.ts';

/**
 * Chance that a Student t variable lies between −t and t.
 *
 * The finite trigonometric sums for whole degrees of freedom (Abramowitz and Stegun 1964, formulas 26.7.3 and 26.7.4):
 * exact to the last digits, with no gamma function.
 */
function chanceWithin(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const cosine = Math.cos(angle);
  const odd = degrees % 2 === 1;
  // The first term of each sum; the next is the last one times cos² and a ratio of neighbouring whole numbers.
  let term = odd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let factor = odd ? 2 : 1; factor + 2 < degrees; factor += 2) {
    term *= (factor / (factor + 1)) * cosine * cosine;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

/**
 * Two-sided quantile of Student's t: the t with the given chance of lying between −t and t.
 *
 * @param level above 0 and below 1, for example 0.8 for an interval that misses one time in five.
 * @param degrees whole degrees of freedom, at least 1 (points minus 2 for a line).
 * @throws IndicatorError `level-out-of-range`; RangeError for degrees that are no whole number of at least 1.
 * @example level 0.8 with 3 degrees of freedom: 1.63774435369621…
 */
export function studentTQuantile(level: number, degrees: number): number {
  assertLevel(level);
  if (!Number.isInteger(degrees) || degrees < 1) throw new RangeError(`degrees of freedom must be a whole number of at least 1: ${degrees}`);
  let low = 0;
  let high = 1;
  while (chanceWithin(high, degrees) < level) {
    low = high;
    high *= 2;
  }
  // Halving until no number lies between the two ends: slower than Newton, and nothing to go wrong.
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (chanceWithin(middle, degrees) < level) low = middle;
    else high = middle;
  }
}
