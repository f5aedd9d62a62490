import type { Rate } from '../rates/rate.ts';
import type { PovertyFlows } from './poverty-flows.ts';

/**
 * Of the poor who are still there with a known class, how many escaped: escaped / (start − left − toUnknown).
 *
 * Counts, to be pooled over units or years before they are divided.
 *
 * @returns 0 of 0 where nobody was poor; its share is `undefined`.
 * @example 6 poor, 1 left, 3 escaped: 3 of 5
 */
export function escapeRate({ escaped, chronic }: PovertyFlows): Rate {
  return { numerator: escaped.length, denominator: escaped.length + chronic.length };
}

/**
 * Of those who were not poor and are still there with known classes, how many are poor now, again or for the first time.
 *
 * @example of 6 who were not poor, 2 are poor now: 2 of 6
 */
export function entryRate({ fellIn, rePoor, neverOnList }: PovertyFlows): Rate {
  const entered = fellIn.length + rePoor.length;
  return { numerator: entered, denominator: entered + neverOnList.length };
}
