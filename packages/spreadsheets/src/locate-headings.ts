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
  /** The same for two files with the same heads in the same order on the same list: a remembered mapping is filed under it. */
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
  const sheets = workbook.sheets.filter(({ name, hidden }) => (mapping?.sheet === undefined ? !hidden : name === mapping.sheet));
  const found = sheets.flatMap((sheet) => {
    const best = mapping?.headingRows ? at(sheet, index, mapping.headingRows) : bestOn(sheet, index, importer);
    return best ? [{ sheet, ...best }] : [];
  });
  const [first, ...others] = found.sort((a, b) => b.score - a.score);
  if (!first) return undefined;
  const { sheet, top, bottom, columns, matches } = first;
  const alsoFits = others.filter(({ score }) => score === first.score).map((other) => other.sheet.name);
  return { sheet, top, bottom, columns, matches, fingerprint: fingerprintOf(importer.id, columns), alsoFits };
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

/** More columns are better; between equals, heads found without doubt, with their groups, and in fewer rows. */
function at(sheet: Sheet, index: HeadingIndex, [first, last]: readonly [number, number]) {
  const [top, bottom] = [first - 1, last - 1];
  const columns = headingColumns(sheet, top, bottom - top + 1);
  const { matches, grouped } = index.match(columns);
  const doubtful = [...matches.values()].filter((found) => found.length > 1).length;
  return { top, bottom, columns, matches, score: matches.size * 100 - doubtful * 10 + grouped * 5 - (bottom - top) };
}

const fingerprintOf = (importerId: string, columns: readonly HeadingColumn[]): string =>
  createHash('sha256')
    .update(JSON.stringify([importerId, columns.map(({ letters, path }) => [letters, foldCase(path)])]))
    .digest('hex')
    .slice(0, 32);
