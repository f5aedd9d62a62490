import type { KeptHouseholdFacts } from '../../household/household-facts.ts';
import type { KeptMemberFacts } from '../../household/member-facts.ts';
import type { Relation, Sex } from '../../household/person-words.ts';

/** From this day on, up to the day before the other; null: still so. */
export interface Span {
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface HouseholdFields {
  readonly ethnicity: string | null;
  readonly phone: string | null;
  readonly policyFamily: boolean | null;
  readonly unableToWork: boolean | null;
  readonly causes: readonly string[];
  readonly wishes: readonly string[];
  readonly facts: KeptHouseholdFacts;
}

/** A version of a household that the register holds for true now. */
export interface HouseholdState extends Span, HouseholdFields {
  readonly id: string;
  readonly household: string;
  readonly code: string;
  readonly hamlet: string;
  readonly unit: string;
  readonly openedBy: string;
}

/** A citizen number as it is kept; bytes in base64. */
export interface KeptCitizenNumber {
  readonly sealed: string;
  readonly hash: string;
  readonly tail: string;
}

export interface PersonFields {
  readonly name: string;
  readonly birthDate: string | null;
  readonly birthYear: number | null;
  readonly sex: Sex | null;
  readonly ethnicity: string | null;
  readonly citizenNumber: KeptCitizenNumber | null;
  readonly facts: KeptMemberFacts;
}

/** A version of a person that the register holds for true now. */
export interface PersonState extends Span, PersonFields {
  readonly id: string;
  readonly person: string;
  readonly household: string;
  readonly relation: Relation;
  readonly openedBy: string;
}

/** What the register holds for true of some households and of everybody who ever was a member of them. */
export interface RegisterState {
  readonly households: readonly HouseholdState[];
  readonly persons: readonly PersonState[];
}

/** Rows to close and rows to open, all by one event. */
export interface RegisterChange {
  readonly closedHouseholds: readonly string[];
  readonly closedPersons: readonly string[];
  readonly openedHouseholds: readonly HouseholdState[];
  readonly openedPersons: readonly PersonState[];
}

export const holdsOn = ({ validFrom, validTo }: Span, day: string): boolean => validFrom <= day && (validTo === null || day < validTo);

export function laterDay(one: string, other: string): string {
  if (one < other) return other;
  return one;
}

/** The register as it stands after a change. */
export function changed({ households, persons }: RegisterState, change: RegisterChange): RegisterState {
  const left = <Row extends { readonly id: string }>(rows: readonly Row[], closed: readonly string[]) => rows.filter(({ id }) => !closed.includes(id));
  return {
    households: [...left(households, change.closedHouseholds), ...change.openedHouseholds],
    persons: [...left(persons, change.closedPersons), ...change.openedPersons],
  };
}
