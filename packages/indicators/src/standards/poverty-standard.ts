import type { KnownClass } from '../classification/household-class.ts';
import type { Area } from './area.ts';
import type { DimensionId, Indicator } from './indicator.ts';
import type { Names, Provenance } from './provenance.ts';

/** Incomes up to a line and what they mean. The line itself belongs to the band ("từ … đồng trở xuống"). */
export interface IncomeBand {
  readonly name: Names;
  /** VND per person a month, inclusive. */
  readonly upTo: Readonly<Record<Area, number>>;
  /** The class of a household in this band that is deprived in fewer indicators than the cut-off. */
  readonly belowCutoff: KnownClass;
  /** The class at or over the cut-off. */
  readonly fromCutoff: KnownClass;
  /** Of the amounts. */
  readonly line: Provenance;
  /** Of the classes. */
  readonly rule: Provenance;
}

/**
 * The score sheets of the yearly review: B1 stands in for the income, B2 counts the deprivations. The circular's text says
 * "điểm A" and "điểm B" for them; here they are named after the sheets.
 */
export interface ReviewScore {
  /** B1 points up to which, inclusive, a household is poor or near-poor. */
  readonly b1UpTo: Readonly<Record<Area, number>>;
  /** What `b1UpTo` stands for, VND per person a month. */
  readonly b1EqualsIncome: Readonly<Record<Area, number>>;
  /** B2 points from which, inclusive, it is poor. */
  readonly b2PoorFrom: number;
  readonly pointsPerIndicator: number;
  readonly provenance: Provenance;
}

/**
 * Chuẩn nghèo đa chiều: lines, indicators and rules as data with their validity.
 *
 * Every calculation takes the standard itself and never its id, so that a version that the department for labour has
 * corrected, or a province's own lines, need no other code.
 */
export interface PovertyStandard {
  readonly id: string;
  /** 1 as shipped; each correction is the next. A result keeps the version by which it was made. */
  readonly version: number;
  readonly name: Names;
  /** First and last day of the reviews that are judged by it, for example 2022-01-01. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly validity: Provenance;
  /** A review before `validFrom` that was also read under this standard, as the start of its series. */
  readonly startingReview?: { readonly year: number; readonly provenance: Provenance };
  /** From the lowest line up; an income over the last line is `above`. */
  readonly incomeBands: readonly IncomeBand[];
  /** A household deprived in at least so many indicators passes the second test of poverty. */
  readonly deprivationCutoff: number;
  /** Indicator i is bit i of a profile. */
  readonly indicators: readonly Indicator[];
  readonly dimensions: Readonly<Partial<Record<DimensionId, Names>>>;
  /** Absent where no score sheets are known for the standard. */
  readonly reviewScore?: ReviewScore;
}
