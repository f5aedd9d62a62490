import { describe, expect, test } from 'vitest';
import { averageChangeProgress } from './average-change-progress.ts';
import { countAchieved, countOfUnits, shareOfUnits } from './count-of-units.ts';
import { cumulativeProgress } from './cumulative-progress.ts';
import { eachUnitMinimum } from './each-unit-minimum.ts';
import { endlineProgress } from './endline-progress.ts';
import { everyYearStatus, keptEveryYear } from './kept-every-year.ts';
import { shareOfNeed } from './share-of-need.ts';
import { sourcesBalance } from './sources-balance.ts';
import { subsetChangeProgress } from './subset-change.ts';

const five = { baseYear: 2020, endYear: 2025 };

describe('one shape at a time', () => {
  test('a falling value comes nearer to its target with the same sign as a rising one', () => {
    const fall = endlineProgress({ base: 4500, baseYear: 2021, value: 3300, year: 2023, target: 1500, endYear: 2025, operator: '<' });
    expect(fall).toMatchObject({
      progressShare: 0.4,
      elapsedShare: 0.5,
      paceRatio: 0.8,
      pathValue: 3000,
      requiredPerYear: -900,
      projected: 2100,
      projectedMeets: false,
    });
  });
  test('where the base has met the target the path is the target itself', () => {
    const held = endlineProgress({ ...five, base: 95, value: 96, year: 2023, target: 91.6, operator: '>' });
    expect(held).toMatchObject({ status: 'MET', pathValue: 91.6 });
    expect(held.paceRatio).toBeUndefined();
  });
  test('without a value only the path is known, without a base not even that', () => {
    const noValue = endlineProgress({ ...five, base: 50, year: 2023, target: 90, operator: '>=' });
    expect(noValue).toEqual({ status: 'NOT_ASSESSABLE', reason: 'no-data', elapsedShare: 0.6, pathValue: 74 }); // 50 + 40 × 3/5
    const noBase = endlineProgress({ ...five, value: 60, year: 2023, target: 90, operator: '>=' });
    expect(noBase).toEqual({ status: 'NOT_ASSESSABLE', reason: 'no-base', achieved: false, elapsedShare: 0.6, requiredPerYear: 15 }); // (90 − 60)/2
  });
  test('a fall needs both its ends; its promised end needs only the base', () => {
    const fall = { ...five, year: 2023, perYear: 7, operator: '>' } as const;
    expect(averageChangeProgress({ ...fall, basePct: 48 })).toEqual({ status: 'NOT_ASSESSABLE', reason: 'no-data', promisedEndPct: 13 }); // 48 − 7 × 5
    expect(averageChangeProgress({ ...fall, valuePct: 30 })).toEqual({ status: 'NOT_ASSESSABLE', reason: 'no-base' });
  });
  test('the last year needs nothing more a year', () => {
    expect(endlineProgress({ ...five, base: 80, value: 85, year: 2025, target: 90, operator: '>' }).requiredPerYear).toBeUndefined();
  });
  test('the promised end and the end that the observed average leads to are two figures', () => {
    const change = averageChangeProgress({ ...five, basePct: 50, valuePct: 40, year: 2022, perYear: 7, operator: '>' });
    expect(change).toMatchObject({ averagePerYear: 5, promisedEndPct: 15, impliedEndPct: 25 });
  });
  test('re-selecting a sub-set is another question', () => {
    const subset = subsetChangeProgress({
      ...five,
      year: 2022,
      thresholdPct: 40,
      perYear: 9,
      operator: '>=',
      units: [
        { id: 'a', numerator0: 40, denominator0: 100, numerator1: 20, denominator1: 100 },
        { id: 'b', numerator0: 39, denominator0: 100, numerator1: 45, denominator1: 100 },
        { id: 'c', numerator1: 50, denominator1: 100 },
      ],
    });
    expect(subset).toMatchObject({ members: ['a'], unknownMembers: ['c'], reselectedMembers: ['b', 'c'] });
  });
  test('a sub-set of which a member has not reported has no rate yet: the others are another set', () => {
    const units = [
      { id: 'a', numerator0: 40, denominator0: 100, denominator1: 100 },
      { id: 'b', numerator0: 60, denominator0: 100, numerator1: 20, denominator1: 100 },
    ];
    const subset = subsetChangeProgress({ ...five, year: 2022, thresholdPct: 40, perYear: 9, operator: '>=', units });
    expect(subset).toMatchObject({ members: ['a', 'b'], rate0Pct: 50, progress: { status: 'NOT_ASSESSABLE', reason: 'no-data' } });
    expect(subset.rate1Pct).toBeUndefined();
  });
  test('a sum with a missing year is not judged unless it is met', () => {
    expect(cumulativeProgress({ 2021: 60, 2023: 60 }, { ...five, year: 2023, target: 200, operator: '>=' })).toMatchObject({
      missingYears: 1,
      status: 'UNDECIDED',
    });
    expect(cumulativeProgress({ 2021: 160, 2023: 60 }, { ...five, year: 2023, target: 200, operator: '>=' }).status).toBe('MET');
  });
  test('amounts add up to the đồng', () => {
    expect(cumulativeProgress({ 2021: 0.1, 2022: 0.2 }, { ...five, year: 2022, target: 0.3, operator: '>=' })).toMatchObject({ total: 0.3, status: 'MET' });
  });
  test('one known failure of a unit decides', () => {
    expect(eachUnitMinimum({ p: [15, 22], q: [undefined, 14], r: [15, undefined] }, 15)).toMatchObject({
      unitsMeetingAllYears: ['p'],
      unitsFailing: ['q'],
      unitsUnknown: ['r'],
      achieved: false,
      meetingByYear: [2, 1],
      shortfalls: [{ unit: 'q', yearIndex: 1, short: 1 }],
    });
    expect(eachUnitMinimum({ p: [15], r: [undefined] }, 15).achieved).toBeUndefined();
  });
  test('lists of different length are refused', () => {
    expect(() => eachUnitMinimum({ p: [1], q: [1, 2] }, 1)).toThrow(expect.objectContaining({ code: 'length-mismatch' }));
    expect(() => shareOfNeed([1], [1, 2], '>=', 100)).toThrow(expect.objectContaining({ code: 'length-mismatch' }));
  });
  test('as many answers as units are wanted', () => {
    expect(() => countOfUnits([true], 2)).toThrow(expect.objectContaining({ code: 'unit-count-mismatch' }));
    expect(countAchieved(countOfUnits([true, undefined], 2), 2)).toBeUndefined();
  });
  test('more than 75 per cent of 19 is 15 units, of 20 is 16; at least 75 per cent of 20 is 15', () => {
    expect(shareOfUnits(14, 19, '>', 75)).toMatchObject({ achieved: false, unitsNeeded: 15 });
    expect(shareOfUnits(15, 20, '>', 75)).toMatchObject({ achieved: false, unitsNeeded: 16 });
    expect(shareOfUnits(15, 20, '>=', 75)).toMatchObject({ achieved: true, unitsNeeded: 15 });
  });
  test('a share of no units is not known', () => expect(shareOfUnits(0, 0, '>=', 75)).toEqual({}));
  test('more units that meet than there are is refused', () => {
    expect(() => shareOfUnits(3, 2, '>=', 75)).toThrow(expect.objectContaining({ code: 'numerator-exceeds-denominator' }));
  });
  test('a need that is not known leaves the share without bounds', () => {
    expect(shareOfNeed([1, 2], [2, undefined], '>=', 50)).toEqual({ unitsWithoutNeed: 0 });
  });
  test('more served than in need is refused', () => {
    expect(() => shareOfNeed([3], [2], '>=', 50)).toThrow(expect.objectContaining({ code: 'numerator-exceeds-denominator' }));
  });
  test('a year left out between two others is open', () => {
    const kept = keptEveryYear(
      [
        { year: 2023, lower: 9, upper: 9 },
        { year: 2021, lower: 9, upper: 9 },
      ],
      '>=',
      8,
    );
    expect(kept).toEqual({ openYears: [2022], lastYear: 2023 });
    expect(everyYearStatus(kept, 2025).status).toBe('UNDECIDED');
  });
  test('sources that do not add up say by how much', () => {
    expect(sourcesBalance(194128, { state: 7450, credit: 186677 })).toMatchObject({ sum: 194127, difference: -1, balanced: false });
  });
});
