import type { Bilingual } from './problem.ts';

interface Decimal {
  /** Digits with a dot before the decimals, as JavaScript reads them. */
  readonly digits: string;
  readonly note?: { readonly code: string; readonly message: Bilingual };
}

const grouped = (mark: string) => new RegExp(`^\\d{1,3}(?:[${mark}]\\d{3})+$`, 'u');

/**
 * Tells the thousands' mark from the decimal mark.
 *
 * @param body digits, dots, commas, spaces and apostrophes, beginning with a digit.
 * @param field decides the two-sided cases; see the three-digit rule at `parseVietnameseNumber`.
 * @returns `undefined` when the marks fit no way of writing.
 */
export function decimalOf(body: string, field: 'count' | 'quantity' | 'percent'): Decimal | undefined {
  const spaced = /[ ']/u.exec(body)?.[0];
  if (spaced !== undefined) {
    const [whole = '', decimals, ...more] = body.split(/[.,]/u);
    if (more.length > 0 || !grouped(spaced).test(whole) || (decimals !== undefined && !/^\d+$/u.test(decimals))) return undefined;
    return join(whole, spaced, decimals);
  }
  if (/^\d+$/u.test(body)) return { digits: body };
  if (!/\d$/u.test(body)) return undefined;
  const last = body.lastIndexOf('.') > body.lastIndexOf(',') ? '.' : ',';
  const other = last === '.' ? ',' : '.';
  const pieces = body.split(last);
  if (body.includes(other)) {
    const [whole = '', decimals = ''] = pieces;
    return pieces.length === 2 && grouped(other).test(whole) && /^\d+$/u.test(decimals) ? join(whole, other, decimals) : undefined;
  }
  if (pieces.length > 2) return grouped(last).test(body) ? join(body, last) : undefined;
  return oneMark(body, last, field);
}

function oneMark(body: string, mark: '.' | ',', field: 'count' | 'quantity' | 'percent'): Decimal | undefined {
  const [whole = '', decimals = ''] = body.split(mark);
  // 0,234 and 1234,567 can only be decimals: no thousands group begins with a lone zero or has four digits before the mark.
  if (!grouped(mark).test(body) || whole === '0') return join(whole, mark, decimals);
  const asThousands = mark === '.' ? field !== 'percent' : field === 'count';
  const digits = asThousands ? join(body, mark) : join(whole, mark, decimals);
  const shown = asThousands ? `${whole}.${decimals}` : `${whole},${decimals}`;
  const vi = asThousands ? `${body} được đọc là số nguyên ${shown} (dấu tách hàng nghìn)` : `${body} được đọc là số thập phân ${shown}`;
  const en = asThousands ? `${body} was read as the whole number ${whole}${decimals}` : `${body} was read as ${whole} and ${decimals} thousandths`;
  return {
    ...digits,
    note: {
      code: asThousands ? 'number-read-as-thousands' : 'number-read-as-decimal',
      message: { vi: `${vi}. Hãy kiểm tra.`, en: `${en}. Please check.` },
    },
  };
}

const join = (whole: string, mark: string, decimals?: string): Decimal => {
  const digits = whole.replaceAll(mark, '');
  return { digits: decimals === undefined ? digits : `${digits}.${decimals}` };
};
