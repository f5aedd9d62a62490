import { compareVerdicts, type Verdict, verdict, verdictForUnit } from '@bac-thang/indicators';
import { type AcceptedValue, bacHaPlan, type PlanTarget, targetById, targetDataOf } from '@bac-thang/plan';
import { type GraphqlClient, startTestGateway, type TestGateway } from '@bac-thang/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGateway } from '../server.ts';

let gateway: TestGateway;
let leader: GraphqlClient;
let values: AcceptedValue[];
let organisations: string[];
beforeAll(async () => {
  gateway = await startTestGateway(createGateway);
  leader = await gateway.signedIn('lanh-dao');
  values = await rows<AcceptedValue>(`
    SELECT o.measure, coalesce(o.unit, o.organisation::text, 'district') AS unit, o.year, o.standard, ${scaled('numerator')}, ${scaled('denominator')}, ${scaled('quantity')}, o.level
    FROM observation o JOIN measure m ON m.id = o.measure WHERE ${COUNTED}`);
  organisations = (await rows<{ id: string }>('SELECT id FROM organisation')).map(({ id }) => id);
});
afterAll(() => gateway.stop());

/** Values that verdicts count: of a cell that the register has counted its own, else the typed one. */
const COUNTED = `o.is_counted AND (o.source = 'register' OR NOT EXISTS (SELECT FROM observation r
  WHERE r.source = 'register' AND r.is_counted AND (r.tenant, r.measure, r.unit, r.year, r.standard) = (o.tenant, o.measure, o.unit, o.year, o.standard)))`;
const scaled = (column: string) => `(o.${column} / power(10::numeric, m.decimals))::float8 AS ${column}`;
const rows = async <Row>(sql: string): Promise<Row[]> => (await gateway.connection.pool.query(sql)).rows as Row[];

const FIGURES = [
  ...['status', 'reason', 'asOf', 'year', 'baseYear', 'standard', 'reading', 'level', 'impliedEndLevel', 'actual', 'numerator', 'denominator', 'expected'],
  ...[
    'observedPace',
    'requiredPace',
    'projected',
    'paceRatio',
    'lower',
    'upper',
    'unitsReported',
    'unitsExpected',
    'breachYear',
    'missingUnits',
    'failingUnits',
  ],
] as const;
type Figures = Record<(typeof FIGURES)[number], unknown>;
interface Answered extends Figures {
  readonly otherReadings: readonly (Figures & { readonly vi: string; readonly en: string })[];
  readonly vi: string;
  readonly en: string;
}
const SENTENCES = 'vi: sentence(language: VI) en: sentence(language: EN)';
const VERDICT = `query($id: ID!, $asOf: Date!, $unit: String) { target(id: $id) { verdict(asOf: $asOf, administrativeUnit: $unit) {
  ${FIGURES.join(' ')} ${SENTENCES} otherReadings { ${FIGURES.join(' ')} ${SENTENCES} } } } }`;
const ask = async (id: string, asOf: string, unit?: string) =>
  (await leader.get<{ target: { verdict: Answered } }>(VERDICT, { id, asOf, unit })).target.verdict;

const figuresOf = (of: Verdict | Figures): Figures => Object.fromEntries(FIGURES.map((name) => [name, (of as unknown as Figures)[name] ?? null])) as Figures;
const recomputed = (target: PlanTarget, asOf: string) => verdict(target.definition, targetDataOf(bacHaPlan, target, values, organisations), asOf);

/** A sentence for people: no trace of a program in it. */
function expectSentence(text: string): void {
  expect(text.length).toBeGreaterThan(15);
  expect(text).not.toMatch(/undefined|NaN|\bnull\b|Infinity|\[object|\$\{|[a-z]+\.[a-z]+[.-]|[0-9a-f]{8}-[0-9a-f]{4}/);
  expect(text.trim()).toMatch(/[.!)]$/);
}

const ends = ['2020-12-31', '2021-12-31', '2022-06-30', '2022-12-31', '2023-12-31', '2024-12-31', '2025-12-31', '2030-01-01'];

test('the plan has 69 targets and the demonstration accepted values of 2020 to 2025 for them', () => {
  expect(bacHaPlan.targets).toHaveLength(69);
  expect(new Set(values.map(({ year }) => year))).toEqual(new Set([2020, 2021, 2022, 2023, 2024, 2025]));
});

describe('what GraphQL says of a target is what the calculation package makes of the plain rows', () => {
  test.each(ends)('all 69 at %s, in both languages', async (asOf) => {
    for (const target of bacHaPlan.targets) {
      const own = recomputed(target, asOf);
      const answered = await ask(target.id, asOf);
      expect({ target: target.id, ...figuresOf(answered) }).toEqual({ target: target.id, ...figuresOf(own) });
      expect(answered.otherReadings.map(figuresOf)).toEqual(own.otherReadings.map(figuresOf));
      for (const { vi, en } of [answered, ...answered.otherReadings]) {
        expectSentence(vi);
        expectSentence(en);
        expect(vi).not.toBe(en);
      }
    }
  });

  test.each(['02839', '02866', '02872'])('for the unit %s at the end of 2023 and of 2025', async (unit) => {
    for (const target of bacHaPlan.targets)
      for (const asOf of ['2023-12-31', '2025-12-31']) {
        const own = verdictForUnit(target.definition, targetDataOf(bacHaPlan, target, values, organisations), unit, asOf);
        const answered = await ask(target.id, asOf, unit);
        expect({ target: target.id, ...figuresOf(answered) }).toEqual({ target: target.id, ...figuresOf(own) });
        expectSentence(answered.vi);
        expectSentence(answered.en);
      }
  });

  test('without a date: at the end of the reporting year', async () => {
    const { targets } = await leader.get<{ targets: { id: string; verdict: { status: string; asOf: string } }[] }>(
      '{ targets { id verdict { status asOf } } }',
    );
    expect(targets.map(({ id, verdict: { status, asOf } }) => [id, status, asOf])).toEqual(
      bacHaPlan.targets.map((target) => [target.id, recomputed(target, '2023-12-31').status, '2023-12-31']),
    );
  });
});

describe('the board', () => {
  test.each(['2022-12-31', '2023-12-31', '2025-12-31'])('at %s has every target once, worst first', async (asOf) => {
    const { board } = await leader.get<{
      board: { asOf: string; rows: { target: { id: string }; verdict: { status: Verdict['status']; paceRatio: number | null } }[] };
    }>('query($asOf: Date!) { board(asOf: $asOf) { asOf rows { target { id } verdict { status paceRatio } } } }', { asOf });
    expect(board.asOf).toBe(asOf);
    const order = ['BROKEN', 'MISSED', 'WORSENING', 'FAR_BEHIND', 'BEHIND', 'UNDECIDED', 'NOT_ASSESSABLE', 'ON_TRACK', 'MET'];
    const places = board.rows.map(({ verdict: { status } }) => order.indexOf(status));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const own = bacHaPlan.targets.map((target) => ({ target, verdict: recomputed(target, asOf) })).sort((a, b) => compareVerdicts(a.verdict, b.verdict));
    expect(board.rows.map(({ target }) => target.id)).toEqual(own.map(({ target }) => target.id));
    for (const status of order) {
      const ratios = board.rows.filter((row) => row.verdict.status === status).map(({ verdict: { paceRatio } }) => paceRatio ?? Number.POSITIVE_INFINITY);
      expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
    }
  });

  test('what is still missing is said in both languages, without a trace of a program', async () => {
    const { board } = await leader.get<{ board: { rows: { vi: string; en: string; target: { id: string } }[] } }>(
      '{ board { rows { target { id } vi: gap(language: VI) en: gap(language: EN) } } }',
    );
    for (const { vi, en } of board.rows) for (const text of [vi, en]) expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
    expect(board.rows.filter(({ vi }) => vi !== '').length).toBeGreaterThan(20);
    expect(board.rows.filter(({ vi, en }) => (vi === '') !== (en === ''))).toEqual([]);
  });
});

describe("the district's figures are plain sums over the cells", () => {
  const one = async (sql: string) => {
    const [row] = await rows<Record<string, number>>(sql);
    return row;
  };
  const ofYear = (measure: string, more = '') =>
    `FROM observation o WHERE ${COUNTED} AND measure = '${measure}' AND year = 2023 ${more} AND numerator IS NOT NULL`;

  test.each<[string, string, string]>([
    ['education.enrolment-age-5', 'education.enrolment-age-5', ''],
    ['health.insurance-coverage', 'health.insured-residents', ''],
    ['poverty.rate.reduction', 'poverty.poor-households', "AND standard = 'nd07-2021'"],
  ])('%s: children, residents, households of 2023', async (target, measure, more) => {
    const sum = await one(
      `SELECT sum(numerator)::int AS numerator, sum(denominator)::int AS denominator, count(*)::int AS "unitsReported" ${ofYear(measure, more)}`,
    );
    expect(await ask(target, '2023-12-31')).toMatchObject({ ...sum });
    expect(sum?.denominator).toBeGreaterThan(0);
  });

  test('labour.jobs-created: the sum of 2021 to 2023, without the base year', async () => {
    const sum = await one(
      "SELECT sum(quantity)::int AS actual FROM observation WHERE is_counted AND measure = 'labour.jobs-created' AND year BETWEEN 2021 AND 2023",
    );
    expect(await ask('labour.jobs-created', '2023-12-31')).toMatchObject({ ...sum });
  });

  test('credit.policy-credit: what the ten programmes have disbursed, in million VND, to the last dong', async () => {
    const [row] = await rows<{ dong: string; programmes: number }>(
      "SELECT sum(quantity)::text AS dong, count(DISTINCT measure)::int AS programmes FROM observation WHERE is_counted AND measure LIKE 'credit.disbursed.%' AND year BETWEEN 2021 AND 2023",
    );
    expect(row?.programmes).toBe(10);
    const { actual } = await ask('credit.policy-credit', '2023-12-31');
    expect(Math.round((actual as number) * 1_000_000)).toBe(Number(row?.dong));
  });

  test('the total need equals its two sources', async () => {
    const [total, state, credit] = await Promise.all(['budget.total-need', 'budget.state-budget', 'credit.policy-credit'].map((id) => ask(id, '2023-12-31')));
    expect(total?.actual).toBeCloseTo((state?.actual as number) + (credit?.actual as number), 6);
    expect(targetById(bacHaPlan, 'budget.total-need')?.definition.value).toBe(194_127);
  });
});
