import { searchForm } from '@bac-thang/database';

/** What an officer typed, taken apart. Everything must fit one household. */
export interface SearchTokens {
  /** Beginnings of words of a name or of the hamlet. */
  readonly words: readonly string[];
  /** Digits: a year, or the end of the code, of the phone or of a citizen number. */
  readonly numbers: readonly string[];
  /** Whole codes of households, BH-000123. */
  readonly codes: readonly string[];
}

const isNumber = (word: string) => /^[0-9]+$/.test(word);

/** More make no search sharper. */
const MOST_TOKENS = 8;

/** `undefined` for a text without a letter or digit: it searches nothing. */
export function searchTokens(text: string): SearchTokens | undefined {
  const written = text.slice(0, 200).split(/\s+/);
  const codes = written.filter((word) => /^[A-Za-z]{2}-[0-9]+$/.test(word)).map((word) => word.toUpperCase());
  const folded = written
    .filter((word) => !/^[A-Za-z]{2}-[0-9]+$/.test(word))
    .flatMap((word) => searchForm(word).split(' '))
    .filter((word) => word !== '');
  const tokens = [...new Set(numbersTogether(folded))].slice(0, MOST_TOKENS);
  if (tokens.length + codes.length === 0) return undefined;
  return { words: tokens.filter((word) => !isNumber(word)), numbers: tokens.filter(isNumber), codes };
}

/** A phone or a citizen number written in groups is one number. */
function numbersTogether(words: readonly string[]): string[] {
  const together: string[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at;
    while (end < words.length && isNumber(words[end] ?? '')) end++;
    const run = words.slice(at, end).join('');
    const whole = end - at > 1 && run.length >= 9 && run.length <= 12;
    together.push(...(whole ? [run] : words.slice(at, Math.max(end, at + 1))));
    at = Math.max(end, at + 1);
  }
  return together;
}

/** A year in which somebody who lives may be born. */
export const isBirthYear = (number: string): boolean => /^[0-9]{4}$/.test(number) && Number(number) >= 1900 && Number(number) <= 2030;

/** As it may stand in the log: a citizen number or a phone is not written out there. */
export const maskedSearch = (text: string): string => text.replace(/[0-9][0-9 .-]{4,}[0-9]/g, (digits) => `…${digits.replace(/[^0-9]/g, '').slice(-4)}`);
