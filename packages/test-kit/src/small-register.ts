import { recognisedObservations } from '@bac-thang/database';
import { bacHaPlan, reportingUnitOf } from '@bac-thang/plan';
import pg from 'pg';
import { TENANT } from './world.ts';

/** One household as one review found it under one standard, in the test's own memory. */
export interface SmallResult {
  readonly year: number;
  readonly standard: string;
  readonly household: string;
  readonly code: string;
  readonly unit: string;
  readonly hamlet: string;
  readonly area: 'rural' | 'urban';
  readonly class: 'poor' | 'near-poor' | 'average-living-standard' | 'above' | 'unknown';
  readonly deprived: number;
  readonly unknown: number;
  readonly income: number | null;
  readonly b1: number | null;
  readonly b2: number | null;
  readonly persons: number;
  readonly ethnicity: string | null;
  readonly policyFamily: boolean | null;
  readonly unableToWork: boolean | null;
  readonly causes: readonly string[];
}

export interface SmallRegister {
  readonly results: readonly SmallResult[];
  /** The unit whose review of 2024 no chair has recognised. */
  readonly unrecognised: string | undefined;
  /** Puts the results of all decisions into the cells of the plan. */
  count(): Promise<void>;
}

interface SmallRegisterOptions {
  /** Households of each unit at the first review. */
  readonly households?: number;
  readonly seed?: number;
  /** Every unit is recognised in every year. */
  readonly whole?: boolean;
}

const INDICATORS: Readonly<Record<string, number>> = { 'qd59-2015': 10, 'nd07-2021': 12 };
const REVIEWS: readonly (readonly [year: number, standards: readonly string[]])[] = [
  [2020, ['qd59-2015']],
  [2021, ['qd59-2015', 'nd07-2021']],
  [2022, ['nd07-2021']],
  [2023, ['nd07-2021']],
  [2024, ['nd07-2021']],
];
const UNRECOGNISED = '02899';

/** A row's id from what it is, so that a test can name it. */
const idOf = (kind: number, number: number) => `00000000-0000-4000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`;

function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Replaces the register of a database copy by a small one of known content: all units, five reviews, that of 2021 under two
 * standards, households that come, go and move between units, unknown indicators and undecided classes.
 */
export async function smallRegister(ownerUrl: string, { households: size = 24, seed = 7, whole = false }: SmallRegisterOptions = {}): Promise<SmallRegister> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('BEGIN');
    await emptyRegister(owner);
    const unrecognised = whole ? undefined : UNRECOGNISED;
    const results = resultsOf(size, seed, unrecognised);
    await insertRegister(owner, results, unrecognised);
    await owner.query('INSERT INTO revision (tenant, value) VALUES ($1, 1) ON CONFLICT (tenant) DO UPDATE SET value = revision.value + 1', [TENANT]);
    await owner.query('COMMIT');
    return { results, unrecognised, count: () => count(ownerUrl) };
  } finally {
    await owner.end();
  }
}

/** As the owner of the server, who may switch off the triggers that keep everybody else from deleting. */
async function emptyRegister(owner: pg.Client): Promise<void> {
  await owner.query('SET LOCAL session_replication_role = replica');
  await owner.query("DELETE FROM observation WHERE source = 'register'");
  const { rows } = await owner.query<{ name: string }>(
    "SELECT DISTINCT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name IN ('review_id', 'recognition_id', 'household_id', 'hamlet_id', 'event_id', 'opened_by') AND table_name <> 'observation'",
  );
  for (const { name } of [...rows, ...['recognition', 'review', 'person', 'household', 'life_event', 'hamlet'].map((table) => ({ name: table }))])
    await owner.query(`DELETE FROM ${name}`);
  await owner.query('SET LOCAL session_replication_role = origin');
}

function resultsOf(size: number, seed: number, unrecognised: string | undefined): SmallResult[] {
  const random = randomOf(seed);
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  interface Living {
    number: number;
    unit: number;
    hamlet: number;
    persons: number;
    lack: number;
    ethnicity: string | null;
    policyFamily: boolean | null;
    unableToWork: boolean | null;
  }
  let next = 1;
  const newcomer = (unit: number): Living => ({
    number: next++,
    unit,
    hamlet: between(0, 2),
    persons: between(1, 8),
    lack: random(),
    ethnicity: pick(['mong', 'mong', 'tay', 'dao', 'kinh', null]),
    policyFamily: pick([false, false, false, true, null]),
    unableToWork: pick([false, false, false, true, null]),
  });
  const { units } = bacHaPlan;
  let living = units.flatMap((_, unit) => Array.from({ length: size }, () => newcomer(unit)));
  const results: SmallResult[] = [];
  for (const [year, standards] of REVIEWS) {
    if (year !== REVIEWS[0]?.[0]) {
      living = living.filter(() => random() > 0.03);
      for (const one of living) {
        one.lack = Math.min(1, Math.max(0, one.lack + (random() - 0.55) * 0.5));
        if (random() < 0.02) one.unit = Math.floor(random() * units.length);
        if (random() < 0.2) one.persons = Math.max(1, one.persons + between(-1, 1));
      }
      living.push(...units.flatMap((_, unit) => (random() < 0.5 ? [newcomer(unit)] : [])));
    }
    for (const one of living) {
      const unit = units[one.unit]?.code ?? '';
      if (year === 2024 && unit === unrecognised) continue;
      const area = reportingUnitOf(bacHaPlan, unit, `${year}-12-31`).urban ? 'urban' : 'rural';
      const causes = ['land', 'capital', 'illness'].filter(() => random() < 0.3);
      for (const standard of standards) {
        let [deprived, unknown] = [0, 0];
        for (let bit = 0; bit < (INDICATORS[standard] ?? 0); bit++) {
          const luck = random();
          if (luck < 0.02) unknown |= 1 << bit;
          else if (luck < one.lack * 0.6) deprived |= 1 << bit;
        }
        const known = one.lack > 0.55 ? 'poor' : one.lack > 0.4 ? 'near-poor' : one.lack > 0.2 ? 'average-living-standard' : 'above';
        const income = random() < 0.1 ? null : Math.round(1_000 * (2_600 - 1_800 * one.lack + between(-200, 200)));
        results.push({
          year,
          standard,
          household: idOf(1, one.number),
          code: `BH-${String(one.number).padStart(6, '0')}`,
          unit,
          hamlet: idOf(2, one.unit * 10 + one.hamlet),
          area,
          class: random() < 0.01 ? 'unknown' : known,
          deprived,
          unknown,
          income,
          b1: income === null ? null : Math.round(income / 10_000),
          b2: 10 * [...deprived.toString(2)].filter((bit) => bit === '1').length,
          persons: one.persons,
          ethnicity: one.ethnicity,
          policyFamily: one.policyFamily,
          unableToWork: one.unableToWork,
          causes: known === 'poor' || known === 'near-poor' ? causes : [],
        });
      }
    }
  }
  return results;
}

async function insertRegister(owner: pg.Client, results: readonly SmallResult[], unrecognised: string | undefined): Promise<void> {
  const insert = (table: string, rows: readonly object[]) =>
    owner.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)`, [
      JSON.stringify(rows.map((row) => ({ tenant: TENANT, ...row }))),
    ]);
  const accounts = await owner.query<{ id: string; unit: string | null; post: string }>(
    'SELECT id, administrative_unit AS unit, post FROM account WHERE tenant = $1',
    [TENANT],
  );
  const chair = (unit: string) => accounts.rows.find((account) => account.post === 'commune-chair' && account.unit === unit)?.id;
  const someone = accounts.rows.find(({ post }) => post === 'commune-officer')?.id;
  const households = new Map(results.map((result) => [result.household, result]));
  await insert(
    'hamlet',
    bacHaPlan.units.flatMap(({ code }, unit) =>
      [0, 1, 2].map((hamlet) => ({ id: idOf(2, unit * 10 + hamlet), unit: code, name: `Thôn ${hamlet + 1}`, demonstration: true })),
    ),
  );
  await insert('life_event', [
    {
      id: idOf(3, 1),
      kind: 'registration',
      happened_on: '2020-01-01',
      recorded_at: '2020-01-02T08:00:00+07:00',
      account_id: someone,
      unit: '02839',
      detail: {},
    },
  ]);
  await insert(
    'household',
    [...households.values()].map(({ household, code }) => ({ id: household, code, last_event: idOf(3, 1) })),
  );
  await insert(
    'household_version',
    [...households.values()].map(({ household, code, hamlet, unit }, place) => ({
      id: idOf(4, place + 1),
      household_id: household,
      code,
      hamlet_id: hamlet,
      unit,
      valid_from: '2020-01-01',
      known_from: '2020-01-02T08:00:00+07:00',
      opened_by: idOf(3, 1),
      causes: [],
      wishes: [],
      // of every third household nobody has asked what becomes of its waste
      facts: place % 3 === 0 ? {} : { wasteTreatment: place % 3 === 1 ? 'collected' : 'dumped' },
    })),
  );
  await insert(
    'review',
    REVIEWS.map(([year, standards]) => ({
      id: idOf(5, year),
      year,
      kind: 'periodic',
      opens_on: `${year}-09-01`,
      closes_on: `${year}-12-14`,
      counted_on: `${year}-12-14`,
      standards,
      opened_by: someone,
      opened_at: `${year}-08-20T08:00:00+07:00`,
    })),
  );
  const recognition = (year: number, unit: string) => idOf(6, year * 100 + bacHaPlan.units.findIndex(({ code }) => code === unit));
  await insert(
    'recognition',
    REVIEWS.flatMap(([year]) =>
      bacHaPlan.units
        .filter(({ code }) => year !== 2024 || code !== unrecognised)
        .map(({ code }, place) => ({
          id: recognition(year, code),
          review_id: idOf(5, year),
          unit: code,
          number: `${100 + place}/QĐ-UBND`,
          decided_on: `${year}-12-20`,
          signed_by: chair(code),
          recognised_at: `${year}-12-20T09:00:00+07:00`,
        })),
    ),
  );
  await insert(
    'review_result',
    results.map(({ household, hamlet, policyFamily, unableToWork, ...result }) => ({
      ...result,
      recognition_id: recognition(result.year, result.unit),
      household_id: household,
      review_id: idOf(5, result.year),
      hamlet_id: hamlet,
      policy_family: policyFamily,
      unable_to_work: unableToWork,
      standard_version: 1,
      is_current: true,
    })),
  );
}

async function count(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ id: string; unit: string; year: number }>(
    'SELECT c.id, c.unit, v.year FROM recognition c JOIN review v ON (v.tenant, v.id) = (c.tenant, c.review_id) WHERE c.tenant = $1',
    [TENANT],
  );
  const { text, values } = recognisedObservations(bacHaPlan, TENANT, rows);
  await owner.query(text, [...values]);
  await owner.query('UPDATE revision SET value = value + 1 WHERE tenant = $1', [TENANT]);
  await owner.end();
}
