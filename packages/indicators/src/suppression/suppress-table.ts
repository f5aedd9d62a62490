import { assertTable, auditTable, countAt, isSafeRange } from './audit-table.ts';
import type { Cell } from './largest-shift.ts';
import type { PublishedCount } from './masked.ts';
import { assertThreshold, isSmallCount } from './small-count.ts';

type Table = readonly (readonly number[])[];

export interface SuppressedTable {
  readonly primary: readonly Cell[];
  /** Hidden so that no small count follows from the totals, in the order they were chosen. */
  readonly secondary: readonly Cell[];
  /** Nothing was left to hide behind: the totals of rows and columns must not be printed either. */
  readonly hideTotals: boolean;
  /** The table as it may be printed; a hidden cell shows the range that its reader can work out. */
  readonly cells: readonly (readonly PublishedCount[])[];
}

/**
 * Which counts of a table with printed totals of rows and columns are hidden in print.
 *
 * Small counts are hidden first. As long as the audit finds a hidden cell that the totals give away, three more cells
 * that form a rectangle with it are hidden: what one holds too much, the next can hold too little, all the way round (the
 * hypercube method of official statistics). Of all rectangles wide enough the one that hides least is taken. The result
 * is safe by construction, because it ends only when the audit holds; it is not always the smallest possible one.
 *
 * @param threshold the smallest count that is shown, for example 5.
 * @throws IndicatorError `length-mismatch`, `negative-count`, `not-a-count`; RangeError for a threshold below 1.
 * @example 3 20 14 / 9 11 30 / 25 8 16 with threshold 5: beside the 3, hiding 20, 9 and 11 leaves it anywhere from 0 to 12
 */
export function suppressTable(table: Table, threshold: number): SuppressedTable {
  assertThreshold(threshold);
  assertTable(table);
  const all: readonly Cell[] = table.flatMap((row, rowIndex) => row.map((_, column) => [rowIndex, column] as const));
  const primary = all.filter((cell) => isSmallCount(countAt(table, cell), threshold));
  const secondary: Cell[] = [];
  for (;;) {
    const hidden = [...primary, ...secondary];
    const audited = auditTable(table, hidden);
    const exposed = audited.find((range) => !isSafeRange(range, threshold));
    if (exposed === undefined) {
      return {
        primary,
        secondary,
        hideTotals: false,
        cells: printed(table, new Map(audited.map(({ cell, lower, upper }) => [cell.join(), { lower, upper }]))),
      };
    }
    const partners = cheapestRectangle(table, all, hidden, exposed.cell, threshold);
    if (partners === undefined) {
      // Without totals only the rule itself is known: a hidden count is at least 1 and below the threshold.
      const byRule = new Map(primary.map((cell) => [cell.join(), { lower: 1, upper: threshold - 1 }]));
      return { primary, secondary: [], hideTotals: true, cells: printed(table, byRule) };
    }
    secondary.push(...partners);
  }
}

function printed(table: Table, ranges: ReadonlyMap<string, PublishedCount>) {
  return table.map((row, rowIndex) => row.map((count, column) => ranges.get([rowIndex, column].join()) ?? count));
}

/** The cells to hide anew, never none; `undefined` when every rectangle with the exposed cell is hidden already. */
function cheapestRectangle(table: Table, all: readonly Cell[], hidden: readonly Cell[], exposed: Cell, threshold: number): readonly Cell[] | undefined {
  const taken = new Set(hidden.map((cell) => cell.join()));
  const [row, column] = exposed;
  const rectangles = all
    .filter(([otherRow, otherColumn]) => otherRow !== row && otherColumn !== column)
    .map((opposite): { cells: readonly Cell[]; width: number; cost: number } => {
      const besides: readonly Cell[] = [
        [row, opposite[1]],
        [opposite[0], column],
      ];
      const least = (cells: readonly Cell[]) => Math.min(...cells.map((cell) => countAt(table, cell)));
      const cells = [...besides, opposite].filter((cell) => !taken.has(cell.join()));
      // Upwards the neighbours give, downwards the exposed cell and its opposite do.
      return { cells, width: least(besides) + least([exposed, opposite]), cost: cells.reduce((sum, cell) => sum + countAt(table, cell), 0) };
    })
    .filter(({ cells }) => cells.length > 0);
  const wideEnough = rectangles.filter(({ width }) => isSafeRange({ lower: 0, upper: width }, threshold));
  if (wideEnough.length > 0) return wideEnough.sort((one, other) => one.cost - other.cost || one.cells.length - other.cells.length)[0]?.cells;
  return rectangles.sort((one, other) => other.width - one.width || one.cost - other.cost)[0]?.cells;
}
