import { type Sheet as ParsedSheet, readXlsx } from 'hucre/xlsx';
import { openArchive } from './archive.ts';
import { columnLetters } from './cell-name.ts';
import { refusedKind } from './file-kind.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { sheetOf } from './parsed-sheet.ts';
import type { Note, Problem } from './problem.ts';
import { megabytes, Refusal, type RefusalCode } from './refusals.ts';
import { measureSheet } from './sheet-extent.ts';
import { storedArchive } from './stored-archive.ts';
import { readStamp } from './template-stamp.ts';
import { cellText, type Workbook } from './workbook.ts';

export type ReadResult = { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly problem: Problem };

/** Only these parts are unpacked: values, styles and names. Never macros, links to other files, pictures, embedded objects. */
const wanted =
  /^(?:\[content_types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml|xl\/(?:sharedstrings|styles)\.xml|docprops\/custom\.xml)$/iu;

/**
 * Reads an .xlsx file that came from outside.
 *
 * Nothing is calculated, followed or run: formulas give their stored result, links and macros are left out. Hidden rows
 * and columns are read like the others (a filter left on must not lose a commune) and named in a note; hidden sheets are
 * read but not imported unless a mapping names them.
 *
 * @returns the workbook, or one problem that says why the whole file is refused. Never throws for what is in the bytes.
 */
export async function readWorkbook(bytes: Uint8Array, options: { readonly fileName: string; readonly limits?: Partial<Limits> }): Promise<ReadResult> {
  const limits = { ...defaultLimits, ...options.limits };
  try {
    return { ok: true, workbook: await read(bytes, options.fileName, limits) };
  } catch (error) {
    // Whatever the parser stumbles over is the file's fault: the archive was opened, so the content is broken.
    return { ok: false, problem: (error instanceof Refusal ? error : new Refusal('file-damaged')).problem };
  }
}

async function read(bytes: Uint8Array, fileName: string, limits: Limits): Promise<Workbook> {
  if (bytes.length > limits.bytes) throw new Refusal('file-too-large', { found: `${Math.ceil(bytes.length / 1024 / 1024)} MB`, limit: megabytes(limits) });
  const refused = refusedKind(bytes);
  if (refused) throw new Refusal(refused);
  const { parts, names } = openArchive(bytes, limits, (name) => wanted.test(name));
  const other = otherKind(names);
  if (other) throw new Refusal(other);
  checkParts(parts, limits);
  const parsed = await readXlsx(storedArchive(parts), { readStyles: true, range: `A1:${columnLetters(limits.columns - 1)}${limits.rows}` });
  if (parsed.sheets.length > limits.sheets) throw new Refusal('too-many-sheets', { found: `${parsed.sheets.length}`, limit: `${limits.sheets}` });
  const sheets = parsed.sheets.map(sheetOf);
  const template = readStamp(parsed.properties?.custom ?? {}, firstTexts(parsed.sheets));
  return { fileName, sheets, ...(template && { template }), notes: [...leftOut(names), ...hiddenSheets(parsed.sheets)] };
}

function otherKind(names: readonly string[]): RefusalCode | undefined {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.xml$/iu) && has(/^\[content_types\]\.xml$/iu)) return undefined;
  if (has(/^xl\/workbook\.bin$/iu)) return 'file-binary-excel';
  return has(/^mimetype$/u) && has(/^content\.xml$/u) ? 'file-open-document' : 'file-not-excel';
}

function checkParts(parts: ReadonlyMap<string, Uint8Array>, limits: Limits): void {
  let cells = 0;
  for (const [name, content] of parts) {
    const xml = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1');
    // The format forbids document type definitions; whoever writes one wants entities expanded.
    if (/<!(?:doctype|entity)/iu.test(xml)) throw new Refusal('file-unsafe', { found: name });
    if (!/^xl\/worksheets\//iu.test(name)) continue;
    cells += measureSheet(xml, limits);
    if (cells > limits.cells) throw new Refusal('too-many-cells', { limit: `${limits.cells}` });
  }
}

function* firstTexts(sheets: readonly ParsedSheet[]): Generator<string> {
  for (const { rows } of sheets) for (const row of rows.slice(0, 10)) for (const value of row) if (typeof value === 'string') yield cellText({ value });
}

function leftOut(names: readonly string[]): Note[] {
  const notes: Note[] = [];
  if (names.some((name) => /vbaproject\.bin$/iu.test(name)))
    notes.push({ code: 'macros-ignored', message: { vi: 'Tệp có macro; macro không được chạy.', en: 'The file has macros; they are not run.' } });
  if (names.some((name) => /^xl\/externallinks\//iu.test(name)))
    notes.push({
      code: 'links-ignored',
      message: {
        vi: 'Tệp có liên kết tới tệp khác; chỉ lấy giá trị đã lưu trong ô.',
        en: 'The file links to other files; only values stored in its cells are used.',
      },
    });
  return notes;
}

const hiddenSheets = (sheets: readonly ParsedSheet[]): Note[] =>
  sheets
    .filter(({ hidden, veryHidden }) => hidden || veryHidden)
    .map(({ name }) => ({
      code: 'hidden-sheet',
      sheet: name,
      message: {
        vi: `Trang tính ẩn “${name}” không được nhập. Nếu cần nhập, hãy bỏ ẩn (Unhide).`,
        en: `The hidden sheet “${name}” is not imported. Unhide it if it should be.`,
      },
    }));
