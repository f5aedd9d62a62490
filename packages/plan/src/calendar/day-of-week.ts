const MILLISECONDS = 86_400_000;

const parse = (day: string): number => {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(time)) throw new RangeError(`not a day: ${day}`);
  return time;
};

/** The day `count` days after a day of the calendar. @throws RangeError for a text that is not a day. */
export const plusDays = (day: string, count: number): string => new Date(parse(day) + count * MILLISECONDS).toISOString().slice(0, 10);

/** Saturday or Sunday: the weekly days off of offices since Decision 188/1999/QĐ-TTg. */
export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(parse(day)).getUTCDay());
