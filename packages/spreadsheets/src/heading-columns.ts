import { columnLetters } from './cell-name.ts';
import { cellText, type Sheet } from './workbook.ts';

/** One column of a sheet under its heads. */
export interface HeadingColumn {
  readonly index: number;
  readonly letters: string;
  /** From the group down to the column's own name, each once. */
  readonly labels: readonly string[];
  /** The labels as one text, for showing and for a mapping by hand: "Tỷ lệ đi học > Tử số". */
  readonly path: string;
  /** Where the lowest label really stands: two columns under one merged cell share it. */
  readonly anchor: string;
}

/**
 * The heads over each column, when the heads are the rows from `top` on, `depth` of them. Merged cells count for every
 * column they cover; a group whose merge was lost in copying counts to the right until the next group.
 */
export function headingColumns(sheet: Sheet, top: number, depth: number): HeadingColumn[] {
  const columns: HeadingColumn[] = [];
  const groups: (string | undefined)[] = [];
  for (let index = 0; index < sheet.columnCount; index++) {
    const labels: string[] = [];
    let anchor = '';
    for (let row = top; row < top + depth; row++) {
      const lowest = row === top + depth - 1;
      const shown = sheet.shown(row, index);
      const own = shown && cellText(shown.cell, 300);
      if (own !== undefined && !lowest) groups[row - top] = own;
      const spread = own === undefined && !lowest && !sheet.isMerged(row) && sheet.shown(top + depth - 1, index) !== undefined;
      const label = spread ? groups[row - top] : own;
      if (label === undefined || isAside(label) || labels.at(-1) === label) continue;
      labels.push(label);
      anchor = shown?.anchor ?? '';
    }
    if (labels.length > 0) columns.push({ index, letters: columnLetters(index), labels, path: labels.join(' > '), anchor });
  }
  return columns;
}

/** A row of units "(người)" or of column numbers "(3)" below the heads names nothing. */
const isAside = (label: string): boolean => /^(?:\(.{0,40}\)|\d{1,2})$/u.test(label);
