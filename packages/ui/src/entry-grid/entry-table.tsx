import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, type Ref, useId, useImperativeHandle, useMemo, useRef } from 'react';
import { CellLine } from './cell-line.tsx';
import { type ClipboardBlock, readClipboardBlock, writeClipboardBlock } from './clipboard-block.ts';
import { cellKey } from './entry-cell.ts';
import { type EntryField, entryLeaves } from './entry-column.ts';
import { EntryEditor } from './entry-editor.tsx';
import type { EntryGridProps } from './entry-props.ts';
import { EntrySumRow } from './entry-sum-row.tsx';
import { EntryTableCell } from './entry-table-cell.tsx';
import { EntryTableHead } from './entry-table-head.tsx';
import { cellText, editText } from './entry-text.ts';
import { type GridPosition, type GridRange, inRange, moveSelection, rangeOf, selectOne } from './grid-navigation.ts';
import { useCellEditing } from './use-cell-editing.ts';
import { contentOf, type EntryEdits } from './use-entry-edits.ts';
import { useGridSelection } from './use-grid-selection.ts';
import { isWrong } from './wrong-field.ts';

export interface EntryTableProps extends EntryGridProps {
  readonly edits: EntryEdits;
  readonly onPasteBlock: (block: ClipboardBlock, range: GridRange) => void;
  readonly focusRef: Ref<(row: string, column: string, field?: EntryField) => void>;
}

/** The grid as a table that one moves in as in a spreadsheet (grid-navigation.ts holds the keys). */
export function EntryTable(props: EntryTableProps) {
  const { rows, columns, cells, format, labels, edits, problems = [] } = props;
  const leaves = useMemo(() => entryLeaves(columns), [columns]);
  const table = useRef<HTMLTableElement>(null);
  // After Escape the next Tab leaves the grid: nobody is held in it.
  const released = useRef(false);
  const helpId = useId();

  const { selection, select, focusNext } = useGridSelection({ rows, leaves, table, onSelectionChange: props.onSelectionChange });
  const range = rangeOf(selection);
  const cellAt = ({ row, column }: GridPosition) => cells.get(cellKey(rows[row]?.id ?? '', leaves[column]?.column.id ?? ''));
  const editable = (position: GridPosition) => leaves[position.column]?.field !== 'ratio' && !cellAt(position)?.readOnly;
  const shape = { rows: rows.length, columns: leaves.length, editable };
  const activeRow = rows[selection.active.row];
  const activeLeaf = leaves[selection.active.column];

  const { editing, begin, type, cancel, commit } = useCellEditing(({ row, column, text }) => {
    const [unit, leaf] = [rows[row], leaves[column]];
    if (unit && leaf && leaf.field !== 'ratio')
      edits.edit([{ row: unit.id, column: leaf.column.id, field: leaf.field, after: contentOf(text, leaf.column, props.parseNumber) }]);
  });

  useImperativeHandle(props.focusRef, () => (row, column, field) => {
    const position = {
      row: rows.findIndex((each) => each.id === row),
      column: leaves.findIndex((leaf) => leaf.column.id === column && (field === undefined || leaf.field === field)),
    };
    if (position.row >= 0 && position.column >= 0) select(selectOne(position));
  });

  const positions = ({ top, left, bottom, right }: GridRange): GridPosition[] =>
    Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => ({
      row: top + Math.floor(index / (right - left + 1)),
      column: left + (index % (right - left + 1)),
    }));
  const clear = () =>
    edits.edit(
      positions(range).flatMap(({ row, column }) => {
        const [unit, leaf] = [rows[row], leaves[column]];
        return unit && leaf && leaf.field !== 'ratio' ? [{ row: unit.id, column: leaf.column.id, field: leaf.field, after: { value: null } }] : [];
      }),
    );
  const beginAt = (position: GridPosition, text: string | undefined, way: 'typing' | 'mending') => {
    const leaf = leaves[position.column];
    if (!leaf || leaf.field === 'ratio' || !editable(position)) return;
    begin(position, text ?? editText(cellAt(position), leaf.column, leaf.field, format), way);
  };

  /** Keys of commands; true when the key was one. */
  const command = (key: string, ctrl: boolean, shift: boolean): boolean => {
    const letter = key.toLowerCase();
    if (ctrl && letter === 's') props.onSave?.();
    else if (ctrl && (letter === 'y' || (letter === 'z' && shift))) edits.redo();
    else if (ctrl && letter === 'z') edits.undo();
    else if (key === 'F2') beginAt(selection.active, undefined, 'mending');
    else if (key === 'Delete' || key === 'Backspace') clear();
    else if (key === 'Escape') {
      released.current = true;
      select(selectOne(selection.active));
    } else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey: shift, altKey } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    if (event.nativeEvent.isComposing || altKey) return;
    if (key === 'Tab' && released.current && !editing) return;
    if (key !== 'Escape') released.current = false;
    if (editing) {
      if (ctrl && key.toLowerCase() === 's') {
        event.preventDefault();
        focusNext();
        commit();
        props.onSave?.();
        return;
      }
      if (key === 'Escape') {
        event.preventDefault();
        focusNext();
        cancel();
        return;
      }
      const leaves = key === 'Enter' || key === 'Tab' || (editing.way === 'typing' && !ctrl && !shift && key.startsWith('Arrow'));
      if (!leaves) return;
      event.preventDefault();
      commit();
      select(moveSelection(selection, { key, ctrl, shift }, shape) ?? selection);
      return;
    }
    if (command(key, ctrl, shift)) {
      event.preventDefault();
      return;
    }
    const moved = moveSelection(selection, { key, ctrl, shift }, shape);
    if (moved) {
      event.preventDefault();
      select(moved);
    } else if (key.length === 1 && !ctrl && key !== ' ') {
      event.preventDefault();
      beginAt(selection.active, key, 'typing');
    }
  };

  const positionOf = (event: MouseEvent | ClipboardEvent): GridPosition | undefined => {
    const place = (event.target as HTMLElement).closest<HTMLElement>('[data-place]')?.dataset.place?.split(':').map(Number);
    return place ? { row: place[0] ?? 0, column: place[1] ?? 0 } : undefined;
  };
  const isEditing = (position: GridPosition) => editing?.row === position.row && editing.column === position.column;
  const onMouseDown = (event: MouseEvent) => {
    const position = positionOf(event);
    if (!position || isEditing(position) || event.button !== 0) return;
    event.preventDefault();
    commit();
    select(event.shiftKey ? { ...selection, active: position, tabStart: undefined } : selectOne(position));
  };
  const onMouseOver = (event: MouseEvent) => {
    const position = event.buttons === 1 && !editing ? positionOf(event) : undefined;
    if (position) select({ active: position, anchor: selection.anchor, tabStart: undefined });
  };
  const onCopy = (event: ClipboardEvent) => {
    if (editing) return;
    event.preventDefault();
    const texts = rows
      .slice(range.top, range.bottom + 1)
      .map((row) => leaves.slice(range.left, range.right + 1).map((leaf) => cellText(cells.get(cellKey(row.id, leaf.column.id)), leaf, format) ?? ''));
    event.clipboardData.setData('text/plain', writeClipboardBlock(texts));
    if (event.type === 'cut') clear();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (editing) return;
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain');
    if (text !== '') props.onPasteBlock(readClipboardBlock(text), range);
  };
  return (
    <>
      <div className="bt-entry-scroll">
        <p id={helpId} className="bt-hidden">
          {labels.help}
        </p>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern on a table, so that it prints and keeps its heads
          role="grid"
          className="bt-entry-table"
          aria-describedby={helpId}
          aria-multiselectable="true"
          ref={table}
          onKeyDown={onKeyDown}
          onMouseDown={onMouseDown}
          onMouseOver={onMouseOver}
          onFocus={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) released.current = false;
          }}
          onDoubleClick={(event) => {
            const position = positionOf(event);
            if (position) beginAt(position, undefined, 'mending');
          }}
          onCopy={onCopy}
          onCut={onCopy}
          onPaste={onPaste}
        >
          <caption className="bt-hidden">{props.caption}</caption>
          <EntryTableHead rowHead={props.rowHead} columns={columns} />
          <tbody>
            {rows.map((row, rowIndex) => (
              <tr key={row.id}>
                <th scope="row">
                  {row.label}
                  {row.hint && <span className="bt-entry-hint">{row.hint}</span>}
                </th>
                {leaves.map((leaf, column) => {
                  const position = { row: rowIndex, column };
                  return (
                    <EntryTableCell
                      key={`${leaf.column.id} ${leaf.field}`}
                      cell={cells.get(cellKey(row.id, leaf.column.id))}
                      leaf={leaf}
                      place={`${rowIndex}:${column}`}
                      active={selection.active.row === rowIndex && selection.active.column === column}
                      selected={inRange(range, position)}
                      wrong={isWrong(row.id, leaf, cells, problems)}
                      format={format}
                      labels={labels}
                    >
                      {isEditing(position) && editing ? (
                        <EntryEditor
                          column={leaf.column}
                          label={`${row.label}, ${leaf.column.label} ${leaf.label}`.trim()}
                          text={editing.text}
                          choose={editing.way === 'mending'}
                          onText={type}
                          onLeave={commit}
                        />
                      ) : undefined}
                    </EntryTableCell>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <EntrySumRow columns={columns} rows={rows} cells={cells} format={format} labels={labels} />
        </table>
      </div>
      {activeRow && activeLeaf && (
        <CellLine
          row={activeRow}
          leaf={activeLeaf}
          cell={cellAt(selection.active)}
          problems={problems.filter((problem) => problem.row === activeRow.id && problem.column === activeLeaf.column.id).map((problem) => problem.message)}
          format={format}
          labels={labels}
          onAction={props.onCellAction && (() => props.onCellAction?.({ row: activeRow.id, column: activeLeaf.column.id }))}
        />
      )}
    </>
  );
}
