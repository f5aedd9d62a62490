import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { EntryColumn } from './entry-column.ts';

export interface EntryEditorProps {
  readonly column: EntryColumn;
  readonly label: string;
  readonly text: string;
  /** Begun with F2, a double click or a tap: levels are then chosen from a list. */
  readonly choose: boolean;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
}

/** The field that stands in for a cell while one types. Keys that end the typing are the table's business. */
export function EntryEditor({ column, label, text, choose, onText, onLeave }: EntryEditorProps) {
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    if (field.current instanceof HTMLInputElement) field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, []);
  const shared = { ref: field, className: 'bt-entry-editor', 'aria-label': label, value: text, onBlur: onLeave };
  if (column.kind === 'level' && choose) {
    const known = text === '' || column.levels.some((level) => String(level.value) === text);
    return (
      <select
        {...shared}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event: KeyboardEvent) => event.key.startsWith('Arrow') && event.stopPropagation()}
      >
        <option value="">–</option>
        {!known && <option value={text}>{text}</option>}
        {column.levels.map((level) => (
          <option key={level.value} value={level.value}>
            {level.label}
          </option>
        ))}
      </select>
    );
  }
  return <input {...shared} type="text" inputMode="decimal" autoComplete="off" onChange={(event) => onText(event.target.value)} />;
}
