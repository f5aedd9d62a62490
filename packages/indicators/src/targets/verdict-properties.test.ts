import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { data, quantities, type Reported, rates, target } from '../../test/target-examples.ts';
import { meets } from './operator.ts';
import { sourcesBalance } from './sources-balance.ts';
import type { TargetData, TargetDefinition, UnitValue } from './target-definition.ts';
import { verdict } from './verdict.ts';
import type { VerdictStatus } from './verdict-type.ts';

const ladder: readonly VerdictStatus[] = ['WORSENING', 'FAR_BEHIND', 'BEHIND', 'ON_TRACK', 'MET'];
const percent = fc.integer({ min: 0, max: 1000 });

/** A unit's counts, and whether its numerator has been reported yet. */
const unit = fc
  .record({ denominator: fc.integer({ min: 0, max: 60 }), share: fc.double({ min: 0, max: 1, noNaN: true }), reported: fc.boolean() })
  .map(({ denominator, share, reported }) => ({ numerator: Math.round(denominator * share), denominator, reported }));
const units = fc.array(unit, { minLength: 1, maxLength: 4 });

type Unit = typeof unit extends fc.Arbitrary<infer T> ? T : never;

function reports(all: readonly Unit[], year: number, complete: boolean): readonly UnitValue[] {
  const of = (one: Unit): Reported => [complete || one.reported ? one.numerator : undefined, one.denominator];
  return rates({ [year]: Object.fromEntries(all.map((one, index) => [`u${index}`, of(one)])) });
}

/** The same district with some numerators missing, and with all of them. */
function beforeAndAfter(base: readonly Unit[], now: readonly Unit[], year: number): { readonly before: TargetData; readonly after: TargetData } {
  const set = Array.from({ length: Math.max(base.length, now.length) }, (_, index) => `u${index}`);
  const padded = (all: readonly Unit[]) => set.map((_, index) => all[index] ?? { numerator: 1, denominator: 2, reported: true });
  const all = (complete: boolean) => data([...reports(padded(base), 2020, complete), ...reports(padded(now), year, complete)], set);
  return { before: all(false), after: all(true) };
}

const ratesShapes = fc.constantFrom<Partial<TargetDefinition>>(
  { shape: 'floor', operator: '>', value: 60 },
  { shape: 'floor', operator: '>=', value: 50 },
  { shape: 'ceiling', operator: '<=', value: 40, direction: 'lower-is-better' },
  { shape: 'ceiling', operator: '<', value: 30, judged: 'numerator', inPercent: false, direction: 'lower-is-better' },
  { shape: 'share-of-need', operator: '>=', value: 90 },
  { shape: 'average-change', operator: '>', value: 3 },
  { shape: 'average-change-of-subset', operator: '>=', value: 3, subsetThreshold: 40 },
  { shape: 'every-year', of: 'rate', operator: '>=', value: 50 },
);

describe('properties of verdicts', () => {
  test('a floor never turns worse when the actual rises', () => {
    fc.assert(
      fc.property(percent, percent, percent, fc.constantFrom('>', '>=' as const), fc.integer({ min: 2021, max: 2025 }), (base, low, more, operator, year) => {
        const of = (value: number) =>
          verdict(target({ operator, value: 60 }), data(rates({ 2020: { a: [base, 1000] }, [year]: { a: [value, 1000] } })), `${year}-12-31`);
        const [left, right] = [of(Math.min(low, more)), of(Math.max(low, more))];
        if (year === 2025) {
          expect([left.status, right.status]).not.toEqual(['MET', 'MISSED']);
          return;
        }
        // "No path" is the single point at the target itself, between below and above.
        const rung = (status: VerdictStatus) => (status === 'NOT_ASSESSABLE' ? 0.5 : ladder.indexOf(status));
        expect(rung(right.status)).toBeGreaterThanOrEqual(rung(left.status));
      }),
    );
  });

  test('the bounds contain whatever is reported later where the denominators are known', () => {
    fc.assert(
      fc.property(ratesShapes, units, units, (shape, base, now) => {
        const { before, after } = beforeAndAfter(base, now, 2021);
        const early = verdict(target(shape), before, '2021-12-31');
        const late = verdict(target(shape), after, '2021-12-31');
        if (early.lower === undefined || early.upper === undefined || late.actual === undefined) return;
        expect(late.actual).toBeGreaterThanOrEqual(early.lower - 1e-9);
        expect(late.actual).toBeLessThanOrEqual(early.upper + 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  test('a status that is not undecided stays when the missing values come', () => {
    fc.assert(
      fc.property(ratesShapes, units, units, fc.constantFrom(2021, 2023, 2025), (shape, base, now, year) => {
        const definition = target({ ...shape, ...(shape.shape === 'every-year' && { firstYear: year }) });
        const { before, after } = beforeAndAfter(base, now, year);
        const early = verdict(definition, before, `${year}-12-31`);
        // Without any base or value there was no verdict yet that could stay.
        if (early.status === 'UNDECIDED' || early.status === 'NOT_ASSESSABLE') return;
        expect(verdict(definition, after, `${year}-12-31`).status).toBe(early.status);
      }),
      { numRuns: 1000 },
    );
  });

  test('a count of units that is decided stays, with a second condition too', () => {
    const level = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(level, fc.integer({ min: 0, max: 3 }), level, fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(2023, 2025),
        (all, year) => {
          const definition = target({
            shape: 'count-of-units',
            operator: '>=',
            value: 2,
            judged: 'level',
            minimumLevel: 3,
            othersAtLeastLevel: 2,
            inPercent: false,
          });
          const set = all.map((_, index) => `u${index}`);
          const values = (complete: boolean) =>
            all.flatMap(([base, laterBase, now, laterNow], index): UnitValue[] => {
              const at = (when: number, early: number | undefined, late: number): UnitValue[] =>
                complete || early !== undefined ? [{ unit: `u${index}`, year: when, level: early ?? late }] : [];
              return [...at(2020, base, laterBase), ...at(year, now, laterNow)];
            });
          const early = verdict(definition, data(values(false), set), `${year}-12-31`);
          const late = verdict(definition, data(values(true), set), `${year}-12-31`);
          // A first value of a later year is a new year, not a missing value.
          if (early.status === 'UNDECIDED' || early.status === 'NOT_ASSESSABLE' || early.year !== late.year) return;
          expect(late.status).toBe(early.status);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('a sum that is on track may become met and nothing else; one that is met stays', () => {
    const sum = target({ shape: 'cumulative', operator: '>=', value: 50, judged: 'quantity', inPercent: false });
    const cells = fc.array(fc.record({ value: fc.integer({ min: 0, max: 20 }), reported: fc.boolean() }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(cells, (all) => {
        const of = (complete: boolean) => {
          const value = (index: number) => (complete || all[index]?.reported ? { [`u${index % 2}`]: all[index]?.value ?? 0 } : {});
          const values = quantities({ 2021: { ...value(0), ...value(1) }, 2022: { ...value(2), ...value(3) } });
          return verdict(sum, data(values, ['u0', 'u1']), '2022-12-31');
        };
        const [early, late] = [of(false), of(true)];
        if (early.year !== late.year) return;
        if (early.status === 'MET') expect(late.status).toBe('MET');
        if (early.status === 'ON_TRACK') expect(['ON_TRACK', 'MET']).toContain(late.status);
        expect(late.actual).toBeGreaterThanOrEqual(early.lower ?? 0);
      }),
    );
  });

  test('sources sum to the total, whatever the order and the đồng', () => {
    const amount = fc.integer({ min: 0, max: 1e11 }).map((dong) => dong / 1e6);
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), amount, { minKeys: 1, maxKeys: 6 }), (parts) => {
        const dong = Object.values(parts).reduce((sum, part) => sum + Math.round(part * 1e6), 0);
        expect(sourcesBalance(dong / 1e6, parts)).toMatchObject({ balanced: true, difference: 0 });
        const reversed = Object.fromEntries(Object.entries(parts).reverse());
        expect(sourcesBalance(0, reversed).sum).toBe(sourcesBalance(0, parts).sum);
      }),
    );
  });

  test('a value never meets both a limit and its opposite', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: 0, max: 200 }), (value) => {
        expect(meets(value, '>', 75)).toBe(!meets(value, '<=', 75));
        expect(meets(value, '<', 75)).toBe(!meets(value, '>=', 75));
      }),
    );
  });
});
