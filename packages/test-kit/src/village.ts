import { randomUUID } from 'node:crypto';
import { demonstrationAccounts, hashPassword, searchForm } from '@bac-thang/database';
import { bacHaPlan } from '@bac-thang/plan';
import pg from 'pg';
import { PASSWORD, TENANT } from './world.ts';

export interface VillageHousehold {
  readonly id: string;
  readonly code: string;
  readonly hamlet: string;
  readonly head: string;
  /** Ids of the persons, the head first. */
  readonly members: readonly string[];
}

/** A commune with two hamlets of known households, and a neighbour with one; the review of 2022 is recognised. */
export interface Village {
  readonly unit: '02866';
  /** The hamlet of P1 to P3, N1, A1 and S1. */
  readonly upper: string;
  /** The hamlet of P4 and A2. */
  readonly lower: string;
  readonly neighbour: { readonly unit: '02875'; readonly hamlet: string };
  /** By a name that says the class of 2022: P poor, N near-poor, A above; S1 has settled since, X1 lives in the neighbour's commune. */
  readonly households: Readonly<Record<'P1' | 'P2' | 'P3' | 'N1' | 'A1' | 'S1' | 'P4' | 'A2' | 'X1', VillageHousehold>>;
  /** Statements of a test's own, as the owner of the server. */
  query<Row = Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
}

const places = [
  ['P1', 'upper', 'poor'],
  ['P2', 'upper', 'poor'],
  ['P3', 'upper', 'poor'],
  ['N1', 'upper', 'near-poor'],
  ['A1', 'upper', 'above'],
  ['S1', 'upper', null],
  ['P4', 'lower', 'poor'],
  ['A2', 'lower', 'above'],
  ['X1', 'neighbour', 'poor'],
] as const;

/** Nothing lacks: what a test changes makes the household poor. */
export const goodHouse = {
  floorArea: 80,
  ...{ wall: 'durable', column: 'durable', roof: 'durable', waterSource: 'piped', latrine: 'septic', internetUse: true, telephoneUse: true },
  ...{ informationMeans: ['television', 'smartphone'], hearsLoudspeaker: true, wasteTreatment: 'collected', untreatedIllness: false },
};
export const goodAdult = {
  ...{
    schooling: 'none',
    completed: 'upper-secondary',
    vocational: 'none',
    trainedOnTheJob: false,
    work: 'own-account',
    labourContract: false,
    ableToWork: true,
  },
  ...{ lookingForWork: false, healthInsurance: true, disability: false, socialAllowance: false },
};
export const goodChild = {
  schooling: 'primary',
  completed: 'none',
  healthInsurance: true,
  disability: false,
  socialAllowance: false,
  stunted: false,
  underweight: false,
};
/** Three of twelve indicators of nd07-2021, and the same three of qd59-2015. */
export const poorHouse = { ...goodHouse, waterSource: 'river-or-pond', latrine: 'none', internetUse: false, telephoneUse: false };

/** Fills an empty database with the accounts of the demonstration and the village. */
export async function village(ownerUrl: string): Promise<Village> {
  const query = async <Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> => {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    try {
      return (await client.query(sql, [...values])).rows as Row[];
    } finally {
      await client.end();
    }
  };
  const insert = (table: string, rows: readonly object[]) => {
    const columns = ['tenant', ...Object.keys(rows[0] ?? {})].join(', ');
    return query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`, [
      JSON.stringify(rows.map((row) => ({ tenant: TENANT, ...row }))),
    ]);
  };
  const hash = await hashPassword(PASSWORD);
  const accounts = demonstrationAccounts(bacHaPlan).map((account) => ({ ...account, id: randomUUID() }));
  const accountOf = (userName: string) => accounts.find((account) => account.userName === userName)?.id;
  await insert(
    'account',
    accounts.map(({ id, userName, displayName, post, department, administrativeUnit }) => ({
      ...{ id, user_name: userName, display_name: displayName, password_hash: hash, post, department: department ?? null },
      ...{ administrative_unit: administrativeUnit ?? null, demonstration: true },
    })),
  );
  const hamlets = { upper: randomUUID(), lower: randomUUID(), neighbour: randomUUID() };
  const unitOf = (hamlet: keyof typeof hamlets) => (hamlet === 'neighbour' ? '02875' : '02866');
  await insert('hamlet', [
    { id: hamlets.upper, unit: '02866', name: 'Thôn Trên', demonstration: true },
    { id: hamlets.lower, unit: '02866', name: 'Thôn Dưới', demonstration: true },
    { id: hamlets.neighbour, unit: '02875', name: 'Thôn Bên', demonstration: true },
  ]);
  const event = randomUUID();
  const known = { valid_from: '2020-01-01', known_from: '2020-01-02T00:00:00Z', opened_by: event };
  await insert('life_event', [
    {
      ...{ id: event, kind: 'registration', happened_on: '2020-01-01', recorded_at: known.known_from, account_id: accountOf('xa-ban-pho'), unit: '02866' },
      detail: {},
    },
  ]);
  const made = places.map(([name, hamlet, of], at) => ({
    name,
    hamlet,
    of,
    id: randomUUID(),
    code: `BH-${String(at + 1).padStart(6, '0')}`,
    members: [randomUUID(), randomUUID(), randomUUID()],
  }));
  await insert(
    'household',
    made.map(({ id, code }) => ({ id, code, last_event: event })),
  );
  await insert(
    'household_version',
    made.map(({ id, code, hamlet, of }) => ({
      ...{ id: randomUUID(), household_id: id, code, hamlet_id: hamlets[hamlet], unit: unitOf(hamlet), ...known, ethnicity: 'mong', policy_family: false },
      ...{ unable_to_work: false, causes: of === 'poor' ? ['capital'] : [], wishes: [], facts: of === 'poor' ? poorHouse : goodHouse },
    })),
  );
  await insert(
    'person',
    made.flatMap(({ members }) => members.map((id) => ({ id }))),
  );
  const roles = [
    ['head', 1985, 'male', goodAdult],
    ['spouse', 1987, 'female', goodAdult],
    ['child', 2013, 'female', goodChild],
  ] as const;
  await insert(
    'person_version',
    made.flatMap(({ id, name, members }) =>
      roles.map(([relation, birthYear, sex, facts], at) => ({
        ...{
          id: randomUUID(),
          person_id: members[at],
          household_id: id,
          ...known,
          relation,
          name: `Giàng ${name} ${at}`,
          name_folded: searchForm(`Giàng ${name} ${at}`),
        },
        ...{ birth_year: birthYear, sex, ethnicity: 'mong', facts },
      })),
    ),
  );
  const review = randomUUID();
  await insert('review', [
    {
      ...{ id: review, year: 2022, kind: 'periodic', opens_on: '2022-09-01', closes_on: '2022-12-14', counted_on: '2022-12-14', standards: ['nd07-2021'] },
      ...{ opened_by: accountOf('lao-dong'), opened_at: '2022-08-20T00:00:00Z' },
    },
  ]);
  const recognitions = { '02866': randomUUID(), '02875': randomUUID() };
  await insert('recognition', [
    {
      id: recognitions['02866'],
      review_id: review,
      unit: '02866',
      number: '90/QĐ-UBND',
      decided_on: '2022-12-10',
      signed_by: accountOf('chu-tich-ban-pho'),
      recognised_at: '2022-12-10T03:00:00Z',
    },
    {
      id: recognitions['02875'],
      review_id: review,
      unit: '02875',
      number: '70/QĐ-UBND',
      decided_on: '2022-12-11',
      signed_by: accountOf('chu-tich-na-hoi'),
      recognised_at: '2022-12-11T03:00:00Z',
    },
  ]);
  await insert(
    'review_result',
    made.flatMap(({ id, code, hamlet, of }) =>
      of === null
        ? []
        : [
            {
              ...{
                recognition_id: recognitions[unitOf(hamlet)],
                standard: 'nd07-2021',
                standard_version: 1,
                household_id: id,
                review_id: review,
                year: 2022,
                code,
              },
              ...{
                unit: unitOf(hamlet),
                hamlet_id: hamlets[hamlet],
                area: 'rural',
                class: of,
                deprived: of === 'poor' ? 0b011100000000 : 0,
                unknown: 0,
                persons: 3,
              },
              ...{ ethnicity: 'mong', causes: [], is_current: true },
            },
          ],
    ),
  );
  await query('INSERT INTO revision (tenant, value) VALUES ($1, 1)', [TENANT]);
  await query('INSERT INTO reporting_year (tenant, id, year, set_at) VALUES ($1, $2, 2023, now())', [TENANT, randomUUID()]);
  const households = Object.fromEntries(
    made.map(({ name, id, code, hamlet, members }) => [name, { id, code, hamlet: hamlets[hamlet], head: `Giàng ${name} 0`, members }]),
  ) as unknown as Village['households'];
  return { unit: '02866', upper: hamlets.upper, lower: hamlets.lower, neighbour: { unit: '02875', hamlet: hamlets.neighbour }, households, query };
}
