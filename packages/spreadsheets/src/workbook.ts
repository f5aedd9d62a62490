import type { Note } from './problem.ts';
import type { TemplateStamp } from './template-stamp.ts';

/** What stands in a cell. Rows and columns count from 0 here; only what the officer reads counts from 1. */
export interface Cell {
  readonly value: string | number | boolean | Date;
  /** The number is shown with a per cent sign: 0.9475 is 94,75 %. */
  readonly percent?: boolean;
  /** A formula is never calculated here: its stored result is taken, or it has none. */
  readonly formula?: 'stored' | 'no-result';
  /** #REF!, #DIV/0! and the like. */
  readonly error?: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** `undefined` for an empty cell. */
  readonly cell: (row: number, column: number) => Cell | undefined;
  /** The cell that is shown at a place: inside a merged range that is its upper left one, with where it really stands. */
  readonly shown: (row: number, column: number) => { readonly cell: Cell; readonly anchor: string } | undefined;
  /** Whether any cells are merged in this row. */
  readonly isMerged: (row: number) => boolean;
}

export interface Workbook {
  readonly fileName: string;
  readonly sheets: readonly Sheet[];
  /** Present when the file is one of our own templates. */
  readonly template?: TemplateStamp;
  readonly notes: readonly Note[];
}

/** A cell as the text an officer would recognise, cut for messages; dates as day/month/year. */
export function cellText(cell: Cell | undefined, length = 120): string {
  if (!cell) return '';
  const { value } = cell;
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return '';
    const [year, month, day] = value.toISOString().slice(0, 10).split('-');
    return `${day}/${month}/${year}`;
  }
  const text = String(value).trim();
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
