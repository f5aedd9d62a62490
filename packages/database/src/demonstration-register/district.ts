import type { HouseholdFacts, MemberFacts, SchoolLevel, VocationalCertificate, WorkStatus } from '@bac-thang/indicators';
import type { HamletRow, HouseholdVersionRow, PersonVersionRow, Relation } from './register-rows.ts';

export type Sex = 'female' | 'male';

/** The level at which schooling ends, or ended: none, primary, lower secondary, upper secondary, higher. */
export type Destiny = 0 | 1 | 2 | 3 | 4;

/** What a survey may leave out of a person's facts. */
export type UnaskedOfPerson = 'healthInsurance' | 'work' | 'schooling';

/** What a survey writes of a person, once for all persons of whom it writes the same. */
export interface MemberRecord {
  readonly facts: Omit<MemberFacts, 'id' | 'birth' | 'sex'>;
  /** The facts as JSON. */
  readonly text: string;
}

/** A made-up person as life goes on; what the register holds of it are the rows. */
export interface Person {
  readonly id: string;
  readonly sex: Sex;
  /** To the day, also where the register knows the year alone. */
  readonly born: string;
  readonly birthYear: number;
  readonly onlyYearKnown: boolean;
  /** As the register has it; planted mistakes and corrections change it. */
  birth: string;
  name: string;
  readonly ethnicity: string;
  citizenNumber: string | undefined;
  father: Person | undefined;
  mother: Person | undefined;
  spouse: Person | undefined;
  readonly isLodger: boolean;
  /** Undefined: not born into it yet, dead, or gone. */
  household: Household | undefined;
  relation: Relation;

  destiny: Destiny;
  outOfSchool: boolean;
  certificate: VocationalCertificate;
  trainedOnTheJob: boolean;
  vocationalSchool: boolean;
  work: WorkStatus;
  contract: boolean;
  looking: boolean;
  able: boolean;
  disabled: boolean;
  allowance: boolean;
  insured: boolean;
  stunted: boolean;
  underweight: boolean;
  unasked: UnaskedOfPerson | undefined;
  /** A schooling that contradicts the age: planted. */
  schoolingMistake: SchoolLevel | undefined;

  /** As last surveyed. */
  record: MemberRecord;
  member: MemberFacts;
  row: PersonVersionRow | undefined;
  registeredOn: string;
}

/** What the last review under the standard of 2021 found. */
export interface Standing {
  readonly deprived: number;
  readonly unknown: number;
}

export interface Household {
  readonly id: string;
  readonly serial: number;
  readonly code: string;
  hamlet: HamletRow;
  readonly ethnicity: string;
  members: Person[];
  head: Person;
  /** Lasting means against the district's: 0 is average, above is better off. */
  means: number;
  /** What the last years added or took. */
  fortune: number;
  readonly dwelling: { -readonly [K in keyof HouseholdFacts]: HouseholdFacts[K] };
  unasked: (keyof HouseholdFacts)[];
  phone: string | undefined;
  readonly policyFamily: boolean;
  unableToWork: boolean;
  causes: readonly string[];
  wishes: readonly string[];
  standing: Standing;
  /** Poor or near-poor by the last review. */
  isListed: boolean;

  /** As last surveyed. */
  facts: string;
  row: HouseholdVersionRow | undefined;
  lastEvent: string;
  lastEventOn: string;
  lastRecordedAt: number;
  /** It died out, left or joined another. */
  isGone: boolean;
}
