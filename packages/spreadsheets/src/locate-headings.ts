import { createHash } from 'node:crypto';
import { foldCase } from './fold-vietnamese.ts';
import { type HeadingColumn, headingColumns } from './heading-columns.ts';
import { HeadingIndex } from './heading-index.ts';
import type { Importer } from './importer.ts';
import type { Mapping } from './mapping.ts';
import type { Sheet, Workbook } from './workbook.ts';

/** Where the heads of a list stand in a workbook. */
export interface LocatedHeadings {
  readonly sheet: Sheet;
  /** 0-based, both included. */
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeadingColumn[];
  readonly matches: ReadonlyMap<string, readonly HeadingColumn[]>;
  /** The same for two files of one list with the same heads in the same order and rows: a remembered mapping is filed under it. */
  readonly fingerprint: string;
  /** Other visible sheets whose heads fit as well. */
  readonly alsoFits: readonly string[];
}

/** Above this row the heads must begin: titles, addressees and mottoes of an official form take less than 40 rows. */
const searchedRows = 40;
const deepest = 3;

/**
 * Finds the sheet and the rows whose heads fit the importer best. Hidden sheets take part only when the mapping names them.
 *
 * @returns `undefined` when nowhere at least two columns (or the only one) are recognised.
 */
export function locateHeadings(importer: Importer, workbook: Workbook, mapping?: Mapping): LocatedHeadings | undefined {
  const index = new HeadingIndex(importer.columns);
  // A remembered mapping may name last year's sheet: then this year's is looked for.
  const named = workbook.sheets.filter(({ name }) => name === mapping?.sheet);
  const sheets = named.length > 0 ? named : workbook.sheets.filter(({ hidden }) => !hidden);
  const found = sheets.flatMap((sheet) => {
    const rows = mapping?.headingRows;
    const best = rows && areHeadingRows(sheet, rows) ? at(sheet, index, rows) : bestOn(sheet, index, importer);
    return best ? [{ sheet, ...best }] : [];
  });
  const [first, ...others] = found.sort((a, b) => b.score - a.score);
  if (!first) return undefined;
  const { sheet, top, bottom, columns, matches } = first;
  const alsoFits = others.filter(({ score }) => score === first.score).map((other) => other.sheet.name);
  return { sheet, top, bottom, columns, matches, fingerprint: fingerprintOf([importer.id, top, bottom], columns), alsoFits };
}

function bestOn(sheet: Sheet, index: HeadingIndex, importer: Importer) {
  const enough = Math.min(2, importer.columns.length);
  let best: ReturnType<typeof at> | undefined;
  for (let top = 0; top < Math.min(sheet.rowCount, searchedRows); top++)
    for (let depth = 1; depth <= deepest; depth++) {
      const tried = at(sheet, index, [top + 1, top + depth]);
      if (tried.matches.size >= enough && (!best || tried.score > best.score)) best = tried;
    }
  return best;
}

/** More columns are better; heads known without doubt count most; between equals, those with their groups, and in fewer rows. */
function at(sheet: Sheet, index: HeadingIndex, [first, last]: readonly [number, number]) {
  const [top, bottom] = [first - 1, last - 1];
  const columns = headingColumns(sheet, top, bottom - top + 1);
  const { matches, grouped } = index.match(columns);
  const claims = new Map<HeadingColumn, number>();
  for (const column of [...matches.values()].flat()) claims.set(column, (claims.get(column) ?? 0) + 1);
  const certain = [...matches.values()].filter(([only, ...others]) => only && others.length === 0 && claims.get(only) === 1).length;
  const score = certain * 100 + (matches.size - certain) * 30 + grouped * 5 - (bottom - top);
  return { top, bottom, columns, matches, score };
}

/** The mapping comes from outside: rows that cannot be heads are not followed. */
const areHeadingRows = ({ rowCount }: Sheet, [first, last]: readonly [number, number]): boolean =>
  Number.isInteger(first) && Number.isInteger(last) && first >= 1 && last >= first && last <= rowCount && last - first < 6;

const fingerprintOf = (list: readonly (string | number)[], columns: readonly HeadingColumn[]): string =>
  createHash('sha256')
    .update(JSON.stringify([list, columns.map(({ letters, path }) => [letters, foldCase(path)])]))
    .digest('hex')
    .slice(0, 32);
