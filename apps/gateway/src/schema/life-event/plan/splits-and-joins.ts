import type { Succession } from './births-and-deaths.ts';
import { type GivenHousehold, householdFields, unknownHousehold } from './household-fields.ts';
import { problems } from './problems.ts';
import type { NewRelation, Planned, RegisterDraft } from './register-draft.ts';
import { checkHeads, type NewHousehold, type PlaceOfHousehold } from './registration.ts';

interface Split extends Succession {
  readonly household: string;
  readonly members: readonly NewRelation[];
  readonly newHousehold?: GivenHousehold | null | undefined;
}

/** Members named twice, or not in the household on the day. */
function checkMembers(draft: RegisterDraft, household: string, members: readonly NewRelation[]) {
  return members.flatMap(({ person, relation }, index) => {
    if (members.findIndex((one) => one.person === person) < index) draft.problems.push(problems.namedTwice({ index, field: 'person' }));
    const row = draft.requireMember(household, person, { index, field: 'person' });
    return row ? [{ row, relation }] : [];
  });
}

/** Tách hộ: members leave and form a household of their own. @param place undefined: where the old one is. */
export function planSplit(draft: RegisterDraft, input: Split, { household, code }: NewHousehold, place: PlaceOfHousehold | undefined): Planned {
  const old = draft.requireHousehold(input.household);
  checkHeads(draft, input.members);
  if (!old) return draft.planned({});
  const leaving = checkMembers(draft, input.household, input.members);
  if (leaving.length === draft.membersOf(input.household).length) draft.problems.push(problems.everybodyLeaves('members'));
  const { fields, problems: found } = householdFields({ ...unknownHousehold, ethnicity: old.ethnicity }, input.newHousehold ?? {});
  draft.problems.push(...found);
  if (draft.problems.length > 0) return draft.planned({});
  draft.openHousehold({ ...fields, hamlet: old.hamlet, unit: old.unit, ...place, household, code, validFrom: draft.day, validTo: null });
  for (const { row, relation } of leaving) {
    draft.endPerson(row);
    draft.addPerson({ ...row, household, relation });
  }
  if (draft.problems.length === 0)
    draft.afterLeaving(
      old,
      leaving.map(({ row }) => row),
      input.successor,
      input.relations ?? [],
    );
  const persons = leaving.map(({ row }) => row.person);
  return draft.planned({ persons, from: input.household, into: household, ...(input.successor ? { successor: input.successor } : {}) });
}

interface Join {
  readonly into: string;
  readonly from: string;
  readonly members: readonly NewRelation[];
}

/** Nhập hộ: all members of one household enter another; the first is no more. */
export function planJoin(draft: RegisterDraft, { into, from, members }: Join): Planned {
  if (into === from) {
    draft.problems.push(problems.sameHousehold('from'));
    return draft.planned({});
  }
  const host = draft.requireHousehold(into);
  const ending = draft.requireHousehold(from);
  const last = draft.versionsOf(into).at(-1);
  if (host && last?.validTo) draft.problems.push(problems.later(host.code, last.validTo));
  if (!host || !ending) return draft.planned({});
  const joining = checkMembers(draft, from, members);
  for (const [index, { relation }] of members.entries()) if (relation === 'head') draft.problems.push(problems.isHead({ index, field: 'relation' }));
  for (const row of draft.membersOf(from)) if (!members.some(({ person }) => person === row.person)) draft.problems.push(problems.missingMember(row.name));
  if (draft.problems.length > 0) return draft.planned({});
  for (const { row, relation } of joining) {
    draft.endPerson(row);
    draft.addPerson({ ...row, household: into, relation });
  }
  draft.endHousehold(ending);
  return draft.planned({ persons: joining.map(({ row }) => row.person), from, into });
}
