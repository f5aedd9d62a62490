import { enterPerson, type Hands, type NewPerson } from './enter-person.ts';
import { problems } from './problems.ts';
import type { NewRelation, Planned, RegisterDraft } from './register-draft.ts';

/** Who follows a head that leaves. */
export interface Succession {
  readonly successor?: string | null | undefined;
  readonly relations?: readonly NewRelation[] | null | undefined;
}

/** Sinh: a child becomes a member on the day of its birth. */
export function planBirth(draft: RegisterDraft, household: string, child: NewPerson, hands: Hands): Planned {
  const version = draft.requireHousehold(household);
  if (child.relation === 'head') draft.problems.push(problems.isHead({ field: 'relation' }));
  // a household that has ended since takes no new member without an end
  const last = draft.versionsOf(household).at(-1);
  if (version && last?.validTo) draft.problems.push(problems.later(version.code, last.validTo));
  const person = enterPerson(draft, household, { ...child, birthDate: draft.day }, hands);
  return draft.planned({ person });
}

interface Death extends Succession {
  readonly household: string;
  readonly person: string;
}

/** Mất: a member dies; a head is followed by a successor, and with the last member the household dies out. */
export function planDeath(draft: RegisterDraft, input: Death): Planned {
  return planLeaving(draft, { ...input, persons: [input.person] }, { person: input.person }, 'person');
}

interface Leaving extends Succession {
  readonly household: string;
  readonly persons: readonly string[];
}

/** Members leave the register; what else the event keeps is given. */
export function planLeaving(draft: RegisterDraft, { household, persons, successor, relations }: Leaving, detail: Planned['detail'], field: string): Planned {
  const version = draft.requireHousehold(household);
  if (!version) return draft.planned(detail);
  const leaving = persons.flatMap((person, index) => draft.requireMember(household, person, persons.length > 1 ? { index, field } : { field }) ?? []);
  for (const [index, person] of persons.entries()) if (persons.indexOf(person) < index) draft.problems.push(problems.namedTwice({ index, field }));
  if (draft.problems.length > 0) return draft.planned(detail);
  for (const row of leaving) draft.endPerson(row);
  if (draft.problems.length === 0) draft.afterLeaving(version, leaving, successor, relations ?? []);
  return draft.planned({ ...detail, ...(successor ? { successor } : {}) });
}
