import type { EntryField } from './entry-column.ts';

/** What stood in one field: a number, nothing, or a text that is no number. */
export interface FieldContent {
  readonly value: number | null;
  readonly unread?: string | undefined;
}

export interface FieldEdit {
  readonly row: string;
  readonly column: string;
  readonly field: EntryField;
  readonly before: FieldContent;
  readonly after: FieldContent;
}

/** Edits that belong together: one typed value, one pasted block. */
export type EditStep = readonly FieldEdit[];

export interface EditHistory {
  readonly done: readonly EditStep[];
  readonly undone: readonly EditStep[];
}

export const emptyHistory: EditHistory = { done: [], undone: [] };

const limit = 200;

/** Saving does not end a history: what is undone after a save is an edit like any other, and is saved again. */
export const recordStep = (history: EditHistory, step: EditStep): EditHistory => ({ done: [...history.done, step].slice(-limit), undone: [] });

/** @returns the history without its last step, and the step to be taken back; undefined when nothing is left. */
export function undoStep({ done, undone }: EditHistory): { readonly history: EditHistory; readonly step: EditStep } | undefined {
  const step = done.at(-1);
  return step && { history: { done: done.slice(0, -1), undone: [...undone, step] }, step };
}

/** @returns the history with the step that was taken back last done again; undefined when there is none. */
export function redoStep({ done, undone }: EditHistory): { readonly history: EditHistory; readonly step: EditStep } | undefined {
  const step = undone.at(-1);
  return step && { history: { done: [...done, step], undone: undone.slice(0, -1) }, step };
}
