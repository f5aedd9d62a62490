import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { EntryRow } from './entry-cell.ts';
import type { EntryLeaf } from './entry-column.ts';
import type { EntryPlace } from './entry-props.ts';
import { type GridPosition, type GridSelection, rangeOf, selectOne } from './grid-navigation.ts';

interface GridSelectionInput {
  readonly rows: readonly EntryRow[];
  readonly leaves: readonly EntryLeaf[];
  readonly table: RefObject<HTMLTableElement | null>;
  readonly onSelectionChange: ((places: readonly EntryPlace[]) => void) | undefined;
}

/** The selected range, kept inside the grid when rows or columns go; moving it moves the focus. */
export function useGridSelection({ rows, leaves, table, onSelectionChange }: GridSelectionInput) {
  const [stored, store] = useState<GridSelection>(() => selectOne({ row: 0, column: 0 }));
  const takesFocus = useRef(false);
  const within = ({ row, column }: GridPosition): GridPosition => ({
    row: Math.max(0, Math.min(row, rows.length - 1)),
    column: Math.max(0, Math.min(column, leaves.length - 1)),
  });
  const selection = { ...stored, active: within(stored.active), anchor: within(stored.anchor) };
  useLayoutEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    table.current?.querySelector<HTMLElement>(`[data-place="${selection.active.row}:${selection.active.column}"]`)?.focus();
  });
  const focusNext = () => {
    takesFocus.current = true;
  };
  const select = (next: GridSelection) => {
    focusNext();
    store(next);
    if (!onSelectionChange) return;
    const { top, left, bottom, right } = rangeOf(next);
    const ids = [...new Set(leaves.slice(left, right + 1).map((leaf) => leaf.column.id))];
    onSelectionChange(rows.slice(top, bottom + 1).flatMap((row) => ids.map((column) => ({ row: row.id, column }))));
  };
  return { selection, select, focusNext };
}
