import type { CellValue } from 'hucre/xlsx';
import { defineImporter } from '../src/importer.ts';
import { notAbove, together } from '../src/row-checks.ts';
import { type StageContext, stage } from '../src/stage.ts';
import { recogniser } from '../src/unit-recogniser.ts';
import { units, workbookOf } from './make-workbook.ts';

/** The list that the tests of reading share: a rate of two numbers, a per cent, a level. */
export const enrolment = { vi: 'Trẻ 6 tuổi vào lớp 1', en: 'Six-year-olds in grade 1' };
export const importer = defineImporter({
  id: 'values',
  keyColumns: ['unitCode'],
  columns: [
    { key: 'unitCode', type: 'unit', shows: 'code', required: true, headings: { vi: 'Mã xã', en: 'Code', aliases: ['Mã đơn vị'] } },
    { key: 'unitName', type: 'unit', shows: 'name', required: true, headings: { vi: 'Xã, thị trấn', en: 'Commune', aliases: ['Tên xã', 'Đơn vị'] } },
    {
      key: 'numerator',
      type: 'integer',
      required: true,
      min: 0,
      group: enrolment,
      headings: { vi: 'Đang học', en: 'Enrolled', aliases: ['Tử số'] },
      unitOfMeasure: { vi: 'trẻ', en: 'children' },
    },
    {
      key: 'denominator',
      type: 'integer',
      required: true,
      min: 0,
      group: enrolment,
      headings: { vi: 'Tổng số', en: 'All', aliases: ['Mẫu số'] },
      unitOfMeasure: { vi: 'trẻ', en: 'children' },
    },
    { key: 'rate', type: 'number', percent: true, min: 0, max: 100, headings: { vi: 'Tỷ lệ hộ có nước sạch', en: 'Households with clean water' } },
    {
      key: 'level',
      type: 'level',
      headings: { vi: 'Mức đạt', en: 'Level' },
      options: [
        { value: '1', vi: 'Mức 1', en: 'Level 1' },
        { value: '2', vi: 'Mức 2', en: 'Level 2' },
      ],
    },
  ],
  checks: [notAbove('numerator', 'denominator'), together('numerator', 'denominator')],
});
export const context: StageContext = { recogniser: recogniser(units) };

export const heads: CellValue[][] = [
  ['Mã xã', 'Xã, thị trấn', 'Trẻ 6 tuổi vào lớp 1', null, 'Tỷ lệ hộ có nước sạch (%)', 'Mức đạt'],
  [null, null, 'Đang học (trẻ)', 'Tổng số (trẻ)', null, null],
];
export const merged = (top: number, rowsDown = 1) => [
  { startRow: top, startCol: 2, endRow: top, endCol: 3 },
  ...[0, 1, 4, 5].map((column) => ({ startRow: top, startCol: column, endRow: top + rowsDown, endCol: column })),
];
export const staged = async (rows: CellValue[][], more: Parameters<typeof workbookOf>[1] = {}, extra: StageContext = {}) =>
  stage(importer, await workbookOf([...heads, ...rows], { merges: merged(0), ...more }), { ...context, ...extra });
export const one = ['02869', 'Bản Liền', 43, 45, 94.75, 'Mức 1'];
export const clean = { unitCode: '02869', unitName: '02869', numerator: 43, denominator: 45, rate: 94.75, level: '1' };
export const codes = (found: readonly { code: string; cell?: string }[]) => found.map(({ code, cell }) => (cell === undefined ? code : `${cell} ${code}`));
