import { cellKey, type EntryCells } from './entry-cell.ts';
import type { EntryField, EntryLeaf } from './entry-column.ts';
import type { EntryProblem } from './entry-props.ts';

/** Whether a field is to be marked: its text could not be read, its cell has a problem, or the list names it. */
export function isWrong(row: string, { column, field }: EntryLeaf, cells: EntryCells, problems: readonly EntryProblem[]): boolean {
  if (field === 'ratio') return false;
  const cell = cells.get(cellKey(row, column.id));
  const named = (problem: EntryProblem) => problem.row === row && problem.column === column.id && (problem.field ?? (field satisfies EntryField)) === field;
  return cell?.unread?.[field] !== undefined || Boolean(cell?.problem) || problems.some(named);
}
