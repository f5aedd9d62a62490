import { describe, expect, test } from 'vitest';
import { data, levels, quantities, type Reported, rates, target } from '../../test/target-examples.ts';
import type { TargetDefinition } from './target-definition.ts';
import { verdict } from './verdict.ts';

/** Status of one unit of 100 (or 1000) persons: its base in 2020 and its value in a year, in per cent. */
function status(definition: Partial<TargetDefinition>, base: number | undefined, value: number, year = 2023) {
  const of = (percent: number): Reported => [percent * 10, 1000];
  const values = { ...(base !== undefined && { 2020: { a: of(base) } }), [year]: { a: of(value) } };
  const { status: seen, reason } = verdict(target(definition), data(rates(values)), `${year}-12-31`);
  return reason === undefined ? seen : `${seen} ${reason}`;
}

describe('floors and ceilings', () => {
  test('a floor that is passed is met, also before the end', () => expect(status({}, 80, 90.1)).toBe('MET'));
  test('a strict floor is not met by the target itself', () => expect(status({}, 80, 90, 2025)).toBe('MISSED'));
  test('a floor of at least is met by the target itself', () => expect(status({ operator: '>=' }, 80, 90, 2025)).toBe('MET'));
  test('a ceiling is met below it', () => expect(status({ operator: '<=', direction: 'lower-is-better' }, 95, 90)).toBe('MET'));
  test('a falling ceiling goes by the same bands', () => expect(status({ shape: 'ceiling', operator: '<', value: 10 }, 50, 32)).toBe('BEHIND')); // 18/40 = 0.45 in 0.6: 0.75
  test('without a path, a base that already met the target and a value that does not is worsening', () => {
    expect(status({}, 95, 89)).toBe('WORSENING');
    expect(status({ operator: '>=' }, 90, 89)).toBe('WORSENING');
  });
  test('a base exactly on a strict target and a value still there has no path', () => expect(status({}, 90, 90)).toBe('NOT_ASSESSABLE no-path'));
  test('the base year itself says nothing about progress', () => {
    expect(verdict(target(), data(rates({ 2020: { a: [80, 100] } })), '2020-12-31')).toMatchObject({ status: 'NOT_ASSESSABLE', reason: 'base-year' });
  });
  test('the base year of a target already met is met', () => {
    expect(verdict(target(), data(rates({ 2020: { a: [95, 100] } })), '2020-12-31').status).toBe('MET');
  });
  test('at the end short of the target is missed, whatever the pace', () => expect(status({}, 80, 89.9, 2025)).toBe('MISSED'));
});

describe('bands of the pace ratio', () => {
  // From 40 to 90 per cent in five years; in 2023 the path stands at 40 + 50 × 0.6 = 70.
  test('0.95 exactly is on track', () => expect(status({}, 40, 68.5)).toBe('ON_TRACK')); // 28.5/50 = 0.57; 0.57/0.6 = 0.95
  test('just under 0.95 is behind', () => expect(status({}, 40, 68.4)).toBe('BEHIND'));
  test('0.60 exactly is behind', () => expect(status({}, 40, 58)).toBe('BEHIND')); // 18/50 = 0.36; 0.36/0.6 = 0.6
  test('just under 0.60 is far behind', () => expect(status({}, 40, 57.9)).toBe('FAR_BEHIND'));
  test('no change is far behind', () => expect(status({}, 40, 40)).toBe('FAR_BEHIND'));
  test('below the base is worsening', () => expect(status({}, 40, 39.9)).toBe('WORSENING'));
  test('the bands are settings', () => {
    const seen = verdict(target(), data(rates({ 2020: { a: [40, 100] }, 2023: { a: [68, 100] } })), '2023-12-31', {
      bands: { onTrackFrom: 0.9, behindFrom: 0.5 },
    });
    expect(seen.status).toBe('ON_TRACK'); // 0.56/0.6 = 0.933
  });
});

describe('average changes', () => {
  const asked = { shape: 'average-change', value: 7 } as const;
  test('an average above the promise is on track and not yet met', () => expect(status(asked, 50, 28.7)).toBe('ON_TRACK')); // 21.3/3 = 7.1
  test('there is no slack: 0.95 to 1 of the promise is behind', () => expect(status(asked, 50, 29.3)).toBe('BEHIND')); // 20.7/3 = 6.9
  test('exactly 7 does not keep more than 7', () => {
    expect(status(asked, 50, 15, 2025)).toBe('MISSED');
    expect(status(asked, 48.2, 13.2, 2025)).toBe('MISSED'); // 35/5, in binary a little more
    expect(status({ ...asked, operator: '>=' }, 48.2, 13.2, 2025)).toBe('MET');
  });
  test('a rise is worsening', () => expect(status(asked, 50, 51)).toBe('WORSENING'));
  test('little fall is far behind', () => expect(status(asked, 50, 47)).toBe('FAR_BEHIND'));
  test('the base year says nothing', () => {
    expect(verdict(target(asked), data(rates({ 2020: { a: [5, 10] } })), '2020-12-31')).toMatchObject({ status: 'NOT_ASSESSABLE', reason: 'base-year' });
  });
  test('without a base there is no average, at the end too', () => expect(status(asked, undefined, 20, 2025)).toBe('NOT_ASSESSABLE no-base'));
  test('a sub-set without a unit at the threshold has no units', () =>
    expect(status({ ...asked, shape: 'average-change-of-subset', subsetThreshold: 60 }, 50, 40)).toBe('NOT_ASSESSABLE no-units'));
  test('40.0 is in the sub-set, 39.9 is not', () => {
    const subset = target({ ...asked, shape: 'average-change-of-subset', subsetThreshold: 40 });
    const seen = verdict(subset, data(rates({ 2020: { a: [400, 1000], b: [399, 1000] }, 2021: { a: [300, 1000], b: [399, 1000] } })), '2021-12-31');
    expect(seen).toMatchObject({ status: 'ON_TRACK', actual: 10, unitsExpected: 1 });
  });
});

describe('means per unit', () => {
  const base = { operator: '>=', value: 20, judged: 'quantity', inPercent: false } as const;
  const mean = target({ ...base, shape: 'average-per-unit-and-year' });
  const everyYear = target({ ...base, shape: 'average-per-unit-every-year' });
  const five = (last: number) => quantities({ 2021: { a: 20 }, 2022: { a: 20 }, 2023: { a: 20 }, 2024: { a: 20 }, 2025: { a: last } });
  test('a good year makes up for a bad one in a mean over years', () => {
    expect(verdict(mean, data(quantities({ 2021: { a: 10 }, 2022: { a: 30 } })), '2022-12-31').status).toBe('ON_TRACK');
    expect(verdict(mean, data(five(20)), '2025-12-31').status).toBe('MET');
    expect(verdict(mean, data(five(19)), '2025-12-31').status).toBe('MISSED');
  });
  test('a good year does not make up for a bad one where every year must hold', () => {
    expect(verdict(everyYear, data(quantities({ 2021: { a: 10 }, 2022: { a: 30 } })), '2022-12-31')).toMatchObject({ status: 'BROKEN', breachYear: 2021 });
    expect(verdict(everyYear, data(five(20)), '2025-12-31').status).toBe('MET');
    expect(verdict(everyYear, data(five(19)), '2025-12-31')).toMatchObject({ status: 'BROKEN', breachYear: 2025, breachValue: 19 });
  });
  test('unit by unit: kept so far, kept to the end, broken', () => {
    const reading = (values: ReturnType<typeof quantities>, asOf: string) =>
      verdict({ ...everyYear, secondReading: 'each-unit-each-year' }, data(values), asOf).otherReadings[0]?.status;
    expect(reading(quantities({ 2021: { a: 20, b: 21 } }), '2021-12-31')).toBe('ON_TRACK');
    expect(reading(five(20), '2025-12-31')).toBe('MET');
    expect(reading(quantities({ 2021: { a: 40, b: 19 } }), '2021-12-31')).toBe('BROKEN');
  });
});

describe('sums', () => {
  const sum = target({ shape: 'cumulative', operator: '>', value: 100, judged: 'quantity', inPercent: false });
  const of = (byYear: Record<number, number>, asOf: string, definition = sum) =>
    verdict(definition, data(quantities(Object.fromEntries(Object.entries(byYear).map(([year, value]) => [year, { a: value }])))), asOf).status;
  test('a sum above the target is met at any time', () => expect(of({ 2021: 101 }, '2021-12-31')).toBe('MET'));
  test('a sum equal to a strict target is missed at the end', () =>
    expect(of({ 2021: 20, 2022: 20, 2023: 20, 2024: 20, 2025: 20 }, '2025-12-31')).toBe('MISSED'));
  test('before the end it goes by the share of the time gone', () => {
    expect(of({ 2021: 19 }, '2021-12-31')).toBe('ON_TRACK'); // 19 of 20: 0.95
    expect(of({ 2021: 12 }, '2021-12-31')).toBe('BEHIND'); // 0.6
    expect(of({ 2021: 11 }, '2021-12-31')).toBe('FAR_BEHIND');
  });
  test('a reported zero is a value', () => expect(of({ 2021: 0 }, '2021-12-31')).toBe('FAR_BEHIND'));
  test('a yearly plan goes before the straight share', () => expect(of({ 2021: 11 }, '2021-12-31', { ...sum, yearlyPlan: { 2021: 10 } })).toBe('ON_TRACK'));
  test('the base year does not count', () => expect(of({ 2020: 500, 2021: 11 }, '2021-12-31')).toBe('FAR_BEHIND'));
});

describe('counts and shares of units, organisations', () => {
  const count = target({ shape: 'count-of-units', operator: '>=', value: 3, judged: 'level', inPercent: false });
  test('a count goes from its base to its target', () => {
    const values = levels({ 2020: { a: 1, b: 0, c: 0 }, 2023: { a: 1, b: 1, c: 0 } });
    expect(verdict(count, data(values), '2023-12-31')).toMatchObject({ status: 'BEHIND', actual: 2, failingUnits: ['c'] }); // 1/2 in 0.6: 0.83
  });
  test('3 of 3 at the base and 2 now is worsening', () => {
    expect(verdict(count, data(levels({ 2020: { a: 1, b: 1, c: 1 }, 2023: { a: 1, b: 1, c: 0 } })), '2023-12-31').status).toBe('WORSENING');
  });
  test('each organisation must reach the minimum; they start from nothing', () => {
    const each = target({ shape: 'each-unit', operator: '>=', value: 2, judged: 'quantity', inPercent: false });
    const of = (values: Record<string, number>, year = 2023) => verdict(each, data(quantities({ [year]: values })), `${year}-12-31`);
    expect(of({ o1: 2, o2: 3, o3: 2 }).status).toBe('MET');
    expect(of({ o1: 2, o2: 1, o3: 2 })).toMatchObject({ status: 'ON_TRACK', failingUnits: ['o2'], numerator: 2, denominator: 3 }); // 2/3 in 0.6
    expect(of({ o1: 2, o2: 1, o3: 0 }).status).toBe('FAR_BEHIND'); // 1/3 in 0.6: 0.56
    expect(of({ o1: 2, o2: 1, o3: 2 }, 2025).status).toBe('MISSED');
  });
  test('no organisation listed: nothing to assess', () => {
    const each = target({ shape: 'each-unit', operator: '>=', value: 2, judged: 'quantity', inPercent: false });
    expect(verdict(each, data([], []), '2023-12-31')).toMatchObject({ status: 'NOT_ASSESSABLE', reason: 'no-units' });
  });
  test('the second condition must hold for the end too', () => {
    const two = target({ shape: 'count-of-units', operator: '>=', value: 1, judged: 'level', minimumLevel: 3, othersAtLeastLevel: 2, inPercent: false });
    const at = (b: number, year: number) => verdict(two, data(levels({ 2020: { a: 1, b: 1 }, [year]: { a: 3, b } })), `${year}-12-31`);
    expect(at(2, 2025).status).toBe('MET');
    expect(at(1, 2025)).toMatchObject({ status: 'MISSED', reason: 'second-condition' });
    expect(at(1, 2023)).toMatchObject({ status: 'BEHIND', reason: 'second-condition', failingUnits: ['b'] });
  });
});

describe('needs, and levels kept every year', () => {
  const need = target({ shape: 'share-of-need', operator: '>=', value: 100 });
  test('a need of nobody is not a need fully met', () => {
    const values = rates({ 2020: { a: [1, 2] }, 2023: { a: [0, 0], b: [0, 0] } });
    expect(verdict(need, data(values), '2023-12-31')).toMatchObject({ status: 'NOT_ASSESSABLE', reason: 'no-need' });
  });
  test('units without need leave the share to the others', () => {
    expect(verdict(need, data(rates({ 2020: { a: [1, 2], b: [1, 1] }, 2023: { a: [3, 3], b: [0, 0] } })), '2023-12-31').status).toBe('MET');
  });
  test('a count kept every year is kept so far, met at the end, broken by its first breach', () => {
    const kept = target({ shape: 'every-year', of: 'count-of-units', operator: '>=', value: 2, judged: 'level', inPercent: false });
    const both = { a: 1, b: 1 };
    expect(verdict(kept, data(levels({ 2021: both, 2022: both })), '2022-12-31').status).toBe('ON_TRACK');
    expect(verdict(kept, data(levels({ 2021: both, 2022: both, 2023: both, 2024: both, 2025: both })), '2025-12-31').status).toBe('MET');
    const broken = verdict(kept, data(levels({ 2021: both, 2022: { a: 1, b: 0 }, 2023: { a: 0, b: 0 } })), '2023-12-31');
    expect(broken).toMatchObject({ status: 'BROKEN', breachYear: 2022, failingUnits: ['b'] });
  });
  test('the base year does not count into every year', () => {
    const kept = target({ shape: 'every-year', of: 'rate', operator: '>=', value: 100 });
    expect(verdict(kept, data(rates({ 2020: { a: [1, 2] }, 2021: { a: [2, 2] } })), '2021-12-31').status).toBe('ON_TRACK');
  });
});
