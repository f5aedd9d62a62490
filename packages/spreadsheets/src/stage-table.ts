import { cellName } from './cell-name.ts';
import { formatVietnameseNumber } from './format-vietnamese-number.ts';
import type { Importer, StagedValue } from './importer.ts';
import type { Note, Problem } from './problem.ts';
import type { StagedRow } from './stage-row.ts';

/** Two rows with the same key: which one is right, only the officer knows, so both are named and neither is chosen. */
export function doubledRows({ keyColumns, columns }: Importer, rows: readonly StagedRow[]): Problem[] {
  const units = new Set(columns.filter(({ type }) => type === 'unit').map(({ key }) => key));
  const first = new Map<string, StagedRow>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const key = keyColumns.map((column) => (units.has(column) ? row.unit : row.values[column]));
    if (key.some((part) => part === undefined || part === null)) continue;
    const earlier = first.get(JSON.stringify(key));
    if (!earlier) {
      first.set(JSON.stringify(key), row);
      continue;
    }
    const column = keyColumns.find((name) => row.cells[name] !== undefined);
    const cell = column === undefined ? undefined : row.cells[column];
    problems.push({
      code: 'row-twice',
      sheet: row.sheet,
      row: row.row,
      ...(cell !== undefined && { cell }),
      ...(column !== undefined && { column }),
      found: key.join(', '),
      message: { vi: `Hàng ${row.row} trùng với hàng ${earlier.row}.`, en: `Row ${row.row} repeats row ${earlier.row}.` },
      cure: { vi: 'Giữ lại một hàng, xoá hàng kia.', en: 'Keep one of the two and delete the other.' },
    });
  }
  return problems;
}

/**
 * Compares the one total row of a table with the sum of its rows, count by count. It is a note: the total may include what
 * is not in the list. Silent with several totals, or with empty cells: then the sum is not known. Asked only for a table without problems.
 */
export function totalsThatDiffer(
  importer: Importer,
  sheet: string,
  at: ReadonlyMap<string, number>,
  rows: readonly StagedRow[],
  totals: readonly { readonly row: number; readonly values: Readonly<Record<string, StagedValue>> }[],
): Note[] {
  const [total, ...more] = totals;
  if (!total || more.length > 0) return [];
  return importer.columns.flatMap(({ key, type }) => {
    const stated = total.values[key];
    const index = at.get(key);
    const counted = rows.map(({ values }) => values[key]).filter((value) => typeof value === 'number');
    if (type !== 'integer' || typeof stated !== 'number' || index === undefined || counted.length < rows.length) return [];
    const sum = counted.reduce((all, value) => all + value, 0);
    if (sum === stated) return [];
    const message = {
      vi: `Hàng tổng ghi ${formatVietnameseNumber(stated)}, cộng các hàng được ${formatVietnameseNumber(sum)}.`,
      en: `The total row says ${stated}, the rows add up to ${sum}.`,
    };
    return [{ code: 'total-differs', sheet, cell: cellName(total.row, index), row: total.row + 1, column: key, found: `${stated}`, message }];
  });
}
