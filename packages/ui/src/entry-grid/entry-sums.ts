import { cellKey, type EntryCell, type EntryCells, type EntryRow } from './entry-cell.ts';
import { type EntryColumn, type EntryField, entryFields } from './entry-column.ts';

export interface ColumnSum {
  /** Rows whose fields are all known; only they are added, so that a numerator never meets a denominator of other rows. */
  readonly reported: number;
  readonly expected: number;
  /** Of the reported ones, those that no verdict counts yet: typed just now, drafts, waiting, returned. */
  readonly notAccepted: number;
  /** Sum of each field over those rows; undefined when there is none: a sum of nobody is not zero. */
  readonly of: (field: EntryField) => number | undefined;
  /** The levels of those rows, for columns of levels. */
  readonly levels: readonly number[];
}

const knows = (cell: EntryCell | undefined, fields: readonly EntryField[]) =>
  cell !== undefined && fields.every((field) => typeof cell[field] === 'number' && cell.unread?.[field] === undefined);

/** What the sum row says of one column: every row counts alike, whatever its state. */
export function columnSum(column: EntryColumn, rows: readonly EntryRow[], cells: EntryCells): ColumnSum {
  const fields = entryFields(column);
  const known = rows.map((row) => cells.get(cellKey(row.id, column.id))).filter((cell) => knows(cell, fields)) as EntryCell[];
  return {
    reported: known.length,
    expected: rows.length,
    notAccepted: known.filter(({ state, dirty }) => state !== 'ACCEPTED' || dirty).length,
    of: (field) => (known.length === 0 ? undefined : known.reduce((sum, cell) => sum + (cell[field] ?? 0), 0)),
    levels: column.kind === 'level' ? known.map((cell) => cell.level ?? 0) : [],
  };
}
