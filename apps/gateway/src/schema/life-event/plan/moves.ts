import { problems } from './problems.ts';
import type { Planned, RegisterDraft } from './register-draft.ts';
import type { PlaceOfHousehold } from './registration.ts';

/** Chuyển chỗ ở: the whole household moves to another hamlet. */
export function planMove(draft: RegisterDraft, household: string, place: PlaceOfHousehold): Planned {
  const version = draft.requireHousehold(household);
  if (!version) return draft.planned({});
  if (version.hamlet === place.hamlet) draft.problems.push(problems.sameHamlet);
  else draft.changeHousehold(version, place);
  return draft.planned({ from: version.hamlet, into: place.hamlet });
}
