import { bacHaPlan } from '@bac-thang/plan';
import {
  databaseCopy,
  type GraphqlClient,
  latestVersion,
  recordCells,
  type SmallRegister,
  smallRegister,
  startTestGateway,
  TENANT,
  type TestGateway,
  takeStep,
} from '@bac-thang/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGateway } from '../server.ts';
import { writeRecognisedObservations } from './write-recognised-observations.ts';

const MEASURES = ['poverty.poor-households', 'poverty.near-poor-households', 'poverty.ntm-criterion'];
const TARGETS = [...new Set(bacHaPlan.measures.filter(({ id }) => MEASURES.includes(id)).flatMap(({ targets }) => targets))];
const DATES = ['2022-12-31', '2023-12-31', '2024-12-31'];

let gateway: TestGateway;
let register: SmallRegister;
let labour: GraphqlClient;
let typedOnly: string;
beforeAll(async () => {
  const copy = await databaseCopy();
  register = await smallRegister(copy.ownerUrl, { whole: true });
  gateway = await startTestGateway(createGateway, { copy });
  labour = await gateway.signedIn('lao-dong');
  typedOnly = JSON.stringify(await verdicts());
  await register.count();
});
afterAll(() => gateway.stop());

const FIGURES =
  'status reason year baseYear standard level actual numerator denominator expected observedPace requiredPace projected lower upper unitsReported missingUnits failingUnits sentence en: sentence(language: EN)';
async function verdicts(): Promise<Record<string, Record<string, unknown>>> {
  const found: Record<string, Record<string, unknown>> = {};
  for (const id of TARGETS)
    for (const asOf of DATES) {
      const { target } = await labour.get<{ target: { verdict: Record<string, unknown> } }>(
        `query($id: ID!, $asOf: Date) { target(id: $id) { verdict(asOf: $asOf) { ${FIGURES} } } }`,
        { id, asOf },
      );
      found[`${id} ${asOf}`] = target.verdict;
    }
  return found;
}
async function asOwner(sql: string): Promise<void> {
  const owner = new pg.Client({ connectionString: gateway.copy.ownerUrl });
  await owner.connect();
  await owner.query(sql);
  await owner.end();
}
const rows = async <Row>(sql: string, values: unknown[] = []): Promise<Row[]> => (await gateway.connection.pool.query(sql, values)).rows as Row[];
const results = (year: number, standard: string, unit: string) =>
  register.results.filter((row) => row.year === year && row.standard === standard && row.unit === unit);

describe('what a recognition counts into the cells of the plan', () => {
  test('are the households of its unit by class, under each standard of the review, accepted by the chair', async () => {
    const found = await rows<{
      measure: string;
      unit: string;
      year: number;
      standard: string;
      numerator: string;
      denominator: string;
      state: string;
      post: string;
      of: string;
    }>(
      `SELECT o.measure, o.unit, o.year, o.standard, o.numerator, o.denominator, o.state, a.post, a.administrative_unit AS of
       FROM observation o JOIN account a ON (a.tenant, a.id) = (o.tenant, o.author_id) WHERE o.source = 'register' AND o.is_counted AND o.measure <> 'poverty.ntm-criterion'`,
    );
    // 19 units, five years, one of them under two standards, two measures
    expect(found).toHaveLength(19 * 6 * 2);
    for (const { measure, unit, year, standard, numerator, denominator, ...row } of found) {
      const all = results(year, standard, unit);
      const wanted = measure === 'poverty.poor-households' ? 'poor' : 'near-poor';
      expect({ measure, unit, year, numerator, denominator }).toEqual({
        measure,
        unit,
        year,
        numerator: String(all.filter((one) => one.class === wanted).length),
        denominator: String(all.length),
      });
      expect(row).toEqual({ state: 'accepted', post: 'commune-chair', of: unit });
    }
  });

  test.each([
    ['2021, by Decision 1980: the poor alone, 12 per cent', 2021, 'qd59-2015', ['poor'], 12],
    ['2023, by Decision 318: poor and near-poor, 13 per cent', 2023, 'nd07-2021', ['poor', 'near-poor'], 13],
  ])('the new-rural criterion of %s, for communes only, with its version', async (_what, year, standard, classes, atMost) => {
    const found = await rows<{ unit: string; level: number; note: string }>(
      "SELECT unit, level, note FROM observation WHERE source = 'register' AND is_counted AND measure = 'poverty.ntm-criterion' AND year = $1 AND standard = $2",
      [year, standard],
    );
    expect(found.map(({ unit }) => unit).sort()).toEqual([...(bacHaPlan.unitSets.rural18 ?? [])].sort());
    for (const { unit, level, note } of found) {
      const all = results(year, standard, unit);
      const those = all.filter((one) => classes.includes(one.class)).length;
      expect({ unit, level }).toEqual({ unit, level: those * 100 <= atMost * all.length ? 1 : 0 });
      expect(note).toContain(`≤ ${atMost} %`);
      expect(note).toContain('chưa xác nhận');
    }
  });

  test('counting a decision twice leaves one value', async () => {
    const count = "SELECT count(*)::int AS count FROM observation WHERE source = 'register'";
    const [before] = await rows(count);
    await register.count();
    expect(await rows(count)).toEqual([before]);
  });
});

describe('verdicts count the register first', () => {
  test('the poor households of a year are those of its review, and the sentence says where they come from', async () => {
    const found = await verdicts();
    const verdict = found['poverty.poor-households 2023-12-31'];
    expect(verdict).toMatchObject({ actual: register.results.filter((row) => row.year === 2023 && row.class === 'poor').length, unitsReported: 19 });
    expect(verdict?.sentence).toContain('Số liệu: 19 xã, thị trấn từ sổ hộ, 0 số nhập tay.');
    expect(verdict?.en).toContain('Figures: 19 communes from the household register, 0 typed.');
    const rate = found['poverty.rate.reduction 2023-12-31'];
    expect(rate).toMatchObject({ numerator: verdict?.actual, denominator: register.results.filter((row) => row.year === 2023).length });
    expect(typedOnly).not.toContain('sổ hộ');
    expect(JSON.parse(typedOnly)['poverty.poor-households 2023-12-31'].actual).not.toBe(verdict?.actual);
  });

  test('removing all typed poverty values of 2022 to 2024 leaves every verdict as it is', async () => {
    const before = await verdicts();
    await asOwner(`BEGIN; SET LOCAL session_replication_role = replica;
      CREATE TABLE set_aside AS SELECT * FROM observation WHERE source = 'typed' AND measure LIKE 'poverty.%' AND year BETWEEN 2022 AND 2024;
      DELETE FROM observation WHERE source = 'typed' AND measure LIKE 'poverty.%' AND year BETWEEN 2022 AND 2024;
      UPDATE revision SET value = value + 1; COMMIT`);
    expect(
      (
        await rows<{ count: number }>('SELECT count(*)::int AS count FROM observation WHERE source = $1 AND measure = ANY ($2) AND year = 2023', [
          'typed',
          MEASURES,
        ])
      )[0]?.count,
    ).toBe(0);
    expect(await verdicts()).toEqual(before);
    await asOwner(
      `BEGIN; SET LOCAL session_replication_role = replica; INSERT INTO observation SELECT * FROM set_aside; DROP TABLE set_aside; UPDATE revision SET value = value + 1; COMMIT`,
    );
  });

  test('a unit whose review is not recognised counts by its typed value, and the sentence says how many of each', async () => {
    await asOwner(`BEGIN; SET LOCAL session_replication_role = replica;
      CREATE TABLE set_aside AS SELECT * FROM observation WHERE source = 'register' AND unit = '02866' AND year = 2023;
      DELETE FROM observation WHERE source = 'register' AND unit = '02866' AND year = 2023; UPDATE revision SET value = value + 1; COMMIT`);
    const [typed] = await rows<{ numerator: number }>(
      "SELECT numerator::int FROM observation WHERE source = 'typed' AND is_counted AND unit = '02866' AND year = 2023 AND measure = 'poverty.poor-households'",
    );
    const verdict = (await verdicts())['poverty.poor-households 2023-12-31'];
    const others = register.results.filter((row) => row.year === 2023 && row.class === 'poor' && row.unit !== '02866').length;
    expect(verdict?.actual).toBe(others + (typed?.numerator ?? Number.NaN));
    expect(verdict?.sentence).toContain('Số liệu: 18 xã, thị trấn từ sổ hộ, 1 số nhập tay.');
    await asOwner('BEGIN; INSERT INTO observation SELECT * FROM set_aside; DROP TABLE set_aside; UPDATE revision SET value = value + 1; COMMIT');
  });

  test("the export gives one value a cell, the register's where there is one", async () => {
    const { values } = (await (await labour.fetch('/files/exports/plan.json')).json()) as {
      values: { measure: string; unit: string; year: number; standard: string | null; numerator: number; source: string }[];
    };
    const cells = values.map(({ measure, unit, year, standard }) => `${measure} ${unit} ${year} ${standard}`);
    expect(new Set(cells).size).toBe(cells.length);
    const poor = values.filter(({ measure, year }) => measure === 'poverty.poor-households' && year === 2023);
    expect(new Set(poor.map(({ source }) => source))).toEqual(new Set(['register']));
  });
});

describe('what was typed stays beside it', () => {
  const CELL = { measure: 'poverty.poor-households', year: 2023, administrativeUnit: '02866' };
  const GRID = `query { observations(measure: "poverty.poor-households", year: 2023) { administrativeUnit { code } numerator recordedBy state register { numerator denominator note disagrees typed { numerator } } } }`;
  interface Cell {
    readonly administrativeUnit: { readonly code: string };
    readonly numerator: number;
    readonly recordedBy: string;
    readonly register: {
      readonly numerator: number;
      readonly denominator: number;
      readonly note: string;
      readonly disagrees: boolean;
      readonly typed: { readonly numerator: number };
    };
  }
  const cell = async (client = labour) =>
    (await client.get<{ observations: Cell[] }>(GRID)).observations.filter(({ administrativeUnit }) => administrativeUnit.code === '02866');

  test('the grid shows the typed value once, with that of the register and whether they agree', async () => {
    const [found, ...more] = await cell();
    expect(more).toEqual([]);
    expect(found?.recordedBy).toBe('xa-ban-pho');
    const all = results(2023, 'nd07-2021', '02866');
    expect(found?.register).toMatchObject({
      numerator: all.filter((row) => row.class === 'poor').length,
      denominator: all.length,
      disagrees: true,
      typed: { numerator: found?.numerator },
    });
    expect(found?.register.note).toMatch(/^\d+\/QĐ-UBND$/);
  });

  test('a page of a unit shows what the register counted for it, also where nothing is typed', async () => {
    const { target } = await labour.get<{ target: { units: { id: string; register: { measure: string; level: number | null }[] }[] } }>(
      '{ target(id: "poverty.communes-meeting-ntm-criterion") { units(asOf: "2023-12-31") { id register { measure level } } } }',
    );
    expect(target.units).toHaveLength(18);
    for (const unit of target.units) expect(unit.register).toEqual([{ measure: 'poverty.ntm-criterion', level: expect.any(Number) }]);
  });

  test('an officer goes on typing; it is accepted, and no verdict moves', async () => {
    const before = await verdicts();
    const officer = await gateway.signedIn('xa-ban-pho');
    const seen = await latestVersion(officer, CELL);
    const all = results(2023, 'nd07-2021', '02866');
    const poor = all.filter((row) => row.class === 'poor').length;
    const value = { measure: CELL.measure, administrativeUnit: '02866', basedOn: seen?.id, numerator: poor, denominator: all.length };
    const written = (await recordCells(officer, 2023, [value])).data?.result.observations[0]?.id ?? '';
    expect((await takeStep(officer, 'submit', [written])).data?.result.__typename).toBe('RecordedObservations');
    expect((await takeStep(labour, 'accept', [written])).data?.result.__typename).toBe('RecordedObservations');
    expect((await cell())[0]?.register).toMatchObject({ disagrees: false, typed: { numerator: poor } });
    expect(await verdicts()).toEqual(before);
  });

  test("the register's value is nobody's to submit, accept or return, and not the base of a typed one", async () => {
    const [value] = await rows<{ id: string }>(
      "SELECT id FROM observation WHERE source = 'register' AND is_latest AND unit = '02866' AND year = 2023 AND measure = $1",
      [CELL.measure],
    );
    for (const step of ['submit', 'accept', 'return'] as const)
      for (const who of ['lao-dong', 'xa-ban-pho', 'chu-tich-ban-pho', 'lanh-dao']) {
        const answer = await takeStep(await gateway.signedIn(who), step, [value?.id ?? '']);
        expect(answer.errors?.[0]?.extensions.code ?? answer.data?.result.problems?.[0]?.code).toMatch(/^(FORBIDDEN|WRONG_STATE)$/);
      }
    const officer = await gateway.signedIn('xa-ban-pho');
    const { data } = await recordCells(officer, 2023, [
      { measure: CELL.measure, administrativeUnit: '02866', basedOn: value?.id, numerator: 1, denominator: 2 },
    ]);
    expect(data?.result.__typename).toBe('StaleObservations');
  });

  test('the story of the typed cell is that of the typed versions', async () => {
    const officer = await gateway.signedIn('xa-ban-pho');
    const seen = await latestVersion(officer, CELL);
    const { observationHistory } = await officer.get<{ observationHistory: { by: string; action: string }[] }>(
      'query($id: ID!) { observationHistory(id: $id) { by action } }',
      { id: seen?.id },
    );
    expect(observationHistory.length).toBeGreaterThan(2);
    expect(observationHistory.map(({ by }) => by)).not.toContain('chu-tich-ban-pho');
  });
});

test('a later decision appends the next version, in its own transaction, and the verdict follows it', async () => {
  const unit = '02875';
  const poorBefore = results(2023, 'nd07-2021', unit).filter((row) => row.class === 'poor');
  const [first] = await rows<{ id: string; review_id: string; signed_by: string }>(
    'SELECT c.id, c.review_id, c.signed_by FROM recognition c JOIN review v ON (v.tenant, v.id) = (c.tenant, c.review_id) WHERE c.unit = $1 AND v.year = 2023',
    [unit],
  );
  const before = (await verdicts())['poverty.poor-households 2023-12-31'];
  const later = '00000000-0000-4000-8006-000000999999';
  const { db } = gateway.connection;
  await db.$transaction(async (tx) => {
    await tx.$executeRawUnsafe(
      "INSERT INTO recognition (tenant, id, review_id, unit, number, decided_on, signed_by, recognised_at, changes) VALUES ($1, $2::uuid, $3::uuid, $4, '900/QĐ-UBND', '2024-01-10', $5::uuid, '2024-01-10T09:00:00+07:00', $6::uuid)",
      ...[TENANT, later, first?.review_id, unit, first?.signed_by, first?.id],
    );
    // one household is no longer poor
    await tx.$executeRawUnsafe(
      'UPDATE review_result SET is_current = false WHERE household_id = $1::uuid AND review_id = $2::uuid',
      poorBefore[0]?.household,
      first?.review_id,
    );
    await tx.$executeRawUnsafe(
      `INSERT INTO review_result SELECT (jsonb_populate_record(r, jsonb_build_object('recognition_id', $1::text, 'class', 'near-poor', 'is_current', true))).*
       FROM review_result r WHERE household_id = $2::uuid AND review_id = $3::uuid`,
      ...[later, poorBefore[0]?.household, first?.review_id],
    );
    await writeRecognisedObservations({ tx, plan: bacHaPlan, tenant: TENANT, at: new Date() }, [{ id: later, unit, year: 2023 }]);
  });
  const versions = await rows<{ version: number; numerator: string; counted: boolean; based: boolean; note: string }>(
    "SELECT version, numerator, is_counted AND is_latest AS counted, based_on IS NOT NULL AS based, note FROM observation WHERE source = 'register' AND unit = $1 AND year = 2023 AND measure = 'poverty.poor-households' ORDER BY version",
    [unit],
  );
  expect(versions).toEqual([
    { version: 1, numerator: String(poorBefore.length), counted: false, based: false, note: expect.stringMatching(/QĐ-UBND$/) },
    { version: 2, numerator: String(poorBefore.length - 1), counted: true, based: true, note: '900/QĐ-UBND' },
  ]);
  const after = (await verdicts())['poverty.poor-households 2023-12-31'];
  expect(after?.actual).toBe((before?.actual as number) - 1);
  const { povertyProfile } = await labour.get<{ povertyProfile: { poor: number } }>(
    'query($unit: String) { povertyProfile(administrativeUnit: $unit, year: 2023) { poor } }',
    { unit },
  );
  expect(povertyProfile.poor).toBe(poorBefore.length - 1);
});

test('a value of the register is refused by the database without its decision, and a typed one with it', async () => {
  const [typed] = await rows<{ id: string }>("SELECT id FROM observation WHERE source = 'typed' AND unit IS NOT NULL LIMIT 1");
  const [decision] = await rows<{ id: string; review_id: string }>('SELECT id, review_id FROM recognition LIMIT 1');
  const copyWith = (more: object) =>
    rows(
      `INSERT INTO observation SELECT (jsonb_populate_record(o, '{"version": 77, "is_latest": false, "is_counted": false}'::jsonb || $2)).* FROM observation o WHERE id = $1`,
      [typed?.id, JSON.stringify({ id: '00000000-0000-4000-8007-000000000001', based_on: typed?.id, ...more })],
    );
  await expect(copyWith({ source: 'register', state: 'accepted' })).rejects.toMatchObject({ constraint: 'observation_register_names_its_decision' });
  await expect(copyWith({ review_id: decision?.review_id, recognition_id: decision?.id })).rejects.toMatchObject({
    constraint: 'observation_register_names_its_decision',
  });
  await expect(copyWith({ source: 'register', state: 'draft', review_id: decision?.review_id, recognition_id: decision?.id })).rejects.toMatchObject({
    constraint: 'observation_register_is_accepted',
  });
  await expect(copyWith({ source: 'counted' })).rejects.toMatchObject({ constraint: 'observation_source_check' });
});
