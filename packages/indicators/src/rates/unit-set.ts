import { IndicatorError } from '../indicator-error.ts';
import { pooledRate } from './pooled-rate.ts';
import type { Rate, RateReport } from './rate.ts';

/** The units a rate is over, with the date on which they were these: "19 units of 2021" is not "18 communes". */
export interface UnitSet {
  readonly name: string;
  /** For example 2021-01-01. */
  readonly on: string;
  readonly units: readonly string[];
}

/** One unit's row. A unit that did not report still has its row, without the counts. */
export interface UnitReport extends RateReport {
  readonly unit: string;
}

/** @throws IndicatorError `duplicate-unit` when a unit has two rows: it would be counted twice. */
export function assertNoDuplicates(units: readonly string[]): void {
  const seen = new Set<string>();
  for (const unit of units) {
    if (seen.has(unit)) throw new IndicatorError('duplicate-unit', `${unit} is there twice`);
    seen.add(unit);
  }
}

/**
 * Pooled rate over a named unit set. A rate over 18 rows is never given as that of 19.
 *
 * @returns `undefined` while a unit of the set has not reported.
 * @throws IndicatorError `unit-count-mismatch` when the rows are not exactly the set's units, `unknown-unit` when the
 *   count agrees and a unit does not belong.
 */
export function rateOverUnitSet(set: UnitSet, reports: readonly UnitReport[]): Rate | undefined {
  assertNoDuplicates(reports.map(({ unit }) => unit));
  if (reports.length !== set.units.length) {
    throw new IndicatorError('unit-count-mismatch', `${reports.length} rows for the ${set.units.length} units of ${set.name} (${set.on})`);
  }
  const stranger = reports.find(({ unit }) => !set.units.includes(unit));
  if (stranger) throw new IndicatorError('unknown-unit', `${stranger.unit} is not a unit of ${set.name} (${set.on})`);
  return pooledRate(reports);
}
