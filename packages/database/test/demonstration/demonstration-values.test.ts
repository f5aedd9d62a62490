import { bacHaPlan, type Measure, measureById, reportingUnitOf, unitsOf } from '@bac-thang/plan';
import { describe, expect, test } from 'vitest';
import type { DemonstrationCell, DemonstrationVersion } from '../../src/demonstration/demonstration-data.ts';
import { demonstrationSeed, demonstrationValues } from '../../src/demonstration/demonstration-values.ts';
import { scenarios } from '../../src/demonstration/scenarios.ts';
import { acceptedValues } from './demonstration-verdicts.ts';

const data = demonstrationValues(demonstrationSeed);
const accepted = acceptedValues(data);
const name = ({ measure, unit, organisation, year, standard }: DemonstrationCell) => [measure, unit ?? organisation ?? 'district', year, standard].join(' ');
const measureOf = (cell: DemonstrationCell): Measure => {
  const measure = measureById(bacHaPlan, cell.measure);
  if (!measure) throw new Error(`unknown measure ${cell.measure}`);
  return measure;
};
/** Names of the cells with a version that breaks a rule. */
const breaking = (breaks: (version: DemonstrationVersion, measure: Measure, cell: DemonstrationCell) => boolean) =>
  data.cells.filter((cell) => cell.versions.some((version) => breaks(version, measureOf(cell), cell))).map(name);

describe('each made-up value could have been entered', () => {
  test('it holds the fields that its measure takes and no other', () => {
    const fields = { share: 'numerator,denominator', quotient: 'numerator,denominator', quantity: 'quantity', level: 'level' };
    const held = ({ numerator, denominator, quantity, level }: DemonstrationVersion) =>
      Object.entries({ numerator, denominator, quantity, level })
        .flatMap(([field, value]) => (value === undefined ? [] : [field]))
        .join();
    expect(breaking((version, measure) => held(version) !== fields[measure.takes])).toEqual([]);
  });

  test('no number is negative, no numerator of a share is above its denominator, counts are whole', () => {
    const numbers = ({ numerator, denominator, quantity }: DemonstrationVersion) => [numerator, denominator, quantity].filter((one) => one !== undefined);
    expect(breaking((version) => numbers(version).some((one) => one < 0))).toEqual([]);
    expect(breaking((version, { takes }) => takes === 'share' && (version.numerator ?? 0) > (version.denominator ?? 0))).toEqual([]);
    expect(breaking((version, { decimals }) => decimals === 0 && numbers(version).some((one) => !Number.isInteger(one)))).toEqual([]);
  });

  test('a level is one of the measure’s levels', () => {
    expect(breaking(({ level }, { takes, levels }) => takes === 'level' && !levels.some((one) => one.level === level))).toEqual([]);
  });

  test('a standard stands with poverty measures only, and no year is counted under a standard that came later', () => {
    expect(data.cells.filter((cell) => (cell.standard !== undefined) !== measureOf(cell).byStandard).map(name)).toEqual([]);
    const years = (standard: string) => [...new Set(data.cells.filter((cell) => cell.standard === standard).map(({ year }) => year))];
    expect([years('qd59-2015'), years('nd07-2021')]).toEqual([
      [2020, 2021],
      [2021, 2022, 2023, 2024, 2025],
    ]);
  });

  test('each cell stands once, within the set of its measure', () => {
    expect(data.cells.map(name).filter((one, index, all) => all.indexOf(one) !== index)).toEqual([]);
    const organisations = data.organisations.map(({ id }) => id);
    const outside = data.cells.filter(
      (cell) => !unitsOf(bacHaPlan, measureOf(cell).unitSet, organisations).includes(cell.unit ?? cell.organisation ?? 'district'),
    );
    expect(outside.map(name)).toEqual([]);
  });
});

describe('each history could have happened', () => {
  test('who accepts or returns is not who wrote, and comes after', () => {
    expect(breaking(({ author, decidedBy }) => JSON.stringify(author) === JSON.stringify(decidedBy))).toEqual([]);
    expect(breaking(({ at, decidedAt }) => decidedAt !== undefined && decidedAt <= at)).toEqual([]);
    expect(breaking(({ state, decidedBy }) => (state === 'accepted' || state === 'returned') !== (decidedBy !== undefined))).toEqual([]);
  });

  test('a returned version says why, and only the last version waits', () => {
    expect(breaking(({ state, note }) => state === 'returned' && !note)).toEqual([]);
    const waitingBefore = data.cells.filter(({ versions }) => versions.slice(0, -1).some(({ state }) => state === 'draft' || state === 'submitted'));
    expect(waitingBefore.map(name)).toEqual([]);
    const outOfOrder = data.cells.filter(({ versions }) => versions.some((version, index) => index > 0 && version.at <= (versions[index - 1]?.at ?? '')));
    expect(outOfOrder.map(name)).toEqual([]);
  });

  test('communes report their rows; after the mergers the town reports Tà Chải and the new communes their old ones', () => {
    const reporters = (unit: string, year: number) => [
      ...new Set(data.cells.filter((cell) => cell.unit === unit && cell.year === year && cell.reportingUnit).map((cell) => cell.reportingUnit)),
    ];
    expect([reporters('02872', 2023), reporters('02872', 2024), reporters('02854', 2025)]).toEqual([['02872'], ['02839'], ['02842']]);
    const wrong = data.cells.filter(
      (cell) => cell.reportingUnit && cell.reportingUnit !== reportingUnitOf(bacHaPlan, cell.unit ?? '', `${cell.year}-12-31`).code,
    );
    expect(wrong.map(name)).toEqual([]);
    expect(data.cells.filter((cell) => (measureOf(cell).reportedBy === 'commune') !== (cell.reportingUnit !== undefined)).map(name)).toEqual([]);
  });

  test('the open year holds every state and gaps; drafts after acceptance leave the accepted value counting', () => {
    const open = data.cells.filter(({ year }) => year === 2024);
    const states = open.map(({ versions }) => versions.at(-1)?.state);
    const share = (state: string) => states.filter((one) => one === state).length / states.length;
    expect(share('accepted')).toBeGreaterThan(0.4);
    expect(share('accepted')).toBeLessThan(0.75);
    for (const state of ['draft', 'submitted', 'returned']) expect(share(state)).toBeGreaterThan(0.03);
    expect(open.length).toBeLessThan(data.cells.filter(({ year }) => year === 2023).length * 0.9);
    expect(data.cells.filter(({ versions }) => versions.length > 1 && versions[0]?.state === 'accepted').length).toBeGreaterThan(5);
  });
});

describe('the figures hang together', () => {
  const cellOf = (measure: string, unit: string, year: number, standard?: string) =>
    accepted.find((value) => value.measure === measure && value.unit === unit && value.year === year && (!standard || value.standard === standard));
  const pooled = (measure: string, year: number) => {
    const values = accepted.filter((value) => value.measure === measure && value.year === year && value.standard !== 'qd59-2015');
    const sum = (field: 'numerator' | 'denominator') => values.reduce((total, value) => total + (value[field] ?? 0), 0);
    return (100 * sum('numerator')) / sum('denominator');
  };

  test('poor and near-poor of 2022 and 2023 lie near the published figures', () => {
    expect(pooled('poverty.poor-households', 2023)).toBeCloseTo(33.8, 0);
    expect(pooled('poverty.poor-households', 2022)).toBeCloseTo(42.96, 0);
    expect(pooled('poverty.near-poor-households', 2023)).toBeCloseTo(18.31, 0);
  });

  test('no unit has more poor and near-poor households than households', () => {
    for (const unit of unitsOf(bacHaPlan, 'all19')) {
      for (const [year, standard] of [
        [2020, 'qd59-2015'],
        [2021, 'nd07-2021'],
        [2023, 'nd07-2021'],
      ] as const) {
        const poor = cellOf('poverty.poor-households', unit, year, standard);
        const nearPoor = cellOf('poverty.near-poor-households', unit, year, standard);
        expect((poor?.numerator ?? 0) + (nearPoor?.numerator ?? 0)).toBeLessThanOrEqual(poor?.denominator ?? 0);
      }
    }
  });

  test('households are the same number in every measure of a unit and year, but for the contradictions that are meant', () => {
    const meant = scenarios.flatMap(({ measure, contradictions }) => (contradictions ?? []).map(({ unit, year }) => `${measure} ${unit} ${year}`));
    const others = ['poverty.near-poor-households', 'housing.standard-houses', 'sanitation.hygienic-latrine-households', 'water.hygienic-water-households'];
    const differing = accepted
      .filter(({ measure }) => others.includes(measure))
      .filter(({ measure, unit, year, standard, denominator }) => {
        const poor = cellOf('poverty.poor-households', unit, year, measure === 'poverty.near-poor-households' ? (standard ?? undefined) : undefined);
        return poor !== undefined && poor.denominator !== denominator;
      })
      .map(({ measure, unit, year }) => `${measure} ${unit} ${year}`);
    expect(differing.sort()).toEqual(meant.filter((one) => others.some((measure) => one.startsWith(measure))).sort());
    expect(meant.length).toBeGreaterThanOrEqual(3);
  });

  test('Lùng Cải is the poorest unit and the town the least poor', () => {
    const rates = unitsOf(bacHaPlan, 'all19').map((unit) => {
      const value = cellOf('poverty.poor-households', unit, 2021, 'nd07-2021');
      return { unit, rate: (value?.numerator ?? 0) / (value?.denominator ?? 1) };
    });
    rates.sort((one, other) => other.rate - one.rate);
    expect(rates.slice(0, 3).map(({ unit }) => unit)).toContain('02842');
    expect(rates.at(-1)?.unit).toBe('02839');
  });
});

describe('the demonstration as a whole', () => {
  test('is the same for the same seed and another for another', () => {
    expect(demonstrationValues(demonstrationSeed)).toEqual(data);
    expect(demonstrationValues(demonstrationSeed + 1)).not.toEqual(data);
  });

  test('marks each organisation as made up, five in each unit', () => {
    expect(data.organisations).toHaveLength(95);
    expect(data.organisations.filter((one) => !one.name.endsWith('(minh họa)') || !one.madeUp)).toEqual([]);
  });
});
