import { describe, expect, test } from 'vitest';
import { bridgeOf, type Counts, differenceOf } from './bridge.ts';

const counts: Counts = { 1: 100, 2: 20, 3: 10, 4: 5, 5: 8, 6: 4, 7: 2, 8: 1, 9: 80 };

describe('the form of movements', () => {
  test('closes: 100 - 20 - 10 - 5 + 8 + 4 + 2 + 1 = 80', () => expect(differenceOf(counts)).toBe(0));
  test('says by how much it does not close', () => expect(differenceOf({ ...counts, 9: 83 })).toBe(3));
});

describe('the bridge from the start to the end', () => {
  const { piers, highest } = bridgeOf(counts);

  test('begins and ends on the ground', () => {
    expect(piers[0]).toEqual({ column: 1, low: 0, high: 100, after: 100 });
    expect(piers[8]).toEqual({ column: 9, low: 0, high: 80, after: 80 });
  });
  test('goes down with what left and up with what came', () => {
    expect(piers.slice(1, 8).map(({ after }) => after)).toEqual([80, 70, 65, 73, 77, 79, 80]);
  });
  test('every pier is as high as its column', () => {
    for (const { column, low, high } of piers) expect(high - low).toBe(counts[column]);
  });
  test('arrives at the end where the form closes', () => expect(piers[7]?.after).toBe(piers[8]?.high));
  test('is as high as its highest pier', () => expect(highest).toBe(100));
  test('of nobody has no height and does not divide by zero', () => {
    expect(bridgeOf({ 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0 }).highest).toBe(1);
  });
});
