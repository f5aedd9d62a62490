import { columnIndex } from './cell-name.ts';
import { foldCase } from './fold-vietnamese.ts';
import type { HeadingColumn } from './heading-columns.ts';

/** Which column of a file is which column of the importer: made by hand or found by headings. Plain data, to be stored. */
export interface Mapping {
  readonly sheet?: string;
  /** First and last row of the heads as Excel counts them. Without it they are looked for. */
  readonly headingRows?: readonly [first: number, last: number];
  /** Importer's key to column letters ("C") or to a heading ("Tỷ lệ > Tử số"); an empty text leaves the column out. */
  readonly columns: Readonly<Record<string, string>>;
}

/** @returns the 0-based column, `null` when the officer left it out, `undefined` when the file has no such column. */
export function mappedColumn(wanted: string, columns: readonly HeadingColumn[]): number | null | undefined {
  if (wanted.trim() === '') return null;
  // A heading may look like column letters ("TT"): the headings of the file are asked first.
  const named = columns.filter(({ path, labels }) => foldCase(path) === foldCase(wanted) || foldCase(labels.at(-1) ?? '') === foldCase(wanted));
  if (named.length === 1) return named[0]?.index;
  return /^[A-Z]{1,3}$/u.test(wanted) ? columnIndex(wanted) : undefined;
}
