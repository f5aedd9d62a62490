import type { HouseholdFacts, MemberFacts } from '@bac-thang/indicators';
import type { DemonstrationRegister } from '../../src/demonstration-register/demonstration-register.ts';
import type { HouseholdVersionRow, PersonVersionRow, Span } from '../../src/demonstration-register/register-rows.ts';

/** A household with its members as the register said on one day that it had been on another. */
export interface HouseholdThen {
  readonly version: HouseholdVersionRow;
  readonly facts: HouseholdFacts;
  readonly members: readonly PersonVersionRow[];
  readonly memberFacts: readonly MemberFacts[];
}

/** @param knownAt milliseconds since 1970; left out: as it says after all that was recorded. */
export function registerAsOf(register: DemonstrationRegister, on: string, knownAt = Number.MAX_SAFE_INTEGER): ReadonlyMap<string, HouseholdThen> {
  const holds = ({ validFrom, validTo, knownFrom, knownTo }: Span) =>
    validFrom <= on && (validTo === undefined || on < validTo) && knownFrom <= knownAt && (knownTo === undefined || knownAt < knownTo);
  const members = new Map<string, PersonVersionRow[]>();
  for (const row of register.personVersions) {
    if (!holds(row)) continue;
    const others = members.get(row.household);
    if (others) others.push(row);
    else members.set(row.household, [row]);
  }
  const parsed = new Map<string, object>();
  const parse = (text: string) => {
    const found = parsed.get(text) ?? JSON.parse(text);
    parsed.set(text, found);
    return found;
  };
  return new Map(
    register.householdVersions.filter(holds).map((version) => {
      const own = members.get(version.household) ?? [];
      const memberFacts = own.map(({ person, birth, sex, facts }): MemberFacts => ({ id: person, birth, sex, ...parse(facts) }));
      return [version.household, { version, facts: parse(version.facts), members: own, memberFacts }];
    }),
  );
}
