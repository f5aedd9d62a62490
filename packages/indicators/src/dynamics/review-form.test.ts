import { expect, it } from 'vitest';
import type { HouseholdClass } from '../classification/household-class.ts';
import { checkReviewForms } from './check-review-forms.ts';
import { classMovements } from './class-movements.ts';
import { formPersons } from './form-persons.ts';
import type { Review } from './review.ts';
import { formCounts, type ReviewForm, reviewForm } from './review-form.ts';

type Rows = Readonly<Record<string, readonly [HouseholdClass, members?: number]>>;
function review(year: number, rows: Rows): Review {
  return { year, standard: 'nd07-2021', households: Object.entries(rows).map(([id, [known, members]]) => ({ id, class: known, unit: 'Một', members })) };
}

const before = review(2022, {
  stays: ['poor', 4],
  shrinks: ['poor', 6],
  nearly: ['poor', 3],
  risen: ['poor', 2],
  gone: ['poor', 5],
  asked: ['poor', 1],
  slipped: ['near-poor', 4],
  relapsed: ['near-poor', 2],
  better: ['near-poor', 3],
  again: ['above', 5],
  fresh: ['average-living-standard', 7],
  unclear: ['unknown', 2],
});
const after = review(2023, {
  stays: ['poor', 5],
  shrinks: ['poor', 4],
  nearly: ['near-poor', 3],
  risen: ['above', 2],
  asked: ['unknown', 1],
  slipped: ['poor', 4],
  relapsed: ['poor', 2],
  better: ['above', 3],
  again: ['poor', 5],
  fresh: ['poor', 8],
  unclear: ['poor', 2],
  moved: ['poor', 3],
});
const poor = reviewForm(classMovements('poor', before, after, new Set(['relapsed', 'again'])));
const nearPoor = reviewForm(classMovements('near-poor', before, after, new Set()));

it('fills form 2 column by column', () => {
  expect(poor).toMatchObject({ form: 2, from: 2022, to: 2023 });
  expect(poor.columns).toEqual({
    1: ['stays', 'shrinks', 'nearly', 'risen', 'gone', 'asked'],
    2: ['nearly'],
    3: ['risen'],
    4: ['gone', 'asked'],
    // Where it came from goes before whether it was poor once: column 5 must be column 2 of form 3.
    5: ['relapsed', 'slipped'],
    6: ['again'],
    7: ['fresh'],
    8: ['moved', 'unclear'],
    9: expect.arrayContaining(['stays', 'shrinks', 'relapsed', 'slipped', 'again', 'fresh', 'moved', 'unclear']),
  });
});

it('closes: 9 = 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8', () => {
  expect(formCounts(poor)).toEqual({ 1: 6, 2: 1, 3: 1, 4: 2, 5: 2, 6: 1, 7: 1, 8: 2, 9: 8 });
  expect(formCounts(nearPoor)).toEqual({ 1: 3, 2: 2, 3: 1, 4: 0, 5: 1, 6: 0, 7: 0, 8: 0, 9: 1 });
  expect(checkReviewForms({ poor, nearPoor })).toEqual({ closes: true, breaksOfPoor: [], breaksOfNearPoor: [], disagreements: [] });
});

it('counts persons as they were for those who go and as they are for those who come, births and deaths as other', () => {
  // 1: 4+6+3+2+5+1; 4: gone 5, asked 1, and 2 fewer in a household that stays; 8: moved 3, unclear 2, and 1 more.
  const columns = { 1: 21, 2: 3, 3: 2, 4: 8, 5: 6, 6: 5, 7: 8, 8: 6, 9: 33 };
  expect(formPersons(poor, before, after)).toEqual({ columns, ofHouseholdsThatStayed: { fewer: 2, more: 1 } });
  expect(columns[9]).toBe(columns[1] - columns[2] - columns[3] - columns[4] + columns[5] + columns[6] + columns[7] + columns[8]);
});

it('has no persons while the members of one household are not known', () => {
  const households = after.households.map((row) => (row.id === 'moved' ? { ...row, members: undefined } : row));
  expect(formPersons(poor, before, { ...after, households })).toBeUndefined();
});

it('names the household that form 2 sends to the near-poor and form 3 does not receive', () => {
  const forgotten: ReviewForm = { ...nearPoor, columns: { ...nearPoor.columns, 5: [], 9: [] } };
  expect(checkReviewForms({ poor, nearPoor: forgotten })).toMatchObject({
    closes: false,
    disagreements: [{ one: '2.2', other: '3.5', onlyInOne: ['nearly'], onlyInOther: [] }],
  });
});

it("names the household that stood at last year's end and is missing from this year's start", () => {
  const lastYear: ReviewForm = { ...poor, columns: { ...poor.columns, 9: [...poor.columns[1], 'lost'] } };
  const lastYearNear: ReviewForm = { ...nearPoor, columns: { ...nearPoor.columns, 9: nearPoor.columns[1].slice(1) } };
  expect(checkReviewForms({ poor, nearPoor }, { poor: lastYear, nearPoor: lastYearNear })).toMatchObject({
    closes: false,
    breaksOfPoor: [{ household: 'lost', reason: 'missing-from-start', columns: ['previousEnd'] }],
    breaksOfNearPoor: [{ household: 'slipped', reason: 'new-at-start' }],
  });
});
