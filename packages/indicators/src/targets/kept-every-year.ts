import type { Judgement } from './endline-progress.ts';
import { meets } from './operator.ts';
import type { Operator } from './target-definition.ts';

/** What is known of one year: the least and the most the value can be; undefined: not even that. */
export interface YearRange {
  readonly year: number;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}

export interface KeptEveryYear {
  /** Undefined: no year is known to be broken, and one could be. */
  readonly kept?: boolean;
  readonly firstBreach?: number;
  readonly openYears: readonly number[];
  /** Latest year looked at; undefined: none. */
  readonly lastYear?: number;
}

/**
 * A level that must hold in every year. The first year known to fall short ends it; a year in which something is
 * missing stays open only if what is missing could break it. A year left out between two others is open.
 *
 * @example 100, 100 and 99.4 against at least 100: broken in the third year
 */
export function keptEveryYear(years: readonly YearRange[], operator: Operator, target: number): KeptEveryYear {
  const byYear = new Map(years.map((range) => [range.year, range]));
  const firstYear = Math.min(...byYear.keys());
  const lastYear = Math.max(...byYear.keys());
  const openYears: number[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const { lower, upper } = byYear.get(year) ?? {};
    if (lower === undefined || upper === undefined) {
      openYears.push(year);
      continue;
    }
    const atLower = meets(lower, operator, target);
    if (atLower !== meets(upper, operator, target)) openYears.push(year);
    else if (!atLower) return { kept: false, firstBreach: year, openYears, lastYear };
  }
  if (years.length === 0) return { openYears };
  return openYears.length > 0 ? { openYears, lastYear } : { kept: true, openYears, lastYear };
}

/** Status of a yearly promise: kept so far is on track, kept to the end is met, the first breach breaks it for good. */
export function everyYearStatus({ kept, lastYear }: KeptEveryYear, endYear: number): Judgement {
  if (kept === undefined) return { status: 'UNDECIDED', reason: 'units-missing' };
  if (!kept) return { status: 'BROKEN' };
  return { status: lastYear !== undefined && lastYear >= endYear ? 'MET' : 'ON_TRACK' };
}
