import { type PovertyStandard, popcount } from '@bac-thang/indicators';
import type { Household } from './district.ts';
import type { Quota } from './quotas.ts';

/** Who is on the two lists of a unit. */
export interface Lists {
  readonly poor: readonly Household[];
  readonly nearPoor: readonly Household[];
}

/** How badly off a household is in means and in things together; the lowest are the poorest. */
export const standingOf = ({ means, fortune, standing }: Household): number => means + fortune - 0.16 * popcount(standing.deprived);

/**
 * Draws up the lists of a unit under a standard that asks for both tests: the worst off have the income of the poor; among them
 * those deprived in enough are the poor. Where that makes too many or too few, the dwelling and the members of some must change.
 */
export function listsByBothTests(households: readonly Household[], { poor, nearPoor }: Quota, { deprivationCutoff }: PovertyStandard): Lists {
  const worst = [...households].sort((one, other) => standingOf(one) - standingOf(other)).slice(0, poor + nearPoor);
  const isDeprived = ({ standing }: Household) => popcount(standing.deprived) >= deprivationCutoff;
  const ordered = [...worst.filter(isDeprived), ...worst.filter((household) => !isDeprived(household))];
  return { poor: ordered.slice(0, poor), nearPoor: ordered.slice(poor) };
}

/**
 * Draws up the lists of a unit under qd59-2015: under the lower line a household is poor whatever it lacks; the near-poor lack
 * few things, so the next worst off who do.
 *
 * @param deprivedIn number of deprived indicators under that standard, those not known among them.
 */
export function listsByLowerLine(
  households: readonly Household[],
  { poor, nearPoor }: Quota,
  { deprivationCutoff }: PovertyStandard,
  deprivedIn: (household: Household) => number,
): Lists {
  const worst = [...households].sort((one, other) => standingOf(one) - standingOf(other));
  const rest = worst.slice(poor).filter((household) => deprivedIn(household) < deprivationCutoff);
  return { poor: worst.slice(0, poor), nearPoor: rest.slice(0, nearPoor) };
}
