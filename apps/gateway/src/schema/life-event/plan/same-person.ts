import type { Succession } from './births-and-deaths.ts';
import { problems } from './problems.ts';
import type { Planned, RegisterDraft } from './register-draft.ts';

interface SamePerson extends Succession {
  readonly keep: string;
  readonly other: string;
}

/**
 * Two rows are one person: from the day on the other one is no member any more. A household of which it was the last member ends, a head
 * is followed.
 */
export function planSamePerson(draft: RegisterDraft, { keep, other, successor, relations }: SamePerson): Planned {
  const row = draft.rowsOf(other).find(({ validTo }) => validTo === null);
  const detail = { person: other, keep, ...(successor ? { successor } : {}) };
  if (!row || !draft.rowsOf(keep).some(({ validTo }) => validTo === null)) {
    draft.problems.push(problems.notMember({ field: row ? 'keep' : 'other' }));
    return draft.planned(detail);
  }
  const household = draft.requireHousehold(row.household);
  if (!household) return draft.planned(detail);
  draft.dropPerson(row);
  if (draft.problems.length === 0) draft.afterLeaving(household, [row], successor, relations ?? []);
  return draft.planned(detail);
}
