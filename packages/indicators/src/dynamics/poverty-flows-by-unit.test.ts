import { expect, it } from 'vitest';
import type { HouseholdClass } from '../classification/household-class.ts';
import { flowCounts } from './flow-counts.ts';
import { povertyFlowsByUnit } from './poverty-flows-by-unit.ts';
import type { Review } from './review.ts';
import { reviewOnNewMap } from './review-on-new-map.ts';

function review(year: number, rows: Readonly<Record<string, readonly [HouseholdClass, string]>>): Review {
  return { year, standard: 'nd07-2021', households: Object.entries(rows).map(([id, [known, unit]]) => ({ id, class: known, unit })) };
}

const before = review(2022, { a: ['poor', 'Một'], b: ['poor', 'Một'], c: ['above', 'Hai'], d: ['poor', 'Hai'] });
const after = review(2023, { a: ['poor', 'Hai'], b: ['above', 'Hai'], c: ['poor', 'Một'], d: ['poor', 'Hai'] });
const flows = povertyFlowsByUnit(before, after, new Set());

it('lets a household that moves leave one commune and arrive in the other', () => {
  expect(flowCounts(flows.units.get('Một') as never)).toMatchObject({ start: 2, left: 2, arrived: 1, end: 1 });
  expect(flowCounts(flows.units.get('Hai') as never)).toMatchObject({ start: 1, chronic: 1, arrived: 1, end: 2 });
});

it('cancels the moves in the district: there one stayed poor, one escaped, one fell', () => {
  expect(flowCounts(flows.district)).toMatchObject({ start: 3, chronic: 2, escaped: 1, left: 0, fellIn: 1, arrived: 0, end: 3 });
  // a and b left Một as poor; a and c are poor where they came to.
  expect(flows.cancelled).toEqual({ left: 2, arrived: 2 });
  expect(flows.sumOfUnits).toMatchObject({ start: 3, left: 2, arrived: 2, end: 3 });
  expect(flows.moves.map(({ household, from, to }) => [household, from, to])).toEqual([
    ['a', 'Một', 'Hai'],
    ['b', 'Một', 'Hai'],
    ['c', 'Hai', 'Một'],
  ]);
});

it('keeps the row of a commune without a household', () => {
  const listed = povertyFlowsByUnit(before, after, new Set(), { units: ['Ba', 'Hai', 'Một'] });
  expect([...listed.units.keys()]).toEqual(['Ba', 'Hai', 'Một']);
  expect(listed.units.get('Ba')).toMatchObject({ start: [], end: [] });
});

it('moves nobody by a merger, once both lists are on one map', () => {
  const merger = [{ units: ['Một', 'Hai'], into: 'Mới' }];
  const merged = povertyFlowsByUnit(reviewOnNewMap(before, merger), reviewOnNewMap(after, merger), new Set());
  expect(merged.moves).toEqual([]);
  expect(merged.units.get('Mới')).toEqual(merged.district);
  expect(flowCounts(merged.district)).toEqual(flowCounts(flows.district));
});

it('refuses a merger of a unit that is not there, or of one unit twice', () => {
  expect(() => reviewOnNewMap(before, [{ units: ['Mọt'], into: 'Mới' }])).toThrow(expect.objectContaining({ code: 'unknown-unit' }));
  const twice = [
    { units: ['Một'], into: 'Mới' },
    { units: ['Một'], into: 'Khác' },
  ];
  expect(() => reviewOnNewMap(before, twice)).toThrow(expect.objectContaining({ code: 'duplicate-unit' }));
});
