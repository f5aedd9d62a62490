import { completeRate } from './rate.ts';
import type { UnitReport } from './unit-set.ts';

/** Room for the rounding of binary fractions, in per cent of the rate; far below one household of any district. */
const tolerancePercent = 1e-9;

export interface UnitsAtOrAbove {
  /** In the order given. */
  readonly units: readonly string[];
  /** Not reported, so neither in nor out. */
  readonly unknown: readonly string[];
}

/**
 * Units whose rate is at or above a threshold in per cent ("từ 40 % trở lên"): exactly 40 is in, 39.99 is out.
 *
 * Compared on the counts, not on a printed rate. A unit with a denominator of 0 has no rate and is out.
 *
 * @example 100 of 250 is in at 40; 128 of 332 (38.6 %) is out
 */
export function unitsAtOrAbove(reports: readonly UnitReport[], thresholdPercent: number): UnitsAtOrAbove {
  if (!Number.isFinite(thresholdPercent)) throw new RangeError(`threshold is not a finite number: ${thresholdPercent}`);
  const units: string[] = [];
  const unknown: string[] = [];
  for (const report of reports) {
    const rate = completeRate(report);
    if (rate === undefined) unknown.push(report.unit);
    else if (rate.denominator > 0 && 100 * rate.numerator >= (thresholdPercent - tolerancePercent) * rate.denominator) units.push(report.unit);
  }
  return { units, unknown };
}
