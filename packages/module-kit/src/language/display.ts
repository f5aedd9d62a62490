import type { Locale } from './locale.ts';

/** What is not known is shown so: never 0 and never blank. */
export const unknown = '–';

const region = { vi: 'vi-VN', en: 'en-GB' } as const;

/** A number as people read it: 1.292 · 94,75 in Vietnamese, 1,292 · 94.75 in English. At most `digits` decimals, none that are zero. */
export function displayNumber(value: number | null | undefined, locale: Locale, digits = 2): string {
  if (value === null || value === undefined) return unknown;
  return new Intl.NumberFormat(region[locale], { maximumFractionDigits: digits }).format(value);
}

/** 2023-12-31 as 31/12/2023 in both languages. */
export function displayDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** A moment on the clock of the office, with the day unless it is `today` (also a moment). */
export function displayMoment(moment: string | Date, locale: Locale, today?: Date): string {
  const at = new Date(moment);
  const clock = new Intl.DateTimeFormat(region[locale], { hour: '2-digit', minute: '2-digit' }).format(at);
  if (today && at.toDateString() === today.toDateString()) return clock;
  return `${clock} ${new Intl.DateTimeFormat(region[locale], { day: '2-digit', month: '2-digit', year: 'numeric' }).format(at)}`;
}
