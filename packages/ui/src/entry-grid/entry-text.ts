import type { EntryCell } from './entry-cell.ts';
import type { EntryColumn, EntryField, EntryLeaf } from './entry-column.ts';
import type { EntryGridLabels } from './entry-labels.ts';

export type FormatEntry = (value: number, column: EntryColumn) => string;

/** A value as shown: the level's name, or the number as the caller writes numbers. Undefined for no value. */
export function valueText(value: number | null | undefined, column: EntryColumn, format: FormatEntry): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (column.kind !== 'level') return format(value, column);
  return column.levels.find((level) => level.value === value)?.label ?? format(value, column);
}

/** What stands in a cell, the text that could not be read included; undefined where nothing does. */
export function cellText(cell: EntryCell | undefined, { column, field }: EntryLeaf, format: FormatEntry): string | undefined {
  if (field !== 'ratio') return cell?.unread?.[field] ?? valueText(cell?.[field], column, format);
  const { numerator, denominator } = cell ?? {};
  if (!('ratio' in column) || typeof numerator !== 'number' || typeof denominator !== 'number') return undefined;
  return column.ratio(numerator, denominator);
}

/** Last year's value of the same field, or its ratio. */
export const previousText = (cell: EntryCell | undefined, leaf: EntryLeaf, format: FormatEntry): string | undefined =>
  cell?.previous && cellText({ ...cell.previous }, leaf, format);

/** The text that editing begins with: levels by their digit, so that one key replaces it. */
export function editText(cell: EntryCell | undefined, column: EntryColumn, field: EntryField, format: FormatEntry): string {
  const value = cell?.[field];
  return cell?.unread?.[field] ?? (value === null || value === undefined ? '' : column.kind === 'level' ? String(value) : format(value, column));
}

/** What a screen reader adds to the value: state, last year, whether it can be changed, what is wrong. */
export function spokenDetails(cell: EntryCell | undefined, leaf: EntryLeaf, labels: EntryGridLabels, format: FormatEntry): string {
  const previous = previousText(cell, leaf, format);
  return [
    leaf.field === 'ratio' ? labels.computed : cell?.state ? labels.states[cell.state] : undefined,
    previous && labels.previous(previous),
    cell?.readOnly && leaf.field !== 'ratio' ? labels.readOnly : undefined,
    cell?.dirty && leaf.first ? labels.unsaved : undefined,
    leaf.field === 'ratio' ? undefined : cell?.problem,
  ]
    .filter(Boolean)
    .join('; ');
}
