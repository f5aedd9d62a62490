import { workingDaysBetween } from '@bac-thang/plan';

/** A day against the rule of the week. */
interface NamedDay {
  readonly day: string;
  readonly working: boolean;
}

/**
 * Working days from the day after `from` to the end of `lastDay`; 0 on a last day, negative past it.
 *
 * @returns undefined where the calendar does not reach.
 * @example on Tuesday, with a limit that ends on Thursday: 2
 */
export function workingDaysLeft(from: string, lastDay: string, calendar: readonly NamedDay[]): number | undefined {
  try {
    const days = workingDaysBetween(from, lastDay, calendar);
    // Of a limit that ended on a Friday, Saturday is past it although no working day has gone by.
    return days === 0 && from > lastDay ? undefined : days;
  } catch {
    return undefined;
  }
}
