import type { Bilingual } from './problem.ts';

/** A heading as written in our own templates, and the other names under which offices know it. */
export interface Headings extends Bilingual {
  readonly aliases?: readonly string[];
}

/** One allowed answer of a `level` (ordered, best first or last as the list says) or a `choice`. */
export interface Option extends Bilingual {
  /** What is stored. */
  readonly value: string;
  readonly aliases?: readonly string[];
}

/**
 * One column of a list, the same declaration for reading a filled file and for writing the template.
 *
 * - `unit`: an administrative unit, by code or name; a list may have several unit columns (code and name) that must agree
 * - `integer`: a count; `number`: a quantity with decimals, or a per cent when `percent` is set (94,75 stands for 94.75)
 * - `level`, `choice`: one of `options`
 */
export interface Column {
  readonly key: string;
  readonly type: 'text' | 'number' | 'integer' | 'unit' | 'level' | 'choice';
  readonly headings: Headings;
  /** The head above, over several columns: the measure whose numerator and denominator these are. */
  readonly group?: Headings;
  /** The file must have this column. Of several unit columns, one is enough. Empty cells stay allowed: missing is a value of its own. */
  readonly required?: boolean;
  /** Every row must have a value here. */
  readonly filled?: boolean;
  readonly unitOfMeasure?: Bilingual;
  readonly percent?: boolean;
  /** Decimals shown in our own files; reading never rounds. */
  readonly decimals?: number;
  readonly options?: readonly Option[];
  readonly min?: number;
  readonly max?: number;
  /** Unit columns only: which of the two our own templates write here. */
  readonly shows?: 'code' | 'name';
  /** In a template this cell cannot be typed into. Unit columns are locked anyhow. */
  readonly locked?: boolean;
  readonly width?: number;
}

/** Missing is `null`, never zero. Units are their code, options their value. */
export type StagedValue = string | number | null;

/** A rule between the columns of one row. It is asked only when every column it names was read without a problem. */
export interface RowCheck {
  readonly id: string;
  readonly columns: readonly string[];
  readonly holds: (values: Readonly<Record<string, StagedValue>>) => boolean;
  readonly message: Bilingual;
  readonly cure: Bilingual;
}

/** A list that can be imported, declared once. */
export interface Importer {
  readonly id: string;
  readonly version?: number;
  readonly title?: Bilingual;
  readonly columns: readonly Column[];
  /** Columns whose values together may occur once only. Unit columns count as one: name any of them. */
  readonly keyColumns: readonly string[];
  readonly checks?: readonly RowCheck[];
}

/**
 * Refuses a declaration that cannot work, when the program starts and not when an officer's file arrives.
 *
 * @throws RangeError naming the column.
 */
export function defineImporter(importer: Importer): Importer {
  const keys = new Set(importer.columns.map((column) => column.key));
  if (keys.size !== importer.columns.length) throw new RangeError(`importer ${importer.id}: two columns have the same key`);
  for (const named of [...importer.keyColumns, ...(importer.checks ?? []).flatMap((check) => check.columns)])
    if (!keys.has(named)) throw new RangeError(`importer ${importer.id}: there is no column ${named}`);
  for (const { key, type, options } of importer.columns)
    if ((type === 'level' || type === 'choice') && !options?.length) throw new RangeError(`importer ${importer.id}: column ${key} has no options`);
  return importer;
}
