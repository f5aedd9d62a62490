import { useRef } from 'react';
import { type EditStep, emptyHistory, type FieldContent, type FieldEdit, recordStep, redoStep, undoStep } from './edit-history.ts';
import { cellKey, type EntryChange } from './entry-cell.ts';
import type { EntryColumn, EntryField } from './entry-column.ts';
import type { EntryGridProps } from './entry-props.ts';
import { foldName } from './fold-name.ts';
import type { ParseNumber } from './paste-plan.ts';

export interface ProposedEdit {
  readonly row: string;
  readonly column: string;
  readonly field: EntryField;
  readonly after: FieldContent;
}

/** A typed text as content: a number, nothing, or itself where it is no number or no level of the column. */
export function contentOf(text: string, column: EntryColumn, parseNumber: ParseNumber): FieldContent {
  const typed = text.trim().normalize('NFC');
  const levels = column.kind === 'level' ? column.levels : [];
  const named = levels.find((level) => typed !== '' && foldName(level.label) === foldName(typed));
  const parsed = named ?? parseNumber(typed);
  const strange = 'problem' in parsed || (parsed.value !== null && levels.length > 0 && !levels.some((level) => level.value === parsed.value));
  return strange ? { value: null, unread: typed } : { value: parsed.value };
}

const asChange = ({ row, column, field }: FieldEdit, { value, unread }: FieldContent): EntryChange => ({
  row,
  column,
  field,
  value,
  ...(unread === undefined ? {} : { unread }),
});

const same = (one: FieldContent, other: FieldContent) => one.value === other.value && one.unread === other.unread;

/** Sends edits to the caller and remembers them, so that they can be taken back, also after they were saved. */
export function useEntryEdits({ cells, onChange }: Pick<EntryGridProps, 'cells' | 'onChange'>) {
  const history = useRef(emptyHistory);
  const editable = (edit: Pick<FieldEdit, 'row' | 'column'>) => !cells.get(cellKey(edit.row, edit.column))?.readOnly;
  const send = (step: EditStep, side: 'before' | 'after') => {
    const changes = step.filter(editable).map((edit) => asChange(edit, edit[side]));
    if (changes.length > 0) onChange(changes);
  };
  return {
    edit(proposed: readonly ProposedEdit[]) {
      const step = proposed.filter(editable).flatMap((edit): FieldEdit[] => {
        const cell = cells.get(cellKey(edit.row, edit.column));
        const unread = cell?.unread?.[edit.field];
        const before: FieldContent = { value: cell?.[edit.field] ?? null, ...(unread === undefined ? {} : { unread }) };
        return same(before, edit.after) ? [] : [{ ...edit, before }];
      });
      if (step.length === 0) return;
      history.current = recordStep(history.current, step);
      send(step, 'after');
    },
    undo() {
      const back = undoStep(history.current);
      if (!back) return;
      history.current = back.history;
      send(back.step, 'before');
    },
    redo() {
      const again = redoStep(history.current);
      if (!again) return;
      history.current = again.history;
      send(again.step, 'after');
    },
  };
}

export type EntryEdits = ReturnType<typeof useEntryEdits>;
