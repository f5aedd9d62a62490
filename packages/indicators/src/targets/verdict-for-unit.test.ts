import { describe, expect, test } from 'vitest';
import { data, levels, quantities, rates, target } from '../../test/target-examples.ts';
import { compareVerdicts } from './compare-verdicts.ts';
import { verdict } from './verdict.ts';
import { verdictForUnit } from './verdict-for-unit.ts';

const asOf = '2023-12-31';

describe('for one unit', () => {
  const values = rates({ 2020: { a: [40, 100], b: [80, 100] }, 2023: { a: [70, 100], b: [60, 100] } });
  test("a rate takes the district's threshold and the unit's own base, and says so", () => {
    expect(verdictForUnit(target(), data(values), 'a', asOf)).toMatchObject({
      status: 'ON_TRACK',
      actual: 70,
      baseValue: 40,
      thresholdOf: 'district',
      unitsExpected: 1,
    });
    expect(verdictForUnit(target(), data(values), 'b', asOf)).toMatchObject({ status: 'WORSENING', actual: 60, baseValue: 80 });
  });
  test('an average change has no target for a unit and still gives its fall', () => {
    const seen = verdictForUnit(target({ shape: 'average-change', value: 7 }), data(values), 'b', asOf);
    expect(seen).toMatchObject({ status: 'NOT_ASSESSABLE', reason: 'no-target-for-unit', level: 60 });
    expect(seen.actual).toBeCloseTo(20 / 3, 10);
    expect([seen.expected, seen.requiredPace, seen.paceRatio]).toEqual([undefined, undefined, undefined]);
  });
  test('a unit below the threshold of a sub-set shows its fall all the same', () => {
    const subset = target({ shape: 'average-change-of-subset', value: 9, subsetThreshold: 50 });
    expect(verdictForUnit(subset, data(values), 'a', asOf)).toMatchObject({ reason: 'no-target-for-unit', actual: -10 });
  });
  test('a mean per unit asks the minimum of the unit', () => {
    const jobs = target({
      shape: 'average-per-unit-every-year',
      operator: '>=',
      value: 20,
      judged: 'quantity',
      inPercent: false,
      secondReading: 'each-unit-each-year',
    });
    const of = (unit: string) => verdictForUnit(jobs, data(quantities({ 2021: { a: 25, b: 19 } })), unit, '2021-12-31');
    expect(of('a').status).toBe('ON_TRACK');
    expect(of('b')).toMatchObject({ status: 'BROKEN', otherReadings: [{ status: 'BROKEN' }] });
  });
  test.each([
    ['a sum', target({ shape: 'cumulative', operator: '>=', value: 9, judged: 'quantity', inPercent: false }), quantities({ 2021: { a: 4, b: 8 } }), 4],
    ['a count of units', target({ shape: 'count-of-units', operator: '>=', value: 2, judged: 'level', inPercent: false }), levels({ 2021: { a: 1, b: 0 } }), 1],
    [
      'a count of households',
      target({ shape: 'ceiling', operator: '<', value: 9, judged: 'numerator', inPercent: false }),
      rates({ 2021: { a: [3, 9], b: [1, 9] } }),
      3,
    ],
    [
      'an organisation',
      target({ shape: 'each-unit', operator: '>=', value: 2, judged: 'quantity', inPercent: false }),
      quantities({ 2021: { a: 5, b: 1 } }),
      5,
    ],
  ])('%s has no target for a unit and still gives its value', (_, definition, reported, actual) => {
    expect(verdictForUnit(definition, data(reported), 'a', '2021-12-31')).toMatchObject({ status: 'NOT_ASSESSABLE', reason: 'no-target-for-unit', actual });
  });
  test('a unit outside the set of the target has neither target nor value', () => {
    const seen = verdictForUnit(target(), data(values), 'town', asOf);
    expect(seen).toMatchObject({ status: 'NOT_ASSESSABLE', reason: 'no-target-for-unit', unitsExpected: 0 });
    expect(seen.actual).toBeUndefined();
  });
});

describe('order on the board', () => {
  test('worst first; within a status the smallest pace first and none last', () => {
    const rows = [
      { status: 'MET' },
      { status: 'BEHIND' },
      { status: 'BEHIND', paceRatio: 0.9 },
      { status: 'NOT_ASSESSABLE' },
      { status: 'BEHIND', paceRatio: 0.7 },
      { status: 'UNDECIDED' },
      { status: 'BROKEN' },
      { status: 'ON_TRACK' },
      { status: 'MISSED' },
      { status: 'WORSENING' },
      { status: 'FAR_BEHIND' },
    ] as const;
    expect([...rows].sort(compareVerdicts).map((row) => ('paceRatio' in row ? row.paceRatio : row.status))).toEqual([
      'BROKEN',
      'MISSED',
      'WORSENING',
      'FAR_BEHIND',
      0.7,
      0.9,
      'BEHIND',
      'UNDECIDED',
      'NOT_ASSESSABLE',
      'ON_TRACK',
      'MET',
    ]);
  });
});

describe('the line through the years', () => {
  test('three comparable years give a line with its interval, marked as indicative', () => {
    const seen = verdict(target(), data(rates({ 2020: { a: [40, 100] }, 2021: { a: [50, 100] }, 2022: { a: [60, 100] } })), '2022-12-31');
    expect(seen.trend).toMatchObject({ years: 3, indicative: true });
    expect(seen.trend?.projected).toBeCloseTo(90, 8);
  });
  test('a year in which a unit is missing is no point of the line', () => {
    const values = rates({ 2020: { a: [40, 100], b: [40, 100] }, 2021: { a: [50, 100] }, 2022: { a: [60, 100], b: [60, 100] } });
    expect(verdict(target(), data(values), '2022-12-31').trend).toBeUndefined();
  });
});
