import type { Relation } from '../../household/person-words.ts';
import type { Succession } from './births-and-deaths.ts';
import { enterPerson, type Hands, type NewPerson } from './enter-person.ts';
import { problems } from './problems.ts';
import type { Planned, RegisterDraft } from './register-draft.ts';

interface MarriageIn extends Succession {
  readonly household: string;
  readonly person?: string | null | undefined;
  readonly from?: string | undefined;
  readonly relation?: Relation | null | undefined;
  readonly newPerson?: NewPerson | null | undefined;
}

/** Kết hôn về hộ: somebody of another household, or from elsewhere, becomes a member. */
export function planMarriageIn(draft: RegisterDraft, input: MarriageIn, hands: Hands): Planned {
  const { household, person, from, relation, newPerson } = input;
  const ofRegister = person != null && from !== undefined && relation != null;
  if (ofRegister === (newPerson != null) || (newPerson != null && (person != null || from !== undefined))) draft.problems.push(problems.eitherPerson);
  if ((relation ?? newPerson?.relation) === 'head') draft.problems.push(problems.isHead({ field: 'relation' }));
  const into = draft.requireHousehold(household);
  const last = draft.versionsOf(household).at(-1);
  if (into && last?.validTo) draft.problems.push(problems.later(into.code, last.validTo));
  if (from === household) draft.problems.push(problems.sameHousehold('from'));
  const left = from === undefined ? undefined : draft.requireHousehold(from);
  if (draft.problems.length > 0) return draft.planned({});
  if (newPerson) return draft.planned({ person: enterPerson(draft, household, newPerson, hands) });
  if (!ofRegister || !left) return draft.planned({});
  const row = draft.requireMember(from, person, { field: 'person' });
  if (!row) return draft.planned({});
  draft.endPerson(row);
  draft.addPerson({ ...row, household, relation });
  if (draft.problems.length === 0) draft.afterLeaving(left, [row], input.successor, input.relations ?? []);
  return draft.planned({ person, from, ...(input.successor ? { successor: input.successor } : {}) });
}
