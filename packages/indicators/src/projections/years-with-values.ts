import { IndicatorError } from '../indicator-error.ts';
import type { YearValue } from './least-squares-line.ts';

/**
 * Two columns, years and values, as the points of a series; years without a value are left out, because a line can be
 * drawn through what is known and a missing year is not a zero.
 *
 * @throws IndicatorError `length-mismatch`.
 */
export function yearsWithValues(years: readonly number[], values: readonly (number | null | undefined)[]): readonly YearValue[] {
  if (years.length !== values.length) throw new IndicatorError('length-mismatch', `${years.length} years against ${values.length} values`);
  return years.flatMap((year, row) => {
    const value = values[row];
    return value === null || value === undefined ? [] : [{ year, value }];
  });
}
