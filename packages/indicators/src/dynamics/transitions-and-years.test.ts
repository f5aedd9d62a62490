import { expect, it } from 'vitest';
import type { HouseholdClass } from '../classification/household-class.ts';
import type { Review } from './review.ts';
import { transitionCounts, transitionMatrix } from './transition-matrix.ts';
import { yearsPoor } from './years-poor.ts';

function review(year: number, classes: Readonly<Record<string, HouseholdClass>>, standard = 'nd07-2021'): Review {
  return { year, standard, households: Object.entries(classes).map(([id, known]) => ({ id, class: known, unit: 'Một' })) };
}

const before = review(2022, { a: 'poor', b: 'poor', c: 'near-poor', d: 'unknown' });
const after = review(2023, { a: 'near-poor', b: 'poor', d: 'above', e: 'poor' });

it('has one cell for each household, with the absent and the unknown apart', () => {
  const { households } = transitionMatrix(before, after);
  expect(households.poor['near-poor']).toEqual(['a']);
  expect(households.poor.poor).toEqual(['b']);
  expect(households['near-poor'].absent).toEqual(['c']);
  expect(households.unknown.above).toEqual(['d']);
  expect(households.absent.poor).toEqual(['e']);
  const cells = Object.values(transitionCounts({ households })).flatMap((row) => Object.values(row));
  expect(cells.reduce((sum, count) => sum + count, 0)).toBe(5);
});

it('refuses to go from one standard to the other, unless asked by name', () => {
  const old = review(2021, { a: 'poor' }, 'qd59-2015');
  expect(() => transitionMatrix(old, after)).toThrow(expect.objectContaining({ code: 'series-break' }));
  expect(transitionMatrix(old, after, { acrossStandards: true }).seriesBreak).toEqual({ before: 'qd59-2015', after: 'nd07-2021' });
});

it('counts years in poverty over the households that every review has with a class', () => {
  const reviews = [
    review(2021, { always: 'poor', twice: 'poor', never: 'above', left: 'poor', unclear: 'poor' }),
    review(2022, { always: 'poor', twice: 'near-poor', never: 'above', unclear: 'unknown' }),
    review(2023, { always: 'poor', twice: 'poor', never: 'near-poor', unclear: 'poor', late: 'poor' }),
  ];
  expect(yearsPoor(reviews)).toEqual({ years: [2021, 2022, 2023], households: 3, leftOut: 3, distribution: [1, 0, 1, 1], alwaysPoor: 1, everPoor: 2 });
});

it('has zeros for a panel of nobody, and no answer for no reviews', () => {
  expect(yearsPoor([review(2022, {})])).toMatchObject({ households: 0, leftOut: 0, distribution: [0, 0], alwaysPoor: 0, everPoor: 0 });
  expect(yearsPoor([])).toBeUndefined();
});

it('refuses years that do not ascend, and a panel over two standards unless asked by name', () => {
  expect(() => yearsPoor([after, before])).toThrow(expect.objectContaining({ code: 'years-not-ascending' }));
  const over = [review(2021, { a: 'poor' }, 'qd59-2015'), before];
  expect(() => yearsPoor(over)).toThrow(expect.objectContaining({ code: 'series-break' }));
  expect(yearsPoor(over, { acrossStandards: true })).toMatchObject({ households: 1, alwaysPoor: 1 });
});
