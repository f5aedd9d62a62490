import { expect, test } from 'vitest';
import { workingDaysLeft } from './working-days-left.ts';

const founding = [{ day: '2024-09-02', working: false }];

test('the day of today does not count, the last day does', () => {
  expect(workingDaysLeft('2024-09-10', '2024-09-12', [])).toBe(2);
  expect(workingDaysLeft('2024-09-12', '2024-09-12', [])).toBe(0);
});

test('weekends and holidays are not counted', () => {
  expect(workingDaysLeft('2024-08-30', '2024-09-03', founding)).toBe(1);
});

test('a limit that is over has gone by for so many working days', () => {
  expect(workingDaysLeft('2024-09-04', '2024-08-30', founding)).toBe(-2);
});

test('nothing is said of years whose holidays are not known', () => {
  expect(workingDaysLeft('2040-01-02', '2040-01-05', [])).toBeUndefined();
});
