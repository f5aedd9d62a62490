import { describe, expect, it } from 'vitest';
import { clean, codes, context, enrolment, importer, one, staged } from '../test/enrolment-list.ts';
import { cellsOf, workbookOf } from '../test/make-workbook.ts';
import { defineImporter } from './importer.ts';
import { stage } from './stage.ts';

describe('heads', () => {
  it('of one name ask for a mapping by hand, and with it the file is read', async () => {
    const rows = [
      ['Mã xã', 'Tử số', 'Tử số', 'Mẫu số'],
      ['02869', 1, 43, 45],
    ];
    const book = await workbookOf(rows);
    const first = stage(importer, book, context);
    expect(first.problems).toMatchObject([{ code: 'heading-twice', column: 'numerator', found: 'B: Tử số; C: Tử số' }]);
    const second = stage(importer, book, { ...context, mapping: { columns: { numerator: 'C' } } });
    expect(second).toMatchObject({ problems: [], rows: [{ values: { numerator: 43, denominator: 45 } }] });
    // Remembered as it was returned, it reads the next file with the same heads.
    const next = stage(importer, await workbookOf([rows[0] ?? [], ['02866', 0, 7, 9]]), { ...context, mapping: second.mapping });
    expect([next.problems, next.fingerprint]).toEqual([[], first.fingerprint]);
    expect(next.rows).toMatchObject([{ unit: '02866', values: { numerator: 7 } }]);
  });

  it('of two measures without their groups are not guessed', async () => {
    const other = { vi: 'Người có bảo hiểm', en: 'Insured' };
    const two = defineImporter({
      ...importer,
      checks: [],
      columns: importer.columns.flatMap((column) => (column.group ? [column, { ...column, key: `${column.key}2`, group: other, required: false }] : [column])),
    });
    const doubled = stage(
      two,
      await workbookOf([
        ['Mã xã', 'Tử số', 'Mẫu số', 'Tử số', 'Mẫu số'],
        ['02869', 1, 2, 3, 4],
      ]),
      context,
    );
    expect(doubled.problems.map(({ code, column }) => [code, column])).toEqual(
      ['numerator', 'numerator2', 'denominator', 'denominator2'].map((column) => ['heading-twice', column]),
    );
    const once = stage(
      two,
      await workbookOf([
        ['Mã xã', 'Tử số', 'Mẫu số'],
        ['02869', 1, 2],
      ]),
      context,
    );
    expect(codes(once.problems)).toEqual(['column-shared', 'column-shared']);
    const columns = { numerator: 'B', denominator: 'C', numerator2: '', denominator2: '' };
    expect(
      stage(
        two,
        await workbookOf([
          ['Mã xã', 'Tử số', 'Mẫu số'],
          ['02869', 1, 2],
        ]),
        { ...context, mapping: { columns } },
      ),
    ).toMatchObject({
      problems: [],
      rows: [{ values: { numerator: 1, denominator: 2 } }],
    });
    // A measure that was not asked for may stand beside: its group tells that it is another one.
    const beside = await workbookOf([
      ['Mã xã', enrolment.vi, null, 'Chỉ tiêu khác', null],
      [null, 'Tử số', 'Mẫu số', 'Tử số', 'Mẫu số'],
      ['02869', 1, 2, 3, 4],
    ]);
    expect(stage(two, beside, context)).toMatchObject({
      problems: [],
      rows: [{ values: { numerator: 1, denominator: 2 } }],
      notes: [{ code: 'columns-unused' }],
    });
  });

  it('of other names are mapped by hand by their own name', async () => {
    const book = await workbookOf([
      ['Mã xã', 'Học sinh', 'Trẻ em'],
      ['02869', 43, 45],
    ]);
    expect(stage(importer, book, context).problems).toMatchObject([{ code: 'headings-not-found' }]);
    expect(stage(importer, book, { ...context, mapping: { headingRows: [1, 1], columns: { numerator: 'học sinh', denominator: 'C' } } })).toMatchObject({
      problems: [],
      rows: [{ values: { numerator: 43, denominator: 45 } }],
    });
  });

  it('that are missing are named, with the nearest ones', async () => {
    const { problems } = stage(
      importer,
      await workbookOf([
        ['Mã xã', 'Tử số', 'Tổng số trẻ'],
        ['02869', 43, 45],
      ]),
      context,
    );
    expect(problems).toMatchObject([
      { code: 'column-missing', column: 'denominator', found: 'C: Tổng số trẻ', message: { vi: 'Thiếu cột “Trẻ 6 tuổi vào lớp 1 > Tổng số”.' } },
    ]);
  });

  it('mapped by hand to a column that is not there, or two to one column, are refused', async () => {
    const book = await workbookOf([
      ['Mã xã', 'Tử số', 'Mẫu số'],
      ['02869', 43, 45],
    ]);
    expect(codes(stage(importer, book, { ...context, mapping: { columns: { numerator: 'ZZ' } } }).problems)).toEqual(['mapping-column-missing']);
    expect(codes(stage(importer, book, { ...context, mapping: { columns: { numerator: 'C', denominator: 'Mẫu số' } } }).problems)).toEqual(['column-shared']);
    expect(stage(importer, book, { ...context, mapping: { columns: { rate: '' } } }).mapping.columns).toMatchObject({ rate: '' });
  });

  it('in rows that cannot be are looked for instead, and so is a sheet of last year', async () => {
    const book = await workbookOf([[], ['Mã xã', 'Tử số', 'Mẫu số'], ['02869', 43, 45]]);
    const wrong: [number, number][] = [
      [1, 1e9],
      [-5, 2],
      [900, 901],
      [Number.NaN, 1],
    ];
    for (const headingRows of wrong) {
      const result = stage(importer, book, { ...context, mapping: { sheet: 'Năm 2023', headingRows, columns: {} } });
      expect([result.mapping.headingRows, result.rows.length, result.problems]).toEqual([[2, 2], 1, []]);
    }
  });

  it('of another order or in other rows have another fingerprint', async () => {
    const prints = [[['Mã xã', 'Tử số', 'Mẫu số']], [['Mã xã', 'Mẫu số', 'Tử số']], [[], ['Mã xã', 'Tử số', 'Mẫu số']]].map(
      async (rows) => stage(importer, await workbookOf([...rows, ['02869', 1, 1]]), context).fingerprint,
    );
    expect(new Set(await Promise.all(prints)).size).toBe(3);
  });

  it('called like the inner names of objects do no harm', async () => {
    const result = await staged([one], { cells: cellsOf({ '0,6': { value: '__proto__' }, '0,7': { value: 'constructor' }, '2,6': { value: 1 } }) });
    expect(result).toMatchObject({ problems: [], rows: [{ values: clean }], notes: [{ code: 'columns-unused' }] });
  });

  it('with no rows below them are refused', async () => {
    expect(codes((await staged([])).problems)).toEqual(['no-rows']);
  });
});
