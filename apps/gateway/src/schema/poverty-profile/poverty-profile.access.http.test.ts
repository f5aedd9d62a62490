import { bacHaPlan } from '@bac-thang/plan';
import { databaseCopy, type GraphqlClient, type SmallRegister, type SmallResult, smallRegister, startTestGateway, type TestGateway } from '@bac-thang/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGateway } from '../../server.ts';

let gateway: TestGateway;
let register: SmallRegister;
beforeAll(async () => {
  const copy = await databaseCopy();
  register = await smallRegister(copy.ownerUrl, { households: 60 });
  gateway = await startTestGateway(createGateway, { copy });
});
afterAll(() => gateway.stop());

const OWN = '02866';
const FOREIGN = '02875';

/** What a question brings: its answer's data where it holds any, `hidden` for null, the code of a refusal. */
async function outcome(client: GraphqlClient, query: string): Promise<string> {
  const answer = await client.ask<Record<string, Record<string, unknown>>>(query);
  if (answer.errors) return String(answer.errors[0]?.extensions.code);
  const [root] = Object.values(answer.data);
  return Object.values(root ?? {}).includes(null) ? 'hidden' : 'seen';
}

const profile = (unit: string | undefined, field: string, more = '') =>
  `{ povertyProfile(year: 2023${unit ? `, administrativeUnit: "${unit}"` : ''}${more}) { ${field} } }`;
const weights = ', weights: [10,10,10,10,10,10,10,10,10,10,10,10], cutoff: 40';
const flows = (unit?: string) => `{ povertyFlows(from: 2022, to: 2023${unit ? `, administrativeUnit: "${unit}"` : ''}) { start } }`;
const opened = (unit?: string) =>
  `{ povertyFlows(from: 2022, to: 2023${unit ? `, administrativeUnit: "${unit}"` : ''}) { forms { columns { list(first: 1) { code } } } } }`;

const QUESTIONS = {
  'totals of the district': profile(undefined, 'poor nearPoor households'),
  'totals of another unit': profile(FOREIGN, 'poor nearPoor households'),
  'histogram of the district': profile(undefined, 'histogram { households }'),
  'histogram of another unit': profile(FOREIGN, 'histogram { households }'),
  'histogram of Bản Phố': profile(OWN, 'histogram { households }'),
  'free weights for the district': profile(undefined, 'poor', weights),
  'free weights for another unit': profile(FOREIGN, 'poor', weights),
  'free weights for Bản Phố': profile(OWN, 'poor', weights),
  'peoples of the district': profile(undefined, 'breakdown(by: ETHNICITY) { additive }'),
  'peoples of another unit': profile(FOREIGN, 'breakdown(by: ETHNICITY) { additive }'),
  'causes in another unit': profile(FOREIGN, 'breakdown(by: CAUSE) { additive }'),
  'peoples of Bản Phố': profile(OWN, 'breakdown(by: ETHNICITY) { additive }'),
  'movements of the district': flows(),
  'movements of another unit': flows(FOREIGN),
  'movements of Bản Phố': flows(OWN),
  'another unit under the standard of 2027': `{ povertyUnderStandard(year: 2023, under: "nd351-2025", administrativeUnit: "${FOREIGN}") { entering } }`,
  'the district under the standard of 2027': '{ povertyUnderStandard(year: 2023, under: "nd351-2025") { entering } }',
} as const;
type Question = keyof typeof QUESTIONS;

const everything: Record<Question, string> = Object.fromEntries(Object.keys(QUESTIONS).map((question) => [question, 'seen'])) as Record<Question, string>;
const totals: Record<Question, string> = {
  ...everything,
  'histogram of the district': 'hidden',
  'histogram of another unit': 'hidden',
  'histogram of Bản Phố': 'hidden',
  'free weights for another unit': 'FORBIDDEN',
  'free weights for Bản Phố': 'FORBIDDEN',
  'peoples of another unit': 'FORBIDDEN',
  'causes in another unit': 'FORBIDDEN',
  'peoples of Bản Phố': 'FORBIDDEN',
  'movements of another unit': 'NOT_FOUND',
  'movements of Bản Phố': 'NOT_FOUND',
  'another unit under the standard of 2027': 'NOT_FOUND',
};
const ownCommune: Record<Question, string> = {
  ...totals,
  'histogram of Bản Phố': 'seen',
  'free weights for Bản Phố': 'seen',
  'peoples of Bản Phố': 'seen',
  'movements of Bản Phố': 'seen',
};

/** By hand: what each post sees of the counts. */
describe.each<[string, Record<Question, string>, opensDistrict: boolean, opensOwn: boolean]>([
  ['lanh-dao', everything, false, false],
  ['lao-dong', everything, true, true],
  ['kiem-toan', everything, false, false],
  ['giao-duc', totals, false, false],
  ['van-phong', totals, false, false],
  ['ha-tang', totals, false, false],
  ['nong-nghiep', totals, false, false],
  ['van-hoa', totals, false, false],
  ['ngan-hang', totals, false, false],
  ['mat-tran', totals, false, false],
  ['quan-tri', totals, false, false],
  [
    'xa-na-hoi',
    {
      ...totals,
      ...Object.fromEntries((Object.keys(totals) as Question[]).filter((question) => question.includes('another unit')).map((question) => [question, 'seen'])),
    } as Record<Question, string>,
    false,
    false,
  ],
  ['xa-ban-pho', ownCommune, false, true],
  ['chu-tich-ban-pho', ownCommune, false, true],
])('%s', (userName, expected, opensDistrict, opensOwn) => {
  test('sees the counts that the table says', async () => {
    const client = await gateway.signedIn(userName);
    const found: Record<string, string> = {};
    for (const [question, query] of Object.entries(QUESTIONS)) found[question] = await outcome(client, query);
    expect(found).toEqual(expected);
  });

  test('opens columns into households only where the post may see them', async () => {
    const client = await gateway.signedIn(userName);
    const lists = async (query: string) => {
      const { data, errors } = await client.ask<{ povertyFlows: { forms: { columns: { list: object[] | null }[] }[] } }>(query);
      return errors ? false : data.povertyFlows.forms.flatMap(({ columns }) => columns).some(({ list }) => list !== null);
    };
    expect([await lists(opened()), await lists(opened(OWN))]).toEqual([opensDistrict, opensOwn]);
  });
});

test.each(Object.entries(QUESTIONS))('signed out nobody is told: %s', async (_what, query) => {
  expect(await outcome(gateway.client(), query)).toBe('UNAUTHENTICATED');
});

describe('a department that sees totals cannot work a small count out', () => {
  const rows = (some: (row: SmallResult) => boolean) => register.results.filter((row) => row.year === 2023 && some(row));
  const lacks = (place: number) => (row: SmallResult) => Math.floor(row.deprived / 2 ** place) % 2 === 1;

  test('not from the deprivations of units and of the district', async () => {
    const client = await gateway.signedIn('giao-duc');
    type Counts = { indicator: string; households: number; poorHouseholds: number; nearPoorHouseholds: number };
    interface Shown {
      deprivations: Counts[];
      hiddenIndicators: string[];
    }
    const { povertyProfile, povertyStandards } = await client.get<{
      povertyProfile: Shown & { units: (Shown & { administrativeUnit: { code: string } })[] };
      povertyStandards: { id: string; indicators: { id: string }[] }[];
    }>(
      `{ povertyStandards { id indicators { id } } povertyProfile(year: 2023) { hiddenIndicators deprivations { indicator households poorHouseholds nearPoorHouseholds }
         units { administrativeUnit { code } hiddenIndicators deprivations { indicator households poorHouseholds nearPoorHouseholds } } } }`,
    );
    const indicators = povertyStandards.find(({ id }) => id === 'nd07-2021')?.indicators.map(({ id }) => id) ?? [];
    let hidden = 0;
    for (const [place, indicator] of indicators.entries()) {
      if (povertyProfile.hiddenIndicators.includes(indicator)) continue;
      const blind = povertyProfile.units.filter((unit) => unit.hiddenIndicators.includes(indicator));
      hidden += blind.length;
      expect(blind.length).not.toBe(1);
      const kinds = [() => true, (row: SmallResult) => row.class === 'poor', (row: SmallResult) => row.class === 'near-poor'];
      for (const [kind, fits] of kinds.entries()) {
        const inBlind = rows((row) => fits(row) && lacks(place)(row) && blind.some(({ administrativeUnit }) => administrativeUnit.code === row.unit)).length;
        if (blind.length > 0 && inBlind > 0 && kind === 0) expect(inBlind).toBeGreaterThanOrEqual(5);
      }
      for (const unit of povertyProfile.units.filter((one) => !blind.includes(one))) {
        const shown = unit.deprivations.find((one) => one.indicator === indicator);
        for (const count of [shown?.households, shown?.poorHouseholds, shown?.nearPoorHouseholds]) expect(count === 0 || (count ?? 0) >= 5).toBe(true);
        expect(shown?.households).toBe(rows((row) => row.unit === unit.administrativeUnit.code && lacks(place)(row)).length);
      }
    }
    expect(hidden).toBeGreaterThan(0);
    const labour = await gateway.signedIn('lao-dong');
    const whole = await labour.get<{ povertyProfile: { units: { hiddenIndicators: string[] }[] } }>(
      '{ povertyProfile(year: 2023) { units { hiddenIndicators } } }',
    );
    expect(whole.povertyProfile.units.flatMap(({ hiddenIndicators }) => hiddenIndicators)).toEqual([]);
  });

  test('not from its hamlets: what is below five is a range that holds the truth, and is never alone', async () => {
    const client = await gateway.signedIn('giao-duc');
    interface Cell {
      count: number | null;
      lower: number;
      upper: number;
    }
    const { povertyProfile } = await client.get<{
      povertyProfile: { breakdown: { rows: { id: string; administrativeUnit: { code: string }; poor: Cell; poorPersons: number | null; nearPoor: Cell }[] } };
    }>(
      '{ povertyProfile(year: 2023) { breakdown(by: HAMLET) { rows { id administrativeUnit { code } poor { count lower upper } poorPersons nearPoor { count lower upper } } } } }',
    );
    const all = povertyProfile.breakdown.rows;
    expect(all.length).toBe(57);
    let hidden = 0;
    for (const row of all)
      for (const [cell, found] of [
        [row.poor, 'poor'],
        [row.nearPoor, 'near-poor'],
      ] as const) {
        const truth = rows((one) => one.hamlet === row.id && one.class === found).length;
        expect(cell.lower).toBeLessThanOrEqual(truth);
        expect(cell.upper).toBeGreaterThanOrEqual(truth);
        if (cell.count === null) hidden++;
        else expect([truth, truth === 0 || truth >= 5]).toEqual([cell.count, true]);
        if (row.poor.count === null) expect(row.poorPersons).toBeNull();
      }
    expect(hidden).toBeGreaterThan(0);
    for (const { code } of bacHaPlan.units)
      for (const kind of ['poor', 'nearPoor'] as const) {
        const blind = all.filter((row) => row.administrativeUnit.code === code && row[kind].count === null);
        expect(blind.length).not.toBe(1);
      }
  });

  test("a commune's officer sees the hamlets of the own commune alone, in full", async () => {
    const officer = await gateway.signedIn('xa-ban-pho');
    const { povertyProfile } = await officer.get<{
      povertyProfile: { breakdown: { rows: { administrativeUnit: { code: string }; poor: { count: number | null } }[] } };
    }>('{ povertyProfile(year: 2023) { breakdown(by: HAMLET) { rows { administrativeUnit { code } poor { count } } } } }');
    expect(new Set(povertyProfile.breakdown.rows.map(({ administrativeUnit }) => administrativeUnit.code))).toEqual(new Set([OWN]));
    expect(povertyProfile.breakdown.rows.reduce((sum, { poor }) => sum + (poor.count ?? Number.NaN), 0)).toBe(
      rows((row) => row.unit === OWN && row.class === 'poor').length,
    );
  });
});
