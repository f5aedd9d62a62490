import { IndicatorError } from '../indicator-error.ts';
import { assertCount } from './assert-count.ts';

export interface Shortfall {
  readonly unit: string;
  /** Position of the year in the list. */
  readonly yearIndex: number;
  readonly short: number;
}

export interface EachUnitMinimum {
  readonly unitsMeetingAllYears: readonly string[];
  /** No known failure, but a year is missing. */
  readonly unitsUnknown: readonly string[];
  readonly unitsFailing: readonly string[];
  /** How many units are known to meet, by year. */
  readonly meetingByYear: readonly number[];
  /** One known failure decides; otherwise one unknown unit leaves it open (undefined). */
  readonly achieved?: boolean;
  readonly shortfalls: readonly Shortfall[];
}

/**
 * A minimum for each unit in each year. A good year does not make up for a bad one, nor a good unit for another.
 *
 * @param values one list per unit, one value per year in the same order; undefined: not reported.
 * @throws IndicatorError `length-mismatch` where the lists differ in length, `negative-count`.
 */
export function eachUnitMinimum(values: Readonly<Record<string, readonly (number | undefined)[]>>, minimum: number): EachUnitMinimum {
  const entries = Object.entries(values);
  const years = entries[0]?.[1].length ?? 0;
  const unitsMeetingAllYears: string[] = [];
  const unitsUnknown: string[] = [];
  const unitsFailing: string[] = [];
  const meetingByYear: number[] = new Array(years).fill(0);
  const shortfalls: Shortfall[] = [];
  for (const [unit, byYear] of entries) {
    if (byYear.length !== years) throw new IndicatorError('length-mismatch', `${unit} has ${byYear.length} years, not ${years}`);
    byYear.forEach((value, yearIndex) => {
      if (value === undefined) return;
      assertCount(value, `${unit}, year ${yearIndex}`);
      if (value >= minimum) meetingByYear[yearIndex] = (meetingByYear[yearIndex] ?? 0) + 1;
      else shortfalls.push({ unit, yearIndex, short: minimum - value });
    });
    if (shortfalls.some((shortfall) => shortfall.unit === unit)) unitsFailing.push(unit);
    else if (byYear.includes(undefined)) unitsUnknown.push(unit);
    else unitsMeetingAllYears.push(unit);
  }
  const decided = unitsFailing.length > 0 ? { achieved: false } : unitsUnknown.length > 0 || entries.length === 0 ? {} : { achieved: true };
  return { unitsMeetingAllYears, unitsUnknown, unitsFailing, meetingByYear, shortfalls, ...decided };
}
