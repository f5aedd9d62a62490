/** Days of the years of the demonstration as text; made once, because every row asks for one. */
const daysOfYears = new Map<number, readonly string[]>();

/** @param day 1 for 1 January, beyond the end of the year into the next. */
export function dayOf(year: number, day: number): string {
  let days = daysOfYears.get(year);
  if (days === undefined) {
    days = Array.from({ length: 400 }, (_, index) => new Date(Date.UTC(year, 0, index + 1)).toISOString().slice(0, 10));
    daysOfYears.set(year, days);
  }
  const found = days[day - 1];
  if (found === undefined) throw new RangeError(`no day ${day} of ${year}`);
  return found;
}

/** @returns 1 for 1 January of the year. */
export const numberOfDay = (date: string): number => Math.round((Date.parse(date) - Date.UTC(Number(date.slice(0, 4)), 0, 1)) / 86_400_000) + 1;

/** A working hour, in Vietnam, some days after a day; as milliseconds since 1970. */
export function workingHour(date: string, daysLater: number, luck: number): number {
  const sevenInTheMorning = Date.parse(date) + daysLater * 86_400_000;
  return sevenInTheMorning + Math.floor((30 + luck * 540) * 60) * 1_000;
}
