import { IndicatorError } from '../indicator-error.ts';
import { assertNoDuplicates } from '../rates/unit-set.ts';

interface HouseholdGroups {
  readonly names: readonly string[];
  /** The place in `names` of each household's group. */
  readonly groupOf: readonly number[];
}

/**
 * The groups that households lie in.
 *
 * @param levels all groups in the order of the answer; without it, those that occur, in the order of their first household.
 * @throws IndicatorError `duplicate-unit` for a group listed twice, `unknown-unit` for a household in a group not listed.
 */
export function householdGroups(subgroups: readonly string[] = [], levels?: readonly string[]): HouseholdGroups {
  if (levels) assertNoDuplicates(levels);
  const names = levels ?? [...new Set(subgroups)];
  const places = new Map(names.map((name, place) => [name, place] as const));
  const groupOf = subgroups.map((name) => {
    const place = places.get(name);
    if (place === undefined) throw new IndicatorError('unknown-unit', `${name} is not among the groups`);
    return place;
  });
  return { names, groupOf };
}
