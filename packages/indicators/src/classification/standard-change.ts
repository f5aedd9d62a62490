import type { PovertyStandard } from '../standards/poverty-standard.ts';
import type { HouseholdClass } from './household-class.ts';

/** A household whose class is not the same under the two standards. */
export interface ClassChange<Household> {
  readonly household: Household;
  readonly from: HouseholdClass;
  readonly to: HouseholdClass;
}

/** The same households under two standards: a change of the ruler, not of their lives. */
export interface StandardChange<Household> {
  /** The break that goes with every figure drawn from this. */
  readonly break: { readonly from: PovertyStandard; readonly to: PovertyStandard };
  /** Known classes that differ, in the order of the households. */
  readonly changes: readonly ClassChange<Household>[];
  readonly newlyPoor: readonly Household[];
  readonly noLongerPoor: readonly Household[];
  /** Households whose class is not known under one of the two: neither changed nor unchanged. */
  readonly undecided: readonly Household[];
}

/**
 * Which households change class when another standard is laid on the same facts ("under the standard of 2027").
 *
 * The households are listed one by one. A difference of the two rates would hide that some enter while others leave, and is
 * never formed across standards.
 *
 * @param classUnder the class of a household under a standard, by income, score or profile.
 * @example from qd59-2015 to nd07-2021 a rural household of 650,000 VND with 2 deprivations goes from poor to near-poor
 */
export function standardChange<Household>(
  households: readonly Household[],
  from: PovertyStandard,
  to: PovertyStandard,
  classUnder: (standard: PovertyStandard, household: Household) => HouseholdClass,
): StandardChange<Household> {
  const changes: ClassChange<Household>[] = [];
  const undecided: Household[] = [];
  for (const household of households) {
    const before = classUnder(from, household);
    const after = classUnder(to, household);
    if (before === 'unknown' || after === 'unknown') undecided.push(household);
    else if (before !== after) changes.push({ household, from: before, to: after });
  }
  return {
    break: { from, to },
    changes,
    newlyPoor: changes.filter((change) => change.to === 'poor').map(({ household }) => household),
    noLongerPoor: changes.filter((change) => change.from === 'poor').map(({ household }) => household),
    undecided,
  };
}
