import type { KeptHouseholdFacts } from '../../household/household-facts.ts';
import { ethnicGroups, povertyCauses } from '../../household/register-lists.ts';
import type { Problem } from '../../observation/problem.ts';
import { mergedFacts } from './person-fields.ts';
import { problems } from './problems.ts';
import type { HouseholdFields } from './register-state.ts';

/** What an input says of a household; left out: as it is, or not known; null: not known. */
export interface GivenHousehold {
  readonly ethnicity?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly policyFamily?: boolean | null | undefined;
  readonly unableToWork?: boolean | null | undefined;
  readonly causes?: readonly string[] | null | undefined;
  readonly wishes?: readonly string[] | null | undefined;
  readonly facts?: object | null | undefined;
}

export const unknownHousehold: HouseholdFields = { ethnicity: null, phone: null, policyFamily: null, unableToWork: null, causes: [], wishes: [], facts: {} };

const MOST_WISHES = 20;

export function householdFields(before: HouseholdFields, household: GivenHousehold): { fields: HouseholdFields; problems: Problem[] } {
  const found: Problem[] = [];
  const given = <Value>(value: Value | undefined, was: Value): Value => (value === undefined ? was : value);
  const fields: HouseholdFields = {
    ethnicity: given(household.ethnicity, before.ethnicity),
    phone: given(household.phone, before.phone)?.trim() || null,
    policyFamily: given(household.policyFamily, before.policyFamily),
    unableToWork: given(household.unableToWork, before.unableToWork),
    causes: [...new Set(household.causes === undefined ? before.causes : (household.causes ?? []))],
    wishes: household.wishes === undefined ? before.wishes : (household.wishes ?? []).map((wish) => wish.trim()).filter((wish) => wish !== ''),
    facts: mergedFacts<KeptHouseholdFacts>(before.facts, household.facts),
  };
  if (fields.ethnicity !== null && !ethnicGroups.some(({ id }) => id === fields.ethnicity)) found.push(problems.unknownEthnicity({ field: 'ethnicity' }));
  if (fields.phone !== null && !/^[0-9+][0-9 +.]{3,19}$/.test(fields.phone)) found.push(problems.phone);
  if (fields.causes.some((cause) => !povertyCauses.some(({ id }) => id === cause))) found.push(problems.unknownCause);
  if (fields.wishes.length > MOST_WISHES || fields.wishes.some((wish) => wish.length > 200)) found.push(problems.tooLong('wishes', 200));
  const { floorArea } = fields.facts;
  if (floorArea !== undefined && !(floorArea >= 0 && floorArea <= 2_000)) found.push(problems.floorArea);
  return { fields, problems: found };
}
