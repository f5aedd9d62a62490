import { useEffect, useId, useRef, useState } from 'react';
import { StatusMark } from '../status/status-mark.tsx';
import type { EntryCell } from './entry-cell.ts';
import type { EntryField, EntryLeaf } from './entry-column.ts';
import type { EntryGridLabels } from './entry-labels.ts';
import { cellText, editText, type FormatEntry, previousText } from './entry-text.ts';

export interface EntryFormFieldProps {
  readonly leaf: EntryLeaf & { readonly field: EntryField };
  readonly label: string;
  /** False where the heading above says the same: the label is then for screen readers. */
  readonly labelled: boolean;
  readonly cell: EntryCell | undefined;
  readonly problems: readonly string[];
  readonly format: FormatEntry;
  readonly labels: EntryGridLabels;
  readonly onText: (text: string) => void;
  /** Set when an error's link asks for this field. */
  readonly wanted: boolean;
}

/** One large field for a thumb: label above, last year's value and the state below, errors at the field. */
export function EntryFormField({ leaf, label, labelled, cell, problems, format, labels, onText, wanted }: EntryFormFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const [typed, setTyped] = useState<string>();
  useEffect(() => {
    if (wanted) field.current?.focus();
  }, [wanted]);
  const text = typed ?? editText(cell, leaf.column, leaf.field, format);
  const previous = previousText(cell, leaf, format);
  const wrong = problems.length > 0 || cell?.unread?.[leaf.field] !== undefined;
  const shared = { id, ref: field, 'aria-describedby': `${id}-more`, 'aria-invalid': wrong || undefined };
  const finish = () => {
    if (typed !== undefined) onText(typed);
    setTyped(undefined);
  };
  return (
    <div className={`bt-form-field${cell?.dirty ? ' bt-form-dirty' : ''}${wrong ? ' bt-form-wrong' : ''}`}>
      <label htmlFor={id} className={labelled ? undefined : 'bt-hidden'}>
        {label}
      </label>
      {cell?.readOnly ? (
        <output id={id} className="bt-form-value">
          {cellText(cell, leaf, format) ?? '–'}
        </output>
      ) : leaf.column.kind === 'level' ? (
        <select {...shared} value={text} onChange={(event) => onText(event.target.value)}>
          <option value="">–</option>
          {!leaf.column.levels.some((level) => String(level.value) === text) && text !== '' && <option value={text}>{text}</option>}
          {leaf.column.levels.map((level) => (
            <option key={level.value} value={level.value}>
              {level.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          enterKeyHint="next"
          value={text}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={finish}
          onKeyDown={(event) => event.key === 'Enter' && finish()}
        />
      )}
      <div className="bt-form-more" id={`${id}-more`}>
        {leaf.first && (cell?.state ? <StatusMark status={cell.state} word={labels.states[cell.state]} size="small" /> : <span>{labels.notEntered}</span>)}
        {previous && <span>{labels.previous(previous)}</span>}
        {cell?.dirty && <span>{labels.unsaved}</span>}
        {cell?.readOnly && <span>{labels.readOnly}</span>}
        {leaf.first && cell?.note && (
          <span>
            {labels.note}: {cell.note}
          </span>
        )}
        {problems.map((problem) => (
          <span key={problem} className="bt-tone-brick bt-tone-text">
            {problem}
          </span>
        ))}
      </div>
    </div>
  );
}
