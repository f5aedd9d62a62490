import { describe, expect, test } from 'vitest';
import { consultedAuthorityOn } from './consulted-authority.ts';
import { plusDays } from './day-of-week.ts';
import { publicHolidays } from './public-holidays.ts';
import { addWorkingDays, isWorkingDay, latestStart, workingDaysBetween } from './working-days.ts';

const off = (year: number) => publicHolidays.filter(({ day, working }) => day.startsWith(String(year)) && !working).map(({ day }) => day.slice(5));

describe('days off of a year, counted by hand', () => {
  test('2020: seven free days at Tết, one at Quốc khánh', () => {
    expect(off(2020)).toEqual(['01-01', '01-23', '01-24', '01-25', '01-26', '01-27', '01-28', '01-29', '04-02', '04-30', '05-01', '09-02']);
  });

  test('2023: Hùng Kings on Saturday and 30 April on Sunday are made up for on 2 and 3 May, behind Labour Day', () => {
    expect(off(2023)).toEqual([
      ...['01-01', '01-02', '01-20', '01-21', '01-22', '01-23', '01-24', '01-25', '01-26'],
      ...['04-29', '04-30', '05-01', '05-02', '05-03', '09-01', '09-02', '09-04'],
    ]);
  });

  test('2024: 29 April was free and Saturday 4 May was worked for it', () => {
    expect(isWorkingDay('2024-04-29', publicHolidays)).toBe(false);
    expect(isWorkingDay('2024-05-04', publicHolidays)).toBe(true);
    expect(isWorkingDay('2024-05-11', publicHolidays)).toBe(false);
  });

  test('2030: Tết is a day before the Chinese New Year', () => {
    expect(off(2030).filter((day) => day < '02-15')).toEqual(['01-01', '01-31', '02-01', '02-02', '02-03', '02-04', '02-05', '02-06']);
  });

  test('whatever nobody has announced yet is not confirmed', () => {
    expect(publicHolidays.filter(({ day, certainty }) => day === '2027-09-03' && certainty === 'inferred')).toHaveLength(1);
    expect(publicHolidays.find(({ day }) => day === '2026-11-24')?.certainty).toBe('draft');
  });
});

describe('a limit in working days', () => {
  test.each<[from: string, days: number, last: string]>([
    ['2023-10-16', 3, '2023-10-19'], // Monday: Tuesday, Wednesday, Thursday
    ['2023-10-19', 3, '2023-10-24'], // over a weekend
    ['2023-08-31', 3, '2023-09-07'], // 1 and 2 September off, the 4th in place of the 2nd
    ['2024-04-25', 3, '2024-05-03'],
    ['2024-05-03', 1, '2024-05-04'], // a Saturday that is worked
    ['2023-12-29', 1, '2024-01-02'],
    ['2023-10-14', 1, '2023-10-16'], // from a Saturday
    ['2023-10-16', 0, '2023-10-16'],
  ])('from %s, %i working days end on %s', (from, days, last) => {
    expect(addWorkingDays(from, days, publicHolidays)).toBe(last);
    if (days) expect(workingDaysBetween(from, last, publicHolidays)).toBe(days);
  });

  test.each(['2023-10-19', '2023-10-22', '2023-09-07', '2024-05-04'])('the latest start is the last from which three days end by %s', (last) => {
    const start = latestStart(last, 3, publicHolidays);
    expect(addWorkingDays(start, 3, publicHolidays) <= last).toBe(true);
    expect(addWorkingDays(plusDays(start, 1), 3, publicHolidays) <= last).toBe(false);
  });

  test('days between are negative the other way round', () => {
    expect(workingDaysBetween('2023-10-24', '2023-10-19', publicHolidays)).toBe(-3);
  });

  test('a later entry for a day corrects an earlier one', () => {
    const worked = publicHolidays.find(({ day }) => day === '2023-09-04');
    if (!worked) throw new Error('2023-09-04 is missing');
    expect(addWorkingDays('2023-08-31', 3, [...publicHolidays, { ...worked, working: true }])).toBe('2023-09-06');
  });

  test('is not guessed where the holidays are not known', () => {
    expect(() => addWorkingDays('2030-12-30', 3, publicHolidays)).toThrow(new RangeError('the public holidays of 2031 are not known'));
    expect(() => addWorkingDays('2019-12-30', 1, publicHolidays)).toThrow(RangeError);
    expect(() => addWorkingDays('30/12/2024', 1, publicHolidays)).toThrow(new RangeError('not a day: 30/12/2024'));
    expect(() => addWorkingDays('2024-12-30', -1, publicHolidays)).toThrow(RangeError);
  });
});

describe('who is consulted', () => {
  test('is the district chair until the district level ended, and then not known', () => {
    expect(consultedAuthorityOn('2025-06-30')?.name?.vi).toBe('Chủ tịch Ủy ban nhân dân cấp huyện');
    expect(consultedAuthorityOn('2025-07-01')?.name).toBeNull();
    expect(consultedAuthorityOn('2021-08-31')).toBeUndefined();
  });
});
