import type { RandomStream } from '../demonstration/seeded-random.ts';
import { dayOf } from './calendar.ts';
import type { Person, Sex } from './district.ts';
import { wholeBetween } from './draws.ts';
import { nothingRecorded } from './member-record.ts';
import { fullName } from './names.ts';
import { type PeopleId, peoples } from './peoples.ts';
import { destinyOf } from './schooling.ts';
import { stableId } from './stable-id.ts';
import { startWork } from './work.ts';

interface PersonAsked {
  readonly sex: Sex;
  readonly birthYear: number;
  readonly people: PeopleId;
  readonly family: string;
  /** The year in which the register first holds the person; nobody is born after its August. */
  readonly year: number;
  readonly father?: Person | undefined;
  readonly mother?: Person | undefined;
  /** To the day, where it is given. */
  readonly born?: string;
  readonly isLodger?: boolean;
}

/** Makes persons with running numbers of their own. */
export type PersonMaker = (random: RandomStream, asked: PersonAsked) => Person;

export function personMaker(): PersonMaker {
  let serial = 0;
  return (random, { sex, birthYear, people, family, year, father, mother, born: givenDay, isLodger = false }) => {
    serial += 1;
    const age = year - birthYear;
    const born = givenDay ?? dayOf(birthYear, wholeBetween(random, 1, age === 0 ? 240 : 365));
    const onlyYearKnown = givenDay === undefined && random() < (age > 60 ? 0.55 : age > 40 ? 0.14 : age > 6 ? 0.015 : 0);
    const hasNumber = random() < (age < 6 ? 0.82 : age < 14 ? 0.92 : age > 80 ? 0.8 : 0.97);
    const disabled = random() < 0.012;
    const person: Person = {
      id: stableId(Date.UTC(year, 7, 1), 'person', serial),
      sex,
      born,
      birthYear,
      onlyYearKnown,
      birth: onlyYearKnown ? String(birthYear) : born,
      name: fullName(random, people, sex, family),
      ethnicity: people,
      citizenNumber: hasNumber ? citizenNumber(sex, birthYear, serial) : undefined,
      father,
      mother,
      spouse: undefined,
      isLodger,
      household: undefined,
      relation: 'head',
      destiny: destinyOf(random, birthYear, sex, peoples[people]),
      outOfSchool: random() < 0.02,
      certificate: age >= 18 && random() < 0.07 ? 'elementary' : 'none',
      trainedOnTheJob: age >= 16 && random() < 0.02,
      vocationalSchool: random() < 0.35,
      work: 'none',
      contract: false,
      looking: false,
      able: true,
      disabled,
      allowance: disabled ? random() < 0.7 : age >= 80 ? random() < 0.85 : age >= 60 && random() < 0.08,
      insured: true,
      stunted: age < 12 && random() < 0.14,
      underweight: age < 12 && random() < 0.08,
      unasked: undefined,
      schoolingMistake: undefined,
      record: nothingRecorded,
      member: { id: '' },
      row: undefined,
      registeredOn: '',
    };
    startWork(random, person, year);
    return person;
  };
}

/**
 * A number of the right form that nobody can have: of its twelve digits the first three say the province, and no province is
 * 000 (they begin with 001, Hà Nội). Then sex and century, year of birth, and a running number.
 */
function citizenNumber(sex: Sex, birthYear: number, serial: number): string {
  const century = 2 * (Math.floor(birthYear / 100) - 19) + (sex === 'female' ? 1 : 0);
  return `000${century}${String(birthYear % 100).padStart(2, '0')}${String(serial).padStart(6, '0')}`;
}
