import type { Bilingual } from './problem.ts';
import { decimalOf } from './separators.ts';

/**
 * What is being read: a `count` is a whole number, a `quantity` may have decimals, a `percent` is entered as 94,75 or
 * 94,75%; `any` says nothing about the field and only reports whether a per cent sign was there.
 */
export type NumberField = 'any' | 'count' | 'quantity' | 'percent';

export type ParsedNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean; readonly note?: { readonly code: string; readonly message: Bilingual } }
  | { readonly kind: 'problem'; readonly code: string; readonly message: Bilingual; readonly cure: Bilingual };

const spaces = /[\s\u00a0\u2007\u2009\u202f\u3000]+/gu;
const invisible = /[\u200b-\u200f\u2060\ufeff]/gu;
/** In Vietnamese statistical tables "-" is "did not occur" and "…" is "not collected": neither may become a zero by itself. */
const placeholders = /^(?:[-.…x]|--+|\.\.+|n\/a|k\.?c)$/iu;
const date = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$|^\d{1,2}\/\d{1,4}$/u;

/**
 * Reads a number as an officer types it: 1.234,5 as well as 1,234.5; "1 292"; 94,75%; full-width digits; hard spaces.
 *
 * Rule where a single separator can mean two things ("Vietnamese three-digit rule"): a dot followed by exactly three
 * digits groups thousands (1.234 is 1234) and a comma is the decimal mark (1,234 is 1 and 234 thousandths), except
 * that in a count, which has no decimals, and between thousands and per cent the only sensible reading is taken.
 * Each such reading carries a note, so that a screen can show what was understood.
 *
 * A per cent is returned as it is written (94.75 for "94,75%"), never divided. Negative numbers are read; whether they
 * are allowed is the field's own check.
 *
 * @returns `empty` for no text: missing is not zero.
 * @example parseVietnameseNumber('1.234,5') is { kind: 'number', value: 1234.5, percent: false }
 */
export function parseVietnameseNumber(text: string, field: NumberField = 'any'): ParsedNumber {
  const clean = text
    .replace(invisible, '')
    .replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(spaces, ' ')
    .replace(/[\u2212\u2013\u2014]/gu, '-')
    .trim()
    .replace(/^'/u, '');
  if (clean === '') return { kind: 'empty' };
  if (clean.length > 60) return problems.text('');
  if (placeholders.test(clean)) return problems.placeholder;
  if (date.test(clean)) return problems.date;
  if (/^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/iu.test(clean)) return problems.scientific;
  const parts = /^([+-]?) ?(\d[\d.,' ]*?) ?(%?)$/u.exec(clean);
  if (!parts) return problems.text(clean);
  const [, sign = '', body = '', percentSign = ''] = parts;
  const percent = percentSign === '%';
  if (percent && (field === 'count' || field === 'quantity')) return problems.percent;
  const decimal = decimalOf(body, field === 'count' ? 'count' : percent || field === 'percent' ? 'percent' : 'quantity');
  if (!decimal) return problems.separators;
  if (decimal.digits.replace('.', '').replace(/^0+/u, '').length > 15) return problems.tooLong;
  const value = Number(decimal.digits);
  if (field === 'count' && !Number.isInteger(value)) return problems.notWhole;
  const signed = sign === '-' && value !== 0 ? -value : value;
  return decimal.note ? { kind: 'number', value: signed, percent, note: decimal.note } : { kind: 'number', value: signed, percent };
}

const problem = (code: string, vi: string, en: string, cureVi: string, cureEn: string) =>
  ({ kind: 'problem', code, message: { vi, en }, cure: { vi: cureVi, en: cureEn } }) as const;

const problems = {
  placeholder: problem(
    'number-placeholder',
    'Dấu gạch hoặc dấu chấm không phải là số.',
    'A dash or dots are not a number.',
    'Nhập 0 nếu thực tế bằng không; để trống nếu chưa có số liệu.',
    'Enter 0 if it is really none; leave the cell empty if it is not known.',
  ),
  date: problem(
    'number-date',
    'Đây là ngày tháng hoặc phân số, không phải là số.',
    'This is a date or a fraction, not a number.',
    'Nhập lại bằng số, dùng dấu phẩy cho phần thập phân, ví dụ 12,5.',
    'Enter a number, with a comma as the decimal mark, for example 12,5.',
  ),
  scientific: problem(
    'number-scientific',
    'Số đã bị Excel rút gọn (dạng 1E+11), có thể đã mất chữ số.',
    'Excel has shortened this number (1E+11); digits may be lost.',
    'Đổi định dạng ô thành Number rồi nhập lại đầy đủ các chữ số.',
    'Set the cell format to Number and enter all digits again.',
  ),
  percent: problem(
    'number-percent',
    'Có dấu phần trăm trong ô cần số lượng.',
    'There is a per cent sign where a quantity belongs.',
    'Nhập số lượng (ví dụ số người, số hộ), không nhập tỷ lệ.',
    'Enter the quantity itself (people, households), not the rate.',
  ),
  separators: problem(
    'number-separators',
    'Không rõ dấu chấm, dấu phẩy hoặc khoảng trắng trong số này.',
    'The dots, commas or spaces of this number do not fit together.',
    'Viết theo mẫu 1.234,5 (dấu chấm tách hàng nghìn, dấu phẩy tách phần thập phân).',
    'Write it like 1.234,5 (dot between thousands, comma before decimals).',
  ),
  tooLong: problem(
    'number-too-long',
    'Số có quá nhiều chữ số (tối đa 15).',
    'The number has too many digits (15 at most).',
    'Kiểm tra lại đơn vị tính và số chữ số.',
    'Check the unit of measure and the digits.',
  ),
  notWhole: problem(
    'number-not-whole',
    'Ô này cần số nguyên.',
    'This cell takes a whole number.',
    'Nhập số nguyên. Nếu là một nghìn hai trăm ba mươi tư thì viết 1.234 hoặc 1234.',
    'Enter a whole number. One thousand two hundred and thirty-four is 1.234 or 1234.',
  ),
  text: (found: string) => {
    const inside = /^[^\d]*(\d+(?:[.,]\d+)*)[^\d]*$/u.exec(found)?.[1];
    return problem(
      'number-text',
      'Có chữ trong ô cần số.',
      'There is text where a number belongs.',
      inside ? `Chỉ nhập số, ví dụ ${inside}; đơn vị tính đã có ở tiêu đề cột.` : 'Nhập số, hoặc để trống nếu chưa có số liệu.',
      inside
        ? `Enter the number only, for example ${inside}; the unit stands in the column's head.`
        : 'Enter a number, or leave the cell empty if it is not known.',
    );
  },
};
