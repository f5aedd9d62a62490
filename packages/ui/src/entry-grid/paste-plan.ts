import type { ClipboardBlock } from './clipboard-block.ts';
import { cellKey, type EntryCells, type EntryRow } from './entry-cell.ts';
import type { EntryLeaf } from './entry-column.ts';
import { foldName } from './fold-name.ts';
import type { GridRange } from './grid-navigation.ts';

/** Reads what a person typed or pasted; an empty text is `{ value: null }`. The problem is a sentence for the user. */
export type ParseNumber = (text: string) => { readonly value: number | null } | { readonly problem: string };

export type PasteMode = 'position' | 'names';
export type PasteRefusal = 'read-only' | 'computed' | 'outside' | 'not-a-number' | 'no-such-level' | 'no-such-row' | 'no-such-column';

export interface PasteItem {
  readonly text: string;
  /** Row and column inside the block, from 0. */
  readonly from: { readonly row: number; readonly column: number };
  /** Row and leaf of the grid, from 0; undefined where nothing fits. */
  readonly to: { readonly row: number; readonly leaf: number } | undefined;
  readonly outcome: 'write' | 'clear' | 'same' | 'refused';
  readonly value: number | null;
  readonly refusal?: PasteRefusal | undefined;
  /** The parser's own sentence, for a text that is no number. */
  readonly problem?: string | undefined;
}

export interface PastePlan {
  readonly mode: PasteMode;
  /** Whether the block's first column names rows of the grid, so that the other mode can be offered. */
  readonly hasNames: boolean;
  readonly items: readonly PasteItem[];
}

export interface PasteInput {
  readonly block: ClipboardBlock;
  readonly range: GridRange;
  readonly rows: readonly EntryRow[];
  readonly leaves: readonly EntryLeaf[];
  readonly cells: EntryCells;
  readonly parseNumber: ParseNumber;
  /** Unset: by names where the block's first column has them. */
  readonly mode?: PasteMode | undefined;
}

/** Row of the grid that each row of the block names; undefined for heads, sums and strangers. */
function namedRows({ block, rows }: PasteInput): readonly (number | undefined)[] {
  const byName = new Map(rows.map((row, index) => [foldName(row.label), index]));
  return block.map(([name = '']) => (name ? byName.get(foldName(name)) : undefined));
}

/** Leaves that the heads of the block name, when its first row names at least one and no row of the grid. */
function namedLeaves({ block, leaves }: PasteInput): readonly (number | undefined)[] | undefined {
  const [head = []] = block;
  const found = head.map((text) => {
    const name = foldName(text);
    const fits = leaves.flatMap((leaf, index) =>
      name && [leaf.label, leaf.label ? '' : leaf.column.label, `${leaf.column.label} ${leaf.label}`].some((label) => foldName(label) === name) ? [index] : [],
    );
    return fits.length === 1 ? fits[0] : undefined;
  });
  return found.some((index) => index !== undefined) ? found : undefined;
}

function judge(
  text: string,
  to: { readonly row: number; readonly leaf: number },
  input: PasteInput,
): Pick<PasteItem, 'outcome' | 'value' | 'refusal' | 'problem'> {
  const refuse = (refusal: PasteRefusal, problem?: string) => ({ outcome: 'refused', value: null, refusal, problem }) as const;
  const [row, leaf] = [input.rows[to.row], input.leaves[to.leaf]];
  if (!row || !leaf) return refuse('outside');
  if (leaf.field === 'ratio') return refuse('computed');
  const cell = input.cells.get(cellKey(row.id, leaf.column.id));
  const before = cell?.[leaf.field] ?? null;
  const { levels = [] } = leaf.column.kind === 'level' ? leaf.column : {};
  const named = levels.find((level) => text !== '' && foldName(level.label) === foldName(text));
  const parsed = named ?? input.parseNumber(text);
  if ('problem' in parsed) return refuse('not-a-number', parsed.problem);
  const { value } = parsed;
  if (value === before && cell?.unread?.[leaf.field] === undefined) return { outcome: 'same', value };
  if (cell?.readOnly) return refuse('read-only');
  if (value !== null && levels.length > 0 && !levels.some((level) => level.value === value)) return refuse('no-such-level');
  return { outcome: value === null ? 'clear' : 'write', value };
}

/** One value pasted over a range fills it; a block keeps its own size. */
function filled({ block, range }: PasteInput): ClipboardBlock {
  const [only] = block[0] ?? [];
  const single = block.length === 1 && block[0]?.length === 1 && only !== undefined;
  if (!single) return block;
  return Array.from({ length: range.bottom - range.top + 1 }, () => Array.from({ length: range.right - range.left + 1 }, () => only));
}

/**
 * What would land where, before anything is written. By position the block begins at the range's upper left cell; by names
 * its first column finds the rows (a sum row or a stranger finds none and is refused by name) and, where the first row
 * holds heads of columns, these find the columns.
 */
export function planPaste(input: PasteInput): PastePlan {
  const rowsByName = namedRows(input);
  const names = rowsByName.filter((index) => index !== undefined).length;
  const hasNames = names > 0 && names * 2 >= input.block.length;
  const mode = input.mode ?? (hasNames ? 'names' : 'position');
  const { top, left } = input.range;
  if (mode === 'position') {
    const items = filled(input).flatMap((texts, row) =>
      texts.map((text, column): PasteItem => {
        const to = { row: top + row, leaf: left + column };
        const inside = to.row < input.rows.length && to.leaf < input.leaves.length;
        return { text, from: { row, column }, to: inside ? to : undefined, ...judge(text, to, input) };
      }),
    );
    return { mode, hasNames, items };
  }
  const leavesByName = rowsByName[0] === undefined ? namedLeaves(input) : undefined;
  const items = input.block.flatMap((texts, row) => {
    const toRow = rowsByName[row];
    if (leavesByName && row === 0) return [];
    if (toRow === undefined) {
      const text = texts[0] ?? '';
      return texts.every((each) => each === '')
        ? []
        : [{ text, from: { row, column: 0 }, to: undefined, outcome: 'refused', value: null, refusal: 'no-such-row' } as const];
    }
    return texts.slice(1).map((text, index): PasteItem => {
      const column = index + 1;
      const leaf = leavesByName ? leavesByName[column] : left + index;
      const from = { row, column };
      if (leaf === undefined) return { text, from, to: undefined, outcome: 'refused', value: null, refusal: 'no-such-column' };
      const to = { row: toRow, leaf };
      return { text, from, to: leaf < input.leaves.length ? to : undefined, ...judge(text, to, input) };
    });
  });
  return { mode, hasNames, items };
}
