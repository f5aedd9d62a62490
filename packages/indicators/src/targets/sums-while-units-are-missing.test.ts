import { describe, expect, test } from 'vitest';
import { data, quantities, target } from '../../test/target-examples.ts';
import { verdict } from './verdict.ts';

const end2023 = '2023-12-31';

describe('sums', () => {
  const sum = target({ shape: 'cumulative', operator: '>=', value: 100, judged: 'quantity', inPercent: false });
  test('on track at what was reported stands, and is said as at least', () => {
    const seen = verdict(sum, data(quantities({ 2021: { a: 20 } }), ['a', 'b']), '2021-12-31');
    expect(seen).toMatchObject({ status: 'ON_TRACK', actual: 20, lower: 20, atLeast: true, missingCells: 1 });
    expect(seen.upper).toBeUndefined();
  });
  test('met at what was reported stands', () => {
    expect(verdict(sum, data(quantities({ 2021: { a: 100 } }), ['a', 'b']), '2021-12-31').status).toBe('MET');
  });
  test('anything worse is undecided, with the paces of what was reported', () => {
    const seen = verdict(sum, data(quantities({ 2021: { a: 10 } }), ['a', 'b']), '2021-12-31');
    expect(seen).toMatchObject({ status: 'UNDECIDED', observedPace: 10, requiredPace: 22.5, projected: 50, paceRatio: 0.5 });
    expect(verdict(sum, data(quantities({ 2025: { a: 99 } })), '2025-12-31').status).toBe('UNDECIDED');
  });
  test('every cell up to the year of the verdict counts, years after it do not', () => {
    const seen = verdict(sum, data(quantities({ 2021: { a: 1, b: 1 }, 2023: { a: 1, b: 1 } })), end2023);
    expect(seen).toMatchObject({ unitsReported: 2, missingCells: 2, status: 'UNDECIDED' }); // the two cells of 2022
  });
  test('a programme without a value is missing, and the unit with another one has reported', () => {
    const values = [
      { unit: 'a', year: 2021, measure: 'houses', quantity: 30 },
      { unit: 'b', year: 2021, measure: 'houses', quantity: 10 },
      { unit: 'b', year: 2021, measure: 'water', quantity: 1 },
    ];
    const seen = verdict(sum, data(values, ['a', 'b'], { measures: ['houses', 'water'] }), '2021-12-31');
    expect(seen).toMatchObject({ actual: 41, unitsReported: 2, missingUnits: ['a'], missingCells: 1 });
  });
  test('a source with some of its units has a value, and is named as not complete', () => {
    const part = (id: string, values: ReturnType<typeof quantities>, units: readonly string[]) => ({ definition: { ...sum, id }, data: data(values, units) });
    const parts = [part('state', quantities({ 2021: { district: 30 } }), ['district']), part('credit', quantities({ 2021: { a: 60 } }), ['a', 'b'])];
    const seen = verdict({ ...sum, shape: 'money-by-source', value: 200 }, data([], [], { parts }), '2021-12-31');
    expect(seen).toMatchObject({ actual: 90, unitsReported: 2, unitsExpected: 2, missingUnits: ['credit'], missingCells: 1 }); // 30 + 60, b of credit open
  });
  test('in the base year nothing is added up, and only who gave a value has reported', () => {
    const values = data(quantities({ 2020: { a: 5 } }), ['a', 'b']);
    for (const shape of ['cumulative', 'average-per-unit-and-year', 'average-per-unit-every-year'] as const) {
      expect(verdict({ ...sum, shape }, values, '2020-12-31')).toMatchObject({ reason: 'base-year', unitsReported: 1, missingUnits: ['b'] });
    }
  });
  test('a source without a value in the latest year of any source is missing', () => {
    const part = (id: string, values: ReturnType<typeof quantities>) => ({ definition: { ...sum, id }, data: data(values, ['district']) });
    const seen = verdict(
      { ...sum, shape: 'money-by-source', value: 200 },
      data([], [], {
        parts: [part('state', quantities({ 2021: { district: 30 }, 2022: { district: 30 } })), part('credit', quantities({ 2021: { district: 60 } }))],
      }),
      '2022-12-31',
    );
    expect(seen).toMatchObject({ year: 2022, actual: 120, unitsReported: 1, unitsExpected: 2, missingUnits: ['credit'], atLeast: true, status: 'ON_TRACK' });
  });
  test('a mean per unit divides by all units, so what is missing can only add', () => {
    const mean = target({ shape: 'average-per-unit-and-year', operator: '>=', value: 3, judged: 'quantity', inPercent: false });
    const of = (a: number) => verdict(mean, data(quantities({ 2021: { a } }), ['a', 'b']), '2021-12-31');
    expect(of(6)).toMatchObject({ status: 'ON_TRACK', actual: 3, atLeast: true });
    expect(of(5)).toMatchObject({ status: 'UNDECIDED', actual: 2.5 });
  });
});
