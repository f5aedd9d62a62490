import { cellName, columnLetters } from './cell-name.ts';
import type { Importer, StagedValue } from './importer.ts';
import { locateHeadings } from './locate-headings.ts';
import { type MappedColumns, mapColumns } from './map-columns.ts';
import type { Mapping } from './mapping.ts';
import type { Note, Problem } from './problem.ts';
import { RowReader, type StagedRow } from './stage-row.ts';
import { doubledRows, totalsThatDiffer } from './stage-table.ts';
import { templateFindings } from './template-findings.ts';
import type { Recogniser } from './unit-recogniser.ts';
import type { Sheet, Workbook } from './workbook.ts';

export interface StageContext {
  /** Needed when the importer has a unit column: the units of the date that the figures belong to. */
  readonly recogniser?: Recogniser;
  /** Made by hand, or remembered under the fingerprint of the headings. */
  readonly mapping?: Mapping;
  /** The year being imported: a template made for another year is refused. */
  readonly year?: number;
}

export interface Staged {
  /** In the order of the file. With any problem present the whole file is not to be merged: it is all or nothing. */
  readonly rows: readonly StagedRow[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** Complete when there are no problems with the heads; to be remembered under `fingerprint`. */
  readonly mapping: Mapping;
  /** Empty when no heads were found. */
  readonly fingerprint: string;
}

/** After so many the officer starts again anyhow; the rest is counted. */
const mostFindings = 1_000;

/**
 * Reads a list out of a workbook and finds everything that is wrong with it, at once. Nothing is stored.
 *
 * @throws RangeError when the importer has unit columns and no recogniser is given.
 */
export function stage(importer: Importer, workbook: Workbook, context: StageContext = {}): Staged {
  const findings = templateFindings(importer, workbook, context.year);
  const located = locateHeadings(importer, workbook, context.mapping);
  if (!located)
    return {
      rows: [],
      problems: [...findings.problems, noHeadings(importer)],
      notes: [...workbook.notes, ...findings.notes],
      mapping: { columns: {} },
      fingerprint: '',
    };
  const { sheet } = located;
  const mapped = mapColumns(importer, located, context.mapping);
  const reader = new RowReader(importer, located, mapped.at, context.recogniser);
  const rows: StagedRow[] = [];
  const totals: { readonly row: number; readonly values: Readonly<Record<string, StagedValue>> }[] = [];
  for (let row = located.bottom + 1; row < sheet.rowCount; row++) {
    const read = reader.read(row);
    if (read?.kind === 'row') rows.push(read.row);
    if (read?.kind === 'total') totals.push(read);
  }
  const problems = [...findings.problems, ...mapped.problems, ...reader.problems, ...doubledRows(importer, rows)];
  if (rows.length === 0 && problems.length === 0) problems.push(noRows(sheet.name, located.bottom + 1));
  const notes = [
    ...workbook.notes,
    ...findings.notes,
    ...mapped.notes,
    ...otherSheets(sheet.name, located.alsoFits),
    ...hiddenParts(sheet, rows, mapped),
    ...formulas(sheet, rows, mapped),
    ...(problems.length === 0 ? totalsThatDiffer(importer, sheet.name, mapped.at, rows, totals) : []),
    ...reader.notes,
  ];
  return { rows, problems: bounded(problems), notes: notes.slice(0, mostFindings), mapping: mapped.mapping, fingerprint: located.fingerprint };
}

const otherSheets = (sheet: string, others: readonly string[]): Note[] =>
  others.length === 0
    ? []
    : [
        {
          code: 'other-sheets',
          sheet,
          found: others.join('; '),
          message: {
            vi: `Chỉ nhập trang tính “${sheet}”; các trang khác có tiêu đề tương tự không được nhập.`,
            en: `Only the sheet “${sheet}” is imported; others with similar heads are not.`,
          },
        },
      ];

function bounded(problems: readonly Problem[]): Problem[] {
  const rest = problems.length - mostFindings;
  if (rest <= 0) return [...problems];
  const message = { vi: `Còn ${rest} lỗi nữa không liệt kê.`, en: `${rest} more problems are not listed.` };
  return [
    ...problems.slice(0, mostFindings),
    { code: 'more-problems', message, cure: { vi: 'Sửa các lỗi trên rồi gửi lại.', en: 'Correct those above and send the file again.' } },
  ];
}

const noHeadings = ({ columns }: Importer): Problem => ({
  code: 'headings-not-found',
  message: { vi: 'Không tìm thấy hàng tiêu đề của bảng trong trang tính nào đang hiện.', en: 'No visible sheet has the heads of this list.' },
  cure: {
    vi: `Dùng biểu mẫu của hệ thống, hoặc đặt tên cột như: ${columns
      .slice(0, 6)
      .map(({ headings }) => headings.vi)
      .join('; ')}.`,
    en: `Use the template, or name the columns like: ${columns
      .slice(0, 6)
      .map(({ headings }) => headings.en)
      .join('; ')}.`,
  },
});

const noRows = (sheet: string, row: number): Problem => ({
  code: 'no-rows',
  sheet,
  row,
  message: { vi: 'Dưới tiêu đề không có hàng số liệu nào.', en: 'There are no rows of data under the heads.' },
  cure: { vi: 'Kiểm tra đã chọn đúng tệp và đúng trang tính.', en: 'Check that this is the right file and sheet.' },
});

/** Hidden rows and columns are imported like the others: a filter left on must not lose a commune. They are named, though. */
function hiddenParts(sheet: Sheet, rows: readonly StagedRow[], { at }: MappedColumns): Note[] {
  const hiddenRows = rows.filter(({ hidden }) => hidden).map(({ row }) => row);
  const hiddenColumns = [...at.values()].filter((index) => sheet.hiddenColumns.has(index)).map(columnLetters);
  const note = (code: string, found: string, vi: string, en: string): Note => ({ code, sheet: sheet.name, found, message: { vi, en } });
  return [
    ...(hiddenRows.length > 0
      ? [note('hidden-rows', hiddenRows.join(', ').slice(0, 500), 'Các hàng đang ẩn này vẫn được nhập.', 'These hidden rows are imported as well.')]
      : []),
    ...(hiddenColumns.length > 0
      ? [note('hidden-columns', hiddenColumns.join(', '), 'Các cột đang ẩn này vẫn được nhập.', 'These hidden columns are imported as well.')]
      : []),
  ];
}

/** One note per column: nineteen notes about one column of formulas would hide the others. */
function formulas(sheet: Sheet, rows: readonly StagedRow[], { at }: MappedColumns): Note[] {
  return [...at].flatMap(([column, index]) => {
    const cells = rows.filter(({ row }) => sheet.cell(row - 1, index)?.formula === 'stored').map(({ row }) => cellName(row - 1, index));
    const [cell] = cells;
    if (cell === undefined) return [];
    const message = {
      vi: `${cells.length} ô là công thức; lấy kết quả đã lưu trong tệp.`,
      en: `${cells.length} cells are formulas; the stored results are used.`,
    };
    return [{ code: 'formulas-stored-result', sheet: sheet.name, cell, column, found: cells.join(', ').slice(0, 500), message }];
  });
}
