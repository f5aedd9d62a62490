import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OwnDatabase, ownDatabase } from './own-database.ts';

let database: OwnDatabase;
let author: string;
let someone: string;
beforeAll(async () => {
  database = await ownDatabase('demonstration');
  author = (await database.query<{ id: string }>("SELECT id FROM account WHERE user_name = 'giao-duc'"))[0]?.id ?? '';
  someone =
    (
      await database.query<{ id: string }>(
        "SELECT id FROM observation WHERE is_counted AND unit = '02866' AND measure = 'education.enrolment-age-5' AND year = 2023",
      )
    )[0]?.id ?? '';
});
afterAll(() => database.drop());

/** The rule that the database says was broken, by its name; the checks stand there and not in code only. */
const broken = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => 'nothing was broken',
    ({ constraint, column, message }: { constraint?: string; column?: string; message: string }) => constraint ?? column ?? message,
  );

/** A first version of an empty cell of 2030, with one thing changed. */
function insert(change: Record<string, unknown> = {}): Promise<unknown> {
  const row = {
    tenant: 'test',
    id: randomUUID(),
    measure: 'education.enrolment-age-5',
    unit: '02866',
    year: 2030,
    version: 1,
    numerator: 1,
    denominator: 2,
    state: 'draft',
    author_id: author,
    recorded_at: '2031-01-01T00:00:00Z',
    is_latest: true,
    is_counted: false,
    ...change,
  };
  const columns = Object.keys(row);
  return database.query(
    `INSERT INTO observation (${columns.join(', ')}) VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
}

describe('a version of a cell', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['of a share has no numerator above its denominator', { numerator: 3 }, 'observation_share_within_whole'],
    ['has no negative count', { numerator: -1 }, 'observation_numerator_check'],
    ['has both numbers of a rate or none', { denominator: null }, 'observation_rate_is_whole'],
    ['has the fields that its measure takes', { numerator: null, denominator: null, quantity: 5 }, 'observation_fits_measure'],
    ['has one kind of value', { quantity: 5 }, 'observation_fits_measure'],
    ['has a level that the measure knows', { measure: 'education.criterion-5', numerator: null, denominator: null, level: 3 }, 'observation_level_in_range'],
    ['names a standard where the measure has one', { measure: 'poverty.poor-households' }, 'observation_standard_of_measure'],
    ['names no standard where the measure has none', { standard: 'nd07-2021' }, 'observation_standard_of_measure'],
    ['is of a measure of the plan', { measure: 'education.nothing' }, 'observation_measure_fkey'],
    ['is of a unit of the plan', { unit: '99999' }, 'observation_unit_fkey'],
    ['is of one place', { organisation: randomUUID() }, 'observation_of_one_place'],
    ['is of a year of our time', { year: 23 }, 'observation_year_check'],
    ['has a state that there is', { state: 'approved' }, 'observation_state_check'],
    ['counts only once it is accepted', { is_counted: true }, 'observation_counted_is_accepted'],
    ['is not returned without a reason', { state: 'returned' }, 'observation_returned_has_note'],
    ['is based on nothing only if it is the first', { version: 2 }, 'observation_first_is_based_on_nothing'],
    ['has an author who exists', { author_id: randomUUID() }, 'observation_tenant_author_id_fkey'],
    ["has no author of another tenant's", { tenant: 'other' }, 'observation_tenant_author_id_fkey'],
  ])('%s', async (_rule, change, constraint) => {
    expect(await broken(insert(change))).toBe(constraint);
  });

  test('that keeps the rules is written, once', async () => {
    expect(await broken(insert())).toBe('nothing was broken');
    expect(await broken(insert())).toMatch(/^observation_one_(version|latest)$/);
    expect(await broken(insert({ unit: null, measure: 'agriculture.forest-cover' }))).toBe('nothing was broken');
    expect(await broken(insert({ unit: null, measure: 'agriculture.forest-cover' }))).toMatch(/^observation_one_(version|latest)$/);
  });

  test.each([
    ['numerator', 'numerator + 0 + 1'],
    ['denominator', 'denominator + 1'],
    ['year', '2022'],
    ['unit', "'02875'"],
    ['author_id', `'${randomUUID()}'`],
    ['recorded_at', 'now()'],
    ['version', 'version + 1'],
    ['tenant', "'other'"],
    ['measure', "'education.enrolment-age-6'"],
  ])('is never overwritten, not even by the owner: %s', async (column, value) => {
    expect(await broken(database.query(`UPDATE observation SET ${column} = ${value} WHERE id = '${someone}'`))).toBe('observation_keeps_its_value');
  });

  test('moves on in state, note and the marks of latest and counted only', async () => {
    expect(
      await broken(database.query(`UPDATE observation SET state = 'returned', note = 'Sai', is_latest = false, is_counted = false WHERE id = '${someone}'`)),
    ).toBe('nothing was broken');
  });
});

test('the log is append-only, also for the owner', async () => {
  for (const sql of ["UPDATE audit_entry SET subject = 'x'", 'DELETE FROM audit_entry']) expect(await broken(database.query(sql))).toBe('audit_is_append_only');
});
