import { bacHaPlan } from '@bac-thang/plan';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadReferenceData } from '../src/reference-data.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';

let database: OwnDatabase;
beforeAll(async () => {
  database = await ownDatabase('empty');
});
afterAll(() => database.drop());

const rows = async () => ({
  units: await database.query('SELECT * FROM plan_unit ORDER BY code'),
  measures: await database.query('SELECT * FROM measure ORDER BY id'),
});

test('every unit of the set of 2021 and every measure is a row that plain SQL can join', async () => {
  const { units, measures } = await rows();
  expect(units).toHaveLength(19);
  expect(units[7]).toEqual({ code: '02866', name: 'Bản Phố' });
  expect(measures).toHaveLength(bacHaPlan.measures.length);
  expect(measures.find(({ id }) => id === 'education.criterion-5')).toEqual({
    id: 'education.criterion-5',
    department: 'education',
    takes: 'level',
    decimals: 0,
    max_level: 2,
    by_standard: false,
    reported_by: 'commune',
  });
  expect(measures.find(({ id }) => id === 'budget.state-budget')).toMatchObject({ takes: 'quantity', decimals: 6, max_level: null, reported_by: 'office' });
});

test('loading them again leaves the same rows', async () => {
  const before = await rows();
  await loadReferenceData(database.url, bacHaPlan);
  expect(await rows()).toEqual(before);
});

test('a plan with a corrected name corrects the row; a plan that does not fit leaves all as it was', async () => {
  const before = await rows();
  const [first, ...others] = bacHaPlan.units;
  if (!first) throw new Error('the plan has no units');
  await loadReferenceData(database.url, { ...bacHaPlan, units: [{ ...first, name: 'Bắc Hà (sửa)' }, ...others] });
  expect((await rows()).units[0]).toEqual({ code: '02839', name: 'Bắc Hà (sửa)' });
  await loadReferenceData(database.url, bacHaPlan);
  const [measure] = bacHaPlan.measures;
  if (!measure) throw new Error('the plan has no measures');
  const broken = { ...bacHaPlan, units: [{ ...first, name: 'nobody' }, ...others], measures: [{ ...measure, decimals: 3 as never }] };
  await expect(loadReferenceData(database.url, broken)).rejects.toThrow(/decimals/);
  expect(await rows()).toEqual(before);
});
