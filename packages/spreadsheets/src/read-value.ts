import { foldMarks } from './fold-vietnamese.ts';
import { formatVietnameseNumber } from './format-vietnamese-number.ts';
import type { Column, StagedValue } from './importer.ts';
import { parseVietnameseNumber } from './parse-vietnamese-number.ts';
import type { Bilingual } from './problem.ts';
import { type Cell, cellText } from './workbook.ts';

export interface Fault {
  readonly code: string;
  readonly message: Bilingual;
  readonly cure: Bilingual;
}

/** Either a value (with a remark where the reading is not certain) or what is wrong with the cell. */
export type Reading = { readonly value: StagedValue; readonly remark?: { readonly code: string; readonly message: Bilingual } } | { readonly fault: Fault };

const fault = (code: string, vi: string, en: string, cureVi: string, cureEn: string): { fault: Fault } => ({
  fault: { code, message: { vi, en }, cure: { vi: cureVi, en: cureEn } },
});

/** Reads one cell as its column wants it. Units are the recogniser's matter, not this one's. */
export function readValue(column: Column, cell: Cell | undefined): Reading {
  if (!cell) return { value: null };
  if (cell.error)
    return fault(
      'cell-error',
      `Ô có lỗi ${cellText(cell)}.`,
      `The cell holds the error ${cellText(cell)}.`,
      'Sửa công thức, hoặc nhập thẳng giá trị vào ô.',
      'Correct the formula, or type the value.',
    );
  if (cell.formula === 'no-result')
    return fault(
      'formula-without-result',
      'Ô là công thức nhưng tệp không lưu kết quả.',
      'The cell is a formula and the file holds no result.',
      'Mở tệp bằng Excel, bấm Lưu (Excel sẽ tính lại), rồi gửi lại; hoặc nhập thẳng giá trị.',
      'Open the file in Excel and save it (Excel calculates), then send it again; or type the value.',
    );
  if (column.type === 'integer' || column.type === 'number') return readNumber(column, cell);
  if (column.options) return readOption(column.options, cell);
  return readText(cell);
}

function readNumber(column: Column, { value, percent }: Cell): Reading {
  if (value instanceof Date)
    return fault(
      'number-date',
      'Ô đang có định dạng ngày tháng.',
      'The cell is formatted as a date.',
      'Excel có thể đã đổi số thành ngày: đổi định dạng ô thành Number rồi nhập lại số.',
      'Excel may have turned the number into a date: set the format to Number and enter it again.',
    );
  const field = column.type === 'integer' ? 'count' : column.percent ? 'percent' : 'quantity';
  if (typeof value !== 'number') {
    const parsed = parseVietnameseNumber(String(value), field);
    if (parsed.kind === 'empty') return { value: null };
    if (parsed.kind === 'problem') return { fault: parsed };
    return inRange(column, parsed.value, parsed.note);
  }
  if (percent && field !== 'percent') return { fault: faultOfParsing('1%', field) };
  // 0.9475 * 100 is 94.75 only after the binary dust is wiped off; 15 digits are what Excel itself keeps.
  const exact = Number((percent ? value * 100 : value).toPrecision(15));
  if (field === 'count' && !Number.isInteger(exact)) return { fault: faultOfParsing('0,5', field) };
  if (field === 'percent' && !percent && exact > 0 && exact < 1) {
    const shown = formatVietnameseNumber(exact);
    return inRange(column, exact, {
      code: 'percent-below-one',
      message: {
        vi: `${shown} được đọc là ${shown} %. Nếu là tỷ lệ 0–1, hãy nhập theo phần trăm.`,
        en: `${shown} was read as ${shown} per cent. If it is a share from 0 to 1, enter it as per cent.`,
      },
    });
  }
  return inRange(column, exact);
}

/** The parser's own words for a fault, so that the grid and the import say the same. */
function faultOfParsing(text: string, field: 'count' | 'quantity'): Fault {
  const parsed = parseVietnameseNumber(text, field);
  if (parsed.kind !== 'problem') throw new Error(`${text} was expected to be refused as a ${field}`);
  return parsed;
}

function inRange({ min, max }: Column, value: number, remark?: { readonly code: string; readonly message: Bilingual }): Reading {
  if (min !== undefined && value < min)
    return fault(
      'number-below-minimum',
      `Số nhỏ hơn ${formatVietnameseNumber(min)}.`,
      `The number is below ${min}.`,
      'Kiểm tra lại số và dấu trừ.',
      'Check the number and its sign.',
    );
  if (max !== undefined && value > max)
    return fault(
      'number-above-maximum',
      `Số lớn hơn ${formatVietnameseNumber(max)}.`,
      `The number is above ${max}.`,
      'Kiểm tra lại số và đơn vị tính.',
      'Check the number and the unit of measure.',
    );
  return remark ? { value, remark } : { value };
}

function readOption(options: NonNullable<Column['options']>, cell: Cell): Reading {
  const wanted = foldMarks(cellText(cell));
  const found = options.find(({ value, vi, en, aliases }) => [value, vi, en, ...(aliases ?? [])].some((name) => foldMarks(name) === wanted));
  if (found) return { value: found.value };
  return fault(
    'option-unknown',
    'Nội dung không có trong danh sách cho phép.',
    'This is not one of the allowed answers.',
    `Chọn một trong: ${options.map(({ vi }) => vi).join('; ')}.`,
    `Choose one of: ${options.map(({ en }) => en).join('; ')}.`,
  );
}

/** Control characters other than line ends, halves of characters, and marks that turn the direction of what follows. */
const unseen = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;

function readText(cell: Cell): Reading {
  const text = cellText(cell, Number.POSITIVE_INFINITY).normalize('NFC');
  const strange = unseen.exec(text)?.[0];
  if (strange !== undefined) {
    const name = `U+${strange.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
    return fault(
      'text-strange-character',
      `Có ký tự không đọc được (${name}).`,
      `There is an unreadable character (${name}).`,
      'Xoá nội dung ô và gõ lại.',
      'Clear the cell and type the text again.',
    );
  }
  if (text.length > 2_000)
    return fault('text-too-long', 'Nội dung dài quá 2.000 ký tự.', 'The text is longer than 2,000 characters.', 'Rút gọn nội dung.', 'Shorten the text.');
  return { value: text };
}
