import { describe, expect, test } from 'vitest';
import { data, levels, quantities, rates, target } from '../../test/target-examples.ts';
import { verdict } from './verdict.ts';

const end2023 = '2023-12-31';
const base = { a: [400, 1000], b: [400, 1000] } as const;

describe('shares', () => {
  test('a missing numerator lies between 0 and its denominator', () => {
    const seen = verdict(target(), data(rates({ 2020: base, 2023: { a: [950, 1000], b: [undefined, 1000] } })), end2023);
    // 950/2000 = 47.5 % to 1950/2000 = 97.5 %: behind or met
    expect(seen).toMatchObject({
      status: 'UNDECIDED',
      reason: 'units-missing',
      lower: 47.5,
      upper: 97.5,
      unitsReported: 1,
      unitsExpected: 2,
      missingUnits: ['b'],
    });
  });
  test('actual, numerator and denominator are those of the units with both; no pace is named while undecided', () => {
    const seen = verdict(target(), data(rates({ 2020: base, 2023: { a: [950, 1000], b: [undefined, 1000] } })), end2023);
    expect(seen).toMatchObject({ actual: 95, numerator: 950, denominator: 1000 });
    expect([seen.observedPace, seen.requiredPace, seen.projected, seen.paceRatio]).toEqual([undefined, undefined, undefined, undefined]);
  });
  test('a missing denominator is the last accepted one, for the bounds only', () => {
    const seen = verdict(target(), data(rates({ 2020: base, 2022: { b: [500, 3000] }, 2023: { a: [950, 1000] } })), end2023);
    // 950/4000 to 3950/4000, and not with b's 1000 of 2020
    expect(seen).toMatchObject({ lower: 23.75, upper: 98.75, denominator: 1000, carriedDenominators: true });
  });
  test('a year before the first denominator borrows the first one after it; otherwise the last one before it', () => {
    const kept = target({ shape: 'every-year', of: 'rate', operator: '>=', value: 50 });
    const of = (b: Readonly<Record<number, readonly [number, number]>>) =>
      verdict(kept, data([...rates({ 2021: { a: [60, 100] }, 2022: { a: [60, 100] }, 2023: { a: [60, 100] } }), ...b2(b)], ['a', 'b']), end2023).status;
    const b2 = (b: Readonly<Record<number, readonly [number, number]>>) =>
      rates(Object.fromEntries(Object.entries(b).map(([year, value]) => [year, { b: value }])));
    expect(of({ 2021: [9, 10], 2023: [900, 1000] })).toBe('ON_TRACK'); // 2022: at least 60 of 110, with the 10 of 2021
    expect(of({ 2021: [900, 1000], 2023: [9, 10] })).toBe('UNDECIDED'); // 2022: 60 to 1060 of 1100
    expect(of({ 2022: [9, 10], 2023: [9, 10] })).toBe('ON_TRACK'); // 2021: at least 60 of 110, with the 10 of 2022
  });
  test('in a year under two standards the denominator is that of the standard asked, whatever the order of the values', () => {
    const poor = target({
      bases: [
        { year: 2020, standard: 'old', forYears: [2021] },
        { year: 2021, standard: 'new', forYears: [2022, 2023, 2024, 2025] },
      ],
    });
    const values = [
      ...rates({ 2021: { a: [40, 100], b: [60, 300] } }, 'old'),
      ...rates({ 2021: { a: [40, 100], b: [60, 100] } }, 'new'),
      ...rates({ 2022: { a: [50, 100] } }, 'new'),
    ];
    // 50/200 to 150/200 with the 100 of the new standard; with the 300 of the old one it would be 12.5 to 87.5
    for (const listed of [values, [...values].reverse()]) expect(verdict(poor, data(listed), '2022-12-31')).toMatchObject({ lower: 25, upper: 75 });
  });
  test('no denominator ever known leaves it undecided without bounds', () => {
    const seen = verdict(target(), data(rates({ 2020: { a: [400, 1000] }, 2023: { a: [950, 1000] } }), ['a', 'b']), end2023);
    expect(seen.status).toBe('UNDECIDED');
    expect([seen.lower, seen.upper]).toEqual([undefined, undefined]);
  });
  test('the same status at both ends stands', () => {
    const small = { a: [400, 1000], b: [4, 10] } as const;
    const seen = verdict(target(), data(rates({ 2020: small, 2023: { a: [500, 1000], b: [undefined, 10] } })), end2023);
    expect(seen).toMatchObject({ status: 'FAR_BEHIND', actual: 50 }); // 49.5 % to 50.5 %: R about 0.32 to 0.35
    expect(seen.paceRatio).toBeGreaterThan(0);
  });
  test('at the end a target out of reach of the missing is missed', () => {
    expect(verdict(target(), data(rates({ 2020: base, 2025: { a: [100, 1000], b: [undefined, 1000] } })), '2025-12-31').status).toBe('MISSED');
  });
  test('a quotient has no bound at its denominator', () => {
    const value = target({ value: 80, inPercent: false });
    const seen = verdict(value, data(rates({ 2020: { a: [60, 1], b: [60, 1] }, 2023: { a: [90, 1], b: [undefined, 1] } })), end2023);
    expect(seen).toMatchObject({ status: 'UNDECIDED', lower: 45 });
    expect(seen.upper).toBeUndefined();
  });
});

describe('counts', () => {
  const ceiling = target({ shape: 'ceiling', operator: '<', value: 500, judged: 'numerator', inPercent: false, direction: 'lower-is-better' });
  test('households: the upper bound adds the households of the missing units', () => {
    const seen = verdict(ceiling, data(rates({ 2020: { a: [600, 900], b: [600, 900] }, 2023: { a: [300, 900] } })), end2023);
    expect(seen).toMatchObject({ status: 'UNDECIDED', actual: 300, lower: 300, upper: 1200, carriedDenominators: true }); // met to no change
  });
  test('households: already too many among those that reported is decided', () => {
    const seen = verdict(ceiling, data(rates({ 2020: { a: [600, 900], b: [600, 900] }, 2025: { a: [501, 900] } })), '2025-12-31');
    expect(seen.status).toBe('MISSED');
  });
  test('units: least and most possible', () => {
    const count = target({ shape: 'count-of-units', operator: '>=', value: 2, judged: 'level', inPercent: false });
    const seen = (year: number, values: Record<string, number>) =>
      verdict(count, data(levels({ 2020: { a: 0, b: 0, c: 0 }, [year]: values }), ['a', 'b', 'c']), `${year}-12-31`);
    expect(seen(2025, { a: 1, b: 1 })).toMatchObject({ status: 'MET', lower: 2, upper: 3, actual: 2 });
    expect(seen(2025, { a: 1, b: 0 })).toMatchObject({ status: 'UNDECIDED', lower: 1, upper: 2 });
    expect(seen(2025, { a: 0, b: 0 })).toMatchObject({ status: 'MISSED', lower: 0, upper: 1 });
  });
  test('a unit that is not known may break the second condition', () => {
    const two = target({ shape: 'count-of-units', operator: '>=', value: 1, judged: 'level', minimumLevel: 3, othersAtLeastLevel: 2, inPercent: false });
    const seen = verdict(two, data(levels({ 2020: { a: 1, b: 1 }, 2023: { a: 3 } })), end2023);
    expect(seen).toMatchObject({ status: 'UNDECIDED', failingUnits: [] });
  });
});

describe('changes and bases', () => {
  const fall = target({ shape: 'average-change', operator: '>=', value: 5 });
  test('a rate of nobody gives no fall: no data, although everybody reported', () => {
    const fall = target({ shape: 'average-change', value: 7 });
    const seen = verdict(fall, data(rates({ 2020: { a: [40, 100] }, 2022: { a: [0, 0] } })), '2022-12-31');
    expect(seen).toMatchObject({ status: 'NOT_ASSESSABLE', reason: 'no-data', unitsReported: 1, unitsExpected: 1 });
    expect(seen.actual).toBeUndefined();
  });
  test('without a base no range of a fall is named, whatever else is missing', () => {
    const fall = target({ shape: 'average-change', value: 7 });
    const seen = verdict(fall, data(rates({ 2021: { a: [40, 100] }, 2022: { a: [30, 100] } }), ['a', 'b']), '2022-12-31');
    expect(seen).toMatchObject({ status: 'NOT_ASSESSABLE', reason: 'no-base' });
    expect([seen.lower, seen.upper]).toEqual([undefined, undefined]);
  });
  test('a unit unknown at the base that had nobody in another year may still belong to the sub-set', () => {
    const subset = target({ shape: 'average-change-of-subset', operator: '>=', value: 9, subsetThreshold: 40 });
    const values = rates({ 2020: { a: [60, 100] }, 2021: { b: [0, 0] }, 2022: { a: [40, 100], b: [90, 100] } });
    // a alone: (60 − 40)/2 = 10 points; with b: (60 − 65)/2 = −2.5
    expect(verdict(subset, data(values), '2022-12-31')).toMatchObject({ status: 'UNDECIDED', unitsExpected: 2, missingAtBase: ['b'] });
  });
  test('a fall lies between low base − high value and high base − low value', () => {
    const seen = verdict(fall, data(rates({ 2020: { a: [500, 900], b: [undefined, 100] }, 2021: { a: [400, 900], b: [undefined, 100] } })), '2021-12-31');
    // base 50 to 60, value 40 to 50: fall 0 to 20
    expect(seen).toMatchObject({ status: 'UNDECIDED', lower: 0, upper: 20 });
  });
  test('the target inside the interval is undecided, outside it is decided', () => {
    const of = (now: number) =>
      verdict(fall, data(rates({ 2020: { a: [500, 900], b: [50, 100] }, 2021: { a: [now, 900], b: [undefined, 100] } })), '2021-12-31').status;
    expect(of(400)).toBe('ON_TRACK'); // 55 to 40..50: at least 5
    expect(of(401)).toBe('UNDECIDED');
    expect(of(580)).toBe('WORSENING'); // 55 to 58..68
  });
  test('a base with missing units has bounds: the status is taken at the four pairs of ends', () => {
    const from = { a: [400, 900], b: [undefined, 100] } as const; // 40 to 50 %
    const of = (now: number) => verdict(target(), data(rates({ 2020: from, 2023: { a: [now, 900], b: [10, 100] } })), end2023).status;
    expect(of(840)).toBe('ON_TRACK'); // 85 %: 0.9 and 0.875 of the way
    expect(of(620)).toBe('UNDECIDED'); // 63 %: 0.46/0.6 = 0.77 and 0.325/0.6 = 0.54
    expect(of(340)).toBe('WORSENING'); // 35 %
  });
  test('in the base year the value is the base: its bounds go together', () => {
    const seen = verdict(target(), data(rates({ 2020: { a: [85, 95], b: [undefined, 5] } })), '2020-12-31');
    expect(seen).toMatchObject({ status: 'NOT_ASSESSABLE', reason: 'base-year' }); // 85 to exactly 90
  });
  test('no accepted value of the base year is no base, unless the target is met or its year has come', () => {
    const of = (value: number, year: number) => verdict(target(), data(rates({ [year]: { a: [value, 100] } })), `${year}-12-31`);
    expect(of(80, 2023)).toMatchObject({ status: 'NOT_ASSESSABLE', reason: 'no-base' });
    expect(of(91, 2023).status).toBe('MET');
    expect(of(80, 2025).status).toBe('MISSED');
  });
  test('a unit of a sub-set whose base is not known is taken once as in and once as out', () => {
    const subset = target({ shape: 'average-change-of-subset', operator: '>=', value: 9, subsetThreshold: 40 });
    const of = (b: readonly [number | undefined, number]) =>
      verdict(subset, data(rates({ 2020: { a: [500, 1000], b: [undefined, b[1]] }, 2021: { a: [300, 1000], b } })), '2021-12-31');
    // Alone a falls by 20; ten households of b change nothing of it
    expect(of([5, 10])).toMatchObject({ status: 'ON_TRACK', unitsExpected: 2 });
    // as large as a: in, the base is 25 to 75 % and the value 60 %
    expect(of([900, 1000])).toMatchObject({ status: 'UNDECIDED', reason: 'units-missing' });
  });
});

describe('every year', () => {
  test('a year with nobody to measure breaks nothing; nobody in any year is no data', () => {
    const kept = target({ shape: 'every-year', of: 'rate', operator: '>=', value: 50 });
    const of = (first: readonly [number, number]) => verdict(kept, data(rates({ 2021: { a: first }, 2022: { a: [0, 0] } })), '2022-12-31');
    expect(of([50, 100]).status).toBe('ON_TRACK');
    expect(of([49, 100])).toMatchObject({ status: 'BROKEN', breachYear: 2021 });
    expect(of([0, 0])).toMatchObject({ status: 'NOT_ASSESSABLE', reason: 'no-data' });
  });
  test('a missing unit makes a year incomplete only if it could break it', () => {
    const kept = target({ shape: 'every-year', of: 'rate', operator: '>=', value: 80 });
    const of = (a: number) => verdict(kept, data(rates({ 2021: { a: [a, 1000], b: [undefined, 100] } })), '2021-12-31');
    expect(of(1000)).toMatchObject({ status: 'ON_TRACK' }); // at least 1000/1100 = 90.9 %
    expect(of(880)).toMatchObject({ status: 'ON_TRACK' }); // 880/1100 = 80 %
    expect(of(879)).toMatchObject({ status: 'UNDECIDED' });
    expect(of(700)).toMatchObject({ status: 'BROKEN' }); // at most 800/1100 = 72.7 %
  });
  test('a year without any value is incomplete', () => {
    const kept = target({ shape: 'every-year', of: 'rate', operator: '>=', value: 80 });
    expect(verdict(kept, data(rates({ 2021: { a: [9, 10] }, 2023: { a: [9, 10] } })), end2023).status).toBe('UNDECIDED');
  });
  test('a known breach decides although another year is open', () => {
    const kept = target({ shape: 'every-year', of: 'count-of-units', operator: '>=', value: 2, judged: 'level', inPercent: false });
    const seen = verdict(kept, data(levels({ 2021: { a: 1 }, 2022: { a: 1, b: 0 } })), '2022-12-31');
    expect(seen).toMatchObject({ status: 'BROKEN', breachYear: 2022 });
  });
  test('a mean at the minimum is kept even with units missing, below it with units missing is open', () => {
    const kept = target({ shape: 'average-per-unit-every-year', operator: '>=', value: 20, judged: 'quantity', inPercent: false });
    const of = (a: number) => verdict(kept, data(quantities({ 2021: { a } }), ['a', 'b']), '2021-12-31');
    expect(of(40)).toMatchObject({ status: 'ON_TRACK', actual: 20, atLeast: true });
    expect(of(39)).toMatchObject({ status: 'UNDECIDED', actual: 19.5 });
  });
  test('unit by unit: a known failure decides, otherwise an unknown unit leaves it open', () => {
    const kept = target({
      shape: 'average-per-unit-every-year',
      operator: '>=',
      value: 20,
      judged: 'quantity',
      inPercent: false,
      secondReading: 'each-unit-each-year',
    });
    const of = (a: number) => verdict(kept, data(quantities({ 2021: { a } }), ['a', 'b']), '2021-12-31').otherReadings[0]?.status;
    expect(of(19)).toBe('BROKEN');
    expect(of(20)).toBe('UNDECIDED');
  });
});
