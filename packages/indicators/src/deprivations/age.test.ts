import { describe, expect, it } from 'vitest';
import { ageInMonths, calendarDay } from './age.ts';

const on = (text: string) => calendarDay(text);
const years = (birth: string, day: string) => {
  const { least, most } = ageInMonths(birth, on(day));
  return [Math.floor(least / 12), Math.floor(most / 12)];
};

describe('age in full years', () => {
  it('grows on the birthday, not the day before', () => {
    expect(years('2008-03-15', '2024-03-14')).toEqual([15, 15]);
    expect(years('2008-03-15', '2024-03-15')).toEqual([16, 16]);
  });

  it('of 29 February grows on 1 March, in a leap year on the day', () => {
    expect(years('2008-02-29', '2023-02-28')).toEqual([14, 14]);
    expect(years('2008-02-29', '2023-03-01')).toEqual([15, 15]);
    expect(years('2008-02-29', '2024-02-29')).toEqual([16, 16]);
  });

  it('may be one of two where only the year is known, and one on its last day', () => {
    expect(years('2008', '2024-06-30')).toEqual([15, 16]);
    expect(years('2008', '2024-12-31')).toEqual([16, 16]);
    expect(years('2024', '2024-06-30')).toEqual([0, 0]);
  });

  it('is 0 on the day of birth and refused the day before', () => {
    expect(years('2024-06-30', '2024-06-30')).toEqual([0, 0]);
    expect(() => years('2024-06-30', '2024-06-29')).toThrow(expect.objectContaining({ code: 'born-later' }));
    expect(() => years('2025', '2024-12-31')).toThrow(expect.objectContaining({ code: 'born-later' }));
  });

  it('takes only dates of the calendar', () => {
    for (const text of ['2023-02-29', '2023-13-01', '2023-00-10', '2023-04-31', '2023-4-1', '01/04/2023', '', '2023-04-1x', '2023-04-01T00:00']) {
      expect(() => on(text), text).toThrow(expect.objectContaining({ code: 'not-a-date' }));
    }
    expect(() => ageInMonths('198x', on('2023-01-01'))).toThrow(expect.objectContaining({ code: 'not-a-date' }));
    expect(on('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
  });
});
