/**
 * A quantified target of a plan, as the calculation needs it: what is compared with what, over which units and years.
 * Names and texts are the plan's business (`@bac-thang/plan`); nothing here knows a district.
 */
export type TargetShape =
  | 'ceiling'
  | 'floor'
  | 'average-change'
  | 'average-change-of-subset'
  | 'average-per-unit-and-year'
  | 'average-per-unit-every-year'
  | 'cumulative'
  | 'each-unit'
  | 'count-of-units'
  | 'share-of-units'
  | 'share-of-need'
  | 'every-year'
  | 'money-by-source';

/** Strict operators are strict: 1500 does not meet `<` 1500. `~` ("about") is judged as `>=`. */
export type Operator = '<' | '<=' | '>=' | '>' | '~';

/** What of the reported values is judged. `rate`: 100 × Σ numerator / Σ denominator, or the plain quotient; `level`: a unit meets at `minimumLevel`. */
export type JudgedValue = 'rate' | 'numerator' | 'quantity' | 'level';

/** Year whose end-of-year value is the base, for the results of `forYears` (all years when left out). */
export interface TargetBase {
  readonly year: number;
  /** Poverty standard of the base and of the results judged against it. */
  readonly standard?: string;
  readonly forYears?: readonly number[];
  /** The decision that sets this base; `null`: none was found, and the sentence says so; left out: nothing to say. */
  readonly decision?: string | null;
  /** Version of the criterion under which the base values were judged; left out: the one in force in the base year. */
  readonly version?: string;
}

/** From `fromYear` on values are judged by this version of the criterion; the series breaks where the version changes. */
export interface CriterionVersion {
  readonly version: string;
  readonly fromYear: number;
}

export interface TargetDefinition {
  readonly id: string;
  readonly shape: TargetShape;
  readonly operator: Operator;
  /** In the target's unit of measure: 94.75 for per cent, million VND, points a year. */
  readonly value: number;
  readonly unitOfMeasure: string;
  readonly direction: 'higher-is-better' | 'lower-is-better';
  /** Years of the plan, for example 2021 and 2025. The base year does not count into sums and "every year". */
  readonly firstYear: number;
  readonly endYear: number;
  /** Empty: one base, the year before `firstYear`. */
  readonly bases: readonly TargetBase[];
  readonly judged: JudgedValue;
  /** True where a value is 100 × numerator / denominator (units that begin with "percent", points); false: the plain quotient. */
  readonly inPercent: boolean;
  /** `every-year`: of what. */
  readonly of?: 'rate' | 'count-of-units' | 'share-of-units';
  /** Level from which a unit counts as meeting. */
  readonly minimumLevel?: number;
  /** Second condition of a count: the other units reach at least this level. */
  readonly othersAtLeastLevel?: number;
  /** Sub-set: units whose base rate in per cent is at or above this. */
  readonly subsetThreshold?: number;
  readonly secondReading?: 'each-unit-each-year';
  readonly versions?: readonly CriterionVersion[];
  /** Cumulative plan by year where a decision sets one (year to the sum reached by its end). */
  readonly yearlyPlan?: Readonly<Record<number, number>>;
}

/** One accepted value of one unit and year. A field that was not reported is left out: missing is not zero. */
export interface UnitValue {
  /** Unit of the target's set: code of a commune, `district`, or id of an organisation. */
  readonly unit: string;
  readonly year: number;
  /** Of poverty values. */
  readonly standard?: string;
  /** Where a target sums several measures of one unit (credit by programme): which. Left out otherwise. */
  readonly measure?: string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly quantity?: number;
  readonly level?: number;
}

/** What a verdict is taken from. */
export interface TargetData {
  /** The target's own set, asked to the end. */
  readonly units: readonly string[];
  /** Measures that each unit reports when there are several (credit programmes); left out: one. */
  readonly measures?: readonly string[];
  readonly values: readonly UnitValue[];
  /** Sources of `money-by-source`: nobody types the total. */
  readonly parts?: readonly TargetPart[];
}

export interface TargetPart {
  readonly definition: TargetDefinition;
  readonly data: TargetData;
}
