import type { CalendarDay } from './calendar-day.ts';
import { isWeekend, plusDays } from './day-of-week.ts';
import { firstCalendarYear, lastCalendarYear } from './public-holidays.ts';

/** What counting needs of a day against the rule of the week. */
type Exception = Pick<CalendarDay, 'day' | 'working'>;

/** Days against the rule of the week, by day: where a day stands twice the later entry holds, so that a correction follows what it corrects. */
const exceptionsOf = (calendar: readonly Exception[]): ReadonlyMap<string, boolean> => new Map(calendar.map(({ day, working }) => [day, working]));

function assertKnown(day: string): void {
  const year = Number(day.slice(0, 4));
  if (year < firstCalendarYear || year > lastCalendarYear) throw new RangeError(`the public holidays of ${year} are not known`);
}

function works(day: string, exceptions: ReadonlyMap<string, boolean>): boolean {
  assertKnown(day);
  return exceptions.get(day) ?? !isWeekend(day);
}

/** Whether offices work on a day. @throws RangeError for a year without a calendar. */
export const isWorkingDay = (day: string, calendar: readonly Exception[]): boolean => works(day, exceptionsOf(calendar));

/**
 * The last day of a time limit of `count` working days.
 *
 * The first day does not count: a limit runs from the day after (Bộ luật Dân sự 2015, Điều 147 khoản 2) and ends with the end of
 * its last day (Điều 148).
 *
 * @param calendar days against the rule of the week (`publicHolidays`, then corrections).
 * @throws RangeError for a text that is no day, a count that is not a whole number of at least 0, a year without a calendar.
 * @example posted on Thursday 2024-04-25 for 3 working days: 26 April is the first; 29 and 30 April and 1 May are off; the
 *   limit ends on Friday 2024-05-03
 */
export function addWorkingDays(day: string, count: number, calendar: readonly Exception[]): string {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a number of working days: ${count}`);
  const exceptions = exceptionsOf(calendar);
  let last = plusDays(day, 0);
  assertKnown(last);
  for (let left = count; left > 0; ) {
    last = plusDays(last, 1);
    if (works(last, exceptions)) left--;
  }
  return last;
}

/**
 * Working days after `from` up to and with `to`; negative the other way round.
 *
 * @throws RangeError for a text that is no day and for a year without a calendar.
 * @example from Friday to the Monday after it: 1
 */
export function workingDaysBetween(from: string, to: string, calendar: readonly Exception[]): number {
  if (plusDays(to, 0) < plusDays(from, 0)) return -workingDaysBetween(to, from, calendar);
  const exceptions = exceptionsOf(calendar);
  let count = 0;
  for (let day = from; day < to; ) {
    day = plusDays(day, 1);
    if (works(day, exceptions)) count++;
  }
  return count;
}

/**
 * The latest day on which a limit of `count` working days may begin to be over by the end of `last`.
 *
 * @throws RangeError as `addWorkingDays`.
 * @example three working days over by Thursday: from Monday
 */
export function latestStart(last: string, count: number, calendar: readonly Exception[]): string {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a number of working days: ${count}`);
  const exceptions = exceptionsOf(calendar);
  let day = plusDays(last, 0);
  for (let left = count; left > 0; day = plusDays(day, -1)) if (works(day, exceptions)) left--;
  return day;
}
