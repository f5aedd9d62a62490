import { IndicatorError } from '../indicator-error.ts';
import { type Cell, largestShift } from './largest-shift.ts';
import type { Masked } from './masked.ts';
import { assertThreshold, assertWholeCount } from './small-count.ts';

export interface AuditedCell extends Masked {
  readonly cell: Cell;
}

/** The count in a cell of a table. */
export function countAt(table: readonly (readonly number[])[], [row, column]: Cell): number {
  const count = table[row]?.[column];
  if (count === undefined) throw new IndicatorError('cell-outside-table', `the table has no row ${row}, column ${column}`);
  return count;
}

/** @throws IndicatorError `length-mismatch` for rows of different lengths, `negative-count`, `not-a-count`. */
export function assertTable(table: readonly (readonly number[])[]): void {
  for (const row of table) {
    if (row.length !== table[0]?.length) throw new IndicatorError('length-mismatch', `rows of ${table[0]?.length} and of ${row.length} cells`);
    row.forEach(assertWholeCount);
  }
}

/**
 * What a reader can work out about the hidden counts of a table whose totals of rows and columns are printed.
 *
 * For each hidden cell the least and the greatest whole number that agrees with everything printed, hidden counts being
 * at least 0. This, and not one pattern of hiding, is what safety means: programs hide different cells and are all right.
 *
 * @returns one range per hidden cell, in the order given; equal ends: the cell is disclosed.
 * @throws IndicatorError `cell-outside-table`, `length-mismatch`, `negative-count`, `not-a-count`.
 * @example 540 231 / 48 125 with all four hidden: the first can be 415 to 588 (Handbook on Statistical Disclosure
 *   Control, table 4.1)
 */
export function auditTable(table: readonly (readonly number[])[], hidden: readonly Cell[]): readonly AuditedCell[] {
  assertTable(table);
  const cells = hidden.map((cell) => ({ cell, count: countAt(table, cell) }));
  const unique = [...new Map(cells.map((entry) => [entry.cell.join(), entry])).values()];
  return cells.map(({ cell, count }) => {
    const others = unique.filter((other) => other.cell.join() !== cell.join());
    return { cell, lower: count - Math.min(count, largestShift(others, cell, -1)), upper: count + largestShift(others, cell, 1) };
  });
}

/**
 * Whether a range hides its count well enough: it holds at least two values and is at least threshold − 1 wide.
 *
 * @example with threshold 5: 0 to 4 is safe, 0 to 3 is not
 */
export function isSafeRange({ lower, upper }: Masked, threshold: number): boolean {
  assertThreshold(threshold);
  return upper - lower >= Math.max(1, threshold - 1);
}

/** Cells that fewer than `minimum` but at least one person or business stands behind, whatever their value. */
export function cellsWithFewContributors(contributors: readonly (readonly number[])[], minimum: number): readonly Cell[] {
  assertTable(contributors);
  assertThreshold(minimum);
  return contributors.flatMap((row, rowIndex) => row.flatMap((count, column) => (count > 0 && count < minimum ? [[rowIndex, column] as const] : [])));
}
