import { describe, expect, test } from 'vitest';
import { bacHaPlan, measureById, reportingUnitOf, standardOfYear, targetById, unitsInForce, unitsOf, unitsReportedBy } from '../src/index.ts';

const owned = (department: string) => bacHaPlan.targets.filter((target) => target.department === department);
const shownIn = (module: string | undefined) => bacHaPlan.targets.filter((target) => target.module === module).map((target) => target.id);

describe('the plan of Bắc Hà', () => {
  test('has 69 targets: 14 of Labour, 33 of Education, 10 of Agriculture, 6 of the Office', () => {
    expect(bacHaPlan.targets).toHaveLength(69);
    expect([owned('labour'), owned('education'), owned('agriculture'), owned('health-office')].map((list) => list.length)).toEqual([14, 33, 10, 6]);
  });

  test('chose a reading at 18 targets and says so in both languages', () => {
    const chosen = bacHaPlan.targets.filter((target) => target.confirm);
    expect(chosen).toHaveLength(18);
    expect(chosen.filter(({ confirm }) => confirm?.vi === confirm?.en)).toEqual([]);
  });

  test('asks the communes for 18 and the communes with the town for 19', () => {
    expect(unitsOf(bacHaPlan, 'all19')).toHaveLength(19);
    expect(unitsOf(bacHaPlan, 'rural18')).toHaveLength(18);
    expect(unitsOf(bacHaPlan, 'rural18')).not.toContain('02839');
    expect(unitsOf(bacHaPlan, 'organisations', ['a', 'b'])).toEqual(['a', 'b']);
  });

  test('needs 194,127 million VND: 7,450 of the state budget and 186,677 of credit', () => {
    const total = targetById(bacHaPlan, 'budget.total-need');
    const parts = (total?.parts ?? []).map((id) => targetById(bacHaPlan, id)?.definition.value ?? Number.NaN);
    expect(parts).toEqual([7450, 186677]);
    expect(parts.reduce((sum, value) => sum + value, 0)).toBe(total?.definition.value);
  });

  test('works on housing, water, waste and cemeteries in one module and shows latrines there to read', () => {
    expect(shownIn('housing-water')).toEqual([
      'housing.houses-built-or-repaired',
      'housing.standard-rate',
      'water.works-upgraded',
      'water.hygienic-water-rate',
      'sanitation.waste-sites',
      'sanitation.cemeteries',
    ]);
    expect(bacHaPlan.targets.filter((target) => target.alsoShownIn?.includes('housing-water')).map((target) => target.module)).toEqual(['health', 'health']);
  });

  test('enters a measure in the module, and by the department, of the targets that it feeds', () => {
    const elsewhere = bacHaPlan.measures.flatMap((measure) =>
      measure.targets.filter((id) => {
        const target = targetById(bacHaPlan, id);
        return target?.module !== measure.module || target?.department !== measure.department;
      }),
    );
    expect(elsewhere).toEqual([]);
  });

  test('has a page of the shell for the nine targets of owners without a module', () => {
    expect(shownIn(undefined)).toHaveLength(9);
    expect(shownIn('poverty')).toHaveLength(14);
  });

  test('feeds three poverty targets from one measure and criteria 5 and 14 two each', () => {
    expect(measureById(bacHaPlan, 'poverty.poor-households')?.targets).toHaveLength(3);
    expect(measureById(bacHaPlan, 'education.criterion-5')?.levels.map(({ level }) => level)).toEqual([0, 1, 2]);
    expect(measureById(bacHaPlan, 'education.criterion-14')?.targets).toHaveLength(2);
  });

  test('sums ten credit programmes and keeps what is owed beneath the target, feeding none', () => {
    expect(targetById(bacHaPlan, 'credit.policy-credit')?.measures).toHaveLength(10);
    const owed = bacHaPlan.measures.filter((measure) => measure.shownWith === 'credit.policy-credit');
    expect(owed).toHaveLength(10);
    expect(owed.flatMap((measure) => measure.targets)).toEqual([]);
  });

  test('judges the poor by their number where it asks for households, by the rate where it asks for points', () => {
    expect(targetById(bacHaPlan, 'poverty.poor-households')?.definition).toMatchObject({ judged: 'numerator', inPercent: false });
    expect(targetById(bacHaPlan, 'poverty.rate.reduction')?.definition).toMatchObject({ judged: 'rate', inPercent: true });
    expect(targetById(bacHaPlan, 'agriculture.value-per-hectare')?.definition).toMatchObject({ judged: 'rate', inPercent: false });
  });

  test('counts 2021 by the old poverty standard, 2022 to 2026 by the new one, 2027 by the next', () => {
    expect([2021, 2022, 2026, 2027].map((year) => standardOfYear(bacHaPlan, year)?.id)).toEqual(['qd59-2015', 'nd07-2021', 'nd07-2021', 'nd351-2025']);
  });

  test('every text stands in both languages', () => {
    const texts: unknown[] = [];
    JSON.stringify(bacHaPlan, (_key, value) => {
      if (value && typeof value === 'object' && ('vi' in value || 'en' in value)) texts.push(value);
      return value;
    });
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => !hasBothLanguages(text))).toEqual([]);
  });
});

function hasBothLanguages(text: unknown): boolean {
  const { vi, en } = text as { vi?: unknown; en?: unknown };
  return typeof vi === 'string' && vi !== '' && typeof en === 'string' && en !== '';
}

describe('units by date', () => {
  test('21 before March 2020, 19 in the plan, 18 from November 2024, 6 from July 2025', () => {
    const dates = ['2020-02-29', '2020-03-01', '2024-10-31', '2024-11-01', '2025-06-30', '2025-07-01'];
    expect(dates.map((date) => unitsInForce(bacHaPlan, date).length)).toEqual([21, 19, 19, 18, 18, 6]);
  });

  test('the code of Lùng Cải is borne by Tả Củ Tỷ after July 2025', () => {
    const bearer = (date: string) => unitsInForce(bacHaPlan, date).find((unit) => unit.code === '02842')?.name;
    expect([bearer('2025-06-30'), bearer('2025-07-01')]).toEqual(['Lùng Cải', 'Tả Củ Tỷ']);
  });

  test('the town fills two rows from November 2024, each new commune those of its old ones from July 2025', () => {
    expect(reportingUnitOf(bacHaPlan, '02872', '2024-10-31').name).toBe('Tà Chải');
    expect(reportingUnitOf(bacHaPlan, '02872', '2024-11-01')).toMatchObject({ name: 'Bắc Hà', kind: 'town' });
    expect(reportingUnitOf(bacHaPlan, '02872', '2025-07-01')).toMatchObject({ name: 'Bắc Hà', kind: 'commune' });
    expect(reportingUnitOf(bacHaPlan, '02854', '2025-07-01')).toMatchObject({ code: '02842', name: 'Tả Củ Tỷ' });
    expect(unitsReportedBy(bacHaPlan, '02839', '2024-11-01')).toEqual(['02839', '02872']);
    expect(unitsReportedBy(bacHaPlan, '02839', '2025-07-01')).toHaveLength(7);
  });

  test('each of the 19 has one unit that reports for it on every date of the plan', () => {
    for (const date of ['2021-06-30', '2024-12-31', '2025-12-31']) {
      for (const code of unitsOf(bacHaPlan, 'all19')) expect(unitsInForce(bacHaPlan, date)).toContain(reportingUnitOf(bacHaPlan, code, date));
    }
  });

  test('no two tiles of one date lie on each other', () => {
    for (const date of ['2019-12-31', '2023-12-31', '2024-12-31', '2025-12-31']) {
      const tiles = unitsInForce(bacHaPlan, date).map((unit) => `${unit.tile?.row}/${unit.tile?.column}`);
      expect(new Set(tiles).size).toBe(tiles.length);
    }
  });
});
