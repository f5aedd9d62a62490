import { describe, expect, test } from 'vitest';
import { data, levels, quantities, rates, target } from '../../test/target-examples.ts';
import { verdict } from './verdict.ts';

describe('time', () => {
  const values = rates({ 2020: { a: [40, 100] }, 2022: { a: [60, 100] }, 2023: { a: [70, 100] } });
  test('a year counts from its 31 December on', () => {
    expect(verdict(target(), data(values), '2023-12-31')).toMatchObject({ year: 2023, actual: 70 });
    expect(verdict(target(), data(values), '2023-12-30')).toMatchObject({ year: 2022, actual: 60 });
  });
  test('the latest year with a value counts, also when later years are empty', () => {
    expect(verdict(target(), data(values), '2024-12-31')).toMatchObject({ year: 2023, asOf: '2024-12-31' });
  });
  test('before any value there is no data', () => {
    expect(verdict(target(), data(values), '2019-12-31')).toMatchObject({ status: 'NOT_ASSESSABLE', reason: 'no-data', unitsReported: 0, unitsExpected: 1 });
  });
  test('without a base of its own a target starts from the year before the plan', () => {
    expect(verdict(target({ firstYear: 2022 }), data(rates({ 2021: { a: [40, 100] }, 2022: { a: [60, 100] } })), '2022-12-31').baseYear).toBe(2021);
  });
  test('something else than a date is refused', () => {
    expect(() => verdict(target(), data(values), '2023')).toThrow(RangeError);
  });
});

describe('after the end of the plan without a value of its last year', () => {
  const reason = 'no-final-year';
  test('a level that was met is undecided, and no pace is named', () => {
    const seen = verdict(target(), data(rates({ 2020: { a: [40, 100] }, 2024: { a: [95, 100] } })), '2025-12-31');
    expect(seen).toMatchObject({ status: 'UNDECIDED', reason, actual: 95 });
    expect(seen.projected).toBeUndefined();
  });
  test('a met sum stands, another does not', () => {
    const sum = target({ shape: 'cumulative', operator: '>=', value: 100, judged: 'quantity', inPercent: false });
    expect(verdict(sum, data(quantities({ 2021: { a: 100 } })), '2025-12-31').status).toBe('MET');
    expect(verdict(sum, data(quantities({ 2021: { a: 90 } })), '2026-06-30')).toMatchObject({ status: 'UNDECIDED', reason });
  });
  test('a broken promise stays broken', () => {
    const kept = target({ shape: 'every-year', of: 'count-of-units', operator: '>=', value: 1, judged: 'level', inPercent: false });
    expect(verdict(kept, data(levels({ 2021: { a: 0 } })), '2025-12-31').status).toBe('BROKEN');
    expect(verdict(kept, data(levels({ 2021: { a: 1 } })), '2025-12-31')).toMatchObject({ status: 'UNDECIDED', reason });
  });
});

describe('poverty standards', () => {
  const bases = [
    { year: 2020, standard: 'old', forYears: [2021] },
    { year: 2021, standard: 'new', forYears: [2022, 2023, 2024, 2025], decision: null },
  ];
  const fall = target({ shape: 'average-change', value: 7, bases });
  const values = [
    ...rates({ 2020: { a: [50, 100] }, 2021: { a: [42, 100] } }, 'old'),
    ...rates({ 2021: { a: [60, 100] }, 2022: { a: [54, 100] }, 2023: { a: [44, 100] } }, 'new'),
  ];
  test('the verdict is the reading whose years hold the latest value; the other stands under it with its name', () => {
    const seen = verdict(fall, data(values), '2023-12-31');
    expect(seen).toMatchObject({ status: 'ON_TRACK', standard: 'new', baseYear: 2021, actual: 8 }); // (60 − 44)/2
    expect(seen.reading).toBeUndefined();
    expect(seen.otherReadings).toMatchObject([{ reading: 'old', standard: 'old', baseYear: 2020, year: 2021, actual: 8, status: 'ON_TRACK' }]);
  });
  test('in the last year of the old standard the old one is the verdict', () => {
    expect(verdict(fall, data(values), '2021-12-31')).toMatchObject({ standard: 'old', year: 2021, otherReadings: [{ reading: 'new', reason: 'base-year' }] });
  });
  test('a year of the old standard stays its own, also where only the base of the new one was entered for it', () => {
    const onlyNew = values.filter((value) => !(value.standard === 'old' && value.year === 2021));
    expect(verdict(fall, data(onlyNew), '2021-12-31')).toMatchObject({ standard: 'old', year: 2020, reason: 'base-year', otherReadings: [{ reading: 'new' }] });
  });
  test('no difference is formed across standards: without a base under the new one there is none', () => {
    const without = values.filter((value) => !(value.standard === 'new' && value.year === 2021));
    expect(verdict(fall, data(without), '2023-12-31')).toMatchObject({ status: 'NOT_ASSESSABLE', reason: 'no-base', standard: 'new' });
  });
  test('a value under the old standard in a year of the new one counts for neither reading', () => {
    const late = [...values, ...rates({ 2023: { a: [1, 100] } }, 'old')];
    expect(verdict(fall, data(late), '2023-12-31')).toMatchObject({ standard: 'new', actual: 8, otherReadings: [{ reading: 'old', year: 2021, actual: 8 }] });
  });
  test('a ceiling that is met, or asked at the end, is decided without a base', () => {
    const ceiling = target({ shape: 'ceiling', operator: '<', value: 15, judged: 'numerator', inPercent: false, bases, direction: 'lower-is-better' });
    const of = (year: number, poor: number) => verdict(ceiling, data(rates({ [year]: { a: [poor, 100] } }, 'new')), `${year}-12-31`);
    expect(of(2023, 14).status).toBe('MET');
    expect(of(2023, 15)).toMatchObject({ status: 'NOT_ASSESSABLE', reason: 'no-base' });
    expect(of(2025, 15).status).toBe('MISSED');
  });
  test('a value without a standard follows the standard of its year', () => {
    const plain = [...rates({ 2020: { a: [50, 100] }, 2021: { a: [42, 100] }, 2022: { a: [54, 100] } }), ...rates({ 2021: { a: [60, 100] } }, 'new')];
    expect(verdict(fall, data(plain), '2022-12-31')).toMatchObject({ standard: 'new', actual: 6 });
  });
});

describe('versions of a criterion', () => {
  const versions = [
    { version: 'of the plan', fromYear: 2016 },
    { version: 'of 2022', fromYear: 2022 },
  ];
  const count = target({ shape: 'count-of-units', operator: '>=', value: 2, judged: 'level', inPercent: false, versions });
  const before = { a: 1, b: 0 };
  test('a base under another version is no base', () => {
    const seen = verdict(count, data(levels({ 2020: before, 2023: { a: 1, b: 0 } })), '2023-12-31');
    expect(seen).toMatchObject({ status: 'NOT_ASSESSABLE', reason: 'no-base', actual: 1 });
    expect(seen.expected).toBeUndefined();
  });
  test('met, or at the end, the operator alone decides', () => {
    expect(verdict(count, data(levels({ 2020: before, 2023: { a: 1, b: 1 } })), '2023-12-31').status).toBe('MET');
    expect(verdict(count, data(levels({ 2020: before, 2025: before })), '2025-12-31').status).toBe('MISSED');
  });
  test('within one version the base holds', () => {
    expect(verdict(count, data(levels({ 2020: before, 2021: before })), '2021-12-31').status).toBe('FAR_BEHIND');
  });
  test('a base entered under the new version is one', () => {
    const read = { ...count, bases: [{ year: 2021, version: 'of 2022' }] };
    expect(verdict(read, data(levels({ 2021: before, 2023: before })), '2023-12-31').status).toBe('FAR_BEHIND');
  });
});

describe('data that contradict themselves', () => {
  test('two values of one cell are refused', () => {
    const twice = [...rates({ 2023: { a: [1, 2] } }), ...rates({ 2023: { a: [2, 2] } })];
    expect(() => verdict(target(), data(twice, ['a']), '2023-12-31')).toThrow(/two values/);
  });
  test('a negative number is refused', () => {
    expect(() => verdict(target(), data(rates({ 2023: { a: [-1, 2] } })), '2023-12-31')).toThrow(/below zero/);
  });
  test('values of units outside the set do not count', () => {
    const values = rates({ 2020: { a: [40, 100] }, 2023: { a: [70, 100], outside: [0, 900] } });
    expect(verdict(target(), data(values, ['a']), '2023-12-31').actual).toBe(70);
  });
});
