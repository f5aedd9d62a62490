import { searchForm } from '@bac-thang/database';
import type { Relation } from '../../household/person-words.ts';
import { type GivenPerson, personFields, unknownPerson } from './person-fields.ts';
import { problems, warnings } from './problems.ts';
import type { RegisterDraft } from './register-draft.ts';
import type { KeptCitizenNumber } from './register-state.ts';

export interface NewPerson extends GivenPerson {
  readonly name: string;
  readonly relation: Relation;
}

/** What a plan needs from outside: keys, and what the session may be told. */
export interface Hands {
  readonly seal: (person: string, number: string) => KeptCitizenNumber;
  /** In base64, as in `KeptCitizenNumber`. */
  readonly hashOf: (number: string) => string;
  /** Code of a household, where the session sees it. */
  readonly visibleCode: (household: string) => string | undefined;
}

/**
 * Somebody enters a household from outside. A citizen number that the register knows brings its person back, with what was known; it is
 * refused while that person lives in a household.
 *
 * @returns id of the person.
 */
export function enterPerson(draft: RegisterDraft, household: string, person: NewPerson, hands: Hands, index?: number): string {
  const at = (field: string) => ({ ...(index === undefined ? {} : { index }), field });
  const number = person.citizenNumber?.replace(/[\s.-]/g, '');
  const known = number ? draft.personWithNumber(hands.hashOf(number)) : undefined;
  const last = known === undefined ? undefined : draft.rowsOf(known).at(-1);
  if (last && (last.validTo === null || last.validTo > draft.day)) {
    const isNew = draft.wasEntered(last.person);
    draft.problems.push(
      isNew ? problems.citizenNumberTwice(at('citizenNumber')) : problems.citizenNumberTaken(hands.visibleCode(last.household), at('citizenNumber')),
    );
  } else if (last && searchForm(last.name) !== searchForm(person.name)) draft.warnings.push(warnings.otherName(last.name, at('name')));
  const id = known ?? draft.newId();
  const { fields, problems: found } = personFields(last ?? unknownPerson, person, (digits) => hands.seal(id, digits), draft.day, index);
  draft.problems.push(...found);
  draft.addPerson({ ...fields, person: id, household, relation: person.relation });
  return id;
}
