import { type Counts, type FormColumn, formColumns } from './bridge.ts';

/** Rows of an official form: households (Hộ), or the persons in them (Nhân khẩu). */
export type Row = 'households' | 'persons';

export interface ColumnFigures {
  readonly number: number;
  readonly households: number;
  readonly persons: number | null;
}

/** One row of a form as numbers by column; undefined where a column is not known. */
export function countsOf(columns: readonly ColumnFigures[], row: Row): Counts | undefined {
  const counts: Partial<Record<FormColumn, number>> = {};
  for (const column of formColumns) {
    const value = columns.find(({ number }) => number === column)?.[row];
    if (value === undefined || value === null) return undefined;
    counts[column] = value;
  }
  return counts as Counts;
}
