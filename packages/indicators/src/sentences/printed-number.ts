import { sameValue } from '../targets/operator.ts';
import type { SentenceLanguage } from './sentence-words.ts';

/** Digits after the decimal sign that are read without effort; more only where fewer would say something else. */
const usualDigits = 2;
const mostDigits = 10;
const locales: Readonly<Record<SentenceLanguage, string>> = { vi: 'vi-VN', en: 'en-GB' };

function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale;
}

function side(value: number, target: number): number {
  return sameValue(value, target) ? 0 : Math.sign(value - target);
}

/**
 * A number as printed: 1.292 and 94,75 in Vietnamese, 1,292 and 94.75 in English; rounded half away from zero.
 *
 * @param against the number with which the reader will compare it: rounding never lets a value touch or cross it, so
 *   74.996 against 75 is printed with three digits and not as 75.
 */
export function printedNumber(value: number, language: SentenceLanguage, against?: number): string {
  let digits = usualDigits;
  if (against !== undefined) while (digits < mostDigits && side(rounded(value, digits), against) !== side(value, against)) digits++;
  const shown = rounded(value, digits);
  // Rounding may leave −0, which would be printed with its sign.
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits }).format(shown === 0 ? 0 : shown);
}
