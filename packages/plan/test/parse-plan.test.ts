import { readFileSync } from 'node:fs';
import { verdict } from '@bac-thang/indicators';
import { describe, expect, test } from 'vitest';
import { bacHaPlanFile } from '../src/bac-ha/bac-ha-plan-file.ts';
import { PlanFileError, parsePlan, targetById, targetDataOf } from '../src/index.ts';

function secondPlanFile() {
  return JSON.parse(readFileSync(new URL('second-plan.json', import.meta.url), 'utf8'));
}

/** Problems of the second plan after a change. */
function problemsAfter(change: (file: ReturnType<typeof secondPlanFile>) => void): readonly string[] {
  const file = secondPlanFile();
  change(file);
  try {
    parsePlan(file);
  } catch (error) {
    if (error instanceof PlanFileError) return error.problems;
    throw error;
  }
  return [];
}

describe('a plan of another district', () => {
  const plan = parsePlan(secondPlanFile());

  test('loads from its file alone, with its own years, units and departments', () => {
    expect(plan).toMatchObject({ firstYear: 2026, endYear: 2030, baseYear: 2025, leadDepartment: 'social-office' });
    expect(plan.targets.map((target) => [target.id, target.module, target.measures])).toEqual([
      ['water.rate', 'poverty', ['water.households']],
      ['roads.kilometres', 'poverty', ['roads.built']],
    ]);
  });

  test('hands its values to the calculation, units of other sets and other measures left out', () => {
    const target = targetById(plan, 'water.rate');
    if (!target) throw new Error('water.rate is missing');
    const values = [
      { measure: 'water.households', unit: '90001', year: 2027, numerator: 80, denominator: 100, quantity: null, level: null },
      { measure: 'water.households', unit: '12345', year: 2027, numerator: 1, denominator: 1 },
      { measure: 'roads.built', unit: 'district', year: 2027, quantity: 3.25 },
    ];
    expect(targetDataOf(plan, target, values)).toEqual({
      units: ['90001', '90002'],
      values: [{ unit: '90001', year: 2027, numerator: 80, denominator: 100 }],
    });
  });

  // Base 2025: (60 + 60) / 200 = 60 %. 2027: (70 + 74) / 200 = 72 %. Path to 90 in five years: 60 + 30 x 2 / 5 = 72: exactly on it.
  test('yields a verdict of its own years and units', () => {
    const target = targetById(plan, 'water.rate');
    if (!target) throw new Error('water.rate is missing');
    const cell = (unit: string, year: number, numerator: number) => ({ measure: 'water.households', unit, year, numerator, denominator: 100 });
    const values = [cell('90001', 2025, 60), cell('90002', 2025, 60), cell('90001', 2027, 70), cell('90002', 2027, 74)];
    const answer = verdict(target.definition, targetDataOf(plan, target, values), '2027-12-31');
    expect(answer).toMatchObject({ status: 'ON_TRACK', year: 2027, baseYear: 2025, unitsReported: 2, unitsExpected: 2 });
    expect(answer.actual).toBeCloseTo(72, 9);
    expect(answer.expected).toBeCloseTo(72, 9);
  });
});

describe('a plan file that cannot be used says what is wrong with it', () => {
  test('a field that is missing or of the wrong kind', () => {
    expect(problemsAfter((file) => delete file.targets[0].value)).toEqual(['targets[0] (water.rate): "value" must be a number']);
    expect(problemsAfter((file) => (file.departments[0].name = 'Phòng'))).toEqual([
      'departments[0] (social-office): "name" must be texts in two languages ("vi", "en")',
    ]);
    expect(() => parsePlan([])).toThrow('one object');
    expect(() => parsePlan({})).toThrow('"targets" must be a list');
  });

  test('an unknown department, unit set, unit or target', () => {
    expect(problemsAfter((file) => (file.targets[0].department = 'nobody'))).toEqual(['target "water.rate" names the unknown department "nobody"']);
    expect(problemsAfter((file) => (file.measures[0].unitSet = 'all'))).toEqual(['measure "water.households" names the unknown unit set "all"']);
    expect(problemsAfter((file) => file.unitSets.both.push('90003'))).toEqual(['unit set "both" names the unknown unit "90003"']);
    expect(problemsAfter((file) => file.measures[0].targets.push('x.y'))).toEqual(['measure "water.households" names the unknown target "x.y"']);
  });

  test('a measure that is not entered for all units of its target', () => {
    const problems = problemsAfter((file) => {
      file.unitSets.one = ['90001'];
      file.measures[0].unitSet = 'one';
    });
    expect(problems).toEqual(['measure "water.households" is not entered for 90002, of which target "water.rate" is asked']);
  });

  test('a target that nothing feeds, an id that stands twice, a shape that does not exist: all at once', () => {
    const problems = problemsAfter((file) => {
      file.measures[1].targets = [];
      file.targets[0].shape = 'tower';
      file.units[1].code = '90001';
    });
    expect(problems).toEqual([
      'unit "90001" stands twice',
      'unit set "both" names the unknown unit "90002"',
      expect.stringContaining('target "water.rate": shape "tower" is none of ceiling'),
      'target "roads.kilometres" is fed by no measure',
    ]);
  });

  test('a level without the level from which a unit counts', () => {
    const problems = problemsAfter((file) => Object.assign(file.measures[0], { takes: 'level', levels: [{ level: 0, name: { vi: 'không', en: 'no' } }] }));
    expect(problems).toEqual(['target "water.rate" is fed by levels and needs "minimumLevel"']);
  });
});

test('the plan of Bắc Hà survives being written as JSON and read again', () => {
  expect(parsePlan(JSON.parse(JSON.stringify(bacHaPlanFile)))).toEqual(parsePlan(bacHaPlanFile));
});

describe('values of the plan of Bắc Hà for the calculation', () => {
  const plan = parsePlan(bacHaPlanFile);
  const dataOf = (id: string, values: Parameters<typeof targetDataOf>[2], organisations: readonly string[] = []) => {
    const target = targetById(plan, id);
    if (!target) throw new Error(`${id} is missing`);
    return targetDataOf(plan, target, values, organisations);
  };

  test('a poverty value without a standard counts under that of its year', () => {
    const cell = { measure: 'poverty.poor-households', unit: '02842', numerator: 1, denominator: 2 };
    const data = dataOf('poverty.rate.reduction', [
      { ...cell, year: 2021 },
      { ...cell, year: 2021, standard: 'nd07-2021' },
      { ...cell, year: 2022, standard: null },
    ]);
    expect(data.values.map((value) => value.standard)).toEqual(['qd59-2015', 'nd07-2021', 'nd07-2021']);
  });

  test('credit names its programme and is asked of every programme', () => {
    const data = dataOf('credit.policy-credit', [
      { measure: 'credit.disbursed.students', unit: '02842', year: 2022, quantity: 12.5 },
      { measure: 'credit.outstanding.students', unit: '02842', year: 2022, quantity: 100 },
    ]);
    expect(data.measures).toHaveLength(10);
    expect(data.values).toEqual([{ unit: '02842', measure: 'credit.disbursed.students', year: 2022, quantity: 12.5 }]);
  });

  test('the total carries its two sources with their own values', () => {
    const data = dataOf('budget.total-need', [{ measure: 'budget.state-budget', unit: 'district', year: 2022, quantity: 1500 }]);
    expect(data.values).toEqual([]);
    expect(data.parts?.map((part) => [part.definition.id, part.data.values.length])).toEqual([
      ['budget.state-budget', 1],
      ['credit.policy-credit', 0],
    ]);
  });

  test('the models of the Front are asked of the organisations passed in', () => {
    const data = dataOf('front.models-per-organisation', [{ measure: 'front.poverty-reduction-models', unit: 'o1', year: 2023, quantity: 2 }], ['o1', 'o2']);
    expect(data).toEqual({ units: ['o1', 'o2'], values: [{ unit: 'o1', year: 2023, quantity: 2 }] });
  });
});
