import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeUnits } from './merge-units.ts';
import { pooledRate } from './pooled-rate.ts';
import type { UnitReport } from './unit-set.ts';

const communes: readonly UnitReport[] = Object.freeze([
  { unit: 'A', numerator: 171, denominator: 410 },
  { unit: 'C', numerator: 128, denominator: 332 },
  { unit: 'D', numerator: 97, denominator: 188 },
]);

it('adds counts: 128 of 332 and 97 of 188 become 225 of 520', () => {
  expect(mergeUnits(communes, [{ units: ['C', 'D'], into: 'D' }])).toEqual([communes[0], { unit: 'D', numerator: 225, denominator: 520 }]);
});

it('has no counts for the new unit while an old one has not reported', () => {
  const [, merged] = mergeUnits([...communes.slice(0, 2), { unit: 'D', denominator: 188 }], [{ units: ['C', 'D'], into: 'new' }]);
  expect(merged).toEqual({ unit: 'new' });
});

it('leaves everything as it is without a merger', () => {
  expect(mergeUnits(communes, [])).toEqual(communes);
});

it.each([
  ['a unit that has no row', [{ units: ['C', 'X'], into: 'C' }], 'unknown-unit'],
  [
    'a unit that is merged twice',
    [
      { units: ['A', 'C'], into: 'N' },
      { units: ['C', 'D'], into: 'M' },
    ],
    'duplicate-unit',
  ],
  ['a new name that belongs to a unit that stays after', [{ units: ['A', 'C'], into: 'D' }], 'duplicate-unit'],
  ['a new name that belongs to a unit that stays before', [{ units: ['C', 'D'], into: 'A' }], 'duplicate-unit'],
] as const)('refuses %s', (_, mergers, code) => {
  expect(() => mergeUnits(communes, mergers)).toThrow(expect.objectContaining({ code }));
});

it('never moves the rate of the whole', () => {
  const counts = fc
    .integer({ min: 0, max: 900 })
    .chain((denominator) => fc.record({ numerator: fc.integer({ min: 0, max: denominator }), denominator: fc.constant(denominator) }));
  fc.assert(
    fc.property(fc.array(counts, { minLength: 2 }), fc.nat(), (rows, cut) => {
      const reports = rows.map((row, index) => ({ ...row, unit: String(index) }));
      const units = reports.slice(0, 1 + (cut % rows.length)).map(({ unit }) => unit);
      const after = mergeUnits(reports, [{ units, into: '0' }]);
      expect(pooledRate(after)).toEqual(pooledRate(reports));
      expect(after).toHaveLength(reports.length - units.length + 1);
    }),
  );
});
