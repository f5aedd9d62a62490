import { describe, expect, it } from 'vitest';
import { povertyStandard, povertyStandards, standardOfYear, standardsOfReview } from './poverty-standards.ts';
import { isConfirmed } from './provenance.ts';

const idsOf = (id: string) => povertyStandard(id).indicators.map((indicator) => indicator.id);

describe('standards by year', () => {
  it('judges the figures of 2021 by the old standard, those of 2022 by the new', () => {
    expect([2016, 2021, 2022, 2026, 2027, 2030].map((year) => standardOfYear(year)?.id)).toEqual([
      'qd59-2015',
      'qd59-2015',
      'nd07-2021',
      'nd07-2021',
      'nd351-2025',
      'nd351-2025',
    ]);
  });

  it('reads the review of 2021 under both, the new one as a start that no text confirms', () => {
    const [old, start, ...others] = standardsOfReview(2021);
    expect(others).toEqual([]);
    expect([old?.standard.id, old?.as, start?.standard.id, start?.as]).toEqual(['qd59-2015', 'year', 'nd07-2021', 'start']);
    expect(old && isConfirmed(old.provenance)).toBe(true);
    expect(start?.provenance.certainty).toBe('inferred');
  });

  it('reads every other review under one', () => {
    for (const year of [2020, 2022, 2025, 2027]) expect(standardsOfReview(year)).toHaveLength(1);
  });

  it('knows none before 2016 and after 2030', () => {
    expect(standardOfYear(2015)).toBeUndefined();
    expect(standardOfYear(2031)).toBeUndefined();
    expect(standardsOfReview(2031)).toEqual([]);
  });

  it('finds a corrected version among those in force', () => {
    const corrected = { ...povertyStandard('nd07-2021'), version: 2 };
    expect(standardOfYear(2023, [corrected])?.version).toBe(2);
    expect(() => povertyStandard('nd07-2021', [])).toThrow(expect.objectContaining({ code: 'unknown-standard' }));
  });
});

describe('standards as data', () => {
  it('lists ten, twelve and twelve indicators in the order of the sheets', () => {
    expect(idsOf('qd59-2015').join(' ')).toBe(
      'health_access health_insurance adult_education child_schooling housing_quality housing_area water latrine telecom info_assets',
    );
    expect(idsOf('nd07-2021').join(' ')).toBe(
      'employment dependants nutrition health_insurance adult_education child_schooling housing_quality housing_area water latrine telecom info_means',
    );
    expect(idsOf('nd351-2025').join(' ')).toBe(
      'employment dependants health_insurance nutrition adult_education child_schooling housing_area housing_quality telecom water latrine waste',
    );
  });

  it('does not confirm the waste indicator of 2025, nor any cut-off of an annex that nobody saw', () => {
    const waste = povertyStandard('nd351-2025').indicators.at(-1);
    expect([waste?.listed.certainty, waste?.cutoff.certainty]).toEqual(['draft', 'inferred']);
    expect(povertyStandards.flatMap(({ indicators }) => indicators).filter(({ cutoff }) => isConfirmed(cutoff))).toEqual([]);
  });

  it('names every fact in both languages with its article and its source', () => {
    for (const { indicators, incomeBands, dimensions } of povertyStandards) {
      for (const { name, deprivedWhen, dimension } of indicators) {
        for (const names of [name, deprivedWhen, dimensions[dimension]]) expect([names?.vi, names?.en]).not.toContain(undefined);
      }
      const provenances = [...indicators.flatMap(({ listed, cutoff }) => [listed, cutoff]), ...incomeBands.flatMap(({ line, rule }) => [line, rule])];
      for (const { article, source } of provenances) expect(Math.min(article.vi.length, article.en.length, source.length)).toBeGreaterThan(0);
    }
  });

  it('puts every higher line over the lower one, in both areas', () => {
    for (const { incomeBands } of povertyStandards) {
      for (const area of ['rural', 'urban'] as const) {
        const lines = incomeBands.map(({ upTo }) => upTo[area]);
        expect(lines).toEqual(lines.toSorted((one, other) => one - other));
        expect(new Set(lines).size).toBe(lines.length);
      }
    }
  });
});
