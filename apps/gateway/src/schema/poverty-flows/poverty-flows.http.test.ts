import { bacHaPlan } from '@bac-thang/plan';
import { databaseCopy, type GraphqlClient, type SmallRegister, smallRegister, startTestGateway, type TestGateway } from '@bac-thang/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGateway } from '../../server.ts';

let gateway: TestGateway;
let register: SmallRegister;
let labour: GraphqlClient;
beforeAll(async () => {
  const copy = await databaseCopy();
  register = await smallRegister(copy.ownerUrl);
  gateway = await startTestGateway(createGateway, { copy });
  labour = await gateway.signedIn('lao-dong');
});
afterAll(() => gateway.stop());

type Column = 'start' | 'escaped' | 'left' | 'fellIn' | 'rePoor' | 'arrived' | 'end';
const FLOWS = 'start escaped left fellIn rePoor arrived end';
const ASK = `query($unit: String, $from: Int!, $to: Int!, $across: Boolean, $on: Date) {
  povertyFlows(administrativeUnit: $unit, from: $from, to: $to, acrossStandards: $across, on: $on) { standard ${FLOWS} unitsCompared } }`;
const ask = async (variables: Record<string, unknown>, client = labour) =>
  (await client.get<{ povertyFlows: Record<Column, number> & { standard: string; unitsCompared: number } }>(ASK, variables)).povertyFlows;

/** The columns by plain SQL over the results, in the words of the forms and without our program. */
async function bySql(from: number, to: number, standard: string, unit: string | null): Promise<Record<Column, number>> {
  const { rows } = await gateway.connection.pool.query(
    `WITH recognised AS (
       SELECT unit FROM review_result WHERE year = $1 AND standard = $3 INTERSECT SELECT unit FROM review_result WHERE year = $2 AND standard = $3
     ), before AS (
       SELECT household_id, class, unit FROM review_result WHERE year = $1 AND standard = $3 AND is_current AND unit IN (SELECT unit FROM recognised) AND ($4::text IS NULL OR unit = $4)
     ), after AS (
       SELECT household_id, class, unit FROM review_result WHERE year = $2 AND standard = $3 AND is_current AND unit IN (SELECT unit FROM recognised) AND ($4::text IS NULL OR unit = $4)
     ), once AS (
       SELECT DISTINCT household_id FROM review_result WHERE year < $1 AND standard = $3 AND class = 'poor'
     ), pair AS (
       SELECT b.class AS was, a.class AS now_is, o.household_id IS NOT NULL AS once
       FROM before b FULL JOIN after a USING (household_id) LEFT JOIN once o USING (household_id)
     )
     SELECT count(*) FILTER (WHERE was = 'poor')::int AS start,
            count(*) FILTER (WHERE was = 'poor' AND now_is IN ('near-poor', 'average-living-standard', 'above'))::int AS escaped,
            count(*) FILTER (WHERE was = 'poor' AND (now_is IS NULL OR now_is = 'unknown'))::int AS left,
            count(*) FILTER (WHERE now_is = 'poor' AND was IN ('near-poor', 'average-living-standard', 'above') AND NOT once)::int AS "fellIn",
            count(*) FILTER (WHERE now_is = 'poor' AND was IN ('near-poor', 'average-living-standard', 'above') AND once)::int AS "rePoor",
            count(*) FILTER (WHERE now_is = 'poor' AND (was IS NULL OR was = 'unknown'))::int AS arrived,
            count(*) FILTER (WHERE now_is = 'poor')::int AS "end"
     FROM pair`,
    [from, to, standard, unit],
  );
  return rows[0];
}

describe('movements between two reviews', () => {
  test.each([
    [2020, 2021, 'qd59-2015'],
    [2021, 2022, 'nd07-2021'],
    [2022, 2023, 'nd07-2021'],
    [2023, 2024, 'nd07-2021'],
    [2021, 2024, 'nd07-2021'],
  ])('%i to %i, under the standard that both were read under, as plain SQL counts them, and they close', async (from, to, standard) => {
    const found = await ask({ from, to });
    expect(found).toMatchObject({ standard, ...(await bySql(from, to, standard, null)) });
    expect(found.end).toBe(found.start - found.escaped - found.left + found.fellIn + found.rePoor + found.arrived);
    expect(found.escaped + found.fellIn + found.arrived + found.left).toBeGreaterThan(10);
  });

  test('of each unit by itself; a household that moves has left the one and arrived in the other', async () => {
    for (const { code } of bacHaPlan.units)
      expect({ code, ...(await ask({ from: 2022, to: 2023, unit: code })) }).toMatchObject({ code, ...(await bySql(2022, 2023, 'nd07-2021', code)) });
  });

  test('the units of the district start and end with what the district starts and ends with, on any basis', async () => {
    for (const on of [null, '2024-11-01', '2025-07-01']) {
      const { povertyFlows } = await labour.get<{ povertyFlows: Record<Column, number> & { units: Record<Column, number>[] } }>(
        `query($on: Date) { povertyFlows(from: 2022, to: 2023) { ${FLOWS} units(on: $on) { ${FLOWS} } } }`,
        { on },
      );
      const sum = (column: Column) => povertyFlows.units.reduce((total, unit) => total + unit[column], 0);
      expect([sum('start'), sum('end')]).toEqual([povertyFlows.start, povertyFlows.end]);
      expect(sum('arrived') - sum('left')).toBe(povertyFlows.arrived - povertyFlows.left);
      expect(povertyFlows.units).toHaveLength(on === null ? 19 : on === '2024-11-01' ? 18 : 6);
    }
  });

  test('a unit that one of the two reviews has not recognised is left out of both', async () => {
    expect((await ask({ from: 2023, to: 2024 })).unitsCompared).toBe(18);
    const { errors } = await labour.ask(ASK, { from: 2023, to: 2024, unit: register.unrecognised ?? '' });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('two standards are not compared, but when asked for by name, and then the answer carries the break', async () => {
    const { errors } = await labour.ask(ASK, { from: 2020, to: 2022 });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('chuỗi đứt');
    const { povertyFlows } = await labour.get<{ povertyFlows: object }>(
      '{ povertyFlows(from: 2020, to: 2022, acrossStandards: true) { seriesBreak { before after sentence } } }',
    );
    expect(povertyFlows).toMatchObject({ seriesBreak: { before: 'qd59-2015', after: 'nd07-2021' } });
  });

  test.each([
    ['a year without a review', { from: 2019, to: 2020 }, 'NOT_FOUND'],
    ['years in the wrong order', { from: 2023, to: 2022 }, 'BAD_USER_INPUT'],
    ['an unknown unit', { from: 2022, to: 2023, unit: 'x' }, 'NOT_FOUND'],
  ])('%s is refused', async (_what, variables, code) => {
    expect((await labour.ask(ASK, variables)).errors?.[0]?.extensions.code).toBe(code);
  });
});

interface Form {
  readonly form: number;
  readonly title: string;
  readonly closes: boolean;
  readonly breaks: readonly object[];
  readonly columns: readonly {
    readonly number: number;
    readonly households: number;
    readonly persons: number;
    readonly list: readonly { readonly id: string; readonly code: string }[] | null;
  }[];
}
const FORMS = `query($unit: String, $first: Int, $after: String) { povertyFlows(administrativeUnit: $unit, from: 2022, to: 2023) {
  formsAgree forms { form title closes breaks { reason } columns { number name households persons list(first: $first, after: $after) { id code } } } } }`;
const forms = async (client: GraphqlClient, variables: Record<string, unknown> = {}) =>
  (await client.get<{ povertyFlows: { formsAgree: boolean; forms: Form[] } }>(FORMS, variables)).povertyFlows;

describe('forms 2 and 3', () => {
  test('close for households and for persons, and agree with each other', async () => {
    const { formsAgree, forms: found } = await forms(labour);
    expect(formsAgree).toBe(true);
    const [poor, nearPoor] = found;
    for (const form of found) {
      for (const field of ['households', 'persons'] as const) {
        const [c1, c2, c3, c4, c5, c6, c7, c8, c9] = form.columns.map((column) => column[field]) as [
          number,
          number,
          number,
          number,
          number,
          number,
          number,
          number,
          number,
        ];
        expect(c9).toBe(c1 - c2 - c3 - c4 + c5 + c6 + c7 + c8);
      }
      expect({ closes: form.closes, breaks: form.breaks }).toEqual({ closes: true, breaks: [] });
    }
    expect(poor?.columns[1]?.households).toBe(nearPoor?.columns[4]?.households);
    expect(poor?.columns[4]?.households).toBe(nearPoor?.columns[1]?.households);
  });

  test('a column opens into its households by code, page by page', async () => {
    const whole = (await forms(labour, { first: 200 })).forms[0]?.columns[2]?.list ?? [];
    const poorBefore = new Set(register.results.filter((row) => row.year === 2022 && row.class === 'poor').map(({ household }) => household));
    const above = register.results.filter(
      (row) => row.year === 2023 && poorBefore.has(row.household) && (row.class === 'average-living-standard' || row.class === 'above'),
    );
    expect(whole.map(({ code }) => code)).toEqual(above.map(({ code }) => code).sort());
    const first = (await forms(labour, { first: 3 })).forms[0]?.columns[2]?.list ?? [];
    const second = (await forms(labour, { first: 3, after: first.at(-1)?.code })).forms[0]?.columns[2]?.list ?? [];
    expect([...first, ...second]).toEqual(whole.slice(0, 6));
  });

  test('whoever opens a column leaves a line in the log; who sees counts only opens none and leaves none', async () => {
    const lines = async () =>
      (await gateway.connection.pool.query("SELECT count(*)::int AS count FROM audit_entry WHERE action = 'household:list'")).rows[0].count;
    const before = await lines();
    const leader = await gateway.signedIn('lanh-dao');
    expect((await forms(leader)).forms.flatMap(({ columns }) => columns.map(({ list }) => list))).toEqual(Array.from({ length: 18 }, () => null));
    expect(await lines()).toBe(before);
    const officer = await gateway.signedIn('xa-ban-pho');
    const own = await forms(officer, { unit: '02866' });
    expect(own.forms[0]?.columns[0]?.list?.length).toBe(own.forms[0]?.columns[0]?.households);
    expect(await lines()).toBe(before + 18);
  });
});

test('once kept, movements cost the session alone', async () => {
  const query = `{ povertyFlows(from: 2022, to: 2023) { ${FLOWS} transitions { from to households } forms { columns { households persons } closes } units { ${FLOWS} } } }`;
  await labour.get(query);
  gateway.statements.length = 0;
  await labour.get(query);
  expect(gateway.statements).toHaveLength(1);
});
