import { foldMarks } from './fold-vietnamese.ts';
import type { LocatedHeadings } from './locate-headings.ts';
import { isTotalName } from './total-name.ts';
import type { Recogniser } from './unit-recogniser.ts';
import { cellText } from './workbook.ts';

/** "(1) (2) (3=2/1)" or "A B 1 2" under the heads of an official form. */
export function numbersColumns({ sheet, bottom }: LocatedHeadings, row: number, columns: readonly number[]): boolean {
  if (row > bottom + 2) return false;
  const bare = columns.map((index) => cellText(sheet.cell(row, index)).replace(/^\((.*)\)$/u, '$1')).filter((text) => text !== '');
  if (bare.length < 2 || !bare.every((text) => /^(?:[A-Za-zĐđ]|\d{1,2}(?:\s*=.{1,40})?)$/u.test(text))) return false;
  const order = bare.flatMap((text) => (/^\d/u.test(text) ? [Number.parseInt(text, 10)] : []));
  return order.every((number, index) => index === 0 || number > (order[index - 1] ?? 0)) && (order[0] ?? 1) <= 5;
}

/** The heads again, as a printed table has them on each page. */
export function repeatsHeads({ sheet, columns: heads }: LocatedHeadings, row: number, columns: readonly number[]): boolean {
  const repeated = (column: number) => {
    const text = foldMarks(cellText(sheet.cell(row, column)));
    return heads.find(({ index }) => index === column)?.labels.some((label) => foldMarks(label) === text) ?? false;
  };
  const [first, second] = columns.filter((column) => sheet.cell(row, column));
  return first !== undefined && repeated(first) && (second === undefined ? columns.length === 1 : repeated(second));
}

/** A total is named anywhere up to the last column that names a row: the label often stands before the commune's own column. */
export function isTotalRow({ sheet }: LocatedHeadings, row: number, lastLabel: number, recogniser: Recogniser | undefined): boolean {
  for (let index = 0; index <= lastLabel; index++) {
    const cell = sheet.cell(row, index);
    if (typeof cell?.value === 'string' && isTotalName(cell.value) && recogniser?.recognise(cell.value).kind !== 'unit') return true;
  }
  return false;
}
