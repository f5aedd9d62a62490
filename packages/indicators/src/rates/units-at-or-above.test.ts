import { expect, it } from 'vitest';
import { unitsAtOrAbove } from './units-at-or-above.ts';

it('counts exactly 40 % as "from 40 % up" and 39.99 % not', () => {
  const reports = [
    { unit: 'exactly', numerator: 100, denominator: 250 },
    { unit: 'below', numerator: 3999, denominator: 10000 },
    { unit: 'above', numerator: 97, denominator: 188 },
  ];
  expect(unitsAtOrAbove(reports, 40)).toEqual({ units: ['exactly', 'above'], unknown: [] });
});

it('is exact for a threshold that binary fractions cannot hold', () => {
  expect(unitsAtOrAbove([{ unit: 'tie', numerator: 333, denominator: 1000 }], 33.3).units).toEqual(['tie']);
  expect(unitsAtOrAbove([{ unit: 'tie', numerator: 287, denominator: 1000 }], 28.7).units).toEqual(['tie']);
});

it('puts a unit without a report neither in nor out, and one without people out', () => {
  expect(
    unitsAtOrAbove(
      [
        { unit: 'late', denominator: 9 },
        { unit: 'empty', numerator: 0, denominator: 0 },
      ],
      0,
    ),
  ).toEqual({ units: [], unknown: ['late'] });
});
