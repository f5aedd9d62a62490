import { describe, expect, test } from 'vitest';
import { data, levels, quantities, rates, target } from '../../test/target-examples.ts';
import { verdict } from './verdict.ts';

const end2023 = '2023-12-31';

/** Figures are made up; every expected number is worked out in the comment beside it. */
describe('verdicts worked by hand, one of each main shape', () => {
  test('floor: insurance above 91.6 % in 2025', () => {
    const seen = verdict(
      target({ value: 91.6 }),
      data(rates({ 2020: { a: [4100, 5000], b: [4400, 5000] }, 2023: { a: [4510, 5000], b: [4500, 5000] } })),
      end2023,
    );
    // v0 = 8500/10000 = 85 %; v = 9010/10000 = 90.1 %; way done (90.1 − 85)/(91.6 − 85) = 5.1/6.6 = 0.77273 in 3/5 of the time
    expect(seen).toMatchObject({ status: 'ON_TRACK', year: 2023, baseYear: 2020, numerator: 9010, denominator: 10000, unitsReported: 2, unitsExpected: 2 });
    expect(seen.actual).toBeCloseTo(90.1, 10);
    expect(seen.paceRatio).toBeCloseTo(5.1 / 6.6 / 0.6, 10); // 1.2879
    expect(seen.expected).toBeCloseTo(88.96, 10); // 85 + 6.6 × 0.6
    expect(seen.observedPace).toBeCloseTo(1.7, 10); // 5.1 / 3
    expect(seen.requiredPace).toBeCloseTo(0.75, 10); // 1.5 / 2
    expect(seen.projected).toBeCloseTo(93.5, 10); // 90.1 + 1.7 × 2
  });

  test('ceiling: fewer than 1500 poor households in 2025', () => {
    const seen = verdict(
      target({ shape: 'ceiling', operator: '<', value: 1500, judged: 'numerator', inPercent: false, direction: 'lower-is-better' }),
      data(rates({ 2020: { a: [2500, 6000], b: [2000, 6000] }, 2022: { a: [2000, 6000], b: [1660, 6000] } })),
      '2022-12-31',
    );
    // v0 = 4500, v = 3660: 840 of 3000 = 0.28 of the way in 0.4 of the time: R = 0.7
    expect(seen).toMatchObject({ status: 'BEHIND', actual: 3660, numerator: 3660, observedPace: -420, projected: 2400 }); // −840/2; 3660 − 420 × 3
    expect(seen.denominator).toBeUndefined();
    expect(seen.paceRatio).toBeCloseTo(0.7, 10);
    expect(seen.expected).toBeCloseTo(3300, 10); // 4500 − 3000 × 0.4
    expect(seen.requiredPace).toBeCloseTo(-720, 10); // (1500 − 3660)/3
  });

  test('average change: more than 7 points a year', () => {
    const seen = verdict(
      target({ shape: 'average-change', value: 7 }),
      data(rates({ 2020: { a: [3000, 6000], b: [1820, 4000] }, 2023: { a: [2000, 6000], b: [1060, 4000] } })),
      end2023,
    );
    // 48.2 % to 30.6 %: 17.6 points in 3 years = 5.8667 a year, 0.838 of 7
    expect(seen.status).toBe('BEHIND');
    expect(seen.actual).toBeCloseTo(17.6 / 3, 10);
    expect(seen.level).toBeCloseTo(30.6, 10);
    expect(seen.expected).toBe(7);
    expect(seen.requiredPace).toBeCloseTo(8.7, 10); // (35 − 17.6)/2
    expect(seen.impliedEndLevel).toBeCloseTo(48.2 - (17.6 / 3) * 5, 10); // 18.87
    expect(seen.paceRatio).toBeCloseTo(17.6 / 21, 10);
  });

  test('average change of the units at or above 40 % at the base', () => {
    const seen = verdict(
      target({ shape: 'average-change-of-subset', operator: '>=', value: 9, subsetThreshold: 40 }),
      data(rates({ 2020: { a: [200, 400], b: [180, 450], c: [100, 500] }, 2022: { a: [130, 410], b: [120, 455], c: [90, 505] } })),
      '2022-12-31',
    );
    // a 50.0 % and b 40.0 % are in, c 20 % is not: 380/850 = 44.706 % to 250/865 = 28.902 %, 15.804 points in 2 years
    expect(seen).toMatchObject({ status: 'BEHIND', unitsExpected: 2, numerator: 250, denominator: 865 });
    expect(seen.actual).toBeCloseTo((38000 / 850 - 25000 / 865) / 2, 10); // 7.902
  });

  test('mean per unit and year: about 3 persons sent abroad', () => {
    const seen = verdict(
      target({ shape: 'average-per-unit-and-year', operator: '~', value: 3, judged: 'quantity', inPercent: false }),
      data(quantities({ 2021: { a: 2, b: 1 }, 2022: { a: 4, b: 3 } })),
      '2022-12-31',
    );
    // 10 persons over 2 units × 2 years = 2.5, below 3: R = 0.833
    expect(seen).toMatchObject({ status: 'BEHIND', actual: 2.5, numerator: 10, denominator: 4, expected: 3, projected: 2.5 });
    expect(seen.paceRatio).toBeCloseTo(2.5 / 3, 10);
    expect(seen.requiredPace).toBeCloseTo(20 / 6, 10); // (3 × 2 × 5 − 10)/(2 × 3)
  });

  test('mean per unit in every year: 20 persons, with the reading unit by unit beside it', () => {
    const seen = verdict(
      target({ shape: 'average-per-unit-every-year', operator: '>=', value: 20, judged: 'quantity', inPercent: false, secondReading: 'each-unit-each-year' }),
      data(quantities({ 2021: { a: 25, b: 19 }, 2022: { a: 20, b: 24 } })),
      '2022-12-31',
    );
    // 2021: 44/2 = 22; 2022: 44/2 = 22: kept. Unit by unit b fell short in 2021.
    expect(seen).toMatchObject({ status: 'ON_TRACK', actual: 22, numerator: 44, denominator: 2 });
    expect(seen.otherReadings).toMatchObject([{ reading: 'each-unit-each-year', status: 'BROKEN', breachYear: 2021, failingUnits: ['b'] }]);
  });

  test('sum: 1292 houses by 2025', () => {
    const seen = verdict(
      target({ shape: 'cumulative', operator: '>=', value: 1292, judged: 'quantity', inPercent: false }),
      data(quantities({ 2021: { a: 140, b: 100 }, 2022: { a: 200, b: 110 }, 2023: { a: 160, b: 100 } })),
      end2023,
    );
    // 240 + 310 + 260 = 810 of 1292 × 3/5 = 775.2 due: R = 1.0449
    expect(seen).toMatchObject({ status: 'ON_TRACK', actual: 810, observedPace: 270, requiredPace: 241, projected: 1350 }); // 482/2; 810 + 540
    expect(seen.expected).toBeCloseTo(775.2, 10);
    expect(seen.paceRatio).toBeCloseTo(810 / 775.2, 10);
  });

  test('count of units with a second condition: 2 of 4 at level 3, the others at least at level 2', () => {
    const seen = verdict(
      target({ shape: 'count-of-units', operator: '>=', value: 2, judged: 'level', minimumLevel: 3, othersAtLeastLevel: 2, inPercent: false }),
      data(levels({ 2020: { a: 3, b: 2, c: 1, d: 1 }, 2023: { a: 3, b: 3, c: 2, d: 1 } })),
      end2023,
    );
    // Two at level 3 would meet it, but d is at level 1: at best behind. R = ((2 − 1)/(2 − 1))/0.6
    expect(seen).toMatchObject({ status: 'BEHIND', reason: 'second-condition', actual: 2, numerator: 2, denominator: 4, failingUnits: ['d'] });
    expect(seen.paceRatio).toBeCloseTo(1 / 0.6, 10);
  });

  test('share of units: 14 of 18 is over 75 %, 14 of 19 is not', () => {
    const asked = target({ shape: 'share-of-units', value: 75, judged: 'level' });
    const units = (n: number, meeting: number) => Object.fromEntries(Array.from({ length: n }, (_, index) => [`u${index}`, index < meeting ? 1 : 0]));
    const of = (n: number) => verdict(asked, data(levels({ 2020: units(n, 4), 2025: units(n, 14) })), '2025-12-31');
    expect(of(18)).toMatchObject({ status: 'MET', actual: 1400 / 18 }); // 77.8 %
    expect(of(19)).toMatchObject({ status: 'MISSED', actual: 1400 / 19 }); // 73.7 %
  });

  test('kept every year: 99.9 % of the six-year-olds in grade 1', () => {
    const seen = verdict(
      target({ shape: 'every-year', of: 'rate', operator: '>=', value: 99.9 }),
      data(rates({ 2021: { a: [1000, 1000] }, 2022: { a: [998, 1000] }, 2023: { a: [1000, 1000] } })),
      end2023,
    );
    // 998/1000 = 99.8 % in 2022
    expect(seen).toMatchObject({ status: 'BROKEN', breachYear: 2022, breachValue: 99.8, actual: 100, expected: 99.9 });
    expect(seen.observedPace).toBeUndefined();
  });

  test('money by source: state budget and credit by programme, the total typed by nobody', () => {
    const sum = { shape: 'cumulative', operator: '>=', judged: 'quantity', inPercent: false } as const;
    const budget = target({ ...sum, id: 'budget', value: 7450 });
    const credit = target({ ...sum, id: 'credit', value: 186677 });
    const seen = verdict(
      target({ shape: 'money-by-source', operator: '>=', value: 194127, judged: 'quantity', inPercent: false }),
      data([], [], {
        parts: [
          { definition: budget, data: data(quantities({ 2021: { district: 1490.25 }, 2022: { district: 1500.5 } })) },
          {
            definition: credit,
            data: data(
              [
                { unit: 'a', year: 2021, measure: 'houses', quantity: 30000 },
                { unit: 'a', year: 2021, measure: 'water', quantity: 6000.1 },
                { unit: 'a', year: 2022, measure: 'houses', quantity: 31000.2 },
                { unit: 'a', year: 2022, measure: 'water', quantity: 8000 },
              ],
              ['a'],
              { measures: ['houses', 'water'] },
            ),
          },
        ],
      }),
      '2022-12-31',
    );
    // 1490.25 + 1500.5 + 30000 + 6000.1 + 31000.2 + 8000 = 77991.05 of 194127 × 2/5 = 77650.8 due
    expect(seen).toMatchObject({ status: 'ON_TRACK', actual: 77991.05, unitsReported: 2, unitsExpected: 2 });
    expect(seen.paceRatio).toBeCloseTo(77991.05 / 77650.8, 10);
  });
});
