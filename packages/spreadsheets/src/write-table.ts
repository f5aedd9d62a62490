import { type Cell, type MergeRange, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { entryRules } from './entry-rules.ts';
import type { Column, StagedValue } from './importer.ts';
import type { Bilingual } from './problem.ts';
import { safeText } from './safe-text.ts';
import { dataStyle, styles } from './table-styles.ts';
import { stampLine, stampProperties, type TemplateStamp } from './template-stamp.ts';

export type TableRow = Readonly<Record<string, StagedValue | undefined>>;

export interface TableToWrite {
  readonly title: string;
  /** Name of the sheet; characters that Excel forbids there are replaced. */
  readonly sheet: string;
  readonly columns: readonly Column[];
  /** By column key. A missing value is an empty cell. */
  readonly rows: readonly TableRow[];
  /** Below the table. */
  readonly notes?: readonly string[];
  readonly marks?: { readonly demonstration?: boolean };
  /** Present: a template to be filled in, with locked key cells, rules for entry, and this stamp. Absent: a plain table. */
  readonly template?: TemplateStamp;
  /** Heads and rules; the mark "SỐ LIỆU MINH HỌA" is always in Vietnamese too. Vietnamese without it. */
  readonly language?: keyof Bilingual;
}

/**
 * Writes one table as an .xlsx file: real numbers with formats, frozen heads, measures of two numbers as two columns under
 * one head. Text stays text whatever it begins with, so that no cell of ours is ever a formula.
 *
 * @throws RangeError for a number that is not finite or a text beyond Excel's 32,767 characters, naming the cell.
 */
export async function writeTable(table: TableToWrite): Promise<Uint8Array> {
  const { columns, rows, template } = table;
  const language = table.language ?? 'vi';
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const last = Math.max(0, columns.length - 1);
  const width = columns.reduce((sum, column) => sum + (column.width ?? defaultWidth(column)), 0);
  const heights = new Map<number, { height: number }>();
  let row = 0;
  const line = (text: string, style: Cell['style']) => {
    cells.set(`${row},0`, { ...safeText(text), ...(style && { style }) });
    if (last > 0) merges.push({ startRow: row, startCol: 0, endRow: row, endCol: last });
    // Excel does not fit the height of merged cells by itself.
    heights.set(row, { height: 19 * Math.ceil((text.length * 1.2) / Math.max(width, 20)) });
    row++;
  };
  line(table.title, styles.title);
  if (table.marks?.demonstration) line(language === 'vi' ? demonstration.vi : `${demonstration.vi} – ${demonstration.en}`, styles.mark);
  if (template) line(stampLine(template), styles.aside);
  const heads = writeHeads(columns, row, language, cells, merges);
  const first = row + heads;
  for (let head = row; head < first; head++) heights.set(head, { height: 45 });
  rows.forEach((values, index) => {
    columns.forEach((column, at) => {
      cells.set(`${first + index},${at}`, { ...contentOf(values[column.key], column, index, language), style: dataStyle(column, template !== undefined) });
    });
  });
  row = first + rows.length + 1;
  for (const note of table.notes ?? []) line(note, styles.aside);
  const sheet: WriteSheet = {
    name: sheetName(table.sheet),
    cells,
    merges,
    columns: columns.map((column) => ({ width: column.width ?? defaultWidth(column) })),
    rowDefs: heights,
    freezePane: { rows: first, columns: frozenColumns(columns) },
    pageSetup: {
      paperSize: 'a4',
      orientation: columns.length > 6 ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${first - heads + 1}:$${first}`,
    },
    ...(template && { protection: { sheet: true, selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true } }),
    ...(template && rows.length > 0 && { dataValidations: entryRules(columns, first, rows.length, language) }),
  };
  return writeXlsx({
    sheets: [sheet],
    properties: { title: table.title, ...(template && { custom: stampProperties(template) }) },
    defaultFont: { name: 'Times New Roman', size: 12 },
  });
}

const demonstration: Bilingual = { vi: 'SỐ LIỆU MINH HỌA', en: 'MADE-UP FIGURES FOR DEMONSTRATION' };

/** One row of heads, or two when a column stands in a group. */
function writeHeads(columns: readonly Column[], top: number, language: keyof Bilingual, cells: Map<string, Partial<Cell>>, merges: MergeRange[]): 1 | 2 {
  const heads = columns.some(({ group }) => group) ? 2 : 1;
  columns.forEach((column, at) => {
    const lowest = top + heads - 1;
    cells.set(`${lowest},${at}`, { ...safeText(column.group || heads === 1 ? headOf(column, language) : ''), style: styles.head });
    if (heads === 1) return;
    const begins = columns[at - 1]?.group?.vi !== column.group?.vi || !column.group;
    const above = column.group ? (begins ? column.group[language] : '') : headOf(column, language);
    cells.set(`${top},${at}`, { ...safeText(above), style: styles.head });
    if (!column.group) merges.push({ startRow: top, startCol: at, endRow: lowest, endCol: at });
    else if (begins) {
      const next = columns.findIndex((other, index) => index > at && other.group?.vi !== column.group?.vi);
      const endCol = (next === -1 ? columns.length : next) - 1;
      if (endCol > at) merges.push({ startRow: top, startCol: at, endRow: top, endCol });
    }
  });
  return heads;
}

function headOf({ headings, unitOfMeasure, percent }: Column, language: keyof Bilingual): string {
  const unit = unitOfMeasure?.[language] ?? (percent ? '%' : undefined);
  return unit === undefined ? headings[language] : `${headings[language]} (${unit})`;
}

function contentOf(value: StagedValue | undefined, column: Column, row: number, language: keyof Bilingual): Partial<Cell> {
  if (value === null || value === undefined) return { value: null };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`row ${row + 1}, column ${column.key}: not a finite number: ${value}`);
    return { value };
  }
  if (value.length > 32_767) throw new RangeError(`row ${row + 1}, column ${column.key}: the text has ${value.length} characters, Excel takes 32,767`);
  return safeText(column.options?.find((option) => option.value === value)?.[language] ?? value);
}

/** Excel allows 31 characters and none of []:*?/\ and no apostrophe at either end. */
const sheetName = (wanted: string): string =>
  wanted
    .replace(/[[\]:*?/\\\p{Cc}]+/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .replace(/^'+|'+$/gu, '')
    .trim()
    .slice(0, 31)
    .trim() || 'Bảng';

const defaultWidth = ({ type, shows }: Column): number =>
  type === 'unit' ? (shows === 'code' ? 10 : 24) : type === 'text' || type === 'level' || type === 'choice' ? 28 : 14;

/** The leading unit and locked columns stay in view while one scrolls to the right. */
function frozenColumns(columns: readonly Column[]): number {
  const free = columns.findIndex(({ type, locked }) => type !== 'unit' && !locked);
  return free === -1 ? 0 : Math.min(free, 3);
}
