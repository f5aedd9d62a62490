import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area } from '../standards/area.ts';
import { povertyStandard, povertyStandards } from '../standards/poverty-standards.ts';
import { classByIncome } from './class-by-income.ts';
import { classByScore } from './class-by-score.ts';
import { householdClasses } from './household-class.ts';
import { nationalClassCounts } from './national-class-counts.ts';
import { standardChange } from './standard-change.ts';

const decree07 = povertyStandard('nd07-2021');
const decision59 = povertyStandard('qd59-2015');
const decree351 = povertyStandard('nd351-2025');

describe('class by income', () => {
  it('takes an income exactly at the line as under it', () => {
    expect(classByIncome(decree07, 'rural', 1_500_000, 3).class).toBe('poor');
    expect(classByIncome(decree07, 'rural', 1_500_000, 2).class).toBe('near-poor');
    expect(classByIncome(decree07, 'rural', 1_500_001, 12).class).toBe('average-living-standard');
    expect(classByIncome(decree07, 'urban', 3_000_000, 0).class).toBe('average-living-standard');
    expect(classByIncome(decree07, 'urban', 3_000_001, 0).class).toBe('above');
  });

  it('under Decision 59/2015 is poor below the lower line whatever the deprivations, between the lines by them', () => {
    expect(classByIncome(decision59, 'rural', 700_000, 0).class).toBe('poor');
    expect(classByIncome(decision59, 'rural', 700_001, 2).class).toBe('near-poor');
    expect(classByIncome(decision59, 'rural', 1_000_000, 3).class).toBe('poor');
    expect(classByIncome(decision59, 'rural', 700_000, undefined).class).toBe('poor');
  });

  it('knows no average living standard under Decree 351/2025', () => {
    expect(classByIncome(decree351, 'rural', 2_200_001, 0).class).toBe('above');
  });

  it('stays known while the missing answers cannot change it', () => {
    expect(classByIncome(decree07, 'rural', 1_400_000, 3, 9).class).toBe('poor');
    expect(classByIncome(decree07, 'rural', 1_400_000, 1, 1).class).toBe('near-poor');
    expect(classByIncome(decree07, 'rural', 1_400_000, 1, 2)).toMatchObject({ class: 'unknown', possible: ['poor', 'near-poor'] });
    expect(classByIncome(decree07, 'rural', 2_600_000, undefined).class).toBe('above');
    expect(classByIncome(decree07, 'rural', undefined, 4)).toMatchObject({ class: 'unknown', possible: ['poor', 'average-living-standard', 'above'] });
  });

  it('says how far each line is: 100,000 under the first, 850,000 under the second; one deprivation over', () => {
    const { means, deprivation } = classByIncome(decree07, 'rural', 1_400_000, 4, 2);
    expect(means.lines.map(({ limit, distance }) => [limit, distance])).toEqual([
      [1_500_000, -100_000],
      [2_250_000, -850_000],
    ]);
    expect(deprivation).toEqual({ by: 'indicators', known: 4, open: 2, cutoff: 3, distance: 1 });
    expect(classByIncome(decree07, 'rural', undefined, undefined).means.lines[0]?.distance).toBeUndefined();
  });

  it('keeps the version by which it was made, and follows a province that sets its own lines', () => {
    const province = {
      ...decree07,
      version: 4,
      deprivationCutoff: 2,
      incomeBands: decree07.incomeBands.map((band, at) => (at === 0 ? { ...band, upTo: { rural: 2_000_000, urban: 2_500_000 } } : band)),
    };
    expect(classByIncome(province, 'rural', 2_000_000, 2)).toMatchObject({ class: 'poor', standard: { version: 4 } });
  });

  it('refuses a broken call by name', () => {
    const codes: readonly [() => unknown, string][] = [
      [() => classByIncome(decree07, 'rural', 1, -1), 'negative-count'],
      [() => classByIncome(decree07, 'rural', 1, 0, -1), 'negative-count'],
      [() => classByIncome(decree07, 'rural', 1, 1.5), 'not-a-count'],
      [() => classByIncome(decree07, 'rural', Number.NaN, 1), 'not-a-number'],
      [() => classByIncome(decree07, 'mountain' as Area, 1, 1), 'unknown-area'],
      [() => classByScore(decree07, undefined as unknown as Area, { b1: 100, b2: 30 }), 'unknown-area'],
      [() => classByScore(decree07, 'rural', { b1: -1 }), 'negative-count'],
      [() => classByScore(decree351, 'rural', { b1: 100, b2: 30 }), 'no-review-score'],
    ];
    for (const [call, code] of codes) expect(call).toThrow(expect.objectContaining({ code }));
  });

  it('is known exactly when every completion of the missing answers gives the same class', () => {
    const standards = fc.constantFrom(...povertyStandards);
    fc.assert(
      fc.property(
        standards,
        fc.constantFrom<Area>('rural', 'urban'),
        fc.integer({ min: 0, max: 3_500_000 }),
        fc.nat(12),
        fc.nat(6),
        (standard, area, income, known, open) => {
          const completions = Array.from({ length: open + 1 }, (_, more) => classByIncome(standard, area, income, known + more).class);
          const result = classByIncome(standard, area, income, known, open);
          expect(new Set(result.possible)).toEqual(new Set(completions));
          expect(result.class).toBe(new Set(completions).size === 1 ? completions[0] : 'unknown');
        },
      ),
    );
  });

  it('is never poorer with more income or fewer deprivations', () => {
    fc.assert(
      fc.property(fc.constantFrom(...povertyStandards), fc.nat(3_500_000), fc.nat(1_000_000), fc.nat(12), fc.nat(4), (standard, income, more, lacks, fewer) => {
        const rank = (value: number, count: number) => householdClasses.indexOf(classByIncome(standard, 'rural', value, count).class);
        expect(rank(income + more, Math.max(0, lacks - fewer))).toBeGreaterThanOrEqual(rank(income, lacks));
      }),
    );
  });
});

describe('class by score', () => {
  it('takes 140 rural and 175 urban points of B1 as under the line, and 30 of B2 as enough', () => {
    expect(classByScore(decree07, 'rural', { b1: 140, b2: 30 }).class).toBe('poor');
    expect(classByScore(decree07, 'rural', { b1: 140, b2: 20 }).class).toBe('near-poor');
    expect(classByScore(decree07, 'rural', { b1: 141, b2: 120 }).class).toBe('above');
    expect(classByScore(decree07, 'urban', { b1: 175, b2: 30 }).class).toBe('poor');
    expect(classByScore(decree07, 'urban', { b1: 176, b2: 30 }).class).toBe('above');
  });

  it('needs B2 only under the line of B1', () => {
    expect(classByScore(decree07, 'rural', { b1: 141 }).class).toBe('above');
    expect(classByScore(decree07, 'rural', { b1: 140 }).possible).toEqual(['poor', 'near-poor']);
    expect(classByScore(decree07, 'rural', { b2: 60 }).possible).toEqual(['poor', 'above']);
    expect(classByScore(decree07, 'rural', { b1: 100, b2: 20, b2Open: 10 }).class).toBe('unknown');
    expect(classByScore(decree07, 'rural', { b1: 100, b2: 10, b2Open: 10 }).class).toBe('near-poor');
  });

  it('agrees with the class by income at what the points stand for', () => {
    const { b1UpTo, b1EqualsIncome } = decree07.reviewScore ?? {};
    for (const area of ['rural', 'urban'] as const) {
      for (const count of [0, 2, 3, 12]) {
        expect(classByScore(decree07, area, { b1: b1UpTo?.[area], b2: 10 * count }).class).toBe(
          classByIncome(decree07, area, b1EqualsIncome?.[area], count).class,
        );
      }
    }
  });
});

const households = Object.freeze([
  { id: 'a', area: 'rural' as const, income: 650_000, deprivedCount: 2 },
  { id: 'b', area: 'rural' as const, income: 1_400_000, deprivedCount: 3 },
  { id: 'c', area: 'urban' as const, income: 5_000_000, deprivedCount: 0 },
  { id: 'd', area: 'urban' as const, income: undefined, deprivedCount: 0 },
]);
const byIncome = (standard: typeof decree07, { area, income, deprivedCount }: (typeof households)[number]) =>
  classByIncome(standard, area, income, deprivedCount).class;

describe('counts and change of standard', () => {
  it('counts every household once, the unknown ones apart', () => {
    expect(nationalClassCounts(decree07, households)).toEqual({
      rural: { poor: 1, 'near-poor': 1, 'average-living-standard': 0, above: 0, unknown: 0 },
      urban: { poor: 0, 'near-poor': 0, 'average-living-standard': 0, above: 1, unknown: 1 },
    });
  });

  it('lists who enters and who leaves, though the number of poor stays the same', () => {
    const change = standardChange(households, decision59, decree07, byIncome);
    expect(change.newlyPoor.map(({ id }) => id)).toEqual(['b']);
    expect(change.noLongerPoor.map(({ id }) => id)).toEqual(['a']);
    expect(change.undecided.map(({ id }) => id)).toEqual(['d']);
    expect(change.changes.map(({ household, from, to }) => [household.id, from, to])).toEqual([
      ['a', 'poor', 'near-poor'],
      ['b', 'average-living-standard', 'poor'],
    ]);
    expect([change.break.from.id, change.break.to.id]).toEqual(['qd59-2015', 'nd07-2021']);
  });

  it('finds no change for nobody, nor under the same standard', () => {
    expect(standardChange([], decision59, decree07, byIncome).changes).toEqual([]);
    expect(standardChange(households, decree07, decree07, byIncome)).toMatchObject({ changes: [], newlyPoor: [], noLongerPoor: [] });
  });
});
