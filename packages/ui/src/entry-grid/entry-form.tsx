import { SegmentedControl } from '@mantine/core';
import { type Ref, useId, useImperativeHandle, useState } from 'react';
import { cellKey } from './entry-cell.ts';
import { type EntryField, type EntryLeaf, entryLeaves } from './entry-column.ts';
import { EntryFormField } from './entry-form-field.tsx';
import type { EntryGridProps } from './entry-props.ts';
import { cellText } from './entry-text.ts';
import { contentOf, type EntryEdits } from './use-entry-edits.ts';

export interface EntryFormProps extends EntryGridProps {
  readonly edits: EntryEdits;
  readonly focusRef: Ref<(row: string, column: string, field?: EntryField) => void>;
}

/** The grid on a telephone: one unit with all its measures, or one measure for all units. */
export function EntryForm({ rows, columns, cells, caption, format, labels, edits, parseNumber, problems = [], onCellAction, focusRef }: EntryFormProps) {
  const [by, setBy] = useState<'row' | 'column'>('row');
  const [chosen, setChosen] = useState({ row: 0, column: 0 });
  const [wanted, setWanted] = useState('');
  const id = useId();
  const list = by === 'row' ? rows : columns;
  const index = Math.max(0, Math.min(chosen[by], list.length - 1));
  const go = (next: number) => setChosen({ ...chosen, [by]: Math.max(0, Math.min(next, list.length - 1)) });
  useImperativeHandle(focusRef, () => (row, column, field) => {
    setChosen({ row: rows.findIndex((each) => each.id === row), column: columns.findIndex((each) => each.id === column) });
    setWanted(`${cellKey(row, column)} ${field ?? ''}`);
  });
  const pairs = by === 'row' ? columns.map((column) => ({ row: rows[index], column })) : rows.map((row) => ({ row, column: columns[index] }));
  return (
    <div className="bt-form">
      <SegmentedControl
        fullWidth
        aria-label={labels.form.arrange}
        value={by}
        onChange={(value) => setBy(value as 'row' | 'column')}
        data={[
          { value: 'row', label: labels.form.byRow },
          { value: 'column', label: labels.form.byColumn },
        ]}
      />
      <div className="bt-form-choose">
        <button type="button" onClick={() => go(index - 1)} disabled={index === 0} aria-label={labels.form.previous}>
          ‹
        </button>
        <select id={id} aria-label={labels.form.choose} value={index} onChange={(event) => go(Number(event.target.value))}>
          {list.map((each, position) => (
            <option key={each.id} value={position}>
              {each.label}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => go(index + 1)} disabled={index >= list.length - 1} aria-label={labels.form.next}>
          ›
        </button>
      </div>
      {pairs.map(({ row, column }) => {
        if (!row || !column) return null;
        const cell = cells.get(cellKey(row.id, column.id));
        const own = problems.filter((problem) => problem.row === row.id && problem.column === column.id);
        const leaves = entryLeaves([column]);
        const ratio = leaves.find((leaf) => leaf.field === 'ratio');
        return (
          <fieldset key={cellKey(row.id, column.id)} className="bt-form-measure">
            <legend>{by === 'row' ? column.label : row.label}</legend>
            {by === 'row' && column.hint && <p className="bt-entry-hint">{column.hint}</p>}
            <div className="bt-form-fields">
              {leaves
                .filter((leaf): leaf is EntryLeaf & { field: EntryField } => leaf.field !== 'ratio')
                .map((leaf) => (
                  <EntryFormField
                    key={leaf.field}
                    leaf={leaf}
                    label={leaf.label || column.label}
                    labelled={leaf.label !== ''}
                    cell={cell}
                    problems={[
                      ...own.filter((problem) => (problem.field ?? leaf.field) === leaf.field).map((problem) => problem.message),
                      ...(leaf.first && cell?.problem && !own.some(({ message }) => message === cell.problem) ? [cell.problem] : []),
                    ]}
                    format={format}
                    labels={labels}
                    wanted={[`${cellKey(row.id, column.id)} ${leaf.field}`, ...(leaf.first ? [`${cellKey(row.id, column.id)} `] : [])].includes(wanted)}
                    onText={(text) => edits.edit([{ row: row.id, column: column.id, field: leaf.field, after: contentOf(text, column, parseNumber) }])}
                  />
                ))}
            </div>
            <div className="bt-form-end">
              {ratio && (
                <p className="bt-form-ratio">
                  {ratio.label}: <strong>{cellText(cell, ratio, format) ?? '–'}</strong>
                </p>
              )}
              {onCellAction && (
                <button type="button" className="bt-entry-action" onClick={() => onCellAction({ row: row.id, column: column.id })}>
                  {labels.cellAction}
                </button>
              )}
            </div>
          </fieldset>
        );
      })}
      <p className="bt-hidden">{caption}</p>
    </div>
  );
}
