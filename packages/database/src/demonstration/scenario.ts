import type { Population } from './unit-profiles.ts';

/** Years with values: the base year and the years of the plan. */
export const scenarioYears = [2020, 2021, 2022, 2023, 2024, 2025] as const;
export const reportingYear = 2023;

/** One figure a year, 2020 to 2025; null: nobody recorded it. */
export type YearFigures = readonly [number | null, number | null, number | null, number | null, number | null, number | null];

/** How the district's figure is spread over its units: by size, or more where hardship is greater, less, or middling (near-poor households). */
export type Tilt = 'even' | 'hard' | 'easy' | 'middling';

/** The made-up course of one measure, in figures of the whole district. */
export type Course =
  | { readonly percent: YearFigures; readonly of: Population; readonly tilt: Tilt }
  /** `at`: years in which all of it is in one unit (a boarding house with its rooms). */
  | { readonly sum: YearFigures; readonly tilt: Tilt; readonly at?: Readonly<Record<number, string>> }
  /** Units at or above each level, for level 1, 2, 3; the units in least hardship first. */
  | { readonly unitsAtLeast: readonly YearFigures[] }
  | { readonly district: YearFigures; readonly outOf?: YearFigures }
  /** Of the organisations, how many in a hundred have two models or more. */
  | { readonly percentOfOrganisations: YearFigures };

export interface Scenario {
  readonly measure: string;
  readonly course: Course;
  /** Poverty standard of the course; the years that it does not classify are null. */
  readonly standard?: string;
  /** Cells of the years to 2023 that have no accepted value: why a verdict is open. */
  readonly waiting?: readonly WaitingCell[];
  /** Accepted values that contradict another measure, to be found by those who check. */
  readonly contradictions?: readonly Contradiction[];
}

export interface WaitingCell {
  readonly units: readonly string[];
  readonly year: number;
  readonly state: 'none' | 'draft' | 'submitted' | 'returned';
  readonly note?: string;
}

interface Contradiction {
  readonly unit: string;
  readonly year: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** Which contradiction it is. */
  readonly because: string;
}
