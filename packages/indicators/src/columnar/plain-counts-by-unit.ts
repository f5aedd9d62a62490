import { assertCutOff, assertHouseholdColumns, emptyCounts, type HouseholdColumns, type UnitCounts } from './household-columns.ts';

/**
 * The counts of `countsByUnit`, household by household and bit by bit: the definition that the fast version is tested
 * against, and the one to read.
 *
 * @param cutOff k: a household with at least so many deprivations is poor.
 * @throws as `assertHouseholdColumns` and `assertCutOff` say.
 * @example profiles 0b0111 and 0b0001 in one unit with cut-off 3: 2 households, 1 poor with 3 deprivations
 */
export function plainCountsByUnit(columns: HouseholdColumns, cutOff: number): UnitCounts {
  assertHouseholdColumns(columns);
  const { profiles, unitIds, unknown, units, indicators } = columns;
  assertCutOff(cutOff, indicators);
  const counts = emptyCounts(units, indicators);
  const add = (column: Uint32Array, place: number, number = 1) => {
    column[place] = (column[place] ?? 0) + number;
  };
  for (const [row, profile] of profiles.entries()) {
    const unit = unitIds[row] ?? 0;
    if (unknown && unknown[row] !== 0) {
      add(counts.dropped, unit);
      continue;
    }
    let score = 0;
    for (let indicator = 0; indicator < indicators; indicator++) score += (profile >>> indicator) & 1;
    const poor = score >= cutOff;
    add(counts.households, unit);
    if (poor) {
      add(counts.poor, unit);
      add(counts.poorDeprivations, unit, score);
    }
    for (let indicator = 0; indicator < indicators; indicator++) {
      if (((profile >>> indicator) & 1) === 0) continue;
      add(counts.deprived, unit * indicators + indicator);
      if (poor) add(counts.poorDeprived, unit * indicators + indicator);
    }
  }
  return counts;
}
