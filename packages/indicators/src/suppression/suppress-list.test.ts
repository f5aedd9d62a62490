import fc from 'fast-check';
import { expect, it } from 'vitest';
import { auditList } from './audit-list.ts';
import { isSafeRange } from './audit-table.ts';
import { isSmallCount, isSmallRate } from './small-count.ts';
import { suppressList } from './suppress-list.ts';

const communes = Object.freeze([3, 40, 25, 0, 60]);

it('hides 3 and, because the total is printed, 25 with it', () => {
  expect(suppressList(communes, 5, true)).toEqual({ primary: [0], secondary: [2], hideTotal: false });
  expect(auditList(communes, [0, 2])).toEqual([
    { lower: 0, upper: 28 },
    { lower: 0, upper: 28 },
  ]);
});

it('hides nothing more when the total is not printed', () => {
  expect(suppressList(communes, 5, false)).toEqual({ primary: [0], secondary: [], hideTotal: false });
});

it('shows zeros, and counts from the threshold up', () => {
  expect([0, 1, 4, 5].map((count) => isSmallCount(count, 5))).toEqual([false, true, true, false]);
  expect(suppressList([0, 5, 6], 5, true)).toEqual({ primary: [], secondary: [], hideTotal: false });
});

it('hides a third count when two hidden ones make less than the threshold', () => {
  expect(suppressList([1, 2, 30, 7, 7], 5, true)).toEqual({ primary: [0, 1], secondary: [3], hideTotal: false });
  expect(suppressList([2, 3, 30], 5, true)).toEqual({ primary: [0, 1], secondary: [], hideTotal: false });
});

it('hides the total when there is no count left to hide behind', () => {
  expect(suppressList([3, 0, 0], 5, true)).toEqual({ primary: [0], secondary: [], hideTotal: true });
  expect(suppressList([1, 1], 5, true)).toEqual({ primary: [0, 1], secondary: [], hideTotal: true });
});

it('cannot hide behind a unit that has not reported', () => {
  expect(suppressList([3, undefined, 0], 5, true)).toEqual({ primary: [0], secondary: [], hideTotal: true });
});

it('hides a rate when those without the trait are few', () => {
  expect(isSmallRate({ numerator: 97, denominator: 100 }, 5)).toBe(true);
  expect(isSmallRate({ numerator: 3, denominator: 100 }, 5)).toBe(true);
  expect(isSmallRate({ numerator: 100, denominator: 100 }, 5)).toBe(false);
});

it('finds a lone hidden count by subtraction', () => {
  expect(auditList(communes, [0])).toEqual([{ lower: 3, upper: 3 }]);
});

it('refuses counts below zero, fractions, and places that are not there', () => {
  expect(() => suppressList([-1, 5], 5, true)).toThrow(expect.objectContaining({ code: 'negative-count' }));
  expect(() => suppressList([1.5, 5], 5, true)).toThrow(expect.objectContaining({ code: 'not-a-count' }));
  expect(() => suppressList([1], 0, true)).toThrow('threshold');
  expect(() => auditList(communes, [5])).toThrow(expect.objectContaining({ code: 'cell-outside-table' }));
});

it('leaves every hidden count of any list safe, unless it says that the total must go', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 500 }))), fc.integer({ min: 1, max: 10 }), (counts, threshold) => {
      const { primary, secondary, hideTotal } = suppressList(counts, threshold, true);
      expect(counts.every((count, index) => isSmallCount(count, threshold) === primary.includes(index))).toBe(true);
      if (!hideTotal) expect(auditList(counts, [...primary, ...secondary]).every((range) => isSafeRange(range, threshold))).toBe(true);
      else expect(counts.every((count, index) => count === 0 || primary.includes(index) || secondary.includes(index))).toBe(true);
    }),
  );
});
