import type { Locale } from './locale.ts';

export type UnreadReason = 'per-cent' | 'no-number' | 'wrong-decimal-sign';

/**
 * A number as people type or paste it. The language of the page decides what a lone separator means; two kinds of separator,
 * or one that occurs twice, can be read in one way only and are read so in both languages.
 *
 * @returns `{ value: null }` for an empty text; a reason where the text is no number, or could be two.
 * @example readNumber('1.234,5', 'vi') and readNumber('1,234.5', 'vi') are 1234.5; readNumber('12.5', 'vi') is refused.
 */
export function readNumber(text: string, locale: Locale): { readonly value: number | null } | { readonly reason: UnreadReason } {
  const plain = text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^[−–]/, '-');
  if (plain === '') return { value: null };
  if (plain.endsWith('%')) return { reason: 'per-cent' };
  if (!/^-?\d[\d.,]*$/.test(plain) || /[.,]$/.test(plain)) return { reason: 'no-number' };
  const decimal = decimalSign(plain, locale);
  if (decimal === undefined) return { reason: 'wrong-decimal-sign' };
  const grouping = decimal === ',' ? '.' : ',';
  const [whole = '', fraction, ...rest] = plain.split(decimal);
  if (rest.length > 0 || fraction?.includes(grouping)) return { reason: 'no-number' };
  const groups = whole.split(grouping);
  if (groups.length > 1 && !(/^-?\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/.test(group)))) return { reason: 'no-number' };
  const value = Number(`${groups.join('')}.${fraction ?? '0'}`);
  return Number.isFinite(value) ? { value } : { reason: 'no-number' };
}

/** Which of the two signs stands before the fraction; undefined: a lone sign that the language of the page does not use so. */
function decimalSign(plain: string, locale: Locale): ',' | '.' | undefined {
  const [own, other] = locale === 'vi' ? ([',', '.'] as const) : (['.', ','] as const);
  const owns = plain.split(own).length - 1;
  const others = plain.split(other).length - 1;
  if (owns > 0 && others > 0) return plain.lastIndexOf(own) > plain.lastIndexOf(other) ? own : other;
  if (owns > 1) return other;
  if (others === 1 && !/^-?\d{1,3}[.,]\d{3}$/.test(plain)) return undefined;
  return own;
}
