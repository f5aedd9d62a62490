import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fosterGreerThorbecke } from './foster-greer-thorbecke.ts';
import type { Income, PovertyLine } from './income.ts';
import { incomesFromColumns } from './incomes-from-columns.ts';
import { moneyPoverty } from './money-poverty.ts';
import { moneyPovertyBySubgroup } from './money-poverty-by-subgroup.ts';
import { povertyGapTotal } from './poverty-gap-total.ts';
import { senIndex } from './sen-index.ts';
import { senShorrocksThonIndex } from './sen-shorrocks-thon-index.ts';
import { wattsIndex } from './watts-index.ts';

const choices = { sen: 'limit', watts: 'no-value' } as const;
const of = (...incomes: readonly number[]): readonly Income[] => Object.freeze(incomes.map((income) => Object.freeze({ income })));
const upTo = (line: number): PovertyLine => ({ line, poorIf: '<=' });
const below = (line: number): PovertyLine => ({ line, poorIf: '<' });

describe('the indices of Foster, Greer and Thorbecke', () => {
  const four = of(100, 110, 150, 160);

  it('are 2 of 4, (25/125 + 15/125)/4 and (0.2² + 0.12²)/4', () => {
    expect(fosterGreerThorbecke(four, upTo(125), 0)).toBe(0.5);
    expect(fosterGreerThorbecke(four, upTo(125), 1)).toBeCloseTo(0.08, 15);
    expect(fosterGreerThorbecke(four, upTo(125), 2)).toBeCloseTo(0.0136, 15);
  });

  it('count an income exactly at the line as the caller says, with no gap either way', () => {
    const atLine = of(1_500_000, 1_500_001, 1_499_999, 3_000_000);
    expect(fosterGreerThorbecke(atLine, upTo(1_500_000), 0)).toBe(0.5);
    expect(fosterGreerThorbecke(atLine, below(1_500_000), 0)).toBe(0.25);
    expect(fosterGreerThorbecke(atLine, upTo(1_500_000), 1)).toBe(fosterGreerThorbecke(atLine, below(1_500_000), 1));
  });

  it('weigh a household by its persons: 3 of 5 are poor', () => {
    expect(
      fosterGreerThorbecke(
        [
          { income: 50, weight: 3 },
          { income: 300, weight: 2 },
        ],
        upTo(100),
        0,
      ),
    ).toBe(0.6);
  });

  it('are 1 where nobody has anything, 0 where nobody is poor, and undefined for nobody', () => {
    for (const alpha of [0, 1, 2]) {
      expect(fosterGreerThorbecke(of(0, 0, 0), upTo(12), alpha)).toBe(1);
      expect(fosterGreerThorbecke(of(21, 22), upTo(15), alpha)).toBe(0);
      expect(fosterGreerThorbecke([], upTo(15), alpha)).toBeUndefined();
      expect(fosterGreerThorbecke([{ income: 3, weight: 0 }], upTo(15), alpha)).toBeUndefined();
    }
  });

  it.each([
    [of(7), -2, 0, 'line-not-positive'],
    [of(7), 0, 0, 'line-not-positive'],
    [of(7), Number.NaN, 0, 'line-not-positive'],
    [of(7), 10, -1, 'negative-value'],
    [of(Number.NaN), 10, 0, 'not-a-number'],
    [[{ income: 7, weight: -1 }], 10, 0, 'negative-weight'],
  ])('refuse %j with line %d and alpha %d as %s', (incomes, line, alpha, code) => {
    expect(() => fosterGreerThorbecke(incomes, upTo(line), alpha)).toThrow(expect.objectContaining({ code }));
  });
});

describe('the gap in money', () => {
  it('is what the poor lack: 3 × 300,000 đồng a month', () => {
    const households = [
      { income: 1_200_000, weight: 3 },
      { income: 2_000_000, weight: 2 },
    ];
    expect(povertyGapTotal(households, 1_500_000)).toBe(900_000);
  });

  it('is 0 for nobody', () => {
    expect(povertyGapTotal([], 1_500_000)).toBe(0);
  });
});

describe('the Watts index', () => {
  it('is ln 2 over two persons', () => {
    expect(wattsIndex(of(50, 200), upTo(100), 'no-value')).toBeCloseTo(Math.LN2 / 2, 15);
  });

  it('has no value with a poor person without income, or leaves the person out above the fraction bar when told', () => {
    expect(wattsIndex(of(0, 50), upTo(100), 'no-value')).toBeUndefined();
    expect(wattsIndex(of(-4, 50), upTo(100), 'no-value')).toBeUndefined();
    expect(wattsIndex(of(0, 50), upTo(100), 'left-out-above-only')).toBeCloseTo(Math.LN2 / 2, 15);
  });

  it('is 0 when nobody is poor and undefined for nobody', () => {
    expect(wattsIndex(of(200), upTo(100), 'no-value')).toBe(0);
    expect(wattsIndex([], upTo(100), 'no-value')).toBeUndefined();
  });
});

describe('the Sen index', () => {
  // Two of four are poor, with 20 and 60 of 100: H 1/2, I (0.8 + 0.4)/2 = 0.6, Gini of the poor 40/160 = 1/4.
  const four = of(60, 20, 500, 900);

  it('is H (I + (1 − I) G) in the limit, and has q/(q + 1) at G in the original', () => {
    expect(senIndex(four, upTo(100), 'limit')).toBeCloseTo(0.5 * (0.6 + 0.4 / 4), 15);
    expect(senIndex(four, upTo(100), 'sen-1976')).toBeCloseTo(0.5 * (0.6 + (0.4 / 4) * (2 / 3)), 15);
  });

  it('is the headcount ratio when the poor have nothing, 0 without poor, undefined for nobody', () => {
    expect(senIndex(of(0, 0, 500, 500), upTo(100), 'limit')).toBe(0.5);
    expect(senIndex(of(500), upTo(100), 'limit')).toBe(0);
    expect(senIndex([], upTo(100), 'limit')).toBeUndefined();
  });
});

describe('the Sen-Shorrocks-Thon index', () => {
  it('is 3 × 1 / 4 for one of two who has nothing', () => {
    expect(senShorrocksThonIndex(of(200, 0), 100)).toBe(0.75);
  });

  it('is 1 when nobody has anything, 0 without poor, undefined for nobody', () => {
    expect(senShorrocksThonIndex(of(0, 0, 0), 100)).toBe(1);
    expect(senShorrocksThonIndex(of(100, 500), 100)).toBe(0);
    expect(senShorrocksThonIndex([], 100)).toBeUndefined();
  });
});

describe('incomes from columns', () => {
  it('leaves a row out whose income or weight is missing, and says how many', () => {
    expect(incomesFromColumns([400, null, 700, undefined], [2, 3, null, 1], 'drop-row')).toEqual({ incomes: [{ income: 400, weight: 2 }], dropped: 3 });
  });

  it('never takes a missing income for 0: it refuses unless leaving out was named', () => {
    expect(() => incomesFromColumns([400, null], undefined, 'reject')).toThrow(expect.objectContaining({ code: 'missing-value' }));
    expect(() => incomesFromColumns([400, 500], [1], 'drop-row')).toThrow(expect.objectContaining({ code: 'length-mismatch' }));
  });
});

describe('subgroups', () => {
  it('keep the row of a group without anybody, and share the gap', () => {
    const groups = moneyPovertyBySubgroup(of(50, 80, 400), ['Một', 'Hai', 'Hai'], upTo(100), choices, ['Ba', 'Một', 'Hai']);
    expect([...groups.keys()]).toEqual(['Ba', 'Một', 'Hai']);
    expect(groups.get('Ba')).toMatchObject({ incomes: 0, persons: 0, headcountRatio: undefined, gapTotal: 0, populationShare: 0, gapShare: 0 });
    expect(groups.get('Hai')).toMatchObject({ incomes: 2, headcountRatio: 0.5, populationShare: 2 / 3, gapShare: 20 / 70 });
  });

  it('share no gap where nobody lacks anything, and no population of nobody', () => {
    expect(moneyPovertyBySubgroup(of(500), ['Một'], upTo(100), choices).get('Một')).toMatchObject({ gapShare: undefined, populationShare: 1 });
    expect(moneyPovertyBySubgroup([], [], upTo(100), choices, ['Một']).get('Một')).toMatchObject({ populationShare: undefined });
    expect(() => moneyPovertyBySubgroup(of(1), [], upTo(100), choices)).toThrow(expect.objectContaining({ code: 'length-mismatch' }));
  });
});

describe('properties', () => {
  const household = fc.record({
    income: fc.integer({ min: 1, max: 3000 }),
    weight: fc.integer({ min: 1, max: 9 }),
    group: fc.constantFrom('Một', 'Hai', 'Ba'),
  });
  const households = fc.array(household, { minLength: 1, maxLength: 40 });
  const line = fc.record({ line: fc.integer({ min: 1, max: 3000 }), poorIf: fc.constantFrom('<=' as const, '<' as const) });

  it('counts a household of five as five persons, in every measure', () => {
    fc.assert(
      fc.property(households, line, (rows, question) => {
        const persons = rows.flatMap(({ income, weight }) => Array.from({ length: weight }, () => ({ income })));
        const [weighted, one] = [moneyPoverty(rows, question, choices), moneyPoverty(persons, question, choices)];
        for (const measure of ['persons', 'headcountRatio', 'povertyGap', 'severity', 'gapTotal', 'sen', 'senShorrocksThon', 'watts'] as const) {
          expect(weighted[measure]).toBeCloseTo(one[measure] as number, 9);
        }
      }),
    );
  });

  it('makes the whole of its subgroups by their shares, where the measure is additive', () => {
    fc.assert(
      fc.property(households, line, (rows, question) => {
        const whole = moneyPoverty(rows, question, choices);
        const groups = moneyPovertyBySubgroup(
          rows,
          rows.map(({ group }) => group),
          question,
          choices,
        );
        for (const measure of ['headcountRatio', 'povertyGap', 'severity', 'watts'] as const) {
          const sum = [...groups.values()].reduce((total, group) => total + (group.populationShare ?? Number.NaN) * (group[measure] ?? Number.NaN), 0);
          expect(sum).toBeCloseTo(whole[measure] as number, 9);
        }
      }),
    );
  });

  it('orders P0 ≥ P1 ≥ P2 within 0 and 1, and Sen between gap and headcount', () => {
    fc.assert(
      fc.property(households, line, (rows, question) => {
        const { headcountRatio = Number.NaN, povertyGap = Number.NaN, severity = Number.NaN, sen = Number.NaN } = moneyPoverty(rows, question, choices);
        const descending = [1, headcountRatio, povertyGap, severity, 0];
        for (const [index, value] of descending.slice(1).entries()) expect(value).toBeLessThanOrEqual((descending[index] ?? Number.NaN) + 1e-12);
        expect(sen).toBeGreaterThanOrEqual(povertyGap - 1e-12);
        expect(sen).toBeLessThanOrEqual(headcountRatio + 1e-12);
      }),
    );
  });

  it('has Sen-Shorrocks-Thon as gap × (1 + Gini of all gaps)', () => {
    fc.assert(
      fc.property(households, line, (rows, question) => {
        const gaps = rows.flatMap(({ income, weight }) => Array.from({ length: weight }, () => Math.max(0, question.line - income) / question.line));
        const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
        const differences = gaps.reduce((sum, gap) => sum + gaps.reduce((inner, other) => inner + Math.abs(gap - other), 0), 0);
        const expected = mean + differences / (2 * gaps.length ** 2);
        expect(senShorrocksThonIndex(rows, question.line)).toBeCloseTo(expected, 9);
      }),
      { numRuns: 50 },
    );
  });

  it('does not change when incomes and line are in thousand đồng', () => {
    fc.assert(
      fc.property(households, line, (rows, question) => {
        const inDong = rows.map(({ income, weight }) => ({ income: income * 1000, weight }));
        const [one, other] = [moneyPoverty(rows, question, choices), moneyPoverty(inDong, { ...question, line: question.line * 1000 }, choices)];
        expect(other.headcountRatio).toBe(one.headcountRatio);
        expect(other.sen).toBeCloseTo(one.sen as number, 9);
        expect(other.gapTotal).toBeCloseTo(one.gapTotal * 1000, 3);
      }),
    );
  });
});
