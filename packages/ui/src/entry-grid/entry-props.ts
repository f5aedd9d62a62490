import type { ReactNode, Ref } from 'react';
import type { EntryCells, EntryChange, EntryRow } from './entry-cell.ts';
import type { EntryColumn, EntryField } from './entry-column.ts';
import type { EntryGridLabels } from './entry-labels.ts';
import type { FormatEntry } from './entry-text.ts';
import type { ParseNumber, PastePlan } from './paste-plan.ts';

export interface EntryPlace {
  readonly row: string;
  readonly column: string;
}

/** One line of the list below the grid; choosing it puts the focus on its cell. */
export interface EntryProblem extends EntryPlace {
  readonly field?: EntryField | undefined;
  readonly message: string;
}

/** What the page around the grid can ask of it. */
export interface EntryGridHandle {
  readonly focusCell: (row: string, column: string, field?: EntryField) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export interface EntryGridProps {
  readonly rows: readonly EntryRow[];
  readonly columns: readonly EntryColumn[];
  readonly cells: EntryCells;
  /** Name of the grid: measures and year. */
  readonly caption: string;
  /** Head of the first column. */
  readonly rowHead: string;
  readonly parseNumber: ParseNumber;
  readonly format: FormatEntry;
  /** Edits, pastes, undo and redo alike; the caller keeps the cells (`applyEntryChanges`). */
  readonly onChange: (changes: readonly EntryChange[]) => void;
  /** Ctrl+S. */
  readonly onSave?: (() => void) | undefined;
  /** The button beside the selected cell, usually its history. */
  readonly onCellAction?: ((place: EntryPlace) => void) | undefined;
  /** Rows and columns of the selected range, each pair once. */
  readonly onSelectionChange?: ((places: readonly EntryPlace[]) => void) | undefined;
  /** Takes over the preview of a pasted block; without it the grid opens its own. */
  readonly onPastePreview?: ((plan: PastePlan, apply: () => void) => void) | undefined;
  readonly problems?: readonly EntryProblem[] | undefined;
  /** `auto`: a table, or a form below 48em of screen. */
  readonly layout?: 'auto' | 'table' | 'form' | undefined;
  readonly labels: EntryGridLabels;
  /** The line at the foot: when it was saved, what waits to be sent. */
  readonly children?: ReactNode;
  readonly ref?: Ref<EntryGridHandle> | undefined;
}
