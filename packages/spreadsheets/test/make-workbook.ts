import { deflateRawSync } from 'node:zlib';
import { type Cell, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { readWorkbook } from '../src/read-workbook.ts';
import { storedArchive } from '../src/stored-archive.ts';
import type { Workbook } from '../src/workbook.ts';

/** The bytes of a workbook with one sheet of plain values; `more` overrides anything of the sheet. */
export const bytesOf = (rows: CellValue[][], more: Partial<WriteSheet> = {}): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'Số liệu', rows, ...more }] });

export const cellsOf = (cells: Record<string, Partial<Cell>>): Map<string, Partial<Cell>> => new Map(Object.entries(cells));

export async function opened(bytes: Uint8Array): Promise<Workbook> {
  const read = await readWorkbook(bytes, { fileName: 'thử.xlsx' });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.workbook;
}

export const workbookOf = async (rows: CellValue[][], more: Partial<WriteSheet> = {}): Promise<Workbook> => opened(await bytesOf(rows, more));

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of the smallest workbook, to be spoilt by hand. */
export const parts = (sheet: string, others: Record<string, string> = {}): Map<string, Uint8Array> =>
  new Map(
    Object.entries({
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': `<workbook xmlns="${namespace}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${namespace}"><sheetData>${sheet}</sheetData></worksheet>`,
      ...others,
    }).map(([name, text]) => [name, Buffer.from(text, 'utf8')]),
  );

export const handMade = (sheet: string, others: Record<string, string> = {}): Uint8Array => storedArchive(parts(sheet, others));

/**
 * A small archive whose sheet unpacks to `size` bytes. `declared` is what its headers claim; by default the truth.
 */
export function bomb(size: number, declared = size): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(size, 0x20), { level: 9 });
  const archive = Buffer.from(storedArchive(new Map([...parts(''), ['xl/worksheets/sheet1.xml', packed]])));
  // Both headers of the last part: method 8, and the size it claims to have.
  const local = archive.lastIndexOf('PK\x03\x04', undefined, 'latin1');
  const central = archive.lastIndexOf('PK\x01\x02', undefined, 'latin1');
  for (const [method, at] of [
    [local + 8, local + 22],
    [central + 10, central + 24],
  ] as const) {
    archive.writeUInt16LE(8, method);
    archive.writeUInt32LE(declared, at);
  }
  return archive;
}

/** The nineteen units of 2021, as test data only. */
export const units = [
  ['02839', 'Thị trấn Bắc Hà'],
  ['02842', 'Lùng Cải'],
  ['02848', 'Lùng Phình'],
  ['02851', 'Tả Van Chư', 'Tả Văn Chư'],
  ['02854', 'Tả Củ Tỷ'],
  ['02857', 'Thải Giàng Phố'],
  ['02863', 'Hoàng Thu Phố'],
  ['02866', 'Bản Phố'],
  ['02869', 'Bản Liền'],
  ['02872', 'Tà Chải'],
  ['02875', 'Na Hối'],
  ['02878', 'Cốc Ly'],
  ['02881', 'Nậm Mòn'],
  ['02884', 'Nậm Đét'],
  ['02887', 'Nậm Khánh'],
  ['02890', 'Bảo Nhai'],
  ['02893', 'Nậm Lúc'],
  ['02896', 'Cốc Lầu'],
  ['02899', 'Bản Cái'],
].map(([code = '', name = '', ...aliases]) => ({ code, name, aliases }));
