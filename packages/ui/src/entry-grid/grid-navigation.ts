export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

export interface GridSelection {
  /** The cell that has the focus. */
  readonly active: GridPosition;
  /** The opposite corner of the selected range; equal to `active` when one cell is selected. */
  readonly anchor: GridPosition;
  /** Column in which a run of Tab keys began; Enter returns to it, as spreadsheets do. */
  readonly tabStart: number | undefined;
}

export interface GridRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface GridShape {
  readonly rows: number;
  readonly columns: number;
  /** Whether something can be typed there; Tab stops only at such cells, arrows at all. */
  readonly editable: (position: GridPosition) => boolean;
}

export interface GridKey {
  readonly key: string;
  readonly ctrl?: boolean | undefined;
  readonly shift?: boolean | undefined;
}

export const selectOne = (active: GridPosition): GridSelection => ({ active, anchor: active, tabStart: undefined });

export const rangeOf = ({ active, anchor }: GridSelection): GridRange => ({
  top: Math.min(active.row, anchor.row),
  left: Math.min(active.column, anchor.column),
  bottom: Math.max(active.row, anchor.row),
  right: Math.max(active.column, anchor.column),
});

export const inRange = ({ top, left, bottom, right }: GridRange, { row, column }: GridPosition): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

/** The next cell in reading order that can be typed in; undefined past the end, where Tab leaves the grid. */
function nextEditable(from: GridPosition, step: 1 | -1, shape: GridShape): GridPosition | undefined {
  const cells = shape.rows * shape.columns;
  for (let index = from.row * shape.columns + from.column + step; index >= 0 && index < cells; index += step) {
    const position = { row: Math.floor(index / shape.columns), column: index % shape.columns };
    if (shape.editable(position)) return position;
  }
  return undefined;
}

const page = 10;

function target({ row, column }: GridPosition, { key, ctrl }: GridKey, { rows, columns }: GridShape): GridPosition | undefined {
  switch (key) {
    case 'ArrowUp':
      return { row: ctrl ? 0 : clamp(row - 1, rows), column };
    case 'ArrowDown':
      return { row: ctrl ? rows - 1 : clamp(row + 1, rows), column };
    case 'ArrowLeft':
      return { row, column: ctrl ? 0 : clamp(column - 1, columns) };
    case 'ArrowRight':
      return { row, column: ctrl ? columns - 1 : clamp(column + 1, columns) };
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrl ? rows - 1 : row, column: columns - 1 };
    case 'PageUp':
      return { row: clamp(row - page, rows), column };
    case 'PageDown':
      return { row: clamp(row + page, rows), column };
    default:
      return undefined;
  }
}

/**
 * Where a key leads, as in a spreadsheet: arrows, Home, End, Page keys (with Ctrl to the edge, with Shift extending the
 * range), Enter and Tab (with Shift backwards), Ctrl+A.
 * @returns undefined when the key does not move the selection: any other key, and Tab past the last cell.
 */
export function moveSelection(selection: GridSelection, pressed: GridKey, shape: GridShape): GridSelection | undefined {
  const { active, anchor, tabStart } = selection;
  const { key, ctrl, shift } = pressed;
  if (shape.rows === 0 || shape.columns === 0) return undefined;
  if (key === 'Tab') {
    const next = nextEditable(active, shift ? -1 : 1, shape);
    return next && { active: next, anchor: next, tabStart: shift ? tabStart : (tabStart ?? active.column) };
  }
  if (key === 'Enter') {
    const row = clamp(active.row + (shift ? -1 : 1), shape.rows);
    return selectOne({ row, column: row === active.row ? active.column : (tabStart ?? active.column) });
  }
  if (ctrl && key.toLowerCase() === 'a') {
    return { anchor: { row: 0, column: 0 }, active: { row: shape.rows - 1, column: shape.columns - 1 }, tabStart: undefined };
  }
  const next = target(active, pressed, shape);
  return next && { active: next, anchor: shift ? anchor : next, tabStart: undefined };
}
