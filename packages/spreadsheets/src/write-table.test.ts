import { read as readWithSheetJs, utils, type WorkBook, write as writeWithSheetJs } from '@e965/xlsx';
import fc from 'fast-check';
import { openXlsx, readXlsx, saveXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { opened, units } from '../test/make-workbook.ts';
import { defineImporter, type StagedValue } from './importer.ts';
import { notAbove } from './row-checks.ts';
import { stage } from './stage.ts';
import { recogniser } from './unit-recogniser.ts';
import { type TableRow, type TableToWrite, writeTable } from './write-table.ts';

const enrolment = { vi: 'Trẻ 6 tuổi vào lớp 1', en: 'Six-year-olds in grade 1' };
const insured = { vi: 'Người dân có bảo hiểm y tế', en: 'People with health insurance' };
const people = { vi: 'người', en: 'people' };
const importer = defineImporter({
  id: 'values',
  version: 2,
  keyColumns: ['code'],
  columns: [
    { key: 'code', type: 'unit', shows: 'code', required: true, headings: { vi: 'Mã xã', en: 'Code' } },
    { key: 'name', type: 'unit', shows: 'name', required: true, headings: { vi: 'Xã, thị trấn', en: 'Commune' } },
    { key: 'enrolled', type: 'integer', required: true, group: enrolment, headings: { vi: 'Tử số', en: 'Numerator' }, unitOfMeasure: people },
    { key: 'children', type: 'integer', required: true, group: enrolment, headings: { vi: 'Mẫu số', en: 'Denominator' }, unitOfMeasure: people },
    { key: 'insured', type: 'integer', group: insured, headings: { vi: 'Tử số', en: 'Numerator' }, unitOfMeasure: people },
    { key: 'people', type: 'integer', group: insured, headings: { vi: 'Mẫu số', en: 'Denominator' }, unitOfMeasure: people },
    { key: 'loans', type: 'number', decimals: 1, headings: { vi: 'Dư nợ', en: 'Outstanding loans' }, unitOfMeasure: { vi: 'triệu đồng', en: 'million VND' } },
    { key: 'share', type: 'number', percent: true, headings: { vi: 'Tỷ lệ thu gom rác', en: 'Waste collected' } },
    {
      key: 'level',
      type: 'level',
      headings: { vi: 'Mức đạt chuẩn', en: 'Level' },
      options: ['1', '2', '3'].map((value) => ({ value, vi: `Mức độ ${value}`, en: `Level ${value}` })),
    },
    { key: 'remark', type: 'text', headings: { vi: 'Ghi chú', en: 'Remark' } },
  ],
  checks: [notAbove('enrolled', 'children')],
});
const template = { id: 'values', version: 2, year: 2024, fields: { measures: 'a,b'.repeat(200) } };
const recognise = { recogniser: recogniser(units), year: 2024 };
const blank: TableRow[] = units.map(({ code, name }) => ({ code, name }));
const table = (rows: readonly TableRow[], more: Partial<TableToWrite> = {}): TableToWrite => ({
  title: 'BIỂU NHẬP SỐ LIỆU NĂM 2024',
  sheet: 'Số liệu 2024',
  columns: importer.columns,
  rows,
  template,
  ...more,
});
const filled = (index: number): Record<string, StagedValue> => ({
  enrolled: 40 + index,
  children: 60 + index,
  insured: null,
  people: 1_292 + index,
  loans: 12.5 + index,
  share: 94.75,
  level: '2',
  remark: '=1+1',
});
const staged = async (bytes: Uint8Array) => stage(importer, await opened(bytes), recognise);
const valuesOf = (rows: readonly { values: Readonly<Record<string, StagedValue>> }[]) =>
  rows.map(({ values: { code: _code, name: _name, ...values } }) => values);

describe('a template goes out, is filled in and comes back without a mapping', () => {
  it('through hucre', async () => {
    const book = await openXlsx(await writeTable(table(blank, { marks: { demonstration: true } })), { readStyles: true });
    const [sheet] = book.sheets;
    const first = sheet?.rows.findIndex((row) => row[0] === '02839') ?? -1;
    units.forEach((_, index) => {
      const { enrolled, children, people: all, loans, share, remark } = filled(index);
      sheet?.rows[first + index]?.splice(2, 8, enrolled ?? null, children ?? null, null, all ?? null, loans ?? null, share ?? null, 'Mức độ 2', remark ?? null);
      for (const column of [2, 3, 5, 6, 7, 8, 9]) sheet?.cells?.delete(`${first + index},${column}`);
    });
    const back = await staged(await saveXlsx(book));
    expect([back.problems, back.notes]).toEqual([[], []]);
    expect(back.rows.map(({ unit }) => unit)).toEqual(units.map(({ code }) => code));
    expect(valuesOf(back.rows)).toEqual(units.map((_, index) => filled(index)));
  });

  it('through SheetJS', async () => {
    const book = readWithSheetJs(await writeTable(table(blank)), { cellStyles: true, bookProps: false });
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
    const first = (utils.sheet_to_json<unknown[]>(sheet, { header: 1, blankrows: true }) ?? []).findIndex((row) => row[0] === '02839');
    utils.sheet_add_aoa(
      sheet,
      units.map((_, index) => {
        const { enrolled, children, people: all, loans, share } = filled(index);
        return [enrolled, children, null, all, loans, share, 'Mức độ 2'];
      }),
      { origin: { r: first, c: 2 } },
    );
    for (const index of units.keys()) utils.sheet_add_aoa(sheet, [[{ t: 's', v: '=1+1' }]], { origin: { r: first + index, c: 9 } });
    const back = await staged(bytesOfSheetJs(book));
    expect(back.problems).toEqual([]);
    expect(valuesOf(back.rows)).toEqual(units.map((_, index) => filled(index)));
  });

  it('and still knows what it is when a program dropped its properties', async () => {
    const book = readWithSheetJs(await writeTable(table(blank)));
    const bare = { ...book };
    delete bare.Custprops;
    expect((await opened(bytesOfSheetJs(bare))).template).toEqual({ id: 'values', version: 2, year: 2024 });
    expect((await opened(bytesOfSheetJs(book))).template).toEqual(template);
  });

  it('with any values, losing nothing', async () => {
    const text = fc
      .oneof(
        fc.constantFrom('=1+1', '+84', '-2+3', '@SUM(A1)', '#N/A', '#REF!', '_x0041_', '<b>&"\'', 'Bản Liền', ' a\nb'),
        fc.string({ minLength: 1, maxLength: 30 }),
      )
      .filter((value) => /^[^\p{Cc}\p{Cs}]*\S[^\p{Cc}\p{Cs}]*$|\n/u.test(value) && !/[\r\ufffe\uffff]/u.test(value));
    const row = fc.record({
      enrolled: fc.option(fc.integer({ min: 0, max: 99 })),
      children: fc.option(fc.integer({ min: 99, max: 1e9 })),
      insured: fc.option(fc.integer({ min: -5, max: 1e12 })),
      people: fc.constant(null),
      loans: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => Number(value.toPrecision(15)) || 0)),
      share: fc.option(fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)),
      level: fc.option(fc.constantFrom('1', '2', '3')),
      remark: fc.option(text.map((value) => value.normalize('NFC'))),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: units.length }), async (rows) => {
        const back = await staged(await writeTable(table(rows.map((values, index) => ({ ...values, ...blank[index] })))));
        expect(back.problems).toEqual([]);
        expect(valuesOf(back.rows)).toEqual(rows.map((values) => ({ ...values, remark: values.remark?.trim() ?? null })));
      }),
      { numRuns: 60 },
    );
  });

  it('but not into another year', async () => {
    const book = await opened(await writeTable(table(blank)));
    expect(stage(importer, book, { ...recognise, year: 2023 }).problems).toMatchObject([
      { code: 'template-year', found: '2024', cure: { vi: expect.stringContaining('2023') } },
    ]);
    expect(stage({ ...importer, id: 'other' }, book, recognise).notes).toMatchObject([{ code: 'template-other' }]);
    expect(stage({ ...importer, version: 3 }, book, recognise).notes).toMatchObject([{ code: 'template-version' }]);
  });
});

describe('a written workbook', () => {
  it('locks what must not be changed, opens what is to be filled in, and says how', async () => {
    const book = await readXlsx(await writeTable(table(blank)), { readStyles: true });
    const [sheet] = book.sheets;
    const first = sheet?.rows.findIndex((row) => row[0] === '02839') ?? -1;
    const locked = (column: number) => sheet?.cells?.get(`${first},${column}`)?.style?.protection?.locked;
    expect([sheet?.protection?.sheet, locked(0), locked(1), locked(2), locked(8)]).toEqual([true, true, true, false, false]);
    expect(sheet?.freezePane).toEqual({ rows: first, columns: 2 });
    const rules = Object.fromEntries((sheet?.dataValidations ?? []).map((rule) => [rule.range.split(':')[0]?.replace(/\d/gu, ''), rule]));
    expect(rules.C).toMatchObject({
      type: 'whole',
      operator: 'greaterThanOrEqual',
      formula1: '0',
      range: `C${first + 1}:C${first + 19}`,
      inputMessage: 'Số nguyên (người) từ 0. Để trống nếu chưa có số liệu.',
    });
    expect(rules.G).toMatchObject({ type: 'decimal' });
    expect(rules.H).toMatchObject({ type: 'decimal', operator: 'between', formula1: '0', formula2: '100' });
    expect(rules.I).toMatchObject({ type: 'list', values: ['Mức độ 1', 'Mức độ 2', 'Mức độ 3'] });
    expect([rules.A, rules.B, rules.J]).toEqual([undefined, undefined, undefined]);
    expect(book.sheets).toHaveLength(1);
  });

  it('holds real numbers with formats, units in the heads, and two columns under one head', async () => {
    const bytes = await writeTable(table([{ code: '02842', name: 'Lùng Cải', ...filled(1) }]));
    const sheet = readWithSheetJs(bytes, { cellNF: true }).Sheets['Số liệu 2024'];
    const rows = utils.sheet_to_json<unknown[]>(sheet ?? {}, { header: 1, blankrows: true });
    const first = rows.findIndex((row) => row[0] === '02842');
    expect(rows[first - 2]?.slice(0, 9)).toEqual([
      'Mã xã',
      'Xã, thị trấn',
      enrolment.vi,
      undefined,
      insured.vi,
      undefined,
      'Dư nợ (triệu đồng)',
      'Tỷ lệ thu gom rác (%)',
      'Mức đạt chuẩn',
    ]);
    expect(rows[first - 1]?.slice(2, 6)).toEqual(['Tử số (người)', 'Mẫu số (người)', 'Tử số (người)', 'Mẫu số (người)']);
    const cell = (column: string) => {
      const { t, v, z } = sheet?.[`${column}${first + 1}`] ?? {};
      return [t, v, z];
    };
    expect([cell('A'), cell('C'), cell('G'), cell('H')]).toEqual([
      ['s', '02842', '@'],
      ['n', 41, '#,##0'],
      ['n', 13.5, '#,##0.0'],
      ['n', 94.75, '0.00'],
    ]);
    expect(sheet?.['!merges']).toContainEqual({ s: { r: first - 2, c: 2 }, e: { r: first - 2, c: 3 } });
  });

  it('never makes a formula of a text, whoever reads it', async () => {
    const texts = ['=HYPERLINK("http://x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '＝1+1', "=cmd|' /C calc'!A0"];
    const bytes = await writeTable({
      title: '=1+1',
      sheet: '=A',
      columns: [{ key: 'a', type: 'text', headings: { vi: '=B', en: '=B' } }],
      rows: texts.map((a) => ({ a })),
      notes: ['=C'],
    });
    const sheet = Object.values(readWithSheetJs(bytes, { cellFormula: true }).Sheets)[0] ?? {};
    const cells = Object.entries(sheet).filter(([name]) => !name.startsWith('!'));
    expect(cells.every(([, { t, f }]) => t === 's' && f === undefined)).toBe(true);
    expect(cells.map(([, { v }]) => v)).toEqual(['=1+1', '=B', ...texts, '=C']);
  });

  it('carries the mark of made-up figures when it is told so, and only then', async () => {
    const texts = async (marked: boolean) => (await readXlsx(await writeTable(table(blank, { marks: { demonstration: marked } })))).sheets[0]?.rows.flat();
    expect([(await texts(true))?.includes('SỐ LIỆU MINH HỌA'), (await texts(false))?.includes('SỐ LIỆU MINH HỌA')]).toEqual([true, false]);
  });

  it('as a plain table has no locks, no rules and no stamp', async () => {
    const { template: _, ...plain } = table(blank);
    const book = await readXlsx(await writeTable({ ...plain, language: 'en' }));
    expect([book.sheets[0]?.protection, book.sheets[0]?.dataValidations, book.properties?.custom]).toEqual([undefined, undefined, undefined]);
    expect((await staged(await writeTable({ ...plain, language: 'en', rows: blank.map((row, index) => ({ ...row, ...filled(index) })) }))).problems).toEqual(
      [],
    );
  });

  it('takes any name for its sheet', async () => {
    const names = await Promise.all(
      ['Tỷ lệ 6/7: [a]*?\\ rất dài, dài hơn ba mươi mốt ký tự', "'", ''].map(
        async (sheet) => readWithSheetJs(await writeTable(table(blank, { sheet }))).SheetNames[0],
      ),
    );
    expect(names).toEqual(['Tỷ lệ 6 7 a rất dài, dài hơn ba', 'Bảng', 'Bảng']);
  });

  it('refuses what no cell can hold', async () => {
    await expect(writeTable(table([{ enrolled: Number.NaN }]))).rejects.toThrow(/column enrolled/u);
    await expect(writeTable(table([{ remark: 'x'.repeat(32_768) }]))).rejects.toThrow(RangeError);
  });
});

const bytesOfSheetJs = (book: WorkBook): Uint8Array => new Uint8Array(writeWithSheetJs(book, { type: 'buffer', bookType: 'xlsx' }));
