import { utils, write } from '@e965/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { bomb, bytesOf, cellsOf, handMade, parts, workbookOf } from '../test/make-workbook.ts';
import type { Limits } from './limits.ts';
import { readWorkbook } from './read-workbook.ts';
import { storedArchive } from './stored-archive.ts';
import { cellText } from './workbook.ts';

const problemOf = async (bytes: Uint8Array, limits: Partial<Limits> = {}, fileName = 'số liệu.xlsx') => {
  const read = await readWorkbook(bytes, { fileName, limits });
  return read.ok ? undefined : read.problem;
};
const code = async (bytes: Uint8Array, limits?: Partial<Limits>) => (await problemOf(bytes, limits))?.code;
const text = (content: string) => Buffer.from(content, 'utf8');
const ole = (...streams: string[]) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), ...streams.map((name) => Buffer.from(name, 'utf16le'))]);

describe('a file that is no .xlsx is refused by what it is, not by its name', () => {
  const old = utils.book_new();
  utils.book_append_sheet(old, utils.aoa_to_sheet([['Xã', 'Số hộ']]), 'S');
  const written = (bookType: 'xls' | 'biff5' | 'xlsb' | 'ods') => new Uint8Array(write(old, { bookType, type: 'buffer' }));

  it.each([
    ['an .xls', () => written('xls'), 'file-old-excel'],
    ['an .xls of Excel 95', () => written('biff5'), 'file-old-excel'],
    ['an .xlsb', () => written('xlsb'), 'file-binary-excel'],
    ['an .ods', () => written('ods'), 'file-open-document'],
    ['a .csv', () => text('Xã;Số hộ\nBản Liền;12\n'), 'file-csv'],
    ['a .csv of Excel in UTF-16', () => Buffer.from('\ufeffXã\tSố hộ\n', 'utf16le'), 'file-csv'],
    ['a web page named .xls', () => text('<html><table><tr><td>Xã</td></tr></table></html>'), 'file-html'],
    ['an XML table of Excel 2003', () => text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'), 'file-html'],
    ['an encrypted workbook', () => ole('EncryptionInfo', 'EncryptedPackage'), 'file-password'],
    ['a Word 97 document', () => ole('WordDocument'), 'file-not-excel'],
    ['a PDF', () => text('%PDF-1.7, x'), 'file-not-excel'],
    ['a picture', () => Buffer.from('89504e470d0a1a0a0000', 'hex'), 'file-not-excel'],
    ['a renamed .zip', () => storedArchive(new Map([['ảnh.txt', text('x')]])), 'file-not-excel'],
    [
      'a .docx',
      () =>
        storedArchive(
          new Map([
            ['[Content_Types].xml', text('<Types/>')],
            ['word/document.xml', text('<x/>')],
          ]),
        ),
      'file-not-excel',
    ],
    ['nothing', () => new Uint8Array(), 'file-empty'],
  ] as const)('%s', async (_, bytes, expected) => {
    const problem = await problemOf(bytes());
    expect(problem).toMatchObject({ code: expected, message: { vi: expect.any(String), en: expect.any(String) } });
    expect(problem?.cure.vi).toMatch(/\.xlsx|mật khẩu/u);
  });

  it('a workbook that the library itself encrypted asks for the password to be taken off', async () => {
    const locked = await writeXlsx({ sheets: [{ name: 'S', rows: [['a']] }], encryption: { password: 'x', spinCount: 10 } });
    expect(await code(locked)).toBe('file-password');
  });
});

describe('a hostile file is refused before it fills the memory', () => {
  it('of 50 MB by its size alone', async () => {
    expect(await problemOf(Buffer.alloc(50 * 1024 * 1024))).toMatchObject({
      code: 'file-too-large',
      found: '50 MB',
      message: { vi: expect.stringContaining('10 MB') },
    });
  });

  it('that unpacks to a thousand times its size, by what it declares', async () => {
    const bytes = bomb(60 * 1024 * 1024);
    expect(bytes.length).toBeLessThan(100_000);
    expect(await problemOf(bytes)).toMatchObject({ code: 'file-bomb', found: 'xl/worksheets/sheet1.xml' });
  });

  it('that lies about its size, while it is unpacked', async () => {
    const [small, none] = [bomb(60 * 1024 * 1024, 1_000), bomb(60 * 1024 * 1024, 0)];
    const before = process.memoryUsage().arrayBuffers;
    expect([await code(small), await code(none)]).toEqual(['file-bomb', 'file-bomb']);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024);
  });

  it('whose parts add up to more than the limit', async () => {
    expect(await code(bomb(900_000), { inflatedBytes: 500_000 })).toBe('file-bomb');
  });

  it('with very many parts, with two parts of one name, or with a path that leads out', async () => {
    const many = new Map(Array.from({ length: 1_200 }, (_, index) => [`x${index}.txt`, text('x')]));
    expect(await code(storedArchive(many))).toBe('file-unsafe');
    expect(await code(handMade('', { 'XL/WORKBOOK.XML': '<x/>' }))).toBe('file-unsafe');
    expect(await code(handMade('', { '../../etc/passwd': 'x' }))).toBe('file-unsafe');
    expect(await code(handMade('', { '/etc/passwd': 'x' }))).toBe('file-unsafe');
  });

  it('whose parts overlap', async () => {
    const bytes = Buffer.from(handMade(''));
    const last = bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1');
    bytes.writeUInt32LE(5, last + 42);
    expect(await code(bytes)).toBe('file-unsafe');
  });

  it('with entities of its own, which would be expanded', async () => {
    const evil = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><sst><si><t>&b;</t></si></sst>';
    expect(await problemOf(handMade('', { 'xl/sharedStrings.xml': evil }))).toMatchObject({ code: 'file-unsafe', found: 'xl/sharedStrings.xml' });
  });

  it('cut off at any tenth, as damaged, and nothing of it is read', async () => {
    const whole = await bytesOf([
      ['Xã', 'Số hộ'],
      ['Bản Liền', 12],
    ]);
    for (let tenth = 0; tenth < 10; tenth++) expect(await code(whole.slice(0, Math.floor((whole.length * tenth) / 10)))).toMatch(/^file-(?:damaged|empty)$/u);
  });

  it('with a flipped bit, as damaged', async () => {
    const bytes = Buffer.from(handMade('<row r="1"><c r="A1"><v>12</v></c></row>'));
    const at = bytes.indexOf('<v>12</v>') + 3;
    bytes[at] = 0x39;
    expect(await code(bytes)).toBe('file-damaged');
  });

  it('with broken XML, as damaged, never with an exception', async () => {
    const broken = [
      '<row r="1"><c r="A1"><v>1',
      '<row r="1"><c r="1A"><v>1</v></c></row>',
      `<row r="1"><c r="A1"><v>1</v></c></row>${'<'.repeat(200_000)}`,
      '<c '.repeat(100_000),
    ];
    for (const sheet of broken) expect([sheet.slice(0, 50), await code(handMade(sheet))]).toEqual([sheet.slice(0, 50), 'file-damaged']);
    expect(await code(storedArchive(new Map([...parts(''), ['xl/workbook.xml', text('<workbook>'.repeat(50_000))]])))).toBeDefined();
  });
});

describe('a sheet that reaches too far', () => {
  const cell = (name: string) => handMade(`<row r="${name.replace(/\D/gu, '')}"><c r="${name}"><v>1</v></c></row>`);
  it.each([
    ['A1048576', 'too-many-rows'],
    ['A20001', 'too-many-rows'],
    ['XFD1', 'too-many-columns'],
  ])('with something in %s is refused and the cell is named', async (name, expected) => {
    expect(await problemOf(cell(name))).toMatchObject({ code: expected, cell: name });
  });

  it('is refused as well when its cells do not say where they are', async () => {
    expect(await code(handMade(`<row>${'<c><v>1</v></c>'.repeat(301)}</row>`))).toBe('too-many-columns');
    expect(await code(handMade('<row><c><v>1</v></c></row>'.repeat(20_001)))).toBe('too-many-rows');
  });

  it('beyond what Excel itself can hold is damaged', async () => {
    expect(await code(cell('A999999999'))).toBe('file-damaged');
  });

  it('only by its formatting is read as if it were clean', async () => {
    const read = await readWorkbook(handMade('<row r="1"><c r="A1"><v>7</v></c><c r="XFD1" s="0"/></row><row r="1048576"><c r="A1048576" s="0"/></row>'), {
      fileName: 'x',
    });
    expect(read).toMatchObject({ ok: true, workbook: { sheets: [{ rowCount: 1, columnCount: 1 }] } });
  });

  it('with more sheets or cells than allowed is refused', async () => {
    const sheets = Array.from({ length: 61 }, (_, index) => ({ name: `S${index}`, rows: [['a']] }));
    expect(await code(await writeXlsx({ sheets }))).toBe('too-many-sheets');
    expect(await code(await bytesOf([[1, 2, 3]]), { cells: 2 })).toBe('too-many-cells');
  });

  it('with a million merged ranges over all rows is refused', async () => {
    const merges = '<mergeCell ref="A1:Z19000"/>'.repeat(100);
    const sheet = `<row r="19000"><c r="A19000"><v>1</v></c></row></sheetData><mergeCells>${merges}</mergeCells><sheetData>`;
    expect(await code(handMade(sheet))).toBe('file-unsafe');
  });
});

describe('a workbook as it is read', () => {
  it('never runs macros or follows links, and says so', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'S', rows: [['a']] }], vbaProject: new Uint8Array([1, 2, 3]) });
    const read = await readWorkbook(bytes, { fileName: 'x.xlsm' });
    expect(read).toMatchObject({ ok: true, workbook: { notes: [{ code: 'macros-ignored' }] } });
    const linked = await readWorkbook(
      handMade('<row r="1"><c r="A1"><f>[1]S!A1</f><v>5</v></c></row>', { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }),
      { fileName: 'x' },
    );
    expect(linked).toMatchObject({ ok: true, workbook: { notes: [{ code: 'links-ignored' }] } });
    expect(linked.ok && linked.workbook.sheets[0]?.cell(0, 0)).toEqual({ value: 5, formula: 'stored' });
  });

  it('takes the stored result of a formula, and tells one without a result and an error', async () => {
    const read = await readWorkbook(
      handMade(
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>SUM(A1)</f></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="str"><f>IF(1,"","")</f><v></v></c></row>',
      ),
      { fileName: 'x' },
    );
    const [sheet] = read.ok ? read.workbook.sheets : [];
    expect([0, 1, 2, 3].map((column) => sheet?.cell(0, column))).toEqual([
      { value: 2, formula: 'stored' },
      { value: '=SUM(A1)', formula: 'no-result' },
      { value: '#DIV/0!', formula: 'stored', error: true },
      undefined,
    ]);
  });

  it('knows per cent, dates, merged and hidden cells', async () => {
    const book = await workbookOf(
      [
        ['Nhóm', null],
        [0.9475, new Date(Date.UTC(2016, 2, 5))],
      ],
      {
        cells: cellsOf({ '1,0': { value: 0.9475, style: { numFmt: '0.00%' } } }),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
        rowDefs: new Map([[1, { hidden: true }]]),
        columns: [{}, { hidden: true }],
      },
    );
    const [sheet] = book.sheets;
    expect(sheet?.cell(1, 0)).toEqual({ value: 0.9475, percent: true });
    expect(cellText(sheet?.cell(1, 1))).toBe('05/03/2016');
    expect(sheet?.shown(0, 1)).toEqual({ cell: { value: 'Nhóm' }, anchor: 'A1' });
    expect([[...(sheet?.hiddenRows ?? [])], [...(sheet?.hiddenColumns ?? [])]]).toEqual([[1], [1]]);
  });

  it('names its hidden sheets', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Hiện', rows: [['a']] },
        { name: 'Ẩn', rows: [['b']], hidden: true },
      ],
    });
    expect(await readWorkbook(bytes, { fileName: 'x' })).toMatchObject({ ok: true, workbook: { notes: [{ code: 'hidden-sheet', sheet: 'Ẩn' }] } });
  });
});
