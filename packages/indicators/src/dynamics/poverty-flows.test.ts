import { expect, it } from 'vitest';
import type { HouseholdClass } from '../classification/household-class.ts';
import { shareOf } from '../rates/rate.ts';
import { closedFlowCounts, flowCounts } from './flow-counts.ts';
import { entryRate, escapeRate } from './flow-rates.ts';
import { povertyFlows } from './poverty-flows.ts';
import { povertyFlowsSeries } from './poverty-flows-series.ts';
import { recognisedBefore } from './recognised-before.ts';
import { type Review, reviewOfUnit } from './review.ts';

const nobody: ReadonlySet<string> = new Set();

function review(year: number, classes: Readonly<Record<string, HouseholdClass>>, standard = 'nd07-2021'): Review {
  const households = Object.entries(classes).map(([id, known]) => Object.freeze({ id, class: known, unit: 'Xã Một' }));
  return Object.freeze({ year, standard, households: Object.freeze(households) });
}

// Six poor: two stay, one becomes near-poor, two rise above, one moves away; of six others one near-poor who was poor in
// 2021 and one more are poor now; one poor household moves in, and one that is not poor.
const before = review(2022, {
  Páo: 'poor',
  Sểnh: 'poor',
  Dế: 'poor',
  Chú: 'poor',
  Lử: 'poor',
  Vần: 'poor',
  Seo: 'near-poor',
  Thào: 'near-poor',
  Giàng: 'above',
  Tẩn: 'average-living-standard',
  Lù: 'above',
  Vàng: 'above',
});
const after = review(2023, {
  Páo: 'poor',
  Sểnh: 'poor',
  Dế: 'near-poor',
  Chú: 'average-living-standard',
  Lử: 'above',
  Seo: 'poor',
  Thào: 'near-poor',
  Giàng: 'poor',
  Tẩn: 'above',
  Lù: 'above',
  Vàng: 'above',
  Mới: 'poor',
  Khác: 'above',
});

it('puts every household of either list of the poor into its column', () => {
  expect(povertyFlows(before, after, new Set(['Seo', 'Tẩn']))).toEqual({
    from: 2022,
    to: 2023,
    start: ['Páo', 'Sểnh', 'Dế', 'Chú', 'Lử', 'Vần'],
    chronic: ['Páo', 'Sểnh'],
    escaped: ['Dế', 'Chú', 'Lử'],
    escapedToNearPoor: ['Dế'],
    escapedAboveNearPoor: ['Chú', 'Lử'],
    left: ['Vần'],
    toUnknown: [],
    rePoor: ['Seo'],
    fellIn: ['Giàng'],
    nearPoorToPoor: ['Seo'],
    arrived: ['Mới'],
    fromUnknown: [],
    end: ['Páo', 'Sểnh', 'Seo', 'Giàng', 'Mới'],
    neverOnList: ['Thào', 'Tẩn', 'Lù', 'Vàng'],
  });
});

it('closes: 6 − 3 − 1 + 1 + 1 + 1 = 5', () => {
  expect(closedFlowCounts(povertyFlows(before, after, new Set(['Seo'])))).toEqual({ start: 6, escaped: 3, left: 1, fellIn: 1, rePoor: 1, arrived: 1, end: 5 });
});

it('counts escapes among the poor who stayed in the area, entries among the others who did', () => {
  const flows = povertyFlows(before, after, nobody);
  expect(escapeRate(flows)).toEqual({ numerator: 3, denominator: 5 });
  expect(entryRate(flows)).toEqual({ numerator: 2, denominator: 6 });
});

it('knows nothing to close about an empty area, and has no rates there', () => {
  const flows = povertyFlows(review(2022, {}), review(2023, {}), nobody);
  expect(Object.values(flowCounts(flows)).every((count) => count === 0)).toBe(true);
  expect(shareOf(escapeRate(flows))).toBeUndefined();
  expect(shareOf(entryRate(flows))).toBeUndefined();
});

it('takes a class that is not known neither for an escape nor for a fall', () => {
  const flows = povertyFlows(
    review(2022, { a: 'poor', b: 'poor', c: 'unknown', d: 'unknown' }),
    review(2023, { a: 'unknown', b: 'poor', c: 'poor', d: 'above' }),
    new Set(['c']),
  );
  expect(flowCounts(flows)).toMatchObject({
    start: 2,
    chronic: 1,
    escaped: 0,
    left: 0,
    toUnknown: 1,
    fellIn: 0,
    rePoor: 0,
    arrived: 0,
    fromUnknown: 1,
    end: 2,
  });
  expect(closedFlowCounts(flows)).toEqual({ start: 2, escaped: 0, left: 1, fellIn: 0, rePoor: 0, arrived: 1, end: 2 });
  expect(escapeRate(flows)).toEqual({ numerator: 0, denominator: 1 });
  expect(entryRate(flows)).toEqual({ numerator: 0, denominator: 0 });
});

it('counts a poor household made by a split as arrived; the head keeps the old one', () => {
  const flows = povertyFlows(review(2022, { Páo: 'poor' }), review(2023, { Páo: 'above', 'Páo, con': 'poor' }), nobody);
  expect(flows).toMatchObject({ escaped: ['Páo'], arrived: ['Páo, con'], fellIn: [] });
});

it('is arrived, not re-poor, for one that was away at the earlier review', () => {
  const reviews = [review(2021, { a: 'poor' }), review(2022, {}), review(2023, { a: 'poor' })];
  expect(povertyFlowsSeries(reviews).map(flowCounts)).toMatchObject([
    { left: 1, end: 0 },
    { arrived: 1, rePoor: 0, end: 1 },
  ]);
});

it('looks back over all history of the standard, or as far as it is told', () => {
  const years = ['poor', 'above', 'above', 'poor'] as const;
  const reviews = years.map((known, index) => review(2022 + index, { a: known }));
  const last = (lookBackYears?: number) => povertyFlowsSeries(reviews, { lookBackYears }).map(flowCounts).at(-1);
  expect(last()).toMatchObject({ rePoor: 1, fellIn: 0 });
  expect(last(3)).toMatchObject({ rePoor: 1, fellIn: 0 });
  expect(last(2)).toMatchObject({ rePoor: 0, fellIn: 1 });
  expect(() => last(-1)).toThrow(expect.objectContaining({ code: 'negative-value' }));
});

it('does not take the poor of another standard for poor once', () => {
  const pair = { before: review(2022, { a: 'above' }), after: review(2023, { a: 'poor' }) };
  const old = review(2020, { a: 'poor' }, 'qd59-2015');
  expect(recognisedBefore('poor', pair, [old, pair.before, pair.after])).toEqual(nobody);
});

it('refuses two reviews by different standards, unless asked by name, and then carries the break', () => {
  const old = review(2021, { a: 'above' }, 'qd59-2015');
  const now = review(2022, { a: 'poor' });
  expect(() => povertyFlows(old, now, nobody)).toThrow(expect.objectContaining({ code: 'series-break' }));
  expect(() => povertyFlowsSeries([old, now])).toThrow(expect.objectContaining({ code: 'series-break' }));
  const across = povertyFlows(old, now, nobody, { acrossStandards: true });
  expect(across).toMatchObject({ seriesBreak: { before: 'qd59-2015', after: 'nd07-2021' }, fellIn: ['a'] });
  expect(povertyFlowsSeries([old, now], { acrossStandards: true })).toEqual([across]);
});

it('goes over from standard to standard in a year that was reviewed under both', () => {
  const autumn = { old: review(2021, { a: 'above', b: 'poor' }, 'qd59-2015'), new: review(2021, { a: 'poor', b: 'poor' }) };
  const steps = povertyFlowsSeries([review(2022, { a: 'above', b: 'poor' }), autumn.new, autumn.old, review(2020, { a: 'poor', b: 'poor' }, 'qd59-2015')]);
  expect(steps).toMatchObject([
    { from: 2020, to: 2021, escaped: ['a'], end: ['b'] },
    { from: 2021, to: 2022, start: ['a', 'b'], escaped: ['a'], end: ['b'] },
  ]);
});

it('has no step for one review, or none', () => {
  expect(povertyFlowsSeries([])).toEqual([]);
  expect(povertyFlowsSeries([before])).toEqual([]);
});

it('refuses a household that stands on one list twice, and years in the wrong order', () => {
  const twice: Review = {
    ...before,
    households: [
      { id: 'a', class: 'poor', unit: 'Xã Một' },
      { id: 'a', class: 'poor', unit: 'Xã Hai' },
    ],
  };
  expect(() => povertyFlows(twice, after, nobody)).toThrow(expect.objectContaining({ code: 'duplicate-household' }));
  expect(() => povertyFlows(after, before, nobody)).toThrow(expect.objectContaining({ code: 'years-not-ascending' }));
  expect(() => povertyFlowsSeries([before, before])).toThrow(expect.objectContaining({ code: 'years-not-ascending' }));
});

it('takes the list of one unit by itself', () => {
  const rows = { ...before, households: [...before.households, { id: 'x', class: 'poor', unit: 'Xã Hai' } as const] };
  expect(reviewOfUnit(rows, 'Xã Hai').households.map(({ id }) => id)).toEqual(['x']);
});
