import { IndicatorError } from '../indicator-error.ts';
import type { RateReport } from './rate.ts';

/**
 * Two columns of a table, such as poor households and all households by commune, read as reports row by row.
 *
 * @param numerators `null` or `undefined` where a unit has not reported.
 * @throws IndicatorError `length-mismatch`: a row without its partner would shift every unit after it.
 */
export function reportsFromColumns(
  numerators: readonly (number | null | undefined)[],
  denominators: readonly (number | null | undefined)[],
): readonly RateReport[] {
  if (numerators.length !== denominators.length) {
    throw new IndicatorError('length-mismatch', `${numerators.length} numerators against ${denominators.length} denominators`);
  }
  return numerators.map((numerator, row) => ({ numerator: numerator ?? undefined, denominator: denominators[row] ?? undefined }));
}
