import { IndicatorError } from '../indicator-error.ts';
import { assertIndicatorCount, assertProfile } from '../multidimensional/profile-histogram.ts';

/** Many households as columns: row i of each column is household i. */
export interface HouseholdColumns {
  /** Bit j (value 2^j) is set when indicator j is deprived. */
  readonly profiles: Uint16Array;
  /** The unit of each household, 0 to `units` − 1, in any order. */
  readonly unitIds: Int32Array | Uint32Array;
  /** Bit j is set when indicator j is not known; without it everything is known. */
  readonly unknown?: Uint16Array;
  /** How many units there are, those without a household included. */
  readonly units: number;
  /** How many indicators a profile has, 1 to 16. */
  readonly indicators: number;
}

/**
 * What is counted in every unit; equal weights, so a score is a number of deprivations. Place u of each column is unit u,
 * and place u × indicators + j of the two longer ones is indicator j in unit u.
 *
 * H = poor / households, A = poorDeprivations / (indicators × poor), M0 = poorDeprivations / (indicators × households).
 */
export interface UnitCounts {
  /** n: households of which every indicator is known. */
  readonly households: Uint32Array;
  /** Households left out because an indicator is not known. */
  readonly dropped: Uint32Array;
  /** q: households with at least as many deprivations as the cut-off says. */
  readonly poor: Uint32Array;
  /** Deprivations of the poor together: the sum of their scores. */
  readonly poorDeprivations: Uint32Array;
  /** Numerators of the uncensored headcount ratios. */
  readonly deprived: Uint32Array;
  /** Numerators of the censored headcount ratios. */
  readonly poorDeprived: Uint32Array;
}

/** @throws IndicatorError when columns differ in length, a unit is not one of `units`, or a profile has too many bits. */
export function assertHouseholdColumns({ profiles, unitIds, unknown, units, indicators }: HouseholdColumns): void {
  assertIndicatorCount(indicators);
  if (!(Number.isSafeInteger(units) && units >= 0)) throw new IndicatorError('not-a-count', `units: ${units}`);
  const rows = profiles.length;
  if (unitIds.length !== rows || (unknown && unknown.length !== rows)) {
    throw new IndicatorError('length-mismatch', `${rows} profiles, ${unitIds.length} units, ${unknown?.length ?? rows} masks of unknown indicators`);
  }
  const beyond = -1 << indicators;
  for (let row = 0; row < rows; row++) {
    const unit = unitIds[row] as number;
    const deprived = profiles[row] as number;
    const unanswered = unknown ? (unknown[row] as number) : 0;
    if (unit < 0 || unit >= units) throw new IndicatorError('unknown-unit', `row ${row} is in unit ${unit} of ${units}`);
    if (((deprived | unanswered) & beyond) !== 0 || (deprived & unanswered) !== 0) assertProfile(deprived, unanswered, indicators);
  }
}

/** @throws IndicatorError `cutoff-out-of-range` unless the cut-off is a whole number from 1 to the number of indicators. */
export function assertCutOff(cutOff: number, indicators: number): void {
  if (!(Number.isInteger(cutOff) && cutOff >= 1 && cutOff <= indicators)) {
    throw new IndicatorError('cutoff-out-of-range', `a cut-off is 1 to ${indicators} deprivations: ${cutOff}`);
  }
}

export function emptyCounts(units: number, indicators: number): UnitCounts {
  return {
    households: new Uint32Array(units),
    dropped: new Uint32Array(units),
    poor: new Uint32Array(units),
    poorDeprivations: new Uint32Array(units),
    deprived: new Uint32Array(units * indicators),
    poorDeprived: new Uint32Array(units * indicators),
  };
}
