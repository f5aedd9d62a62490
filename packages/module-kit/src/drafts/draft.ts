import type { EntryField } from '@bac-thang/ui';

/** What a person has typed into one cell and not yet sent: only the fields that were touched. */
export interface DraftCell {
  readonly measure: string;
  /** Row: code of a unit, id of an organisation, or the whole area. */
  readonly row: string;
  readonly standard: string | null;
  /** null: the field was emptied. */
  readonly values: Readonly<Partial<Record<EntryField, number | null>>>;
  /** Texts that are no numbers, as they were typed. */
  readonly unread: Readonly<Partial<Record<EntryField, string>>>;
  /** Version that was on the screen when typing began; null: the cell was empty. */
  readonly basedOn: string | null;
}

/** What is typed into one module's tables of one year. */
export interface Draft {
  readonly cells: Readonly<Record<string, DraftCell>>;
  /** Key of the save under way, and what it sent: the same content sent again, after a dropped line, has one effect. */
  readonly sending: { readonly key: string; readonly content: string } | null;
}

export const emptyDraft: Draft = { cells: {}, sending: null };

export const observationKey = (measure: string, row: string, standard: string | null): string => JSON.stringify([measure, row, standard]);

const keyOf = (cell: DraftCell): string => observationKey(cell.measure, cell.row, cell.standard);

export function withCells(draft: Draft, cells: readonly DraftCell[]): Draft {
  return { ...draft, cells: { ...draft.cells, ...Object.fromEntries(cells.map((cell) => [keyOf(cell), cell])) } };
}

export function withoutCells(draft: Draft, keys: readonly string[]): Draft {
  return { cells: Object.fromEntries(Object.entries(draft.cells).filter(([key]) => !keys.includes(key))), sending: null };
}

/** What stays when `sent` has been stored: cells typed in again meanwhile, which now stand on the version just made. */
export function withoutSent(draft: Draft, sent: readonly DraftCell[], versionOf: (key: string) => string | null): Draft {
  const cells = Object.entries(draft.cells).flatMap(([key, cell]) => {
    const before = sent.find((each) => keyOf(each) === key);
    if (!before) return [[key, cell]];
    return JSON.stringify(before) === JSON.stringify(cell) ? [] : [[key, { ...cell, basedOn: versionOf(key) }]];
  });
  return { cells: Object.fromEntries(cells), sending: null };
}

/** The key under which `content` goes out: that of an earlier attempt with the same content, else a new one. */
export function sendingKey(draft: Draft, content: string, newKey: () => string): string {
  return draft.sending?.content === content ? draft.sending.key : newKey();
}

/** One edit on a cell of the draft. */
export function editedCell(cell: DraftCell, field: EntryField, value: number | null, unread: string | undefined): DraftCell {
  const { [field]: _, ...others } = cell.unread;
  return { ...cell, values: { ...cell.values, [field]: value }, unread: unread === undefined ? others : { ...others, [field]: unread } };
}

/** Whether a cell says nothing but what is stored: typed back by hand, or taken back with Ctrl Z. */
export function saysNothingNew(cell: DraftCell, stored: Readonly<Partial<Record<EntryField, number | null>>> | undefined): boolean {
  const typed = Object.entries(cell.values) as [EntryField, number | null][];
  return Object.keys(cell.unread).length === 0 && typed.every(([field, value]) => value === (stored?.[field] ?? null));
}
