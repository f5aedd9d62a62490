import { isCitizenNumber } from '@bac-thang/database';
import type { KeptMemberFacts } from '../../household/member-facts.ts';
import type { Sex } from '../../household/person-words.ts';
import { ethnicGroups } from '../../household/register-lists.ts';
import type { Problem } from '../../observation/problem.ts';
import { problems } from './problems.ts';
import type { KeptCitizenNumber, PersonFields } from './register-state.ts';

/** What an input says of a person; left out: as it is, or not known; null: not known. */
export interface GivenPerson {
  readonly name?: string | null | undefined;
  readonly birthDate?: string | null | undefined;
  readonly birthYear?: number | null | undefined;
  readonly sex?: Sex | null | undefined;
  readonly ethnicity?: string | null | undefined;
  readonly citizenNumber?: string | null | undefined;
  readonly facts?: object | null | undefined;
}

export const unknownPerson: PersonFields = { name: '', birthDate: null, birthYear: null, sex: null, ethnicity: null, citizenNumber: null, facts: {} };

/** Facts with what is given put in; null takes an answer back, and what is left out stays. */
export function mergedFacts<Facts extends object>(before: Facts, given: object | null | undefined): Facts {
  if (given === null) return {} as Facts;
  const merged = { ...before, ...Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value !== undefined)) };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null)) as Facts;
}

const given = <Value>(value: Value | undefined, before: Value): Value => (value === undefined ? before : value);

/** As officers write it: single spaces, composed letters. */
const writtenName = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Of a citizen number only its form is asked here; sealing it takes keys, and an id. */
export function personFields(
  before: PersonFields,
  person: GivenPerson,
  seal: (number: string) => KeptCitizenNumber,
  day: string,
  index?: number,
): { fields: PersonFields; problems: Problem[] } {
  const found: Problem[] = [];
  const at = (field: string) => ({ ...(index === undefined ? {} : { index }), field });
  const name = writtenName(given(person.name ?? undefined, before.name));
  if (!/\p{L}/u.test(name) || name.length > 200) found.push(problems.name(at('name')));
  // a date that is given says the year too; a year alone takes an old date away where the two disagree
  const birthDate =
    person.birthDate === undefined && person.birthYear !== undefined && person.birthYear !== before.birthYear
      ? null
      : given(person.birthDate, before.birthDate);
  const ofDate = birthDate === null ? null : Number(birthDate.slice(0, 4));
  const birthYear = ofDate ?? given(person.birthYear, before.birthYear);
  if (ofDate !== null && person.birthYear != null && person.birthYear !== ofDate) found.push(problems.birthDisagrees(at('birthYear')));
  if (birthYear !== null && birthYear < 1900) found.push(problems.birthYear(at('birthYear')));
  else if ((birthDate ?? '') > day || (birthYear ?? 0) > Number(day.slice(0, 4))) found.push(problems.bornLater(at(birthDate ? 'birthDate' : 'birthYear')));
  const ethnicity = given(person.ethnicity, before.ethnicity);
  if (ethnicity !== null && !ethnicGroups.some(({ id }) => id === ethnicity)) found.push(problems.unknownEthnicity(at('ethnicity')));
  const number = typeof person.citizenNumber === 'string' ? person.citizenNumber.replace(/[\s.-]/g, '') : person.citizenNumber;
  const isNumber = typeof number !== 'string' || isCitizenNumber(number);
  if (!isNumber) found.push(problems.citizenNumber(at('citizenNumber')));
  const citizenNumber = typeof number === 'string' ? (isNumber ? seal(number) : null) : given(number, before.citizenNumber);
  return {
    fields: {
      name,
      birthDate,
      birthYear,
      sex: given(person.sex, before.sex),
      ethnicity,
      citizenNumber,
      facts: mergedFacts<KeptMemberFacts>(before.facts, person.facts),
    },
    problems: found,
  };
}
