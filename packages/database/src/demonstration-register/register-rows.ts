import type { HouseholdClass } from '@bac-thang/indicators';

/** Relation to the head of the household (quan hệ với chủ hộ). */
export type Relation =
  | 'head'
  | 'spouse'
  | 'child'
  | 'child-in-law'
  | 'grandchild'
  | 'parent'
  | 'parent-in-law'
  | 'grandparent'
  | 'sibling'
  | 'other-relative'
  | 'not-related';

export type LifeEventKind =
  | 'registration'
  | 'birth'
  | 'death'
  | 'marriage-in'
  | 'marriage-out'
  | 'split'
  | 'join'
  | 'move'
  | 'departure'
  | 'survey'
  | 'correction'
  | 'undo';

export interface HamletRow {
  readonly id: string;
  /** Code of the plan's set. */
  readonly unit: string;
  readonly name: string;
}

export interface LifeEventRow {
  readonly id: string;
  readonly kind: LifeEventKind;
  readonly happenedOn: string;
  /** Milliseconds since 1970. */
  readonly recordedAt: number;
  /** Whose officer recorded it; a code of the plan's set. */
  readonly unit: string;
  readonly undoes?: string;
  /** Ids of those concerned, and whatever the kind of event adds. */
  readonly detail: Readonly<Record<string, unknown>>;
  /** Ids of the households that it touched. */
  readonly households: readonly string[];
}

/** Of both kinds of versions: when it was so, and when the register said so. */
export interface Span {
  validFrom: string;
  validTo: string | undefined;
  knownFrom: number;
  knownTo: number | undefined;
  openedBy: string;
  closedBy: string | undefined;
}

export interface HouseholdVersionRow extends Span {
  readonly household: string;
  readonly code: string;
  readonly hamlet: string;
  readonly unit: string;
  readonly ethnicity: string;
  readonly phone: string | undefined;
  readonly policyFamily: boolean;
  readonly unableToWork: boolean;
  readonly causes: readonly string[];
  readonly wishes: readonly string[];
  /** HouseholdFacts as JSON. */
  readonly facts: string;
}

export interface PersonVersionRow extends Span {
  readonly person: string;
  readonly household: string;
  readonly relation: Relation;
  readonly name: string;
  /** To the day, or the year alone. */
  readonly birth: string;
  readonly sex: 'female' | 'male';
  readonly ethnicity: string;
  readonly citizenNumber: string | undefined;
  /** MemberFacts without birth and sex, as JSON. */
  readonly facts: string;
}

export interface HouseholdRow {
  readonly id: string;
  readonly code: string;
  readonly lastEvent: string;
}

export interface ReviewRow {
  readonly id: string;
  readonly year: number;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly countedOn: string;
  readonly standards: readonly string[];
  readonly note: string | undefined;
  readonly openedAt: number;
}

export interface RecognitionRow {
  readonly id: string;
  readonly review: string;
  readonly unit: string;
  readonly number: string;
  readonly decidedOn: string;
  readonly recognisedAt: number;
}

export interface ReviewResultRow {
  readonly recognition: string;
  readonly review: string;
  readonly year: number;
  readonly standard: string;
  readonly household: string;
  readonly code: string;
  readonly unit: string;
  readonly hamlet: string;
  readonly area: 'rural' | 'urban';
  readonly class: HouseholdClass;
  readonly deprived: number;
  readonly unknown: number;
  readonly income: number | undefined;
  readonly b1: number | undefined;
  readonly b2: number | undefined;
  readonly persons: number;
  readonly ethnicity: string;
  readonly policyFamily: boolean;
  readonly unableToWork: boolean;
  readonly causes: readonly string[];
}
