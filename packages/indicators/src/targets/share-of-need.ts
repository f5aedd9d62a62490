import { IndicatorError } from '../indicator-error.ts';
import { assertCount } from './assert-count.ts';
import { meets } from './operator.ts';
import type { Operator } from './target-definition.ts';

export interface ShareOfNeed {
  /** Undefined where nobody is in need, and while a unit has not reported (then see the bounds). */
  readonly sharePct?: number;
  readonly lowerPct?: number;
  readonly upperPct?: number;
  readonly unitsWithoutNeed: number;
  /** Undefined where nobody is in need or the two bounds disagree. */
  readonly achieved?: boolean;
}

/**
 * Those served among those in need, pooled over units. A need of nobody is not a need fully met: the answer is then
 * "no need reported", never 100 per cent.
 *
 * @param served by unit; undefined: not reported, so between 0 and the need. @param needing by unit; undefined: no bound can be given.
 * @throws IndicatorError for negative counts, more served than in need, or lists of different length.
 * @example 18 of 20 and an unknown number of 5: between 72 and 92 per cent
 */
export function shareOfNeed(
  served: readonly (number | undefined)[],
  needing: readonly (number | undefined)[],
  operator: Operator,
  targetPct: number,
): ShareOfNeed {
  if (served.length !== needing.length) throw new IndicatorError('length-mismatch', `${served.length} and ${needing.length} units`);
  let low = 0;
  let high = 0;
  let need = 0;
  let unbounded = false;
  served.forEach((done, index) => {
    const wanted = needing[index];
    if (done !== undefined) assertCount(done, `served ${index}`);
    if (wanted === undefined) {
      unbounded = true;
      return;
    }
    assertCount(wanted, `needing ${index}`);
    if (done !== undefined && done > wanted) throw new IndicatorError('numerator-exceeds-denominator', `${done} of ${wanted}`);
    low += done ?? 0;
    high += done ?? wanted;
    need += wanted;
  });
  const unitsWithoutNeed = needing.filter((wanted) => wanted === 0).length;
  if (unbounded || need === 0) return { unitsWithoutNeed };
  const lowerPct = (100 * low) / need;
  const upperPct = (100 * high) / need;
  const atLow = meets(lowerPct, operator, targetPct);
  const decided = atLow === meets(upperPct, operator, targetPct) ? { achieved: atLow } : {};
  return { unitsWithoutNeed, ...(low === high ? { sharePct: lowerPct } : { lowerPct, upperPct }), ...decided };
}
