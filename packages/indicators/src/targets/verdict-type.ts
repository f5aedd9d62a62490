/** The answer to "is this target met, on track, or behind, by how much, at what pace, and why". */
export type VerdictStatus = 'MET' | 'MISSED' | 'ON_TRACK' | 'BEHIND' | 'FAR_BEHIND' | 'WORSENING' | 'BROKEN' | 'UNDECIDED' | 'NOT_ASSESSABLE';

/** Why a verdict is what it is, where the status alone does not say. */
export type VerdictReason =
  | 'no-data'
  | 'no-base'
  | 'base-year'
  | 'no-path'
  | 'no-need'
  | 'no-units'
  | 'no-final-year'
  | 'series-break'
  | 'units-missing'
  | 'no-target-for-unit'
  | 'second-condition';

/**
 * Where the line through the comparable years leads at the end of the plan, with its prediction interval at the level
 * 0.8. Of average changes: of the rate itself. Not clipped to 0..100.
 */
export interface VerdictTrend {
  readonly projected: number;
  readonly lower: number;
  readonly upper: number;
  readonly years: number;
  /** Fewer than five years: to be printed as indicative only. */
  readonly indicative: boolean;
}

/** Numbers are in the target's unit of measure, not rounded; `undefined`: not known. */
export interface Verdict {
  readonly status: VerdictStatus;
  readonly reason?: VerdictReason;
  /** The date asked, for example 2023-12-31. */
  readonly asOf: string;
  /** Latest year with an accepted value, on or before `asOf`. */
  readonly year?: number;
  readonly baseYear?: number;
  readonly standard?: string;
  /** Left out for the verdict itself; a standard's id, `each-unit-each-year`, … for the others. */
  readonly reading?: string;
  /** Of average changes: the rate of year t and the rate at the end that the average implies. */
  readonly level?: number;
  readonly impliedEndLevel?: number;
  readonly actual?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly expected?: number;
  readonly observedPace?: number;
  readonly requiredPace?: number;
  readonly projected?: number;
  readonly paceRatio?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly unitsReported: number;
  readonly unitsExpected: number;
  /** First year in which a yearly promise was broken. */
  readonly breachYear?: number;
  /** What was reached in that year. */
  readonly breachValue?: number;
  /** Units named by the reason: those that did not report in year t, those below the minimum, those that break the second condition. */
  readonly missingUnits: readonly string[];
  readonly failingUnits: readonly string[];
  /** A denominator was taken from the unit's last accepted one, for the bounds only. */
  readonly carriedDenominators?: boolean;
  /** Value of the base year from what was reported for it. */
  readonly baseValue?: number;
  /** Units without a value of the base year, where that year has some. */
  readonly missingAtBase?: readonly string[];
  /** Cells of the years after the base up to t without an accepted value, where the shape looks at every year. */
  readonly missingCells?: number;
  /** `actual` is a sum of what was reported and can only grow: the sentence says "at least". */
  readonly atLeast?: boolean;
  /** Of one unit: the threshold is the whole district's, not a target set for the unit. */
  readonly thresholdOf?: 'district';
  /** Least-squares line through three or more comparable years up to t. */
  readonly trend?: VerdictTrend;
  readonly otherReadings: readonly Verdict[];
}
