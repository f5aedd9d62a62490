import { IndicatorError } from '../indicator-error.ts';
import type { Income } from './income.ts';

/** What to do with a row whose income or weight is missing: leave the row out, or refuse the call. */
export type MissingIncome = 'drop-row' | 'reject';

export interface IncomesFromColumns {
  readonly incomes: readonly Income[];
  /** Rows left out. */
  readonly dropped: number;
}

/**
 * Incomes from the columns of a file.
 *
 * A missing income is not an income of 0: such a row would be the poorest of all. Leaving rows out is only sound if the
 * missing are like the others, so the caller names it and the answer says how many went.
 *
 * @throws IndicatorError `length-mismatch`; `missing-value` for a missing value under `reject`.
 */
export function incomesFromColumns(
  incomes: readonly (number | null | undefined)[],
  weights: readonly (number | null | undefined)[] | undefined,
  missing: MissingIncome,
): IncomesFromColumns {
  if (weights && weights.length !== incomes.length) {
    throw new IndicatorError('length-mismatch', `${incomes.length} incomes and ${weights.length} weights`);
  }
  const rows = incomes.flatMap((income, row) => {
    const weight = weights ? weights[row] : 1;
    const known = income !== null && income !== undefined && weight !== null && weight !== undefined;
    if (!known && missing === 'reject') throw new IndicatorError('missing-value', `row ${row} lacks its income or weight`);
    return known ? [{ income, weight }] : [];
  });
  return { incomes: rows, dropped: incomes.length - rows.length };
}
