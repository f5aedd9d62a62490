import { IndicatorError } from '../indicator-error.ts';
import { asNumber, type PercentagePoints, percentagePoints } from '../rates/figure.ts';
import { assertComparable, type SeriesPoint } from './series-point.ts';

/**
 * By how many percentage points a rate fell a year between two years (bình quân mỗi năm giảm); a rise is negative.
 *
 * First to last over the years between. That is the mean of the yearly changes only when no year is missing, so the
 * years between are not looked at: a missing one changes nothing.
 *
 * @param series each year once, in any order.
 * @returns `undefined` when one of the two years has no value or both are the same year.
 * @throws IndicatorError `series-break` across standards, `unit-set-change` across unit sets, `years-not-ascending` when
 *   `to` lies before `from`.
 * @example 48.2 % in 2020 and 30.6 % in 2023: 17.6 / 3 = 5.87 points a year
 */
export function averageYearlyFall(series: readonly SeriesPoint[], from: number, to: number): PercentagePoints | undefined {
  if (from > to) throw new IndicatorError('years-not-ascending', `${to} lies before ${from}`);
  const first = series.find(({ year }) => year === from);
  const last = series.find(({ year }) => year === to);
  if (first === undefined || last === undefined) return undefined;
  assertComparable(first, last);
  if (first.percent === undefined || last.percent === undefined || from === to) return undefined;
  return percentagePoints((asNumber(first.percent) - asNumber(last.percent)) / (to - from));
}
