import type { ObservationState } from '../status/status.ts';
import type { PasteRefusal } from './paste-plan.ts';

export interface PastePreviewLabels {
  readonly title: string;
  /** In one line: how many cells are written, cleared, unchanged, refused. */
  readonly summary: (counts: { readonly write: number; readonly clear: number; readonly same: number; readonly refused: number }) => string;
  readonly byNames: string;
  readonly byPosition: string;
  /** What the two choices above are about. */
  readonly mode: string;
  readonly before: string;
  readonly cleared: string;
  readonly refusedTitle: string;
  readonly refusals: Record<PasteRefusal, string>;
  readonly apply: (cells: number) => string;
  readonly cancel: string;
}

/** Every word that the grid shows or speaks. */
export interface EntryGridLabels {
  /** Head of the sum row. */
  readonly sum: string;
  /** "17/19 đơn vị, 2 chưa chấp nhận", under each sum. */
  readonly sumOf: (reported: number, expected: number, notAccepted: number) => string;
  readonly states: Record<ObservationState, string>;
  /** State of a cell that nobody has entered. */
  readonly notEntered: string;
  /** "năm trước 66". */
  readonly previous: (text: string) => string;
  readonly readOnly: string;
  readonly computed: string;
  readonly unsaved: string;
  /** Spoken for "–". */
  readonly empty: string;
  /** How to move and type; read once when the grid is entered. */
  readonly help: string;
  /** Head of the list of errors: "2 lỗi cần sửa, chưa ô nào bị ghi". */
  readonly problems: (count: number) => string;
  /** Button beside the selected cell, for `onCellAction`: "Lịch sử". */
  readonly cellAction: string;
  /** Before a note: "Ghi chú". */
  readonly note: string;
  readonly form: {
    readonly byRow: string;
    readonly byColumn: string;
    /** What the two choices above are about. */
    readonly arrange: string;
    readonly choose: string;
    readonly previous: string;
    readonly next: string;
  };
  readonly paste: PastePreviewLabels;
}
