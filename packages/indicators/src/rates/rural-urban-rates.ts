import { pooledRate } from './pooled-rate.ts';
import type { Rate } from './rate.ts';
import { assertNoDuplicates, type UnitReport } from './unit-set.ts';

export interface AreaReport extends UnitReport {
  /** Xã: true; thị trấn: false. */
  readonly rural: boolean;
}

export interface RuralUrbanRates {
  readonly all: Rate | undefined;
  readonly rural: Rate | undefined;
  readonly urban: Rate | undefined;
  readonly unitsAll: number;
  readonly unitsRural: number;
  readonly unitsUrban: number;
}

/**
 * The rate of all units, of the communes and of the towns, each with the number of units it is over.
 *
 * A plan speaks of 18 communes in one line and of 19 units in the next; the two rates differ by what the town adds, and
 * the count beside each says which one is meant.
 *
 * @returns a rate is `undefined` while one of its units has not reported, and 0 of 0 where the area has no unit.
 * @example 18 communes with 5,553 of 7,200 and a town with 900 of 1,000: rural 77.1 %, all 19 units 78.7 %
 */
export function ruralUrbanRates(reports: readonly AreaReport[]): RuralUrbanRates {
  assertNoDuplicates(reports.map(({ unit }) => unit));
  const communes = reports.filter(({ rural }) => rural);
  const towns = reports.filter(({ rural }) => !rural);
  return {
    all: pooledRate(reports),
    rural: pooledRate(communes),
    urban: pooledRate(towns),
    unitsAll: reports.length,
    unitsRural: communes.length,
    unitsUrban: towns.length,
  };
}
