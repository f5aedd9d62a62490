import type { Area } from '../standards/area.ts';
import type { PovertyStandard } from '../standards/poverty-standard.ts';
import type { Names } from '../standards/provenance.ts';
import type { HouseholdClass, KnownClass } from './household-class.ts';

/** A line and where the household stands to it. */
export interface LineDistance {
  readonly name: Names;
  /** Inclusive: a household exactly on it is under it. */
  readonly limit: number;
  /** Value minus limit: 0 or below is under the line. `undefined` while the value is not known. */
  readonly distance: number | undefined;
  /** Whether the limit, and what follows from it, were read in a text. */
  readonly confirmed: boolean;
}

/** The first test: how much the household has. */
export interface MeansTest {
  /** `income`: VND per person a month. `b1`: points of sheet B1, which stand in for it. */
  readonly by: 'income' | 'b1';
  readonly value: number | undefined;
  /** All lines of the standard, the lowest first. */
  readonly lines: readonly LineDistance[];
}

/** The second test: how much it lacks. */
export interface DeprivationTest {
  /** `indicators`: how many. `b2`: points of sheet B2. */
  readonly by: 'indicators' | 'b2';
  /** What is known to be lacking; `undefined` where nothing was asked. */
  readonly known: number | undefined;
  /** What the answers still missing could add; `undefined` where nothing was asked. */
  readonly open: number | undefined;
  /** Inclusive: a household exactly at it is deprived enough. */
  readonly cutoff: number;
  /** Known minus cut-off: 0 or above reaches it; below, so many more would. */
  readonly distance: number | undefined;
}

/** The class of a household and how it came about. */
export interface Classification {
  /** `unknown` only while the missing answers could change it. */
  readonly class: HouseholdClass;
  /** The classes that the missing answers leave open; one where the class is known. */
  readonly possible: readonly KnownClass[];
  readonly standard: PovertyStandard;
  readonly area: Area;
  readonly means: MeansTest;
  readonly deprivation: DeprivationTest;
}
