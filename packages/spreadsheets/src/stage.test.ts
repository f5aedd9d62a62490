import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { clean, codes, context, heads, importer, merged, one, staged } from '../test/enrolment-list.ts';
import { cellsOf, handMade, opened, workbookOf } from '../test/make-workbook.ts';
import { defineImporter } from './importer.ts';
import { stage } from './stage.ts';

describe('a list is read', () => {
  it('with its merged heads, and every value knows its cell', async () => {
    const result = await staged([one]);
    expect(result).toMatchObject({
      problems: [],
      notes: [],
      mapping: { sheet: 'Số liệu', headingRows: [1, 2], columns: { unitCode: 'A', numerator: 'C', denominator: 'D' } },
    });
    expect(result.rows).toEqual([
      {
        sheet: 'Số liệu',
        row: 3,
        hidden: false,
        unit: '02869',
        values: clean,
        cells: { unitCode: 'A3', unitName: 'B3', numerator: 'C3', denominator: 'D3', rate: 'E3', level: 'F3' },
      },
    ]);
  });

  it('below the titles of an official form, with a row of column numbers, a total and signatures', async () => {
    const result = stage(
      importer,
      await workbookOf(
        [
          ['UBND HUYỆN BẮC HÀ'],
          ['BIỂU TỔNG HỢP NĂM 2024'],
          [],
          ...heads,
          ['(1)', '(2)', '(3)', '(4)', '(5=3/4)', '(6)'],
          [null, 'Toàn huyện', 43, 45, 95.6, null],
          one,
          [],
          [null, 'Bắc Hà, ngày 05 tháng 02 năm 2025'],
          [null, 'Người lập biểu', null, null, 'Chủ tịch', null],
        ],
        { merges: merged(3) },
      ),
      context,
    );
    expect(codes(result.problems)).toEqual([]);
    expect(result.rows.map(({ row, values }) => [row, values])).toEqual([[8, clean]]);
    expect(result.notes.map(({ code, row }) => [code, row])).toEqual([
      ['column-numbers', 6],
      ['total-row', 7],
      ['text-row', 10],
      ['text-row', 11],
    ]);
  });

  it('with its columns moved, in NFD, in capitals and without tone marks', async () => {
    const rows = [
      ['MỨC ĐẠT', 'STT', 'trẻ 6 tuổi vào lớp 1', null, 'XÃ, THỊ TRẤN', 'Ghi chú'].map((head) => head?.normalize('NFD') ?? null),
      [null, null, 'Tong so', 'Dang hoc', null, null],
      ['muc 2', 1, 45, 43, 'ban lien', 'x'],
    ];
    const result = stage(importer, await workbookOf(rows, { merges: [{ startRow: 0, startCol: 2, endRow: 0, endCol: 3 }] }), context);
    expect(result.rows[0]).toMatchObject({ unit: '02869', values: { numerator: 43, denominator: 45, level: '2' } });
    expect([codes(result.problems), codes(result.notes)]).toEqual([[], ['columns-unused', 'E3 unit-spelling']]);
  });

  it('also when the merges of its heads were lost, or group and column stand in one head', async () => {
    expect(stage(importer, await workbookOf([...heads, one]), context)).toMatchObject({ problems: [], rows: [{ values: clean }] });
    const flat = ['Mã đơn vị', 'Tên xã', 'Trẻ 6 tuổi vào lớp 1 - Tử số', 'Trẻ 6 tuổi vào lớp 1: Mẫu số', 'Tỷ lệ hộ có nước sạch', 'Mức đạt'];
    expect(stage(importer, await workbookOf([flat, one]), context)).toMatchObject({ problems: [], rows: [{ values: clean }] });
  });

  it('with missing values as missing, never as zero', async () => {
    const { rows, problems } = await staged([
      ['02869', null, null, null, null, null],
      ['02866', null, 0, 0, 0, null],
    ]);
    expect(problems).toEqual([]);
    expect(rows.map(({ values }) => values)).toMatchObject([
      { numerator: null, rate: null, level: null },
      { numerator: 0, rate: 0 },
    ]);
  });

  it('with hidden rows and columns like the others, and names them', async () => {
    const result = await staged([one, ['02866', null, 1, 2, null, null]], {
      rowDefs: new Map([[3, { hidden: true }]]),
      columns: [{}, {}, {}, { hidden: true }],
    });
    expect(result.rows.map(({ unit, hidden }) => [unit, hidden])).toEqual([
      ['02869', false],
      ['02866', true],
    ]);
    expect(result.notes).toMatchObject([
      { code: 'hidden-rows', found: '4' },
      { code: 'hidden-columns', found: 'D' },
    ]);
  });

  it('from formulas by their stored results, told once per column', async () => {
    const cells = cellsOf({ '2,2': { value: 43, formula: '40+3', formulaResult: 43 }, '3,2': { value: 5, formula: '2+3', formulaResult: 5 } });
    const result = await staged([one, ['02866', null, 5, 6, null, null]], { cells });
    expect(result.rows.map(({ values }) => values.numerator)).toEqual([43, 5]);
    expect(result.notes).toMatchObject([{ code: 'formulas-stored-result', cell: 'C3', found: 'C3, C4' }]);
  });

  it('from the one visible sheet that has its heads', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Bìa', rows: [['Phòng Giáo dục']] },
        { name: 'Cũ', rows: [...heads, ['02866', null, 1, 1, null, null]], hidden: true },
        { name: 'Mới', rows: [...heads, one] },
        { name: 'Mới (2)', rows: [...heads, one] },
      ],
    });
    const result = stage(importer, await opened(bytes), context);
    expect(result.rows).toMatchObject([{ sheet: 'Mới', unit: '02869' }]);
    expect(result.notes).toMatchObject([
      { code: 'hidden-sheet', sheet: 'Cũ' },
      { code: 'other-sheets', found: 'Mới (2)' },
    ]);
    expect(stage(importer, await opened(bytes), { ...context, mapping: { sheet: 'Cũ', columns: {} } }).rows).toMatchObject([{ unit: '02866' }]);
  });
});

describe('everything that is wrong is told at once', () => {
  it('with sheet, cell, row, column, what was found and the cure', async () => {
    const { problems, rows } = await staged([
      ['02869', 'Bản Liền', 'bốn ba', 45, '101%', 'Mức 9'],
      ['2866', 'Bản Phố', 50, 45, '94,75%', 'Mức 1'],
      [null, 'Bản Xyz', -1, '94,75%', null, null],
      ['02842', 'Lùng Phình', 12.5, 20, null, null],
      [null, null, 3, 4, null, null],
      ['02863', null, 3, null, null, null],
      ['2869', null, 1, 2, null, null],
    ]);
    expect(codes(problems)).toEqual([
      'C3 number-text',
      'E3 number-above-maximum',
      'F3 option-unknown',
      'C4 numerator-above-denominator',
      'B5 unit-unknown',
      'C5 number-below-minimum',
      'D5 number-percent',
      'B6 unit-contradiction',
      'C6 number-not-whole',
      'A7 unit-missing',
      'C8 half-of-a-pair',
      'A9 row-twice',
    ]);
    expect(problems[0]).toEqual({
      code: 'number-text',
      sheet: 'Số liệu',
      cell: 'C3',
      row: 3,
      column: 'numerator',
      found: 'bốn ba',
      message: { vi: 'Có chữ trong ô cần số.', en: 'There is text where a number belongs.' },
      cure: { vi: 'Nhập số, hoặc để trống nếu chưa có số liệu.', en: 'Enter a number, or leave the cell empty if it is not known.' },
    });
    expect(problems.every(({ message, cure, sheet }) => message.vi && message.en && cure.vi && cure.en && sheet)).toBe(true);
    expect(rows).toHaveLength(7);
    expect(rows[0]?.values).not.toHaveProperty('numerator');
  });

  it('for numbers written as text', async () => {
    const { rows, problems, notes } = await staged([
      ['02869', null, '1.234', '1,292', '94,75%', null],
      ['02866', null, '1 292', '1.300,0', '12,5', null],
    ]);
    expect(problems).toEqual([]);
    expect(rows.map(({ values: { numerator, denominator, rate } }) => [numerator, denominator, rate])).toEqual([
      [1234, 1292, 94.75],
      [1292, 1300, 12.5],
    ]);
    expect(codes(notes)).toEqual(['C3 number-read-as-thousands', 'D3 number-read-as-thousands']);
  });

  it('for cells of another kind: dates, per cent formats, errors, formulas without a result', async () => {
    const cells = cellsOf({ '2,3': { value: 0.5, style: { numFmt: '0%' } }, '2,4': { value: 0.9475, style: { numFmt: '0.00%' } } });
    const { problems, rows } = await staged(
      [
        ['02869', null, new Date(Date.UTC(2024, 11, 5)), 0.5, 0.9475, null],
        ['02866', null, '#REF!', 1, 0.95, null],
      ],
      { cells },
    );
    expect(codes(problems)).toEqual(['C3 number-date', 'D3 number-percent', 'C4 cell-error']);
    expect(problems[0]?.found).toBe('05/12/2024');
    expect(rows.map(({ values }) => values.rate)).toEqual([94.75, 0.95]);
    const table =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Mã xã</t></is></c><c r="B1" t="inlineStr"><is><t>Tử số</t></is></c><c r="C1" t="inlineStr"><is><t>Mẫu số</t></is></c></row>';
    const empty = await opened(handMade(`${table}<row r="2"><c r="A2"><v>2869</v></c><c r="B2"><f>C2*2</f></c><c r="C2"><v>9</v></c></row>`));
    expect(stage(importer, empty, context).problems).toMatchObject([{ code: 'formula-without-result', cell: 'B2', found: '=C2*2' }]);
  });

  it('but a share between 0 and 1 in a per cent column is only pointed at', async () => {
    expect((await staged([['02869', null, 1, 2, 0.95, null]])).notes).toMatchObject([{ code: 'percent-below-one', cell: 'E3' }]);
  });

  it('and never more than a thousand times', async () => {
    const { problems } = await staged(Array.from({ length: 1_100 }, () => ['Xyz', null, 1, 2, null, null]));
    expect(problems).toHaveLength(1_001);
    expect(problems.at(-1)).toMatchObject({ code: 'more-problems', message: { vi: 'Còn 100 lỗi nữa không liệt kê.' } });
  });
});

describe('a total row', () => {
  it.each([
    [null, 'Tổng cộng'],
    ['Cộng', null],
    ['I', 'I. Toàn huyện'],
    [null, 'Huyện Bắc Hà'],
  ])('%s | %s is never imported as a commune', async (code, name) => {
    const { rows, problems, notes } = await staged([one, [code, name, 43, 45, null, null]]);
    expect([rows.length, codes(problems), codes(notes)]).toEqual([1, [], ['total-row']]);
  });

  it('that does not add up is told, as a note', async () => {
    const { notes } = await staged([one, ['02866', null, 1, 2, null, null], [null, 'Tổng', 44, 50, null, null]]);
    expect(codes(notes)).toEqual(['D5 total-differs', 'total-row']);
    expect(notes[0]?.message.vi).toBe('Hàng tổng ghi 50, cộng các hàng được 47.');
  });
});

describe('a text column', () => {
  const list = defineImporter({
    id: 'front',
    keyColumns: ['name'],
    columns: [
      { key: 'name', type: 'text', headings: { vi: 'Tên tổ chức', en: 'Name' }, filled: true },
      { key: 'members', type: 'integer', headings: { vi: 'Hội viên', en: 'Members' } },
    ],
  });
  it('is made NFC, keeps a formula-like text as text, and refuses unreadable characters', async () => {
    const { rows, problems } = stage(
      list,
      await workbookOf([
        ['Tên tổ chức', 'Hội viên'],
        ['Hội Phụ nữ'.normalize('NFD'), 5],
        ['=HYPERLINK("x")', 1],
        ['tên\u202egiả', 2],
        [null, 3],
      ]),
    );
    expect(rows.map(({ values }) => values.name)).toEqual(['Hội Phụ nữ', '=HYPERLINK("x")', undefined, undefined]);
    expect(problems).toMatchObject([
      { code: 'text-strange-character', cell: 'A4', message: { vi: expect.stringContaining('U+202E') } },
      { code: 'value-missing', cell: 'A5' },
    ]);
  });
});

describe('a declaration that cannot work', () => {
  it('is refused when it is made', () => {
    expect(() => defineImporter({ ...importer, keyColumns: ['nothing'] })).toThrow(RangeError);
    expect(() => defineImporter({ ...importer, columns: [...importer.columns, ...importer.columns] })).toThrow(/same key/u);
    expect(() => defineImporter({ id: 'x', keyColumns: [], columns: [{ key: 'a', type: 'level', headings: { vi: 'a', en: 'a' } }] })).toThrow(/no options/u);
  });
  it('and units without a recogniser are a mistake of the program', async () => {
    const book = await workbookOf([...heads, one]);
    expect(() => stage(importer, book)).toThrow(RangeError);
  });
});
