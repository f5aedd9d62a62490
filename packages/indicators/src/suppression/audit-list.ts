import { IndicatorError } from '../indicator-error.ts';
import type { Masked } from './masked.ts';
import { assertWholeCount } from './small-count.ts';

/**
 * What a reader can work out about hidden counts of a list whose total is printed.
 *
 * The hidden counts are whole numbers of at least 0 with a known sum, and nothing else is known: one alone is found by
 * subtraction, several lie between 0 and their sum.
 *
 * @param hidden positions.
 * @returns one range per hidden position, in the order given.
 * @throws IndicatorError `cell-outside-table`, `negative-count`, `not-a-count`.
 * @example [3, 40, 25, 0, 60] with 3 and 25 hidden: 0 to 28 for both
 */
export function auditList(counts: readonly number[], hidden: readonly number[]): readonly Masked[] {
  counts.forEach(assertWholeCount);
  const positions = new Set(hidden);
  let sum = 0;
  for (const position of positions) {
    const count = counts[position];
    if (count === undefined) throw new IndicatorError('cell-outside-table', `the list has no position ${position}`);
    sum += count;
  }
  return hidden.map(() => ({ lower: positions.size === 1 ? sum : 0, upper: sum }));
}
