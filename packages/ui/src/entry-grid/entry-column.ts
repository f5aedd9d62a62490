/** One field of an observation, as the schema names them. */
export type EntryField = 'numerator' | 'denominator' | 'quantity' | 'level';

interface EntryColumnBase {
  readonly id: string;
  readonly label: string;
  /** Under the label: unit of measure, who reports. */
  readonly hint?: string | undefined;
}

/** A share (part of a whole) or a quotient (of two different things): two fields and what follows from them. */
export interface RatioColumn extends EntryColumnBase {
  readonly kind: 'share' | 'quotient';
  readonly numeratorLabel: string;
  readonly denominatorLabel: string;
  /** Head of the computed sub-column, such as "%". */
  readonly ratioLabel: string;
  /** The caller computes (`@bac-thang/indicators`) and words it; undefined where it cannot be computed. */
  readonly ratio: (numerator: number, denominator: number) => string | undefined;
}

export interface QuantityColumn extends EntryColumnBase {
  readonly kind: 'quantity';
}

export interface LevelColumn extends EntryColumnBase {
  readonly kind: 'level';
  readonly levels: readonly { readonly value: number; readonly label: string }[];
  /** What stands in the sum row for the levels entered, such as "9 ở mức 3": levels are not added. */
  readonly summary: (levels: readonly number[]) => string;
}

/** What one measure takes; a column of the grid. */
export type EntryColumn = RatioColumn | QuantityColumn | LevelColumn;

/** One column of cells: a field that is entered, or the computed ratio. */
export interface EntryLeaf {
  readonly column: EntryColumn;
  readonly field: EntryField | 'ratio';
  /** Head of the sub-column; empty where the measure has one only. */
  readonly label: string;
  /** The first leaf of its measure carries the sign of the state. */
  readonly first: boolean;
}

const isRatio = (column: EntryColumn): column is RatioColumn => column.kind === 'share' || column.kind === 'quotient';

/** The columns of cells under the columns of measures, from left to right. */
export function entryLeaves(columns: readonly EntryColumn[]): readonly EntryLeaf[] {
  return columns.flatMap((column): EntryLeaf[] => {
    if (!isRatio(column)) return [{ column, field: column.kind === 'level' ? 'level' : 'quantity', label: '', first: true }];
    return [
      { column, field: 'numerator', label: column.numeratorLabel, first: true },
      { column, field: 'denominator', label: column.denominatorLabel, first: false },
      { column, field: 'ratio', label: column.ratioLabel, first: false },
    ];
  });
}

/** The fields that are entered in a column. */
export const entryFields = (column: EntryColumn): readonly EntryField[] =>
  isRatio(column) ? ['numerator', 'denominator'] : [column.kind === 'level' ? 'level' : 'quantity'];
