const HOURS_AHEAD = 7;

/** The day of the calendar in Việt Nam at a moment: limits of the law run by it. */
export const dayIn = (moment: Date): string => new Date(moment.getTime() + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);

/** 2023-12-05 as officials write it: 05/12/2023. */
export const printedDay = (day: string): string => day.split('-').reverse().join('/');

/** A day as the database driver takes it. */
export const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
