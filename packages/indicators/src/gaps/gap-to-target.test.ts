import { describe, expect, test } from 'vitest';
import type { TargetDefinition } from '../targets/target-definition.ts';
import type { Verdict } from '../targets/verdict-type.ts';
import { gapToTarget } from './gap-to-target.ts';

const target = (more: Partial<TargetDefinition>): TargetDefinition => ({
  id: 't',
  shape: 'floor',
  operator: '>=',
  value: 80,
  unitOfMeasure: 'percent',
  direction: 'higher-is-better',
  firstYear: 2021,
  endYear: 2025,
  bases: [],
  judged: 'rate',
  inPercent: true,
  ...more,
});
const seen = (more: Partial<Verdict>): Verdict => ({
  status: 'BEHIND',
  asOf: '2023-12-31',
  year: 2023,
  unitsReported: 1,
  unitsExpected: 1,
  missingUnits: [],
  failingUnits: [],
  otherReadings: [],
  ...more,
});

describe('what is still missing', () => {
  test('of a rate: the smallest number that would meet it', () => {
    expect(gapToTarget(target({}), seen({ actual: 71, numerator: 71, denominator: 100 }))).toEqual({ kind: 'more', amount: 9 });
  });
  test('a strict operator needs one more at the line', () => {
    expect(gapToTarget(target({ operator: '>' }), seen({ actual: 80, numerator: 80, denominator: 100 }))).toEqual({ kind: 'more', amount: 1 });
  });
  test('of a rate that should fall: so many too many', () => {
    // 25.93 % of 1,000 is 259.3: at most 259 may be stunted
    expect(gapToTarget(target({ shape: 'ceiling', operator: '<=', value: 25.93 }), seen({ actual: 30, numerator: 300, denominator: 1000 }))).toEqual({
      kind: 'fewer',
      amount: 41,
    });
  });
  test('of a sum: the rest', () => {
    expect(gapToTarget(target({ shape: 'cumulative', value: 1292, judged: 'quantity', inPercent: false }), seen({ actual: 402 }))).toEqual({
      kind: 'more',
      amount: 890,
    });
  });
  test('more than 6,742 persons needs one above the difference', () => {
    expect(gapToTarget(target({ shape: 'cumulative', operator: '>', value: 6742, judged: 'quantity', inPercent: false }), seen({ actual: 6742 }))).toEqual({
      kind: 'more',
      amount: 1,
    });
  });
  test('fewer than 1,500 households', () => {
    expect(gapToTarget(target({ shape: 'ceiling', operator: '<', value: 1500, judged: 'numerator', inPercent: false }), seen({ actual: 1500 }))).toEqual({
      kind: 'fewer',
      amount: 1,
    });
  });
  test('of an average change: the fall a year that the rest needs', () => {
    expect(gapToTarget(target({ shape: 'average-change', operator: '>', value: 7 }), seen({ actual: 5.87, requiredPace: 8.7 }))).toEqual({
      kind: 'a-year',
      amount: 8.7,
      yearsLeft: 2,
    });
  });
  test('more than 75 per cent of 18 communes is 14', () => {
    expect(
      gapToTarget(target({ shape: 'share-of-units', operator: '>', value: 75, judged: 'level' }), seen({ actual: 50, numerator: 9, denominator: 18 })),
    ).toEqual({ kind: 'more', amount: 5 });
  });
  test('nothing is missing when it is met, and nothing can be caught up once a yearly promise is broken', () => {
    expect(gapToTarget(target({}), seen({ status: 'MET', actual: 90 }))).toBeUndefined();
    expect(gapToTarget(target({ shape: 'every-year' }), seen({ status: 'BROKEN', actual: 70 }))).toBeUndefined();
  });
});
