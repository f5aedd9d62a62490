import type { RegisterSight } from '@bac-thang/access';
import type { HouseholdClass } from '@bac-thang/indicators';
import type { KeptHouseholdFacts } from './household-facts.ts';
import type { KeptMemberFacts } from './member-facts.ts';
import type { Relation, Sex } from './person-words.ts';

/** A household as it was on a day and as the register knew it at a moment, before it is narrowed to what a post may see. */
export interface HouseholdView {
  readonly id: string;
  readonly code: string;
  /** The event that touched it last. */
  readonly revision: string;
  /** Code of the plan's set. */
  readonly unit: string;
  readonly hamletId: string;
  readonly hamlet: string;
  readonly head: string;
  readonly memberCount: number;
  /** The day it is shown as of. */
  readonly on: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly ethnicity: string | null;
  readonly phone: string | null;
  readonly policyFamily: boolean | null;
  readonly unableToWork: boolean | null;
  readonly causes: readonly string[];
  readonly wishes: readonly string[];
  readonly facts: KeptHouseholdFacts;
  /** Loaded where the query asks for them. */
  readonly members: readonly MemberView[];
  readonly results: readonly ResultView[];
  readonly events: readonly LifeEventView[];
  /** What the session may see of it. */
  readonly sight: RegisterSight;
}

export interface MemberView {
  readonly id: string;
  readonly name: string;
  readonly relation: Relation;
  readonly birthDate: string | null;
  readonly birthYear: number | null;
  readonly sex: Sex | null;
  readonly ethnicity: string | null;
  readonly citizenNumberTail: string | null;
  readonly facts: KeptMemberFacts;
  readonly sight: RegisterSight;
}

/** What a review found of a household under one standard. */
export interface ResultView {
  readonly year: number;
  readonly standard: string;
  readonly class: HouseholdClass;
  readonly deprived: number;
  readonly unknown: number;
  /** VND per person a month. */
  readonly income: number | null;
  readonly b1: number | null;
  readonly b2: number | null;
  readonly area: 'rural' | 'urban';
  /** Of the yearly review; false: of an irregular one. */
  readonly periodic: boolean;
  /** No later decision of its review has taken its place. */
  readonly isCurrent: boolean;
  /** Number and day of the decision. */
  readonly decision: string;
  readonly decidedOn: string;
}

export interface LifeEventView {
  readonly id: string;
  readonly kind: LifeEventKind;
  readonly happenedOn: string;
  readonly recordedAt: Date;
  /** User name. */
  readonly by: string;
  readonly unit: string;
  readonly undoes: string | null;
  readonly detail: unknown;
  /** Names of the persons that stood in the household, by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly undoneBy: LifeEventView | null;
  readonly canUndo: boolean;
}

export const lifeEventKinds = [
  'registration',
  'birth',
  'death',
  'marriage-in',
  'marriage-out',
  'split',
  'join',
  'move',
  'departure',
  'survey',
  'correction',
  'same-person',
  'undo',
] as const;
export type LifeEventKind = (typeof lifeEventKinds)[number];
