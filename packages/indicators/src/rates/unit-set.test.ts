import { expect, it } from 'vitest';
import { shareOf } from './rate.ts';
import { ruralUrbanRates } from './rural-urban-rates.ts';
import { rateOverUnitSet, type UnitReport, type UnitSet } from './unit-set.ts';

// 18 communes of 400 households each with 300 to 317 poor, and a town of 1,000 with 900.
const communes: readonly UnitReport[] = Array.from({ length: 18 }, (_, index) => ({ unit: `commune ${index}`, numerator: 300 + index, denominator: 400 }));
const town: UnitReport = { unit: 'town', numerator: 900, denominator: 1000 };
const nineteen: UnitSet = { name: '19 units', on: '2021-01-01', units: [...communes, town].map(({ unit }) => unit) };

it('tells 18 communes (77.1 %) from 19 units with the town (78.7 %)', () => {
  const rates = ruralUrbanRates([...communes.map((report) => ({ ...report, rural: true })), { ...town, rural: false }]);
  expect(rates).toMatchObject({ unitsAll: 19, unitsRural: 18, unitsUrban: 1 });
  expect(rates.rural && shareOf(rates.rural)).toBeCloseTo(5553 / 7200, 12);
  expect(rates.all && shareOf(rates.all)).toBeCloseTo(6453 / 8200, 12);
  expect(rates.urban).toEqual({ numerator: 900, denominator: 1000 });
});

it('knows the rural rate while only the town has not reported', () => {
  const rates = ruralUrbanRates([...communes.map((report) => ({ ...report, rural: true })), { unit: 'town', rural: false, denominator: 1000 }]);
  expect(rates.all).toBeUndefined();
  expect(rates.rural).toEqual({ numerator: 5553, denominator: 7200 });
});

it('does not give a rate over 18 rows as that of 19 units', () => {
  expect(() => rateOverUnitSet(nineteen, communes)).toThrow(expect.objectContaining({ code: 'unit-count-mismatch' }));
  expect(rateOverUnitSet(nineteen, [...communes, town])).toEqual({ numerator: 6453, denominator: 8200 });
});

it('takes a row without counts as a unit that has not reported, not as one that is not there', () => {
  expect(rateOverUnitSet(nineteen, [...communes, { unit: 'town' }])).toBeUndefined();
});

it('refuses a stranger in the place of a unit, and a unit that is there twice', () => {
  expect(() => rateOverUnitSet(nineteen, [...communes, { ...town, unit: 'another town' }])).toThrow(expect.objectContaining({ code: 'unknown-unit' }));
  expect(() => rateOverUnitSet(nineteen, [...communes, { ...town, unit: 'commune 0' }])).toThrow(expect.objectContaining({ code: 'duplicate-unit' }));
});
