import { IndicatorError } from '../indicator-error.ts';
import type { Answer } from './answer.ts';

/** A calendar day as three numbers; months from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Between which ages, in full months, a person is on a date; equal where the birth is known to the day. */
export interface AgeInMonths {
  readonly least: number;
  readonly most: number;
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Nobody is taken to be older; stands for "any age" where no birth is known. */
const oldestMonths = 130 * 12;

function part(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) throw new IndicatorError('not-a-date', `not a date or year: ${text}`);
    value = 10 * value + digit;
  }
  return value;
}

/** @throws IndicatorError `not-a-date` for anything but a day such as 2023-09-01. */
export function calendarDay(text: string): CalendarDay {
  const year = part(text, 0, 4);
  const month = part(text, 5, 7);
  const day = part(text, 8, 10);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && !leap ? 28 : (monthLengths[month - 1] ?? 0);
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-' || day < 1 || day > length) throw new IndicatorError('not-a-date', `not a date: ${text}`);
  return { year, month, day };
}

function fullMonths(from: CalendarDay, on: CalendarDay): number {
  return 12 * (on.year - from.year) + (on.month - from.month) - (on.day < from.day ? 1 : 0);
}

/**
 * Age on a date: one number of full months where the day of birth is known, a range of a year where only the year is, any
 * age where nothing is. Who was born on 29 February grows a year older on 1 March of other years.
 *
 * @param birth `2008-03-15`, or `2008`.
 * @throws IndicatorError `not-a-date`; `born-later` for a birth after the date.
 * @example born in 2008, on 2024-03-15: between 182 and 194 full months, so 15 or 16 years old
 */
export function ageInMonths(birth: string | undefined, on: CalendarDay): AgeInMonths {
  if (birth === undefined) return { least: 0, most: oldestMonths };
  const year = birth.length === 4 ? part(birth, 0, 4) : undefined;
  const day = year === undefined ? calendarDay(birth) : undefined;
  const most = fullMonths(day ?? { year: year ?? 0, month: 1, day: 1 }, on);
  if (most < 0) throw new IndicatorError('born-later', `born ${birth}, after ${on.year}-${on.month}-${on.day}`);
  const least = year === undefined ? most : Math.max(0, fullMonths({ year, month: 12, day: 31 }, on));
  return { least, most };
}

/** The year of birth, where it is known. */
export function birthYear(birth: string | undefined): number | undefined {
  return birth === undefined ? undefined : part(birth, 0, 4);
}

/** Whether a person has reached an age, given in months. */
export function hasReached({ least, most }: AgeInMonths, months: number): Answer {
  if (least >= months) return true;
  return most < months ? false : undefined;
}

/** An answer that depends on the age in full years: known where every age that the person may have gives the same. */
export function atEveryAge({ least, most }: AgeInMonths, answerAt: (years: number) => Answer): Answer {
  const last = Math.floor(most / 12);
  const first = answerAt(Math.floor(least / 12));
  for (let years = Math.floor(least / 12) + 1; years <= last; years++) if (answerAt(years) !== first) return undefined;
  return first;
}
