import type { ObservationState } from '../status/status.ts';
import type { EntryField } from './entry-column.ts';

/** One row: a unit (or organisation) that reports. */
export interface EntryRow {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

export type EntryValues = { readonly [field in EntryField]?: number | null | undefined };

/** What is known of one row and column. Null and absent both mean: no value. Zero is a value. */
export interface EntryCell extends EntryValues {
  /** The same fields one year earlier, shown in grey under what is entered. */
  readonly previous?: EntryValues | undefined;
  readonly state?: ObservationState | null | undefined;
  /** Note of who returned it, or of who entered it. */
  readonly note?: string | null | undefined;
  readonly readOnly?: boolean | undefined;
  /** What is wrong, in words; shown at the cell and in the list below the grid. */
  readonly problem?: string | null | undefined;
  /** Changed and not saved yet. */
  readonly dirty?: boolean | undefined;
  /** Texts that are no numbers, kept as they were typed until they are mended. */
  readonly unread?: { readonly [field in EntryField]?: string | undefined } | undefined;
}

/** Cells by `cellKey(row, column)`; a row and column without an entry is an empty cell that may be entered. */
export type EntryCells = ReadonlyMap<string, EntryCell>;

/** One edit. A text that could not be read comes with `unread` and value null. */
export interface EntryChange {
  readonly row: string;
  readonly column: string;
  readonly field: EntryField;
  readonly value: number | null;
  readonly unread?: string | undefined;
}

export const cellKey = (row: string, column: string): string => `${row}|${column}`;

/**
 * The cells after some edits: values replaced, marked dirty, the words of an earlier problem taken away. For callers that
 * keep their cells in React state.
 */
export function applyEntryChanges(cells: EntryCells, changes: readonly EntryChange[]): EntryCells {
  const next = new Map(cells);
  for (const { row, column, field, value, unread } of changes) {
    const key = cellKey(row, column);
    const { problem: _, unread: texts, ...cell } = next.get(key) ?? {};
    const { [field]: __, ...otherTexts } = texts ?? {};
    const kept = unread === undefined ? otherTexts : { ...otherTexts, [field]: unread };
    next.set(key, { ...cell, [field]: value, dirty: true, ...(Object.keys(kept).length > 0 ? { unread: kept } : {}) });
  }
  return next;
}
