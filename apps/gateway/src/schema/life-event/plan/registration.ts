import { enterPerson, type Hands, type NewPerson } from './enter-person.ts';
import { type GivenHousehold, householdFields, unknownHousehold } from './household-fields.ts';
import { problems } from './problems.ts';
import type { Planned, RegisterDraft } from './register-draft.ts';

export interface PlaceOfHousehold {
  readonly hamlet: string;
  readonly unit: string;
}

/** Id and code of a household that is only just made. */
export interface NewHousehold {
  readonly household: string;
  readonly code: string;
}

interface Registration extends GivenHousehold {
  readonly members: readonly NewPerson[];
}

/** Đăng ký hộ: a household with its members, exactly one of them the head. */
export function planRegistration(draft: RegisterDraft, input: Registration, { household, code }: NewHousehold, place: PlaceOfHousehold, hands: Hands): Planned {
  const { fields, problems: found } = householdFields(unknownHousehold, input);
  draft.problems.push(...found);
  checkHeads(draft, input.members);
  draft.openHousehold({ ...fields, ...place, household, code, validFrom: draft.day, validTo: null });
  const persons = input.members.map((member, index) => enterPerson(draft, household, member, hands, index));
  return draft.planned({ persons });
}

/** Notes it where a list of members has no head, or several. */
export function checkHeads(draft: RegisterDraft, members: readonly { readonly relation: string }[]): void {
  if (members.length === 0) draft.problems.push(problems.noMembers('members'));
  const heads = members.flatMap(({ relation }, index) => (relation === 'head' ? [index] : []));
  if (members.length > 0 && heads.length === 0) draft.problems.push(problems.noHead('members'));
  for (const index of heads.slice(1)) draft.problems.push(problems.twoHeads({ index, field: 'relation' }));
}
