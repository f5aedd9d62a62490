import type { MergeRange, Cell as ParsedCell, Sheet as ParsedSheet } from 'hucre/xlsx';
import { cellName } from './cell-name.ts';
import { Refusal } from './refusals.ts';
import type { Cell, Sheet } from './workbook.ts';

/** Our view of a sheet as the library parsed it. Cells are made when asked for: a big sheet is not copied. */
export function sheetOf(parsed: ParsedSheet): Sheet {
  const { rows } = parsed;
  const rowCount = rows.length;
  const columnCount = rows[0]?.length ?? 0;
  const merges = mergesByRow(parsed.merges ?? [], rowCount);
  const cell = (row: number, column: number) => cellOf(rows[row]?.[column], parsed.cells?.get(`${row},${column}`));
  return {
    name: parsed.name,
    hidden: parsed.hidden === true || parsed.veryHidden === true,
    rowCount,
    columnCount,
    hiddenRows: new Set([...(parsed.rowDefs ?? [])].filter(([row, { hidden }]) => hidden && row < rowCount).map(([row]) => row)),
    hiddenColumns: new Set((parsed.columns ?? []).slice(0, columnCount).flatMap(({ hidden, width }, index) => (hidden || width === 0 ? [index] : []))),
    cell,
    shown: (row, column) => {
      const own = cell(row, column);
      if (own) return { cell: own, anchor: cellName(row, column) };
      const merge = merges.get(row)?.find(({ startCol, endCol }) => column >= startCol && column <= endCol);
      const first = merge && cell(merge.startRow, merge.startCol);
      return merge && first && { cell: first, anchor: cellName(merge.startRow, merge.startCol) };
    },
    isMerged: (row) => merges.has(row),
  };
}

/** Merged ranges by the rows they cover. A file may claim any number of them over all rows: the sum is bounded. */
function mergesByRow(merges: readonly MergeRange[], rowCount: number): Map<number, MergeRange[]> {
  const byRow = new Map<number, MergeRange[]>();
  let covered = 0;
  for (const merge of merges)
    for (let row = merge.startRow; row <= Math.min(merge.endRow, rowCount - 1); row++) {
      if (++covered > 500_000) throw new Refusal('file-unsafe');
      const present = byRow.get(row);
      if (present) present.push(merge);
      else byRow.set(row, [merge]);
    }
  return byRow;
}

function cellOf(value: ParsedCell['value'] | undefined, details: ParsedCell | undefined): Cell | undefined {
  const formula = details?.formula === undefined ? undefined : value === null || value === undefined ? 'no-result' : 'stored';
  if (formula === 'no-result') return { value: details?.formula ? `=${details.formula}` : '=', formula };
  // A formula such as IF(A1="","",…) stores an empty text: for the officer the cell is empty.
  if (value === null || value === undefined || (typeof value === 'string' && value.trim() === '')) return undefined;
  return {
    value,
    ...(formula && { formula }),
    ...(details?.type === 'error' && { error: true }),
    ...(typeof value === 'number' && isPercentFormat(details?.style?.numFmt) && { percent: true }),
  };
}

/** A per cent sign inside quotation marks or after a backslash is only text. */
const isPercentFormat = (format: string | undefined): boolean => format?.replace(/"[^"]*"|\\./gu, '').includes('%') ?? false;
