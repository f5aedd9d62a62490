import { consultedAuthorities, publicHolidays, reviewLimits } from '@bac-thang/plan';
import { expect, test } from 'vitest';
import { dueDates } from './due-dates.ts';
import type { Review } from './review.ts';

const rules = { calendar: publicHolidays, limits: reviewLimits, authorities: consultedAuthorities };
const review = { id: '', year: 2023, kind: 'periodic', closesOn: '2023-12-14' } as Review;

test('the last days of the steps are counted back from the end: 5 working days for the opinion, 3 for the posting, a day more for each to be over', () => {
  // decision on Thursday 14 December, the opinion asked on the 6th (its five days 7, 8, 11, 12, 13), posted on the 30th of November (1, 4, 5)
  expect(dueDates(review, rules)).toEqual({
    survey: '2023-11-30',
    meeting: '2023-11-30',
    posting: '2023-11-30',
    opinion: '2023-12-06',
    recognition: '2023-12-14',
  });
});

test('an irregular review needs no opinion', () => {
  expect(dueDates({ ...review, kind: 'irregular', closesOn: '2023-10-30' }, rules).posting).toBe('2023-10-24');
});
