import { IndicatorError } from '../indicator-error.ts';
import { assertCount } from './assert-count.ts';
import { meets } from './operator.ts';
import type { Operator } from './target-definition.ts';

export interface CountOfUnits {
  readonly known: number;
  readonly meeting: number;
  /** Every unknown unit fails. */
  readonly minPossible: number;
  /** Every unknown unit meets. */
  readonly maxPossible: number;
}

/**
 * How many units meet a condition, and how many can at the least and at the most while some have not reported.
 *
 * @param meeting one answer per unit; undefined: not known.
 * @param units size of the set that the target names. @throws IndicatorError `unit-count-mismatch` when the answers are not as many.
 */
export function countOfUnits(meeting: readonly (boolean | undefined)[], units: number): CountOfUnits {
  if (meeting.length !== units) throw new IndicatorError('unit-count-mismatch', `${meeting.length} answers for ${units} units`);
  const known = meeting.filter((answer) => answer !== undefined).length;
  const yes = meeting.filter((answer) => answer === true).length;
  return { known, meeting: yes, minPossible: yes, maxPossible: yes + units - known };
}

/** At least `required` units: true or false where every unknown answer leaves it so, otherwise undefined. */
export function countAchieved(count: CountOfUnits, required: number): boolean | undefined {
  if (count.minPossible >= required) return true;
  return count.maxPossible < required ? false : undefined;
}

export interface ShareOfUnits {
  /** Undefined for an empty set. */
  readonly sharePct?: number;
  readonly achieved?: boolean;
  /** Smallest number of units that meets the share; undefined for an upper limit. */
  readonly unitsNeeded?: number;
}

/** Smallest number of units out of `units` whose share meets the target; more than 75 % of 19 is 15, of 20 is 16. */
export function unitsNeeded(units: number, operator: Operator, targetPct: number): number | undefined {
  if (units === 0 || operator === '<' || operator === '<=') return undefined;
  const count = Math.max(0, Math.floor((units * targetPct) / 100) - 1);
  for (let needed = count; ; needed++) if (meets((100 * needed) / units, operator, targetPct)) return needed;
}

/**
 * Share of the units that meet a condition, against a share in per cent.
 * @throws IndicatorError for a negative number, or more units that meet than there are.
 */
export function shareOfUnits(meeting: number, units: number, operator: Operator, targetPct: number): ShareOfUnits {
  assertCount(meeting, 'meeting');
  assertCount(units, 'units');
  if (meeting > units) throw new IndicatorError('numerator-exceeds-denominator', `${meeting} of ${units}`);
  if (units === 0) return {};
  const sharePct = (100 * meeting) / units;
  const needed = unitsNeeded(units, operator, targetPct);
  return { sharePct, achieved: meets(sharePct, operator, targetPct), ...(needed !== undefined && { unitsNeeded: needed }) };
}
