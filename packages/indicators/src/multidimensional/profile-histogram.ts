import { IndicatorError } from '../indicator-error.ts';
import { householdGroups } from './household-groups.ts';

/** How many households of a unit have the same answers; plain numbers, so that it travels as JSON. */
export interface ProfileCount {
  /** Place of the unit in the histogram's list. */
  readonly unit: number;
  /** Bit j (value 2^j) is set when indicator j is deprived. */
  readonly deprived: number;
  /** Bit j is set when indicator j is not known; never together with its deprived bit. */
  readonly unknown: number;
  readonly households: number;
  readonly persons: number;
}

/** Households of an area counted by unit and profile: all that figures with any weights and any cut-off need. */
export interface ProfileHistogram {
  /** How many bits a profile has, 1 to 16, in the order of the standard. */
  readonly indicators: number;
  /** All units of the area, also those without a household. */
  readonly units: readonly string[];
  readonly counts: readonly ProfileCount[];
}

export interface HouseholdProfile {
  readonly unit: string;
  readonly deprived: number;
  readonly unknown?: number;
  /** Members (nhân khẩu), a whole number. */
  readonly persons: number;
}

/**
 * Counts households by unit and profile. No household can be told from the answer but by a rare profile, so the
 * protection of small counts applies to it as to any table.
 *
 * @param indicators how many indicators the standard has, 1 to 16.
 * @param units all units in the order of the answer; without it those that occur, in the order of their first household.
 * @throws IndicatorError `indicator-count-out-of-range`; `profile-out-of-range` for a bit beyond the last indicator or one
 *   that is deprived and unknown at once; `not-a-count`; `duplicate-unit` and `unknown-unit`.
 * @example indicators 0 and 2 deprived and 3 unknown: deprived 0b0101, unknown 0b1000
 */
export function profileHistogram(households: readonly HouseholdProfile[], indicators: number, units?: readonly string[]): ProfileHistogram {
  assertIndicatorCount(indicators);
  const { names, groupOf } = householdGroups(
    households.map(({ unit }) => unit),
    units,
  );
  const found = new Map<number, { unit: number; deprived: number; unknown: number; households: number; persons: number }>();
  for (const [place, { deprived, unknown = 0, persons }] of households.entries()) {
    assertProfile(deprived, unknown, indicators);
    if (!(Number.isSafeInteger(persons) && persons >= 0)) throw new IndicatorError('not-a-count', `persons of a household: ${persons}`);
    const unit = groupOf[place] ?? 0;
    const key = (unit * 2 ** indicators + deprived) * 2 ** indicators + unknown;
    const count = found.get(key);
    if (count) {
      count.households += 1;
      count.persons += persons;
    } else found.set(key, { unit, deprived, unknown, households: 1, persons });
  }
  return { indicators, units: names, counts: [...found.values()] };
}

export function assertIndicatorCount(indicators: number): void {
  if (!(Number.isInteger(indicators) && indicators >= 1 && indicators <= 16)) {
    throw new IndicatorError('indicator-count-out-of-range', `a profile has 1 to 16 indicators: ${indicators}`);
  }
}

export function assertProfile(deprived: number, unknown: number, indicators: number): void {
  for (const bits of [deprived, unknown]) {
    if (!(Number.isInteger(bits) && bits >= 0 && bits < 2 ** indicators)) {
      throw new IndicatorError('profile-out-of-range', `not a profile of ${indicators} indicators: ${bits}`);
    }
  }
  if ((deprived & unknown) !== 0) throw new IndicatorError('profile-out-of-range', `deprived and unknown at once: ${deprived} and ${unknown}`);
}
