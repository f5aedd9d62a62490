import { alkireFoster, povertyStandard } from '@bac-thang/indicators';
import { bacHaPlan, unitsReportedBy } from '@bac-thang/plan';
import { databaseCopy, type GraphqlClient, type SmallRegister, type SmallResult, smallRegister, startTestGateway, type TestGateway } from '@bac-thang/test-kit';
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

const PROFILE = `standard households persons poor nearPoor unknown undecided poorRate nearPoorRate headcountRatio intensity adjustedHeadcountRatio
  headcountBounds { lower upper } adjustedHeadcountBounds { lower upper }
  deprivations { indicator households poorHouseholds nearPoorHouseholds censoredHeadcountRatio uncensoredHeadcountRatio contribution }`;
const ASK = `query($unit: String, $year: Int!, $standard: String, $cutoff: Int, $weights: [Int!], $on: Date) {
  povertyProfile(administrativeUnit: $unit, year: $year, standard: $standard, cutoff: $cutoff, weights: $weights, on: $on) { ${PROFILE} } }`;
interface Profile {
  readonly standard: string;
  readonly households: number;
  readonly poor: number;
  readonly deprivations: readonly { readonly indicator: string; readonly households: number }[];
}
const ask = async (variables: object, client = labour) =>
  (await client.get<{ povertyProfile: Profile }>(ASK, variables as Record<string, unknown>)).povertyProfile;
const refusal = async (variables: object, client = labour) => (await client.ask(ASK, variables as Record<string, unknown>)).errors?.[0];

const standardOf = (year: number) => (year <= 2021 ? 'qd59-2015' : 'nd07-2021');
const rowsOf = (year: number, standard: string, units?: readonly string[]) =>
  register.results.filter((row) => row.year === year && row.standard === standard && (!units || units.includes(row.unit)));

/** The same figures household by household, by the plain function and counting in plain words. */
function recomputed(rows: readonly SmallResult[], standard: string, weights: readonly number[], cutOff: number) {
  const { indicators } = povertyStandard(standard);
  const bit = (bits: number, place: number) => Math.floor(bits / 2 ** place) % 2 === 1;
  const answers = rows.map(({ deprived, unknown }) => indicators.map((_, place) => (bit(unknown, place) ? undefined : bit(deprived, place))));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const of = alkireFoster(answers, { weights, cutOff, scale: 'points', populationWeights: rows.map(({ persons }) => persons), missing: 'drop' });
  const count = (some: (row: SmallResult) => boolean) => rows.filter(some).length;
  const known = rows.filter(({ unknown }) => unknown === 0);
  const points = ({ deprived }: SmallResult) => weights.reduce((sum, weight, place) => sum + (bit(deprived, place) ? weight : 0), 0);
  const persons = (some: readonly SmallResult[]) => some.reduce((sum, row) => sum + row.persons, 0);
  expect(of.headcountRatio).toBe(persons(known.filter((row) => points(row) >= cutOff)) / persons(known));
  expect(whole).toBeGreaterThanOrEqual(cutOff);
  return {
    standard,
    households: rows.length,
    persons: persons(rows),
    poor: count((row) => row.class === 'poor'),
    nearPoor: count((row) => row.class === 'near-poor'),
    undecided: count((row) => row.class === 'unknown'),
    unknown: count((row) => row.unknown > 0),
    poorRate: count((row) => row.class === 'poor') / rows.length,
    nearPoorRate: count((row) => row.class === 'near-poor') / rows.length,
    headcountRatio: of.headcountRatio,
    intensity: of.intensity ?? null,
    adjustedHeadcountRatio: of.adjustedHeadcountRatio,
    deprivations: indicators.map(({ id }, place) => ({
      indicator: id,
      households: count((row) => bit(row.deprived, place)),
      poorHouseholds: count((row) => row.class === 'poor' && bit(row.deprived, place)),
      nearPoorHouseholds: count((row) => row.class === 'near-poor' && bit(row.deprived, place)),
      censoredHeadcountRatio: of.indicators?.[place]?.censoredHeadcountRatio,
      uncensoredHeadcountRatio: of.indicators?.[place]?.uncensoredHeadcountRatio,
      contribution: of.indicators?.[place]?.contribution ?? null,
    })),
  };
}
const tens = (standard: string) => povertyStandard(standard).indicators.map(() => 10);

describe('the profile is what the households of the review say', () => {
  test.each([2020, 2021, 2022, 2023, 2024])('of the district in %i, ten points an indicator and a cut-off of thirty when nothing is said', async (year) => {
    const standard = standardOf(year);
    expect(await ask({ year })).toMatchObject(recomputed(rowsOf(year, standard), standard, tens(standard), 30));
  });

  test('of each unit in 2023', async () => {
    for (const { code } of bacHaPlan.units) {
      const expected = recomputed(rowsOf(2023, 'nd07-2021', [code]), 'nd07-2021', tens('nd07-2021'), 30);
      expect({ code, ...(await ask({ year: 2023, unit: code })) }).toMatchObject({ code, ...expected });
    }
  });

  test('2021 was read under two standards, and without a name the old one is meant', async () => {
    expect((await ask({ year: 2021 })).standard).toBe('qd59-2015');
    expect(await ask({ year: 2021, standard: 'nd07-2021' })).toMatchObject(recomputed(rowsOf(2021, 'nd07-2021'), 'nd07-2021', tens('nd07-2021'), 30));
  });

  test.each([
    ['one indicator alone', [10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 10],
    ['housing counts three times', [1, 1, 1, 1, 1, 1, 3, 3, 1, 1, 1, 1], 5],
    ['every indicator at once', [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10], 120],
  ])('with weights of the reader: %s', async (_what, weights, cutoff) => {
    expect(await ask({ year: 2022, weights, cutoff })).toMatchObject(recomputed(rowsOf(2022, 'nd07-2021'), 'nd07-2021', weights, cutoff));
  });

  test('a unit not yet recognised is in no figure of the district, which says so', async () => {
    const { povertyProfile } = await labour.get<{ povertyProfile: object }>(
      '{ povertyProfile(year: 2024) { unitsRecognised unitsExpected units { administrativeUnit { code } } } }',
    );
    const codes = bacHaPlan.units.map(({ code }) => code).filter((code) => code !== register.unrecognised);
    expect(povertyProfile).toEqual({ unitsRecognised: 18, unitsExpected: 19, units: codes.map((code) => ({ administrativeUnit: { code } })) });
  });

  test('additive figures are the same on the units of 2021, of November 2024 and of July 2025', async () => {
    const sums = new Set<string>();
    for (const on of ['2022-12-31', '2024-11-01', '2025-07-01']) {
      const { povertyProfile } = await labour.get<{
        povertyProfile: { units: { households: number; poor: number; persons: number; administrativeUnit: { code: string; name: string } }[] };
      }>('query($on: Date) { povertyProfile(year: 2023) { units(on: $on) { households poor persons administrativeUnit { code name } } } }', { on });
      const sum = (field: 'households' | 'poor' | 'persons') => povertyProfile.units.reduce((total, unit) => total + unit[field], 0);
      sums.add(JSON.stringify([sum('households'), sum('poor'), sum('persons')]));
      for (const unit of povertyProfile.units) {
        const rows = rowsOf(2023, 'nd07-2021', unitsReportedBy(bacHaPlan, unit.administrativeUnit.code, on));
        expect({ on, unit: unit.administrativeUnit.name, households: unit.households }).toEqual({
          on,
          unit: unit.administrativeUnit.name,
          households: rows.length,
        });
      }
    }
    expect(sums.size).toBe(1);
    // the code 02842 was Lùng Cải and is Tả Củ Tỷ
    const before = await ask({ year: 2023, unit: '02842' });
    const after = await ask({ year: 2023, unit: '02842', on: '2025-07-01' });
    expect(before.households).toBe(rowsOf(2023, 'nd07-2021', ['02842']).length);
    expect(after.households).toBe(rowsOf(2023, 'nd07-2021', ['02842', '02854']).length);
  });
});

describe('what cannot be answered is said', () => {
  test.each<[string, object, string]>([
    ['an unknown unit', { year: 2023, unit: '99999' }, 'NOT_FOUND'],
    ['a unit of another date', { year: 2023, unit: '02872', on: '2025-07-01' }, 'NOT_FOUND'],
    ['a year without a review', { year: 2019 }, 'NOT_FOUND'],
    ['a unit that is not recognised yet', { year: 2024, unit: '02899' }, 'NOT_FOUND'],
    ['a standard that the review was not read under', { year: 2023, standard: 'qd59-2015' }, 'NOT_FOUND'],
    ['too few weights', { year: 2023, weights: [10, 10] }, 'BAD_USER_INPUT'],
    ['ten weights for twelve indicators', { year: 2022, weights: [10, 10, 10, 10, 10, 10, 10, 10, 10, 10] }, 'BAD_USER_INPUT'],
    ['a negative weight', { year: 2023, weights: [-10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10] }, 'BAD_USER_INPUT'],
    ['weights that are all zero', { year: 2023, weights: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] }, 'BAD_USER_INPUT'],
    ['a cut-off of zero', { year: 2023, cutoff: 0 }, 'BAD_USER_INPUT'],
    ['a cut-off that nobody could reach', { year: 2023, cutoff: 121 }, 'BAD_USER_INPUT'],
  ])('%s: %o', async (_what, variables, code) => {
    const error = await refusal(variables);
    expect(error?.extensions.code).toBe(code);
    expect(error?.message.length).toBeGreaterThan(20);
    expect(error?.extensions.messageEn).toBeTruthy();
  });
});

interface Breakdown {
  readonly additive: boolean;
  readonly note: string | null;
  readonly rows: readonly {
    readonly id: string;
    readonly households: { readonly count: number | null; readonly lower: number; readonly upper: number };
    readonly poor: { readonly count: number | null };
    readonly poorPersons: number | null;
    readonly nearPoor: { readonly count: number | null };
  }[];
}
const BREAKDOWN = `query($unit: String, $year: Int!, $by: PovertyBreakdownKind!) { povertyProfile(administrativeUnit: $unit, year: $year) {
  breakdown(by: $by) { additive note rows { id name households { count lower upper } poor { count } poorPersons nearPoor { count } } } } }`;
const breakdown = async (by: string, unit?: string, client = labour) =>
  (await client.get<{ povertyProfile: { breakdown: Breakdown } }>(BREAKDOWN, { year: 2023, unit, by })).povertyProfile.breakdown;

describe('the poor are told apart', () => {
  const poor = (some: (row: SmallResult) => boolean) => rowsOf(2023, 'nd07-2021').filter((row) => row.class === 'poor' && some(row));

  test.each<[string, (row: SmallResult) => string]>([
    ['UNIT', ({ unit }) => unit],
    ['HAMLET', ({ hamlet }) => hamlet],
    ['ETHNICITY', ({ ethnicity }) => ethnicity ?? 'not-known'],
  ])('by %s, and the rows add up', async (by, key) => {
    const { rows, additive, note } = await breakdown(by);
    expect({ additive, note }).toEqual({ additive: true, note: null });
    expect(rows.length).toBe(new Set(rowsOf(2023, 'nd07-2021').map(key)).size);
    for (const row of rows) {
      const those = poor((one) => key(one) === row.id);
      expect({ id: row.id, poor: row.poor.count, persons: row.poorPersons }).toEqual({
        id: row.id,
        poor: those.length,
        persons: those.reduce((sum, { persons }) => sum + persons, 0),
      });
    }
    expect(rows.reduce((sum, { households }) => sum + (households.count ?? 0), 0)).toBe(rowsOf(2023, 'nd07-2021').length);
  });

  test('by cause, of which a household may have several: the rows do not add up and say so', async () => {
    const { rows, additive, note } = await breakdown('CAUSE');
    expect(additive).toBe(false);
    expect(note).toContain('không cộng lại');
    expect(rows.map(({ id }) => id).sort()).toEqual(['capital', 'illness', 'land']);
    for (const row of rows) expect(row.poor.count).toBe(poor(({ causes }) => causes.includes(row.id)).length);
  });

  test('by the groups of form 8: "others" are in none of the three, and are never fewer than none', async () => {
    const { rows } = await breakdown('GROUP');
    const counts = Object.fromEntries(rows.map((row) => [row.id, row.poor.count]));
    const minority = (row: SmallResult) => row.ethnicity !== null && row.ethnicity !== 'kinh';
    expect(counts).toEqual({
      'ethnic-minority': poor(minority).length,
      'unable-to-work': poor((row) => row.unableToWork === true).length,
      'policy-family': poor((row) => row.policyFamily === true).length,
      'none-of-them': poor((row) => row.ethnicity === 'kinh' && row.unableToWork === false && row.policyFamily === false).length,
      'not-known': poor(
        (row) => !minority(row) && row.unableToWork !== true && row.policyFamily !== true && [row.ethnicity, row.unableToWork, row.policyFamily].includes(null),
      ).length,
    });
  });
});

test('the histogram lets the browser work out the same ratios for any weights', async () => {
  const { povertyProfile } = await labour.get<{
    povertyProfile: {
      headcountRatio: number;
      histogram: Record<'unit' | 'deprived' | 'unknown' | 'households' | 'persons', number[]> & { class: string[]; units: object[] };
    };
  }>(
    '{ povertyProfile(year: 2023, weights: [30,10,10,10,10,10,10,10,10,10,10,10], cutoff: 40) { headcountRatio histogram { units { code } unit class deprived unknown households persons } } }',
  );
  const { histogram, headcountRatio } = povertyProfile;
  expect(histogram.units).toHaveLength(19);
  const places = histogram.unit.map((_, place) => place).filter((place) => histogram.unknown[place] === 0);
  const points = (bits: number) => [...bits.toString(2)].reverse().reduce((sum, bit, place) => sum + (bit === '1' ? (place === 0 ? 30 : 10) : 0), 0);
  const persons = (some: number[]) => some.reduce((sum, place) => sum + (histogram.persons[place] ?? 0), 0);
  expect(persons(places.filter((place) => points(histogram.deprived[place] ?? 0) >= 40)) / persons(places)).toBe(headcountRatio);
  expect(histogram.households.reduce((sum, count) => sum + count, 0)).toBe(rowsOf(2023, 'nd07-2021').length);
});

describe('under the standard of 2027', () => {
  test('who enters and who leaves is counted, and whose facts are not known is counted apart', async () => {
    const { povertyUnderStandard: found } = await labour.get<{
      povertyUnderStandard: Record<'households' | 'undecided' | 'entering' | 'leaving' | 'poor' | 'poorUnder', number> & {
        confirmed: boolean;
        sentence: string;
      };
    }>('{ povertyUnderStandard(year: 2023, under: "nd351-2025") { households undecided entering leaving poor poorUnder confirmed sentence } }');
    // independent: eleven indicators of the review by their names, waste by the fact that the register holds
    const from = povertyStandard('nd07-2021').indicators.map(({ id }) => id);
    const to = povertyStandard('nd351-2025').indicators.map(({ id }) => id);
    const firsts = [...new Map(register.results.map((row) => [row.household, row])).keys()];
    const tally = { entering: 0, leaving: 0, undecided: 0 };
    for (const row of rowsOf(2023, 'nd07-2021')) {
      const waste = firsts.indexOf(row.household) % 3;
      const answers = to.map((id): boolean | undefined => {
        if (id === 'waste') return waste === 0 ? undefined : waste === 2;
        const place = from.indexOf(id);
        return Math.floor(row.unknown / 2 ** place) % 2 ? undefined : Math.floor(row.deprived / 2 ** place) % 2 === 1;
      });
      const [least, open] = [answers.filter((answer) => answer === true).length, answers.filter((answer) => answer === undefined).length];
      const line = row.area === 'urban' ? 2_800_000 : 2_200_000;
      const isPoor = row.income === null ? undefined : row.income > line ? false : least >= 3 ? true : least + open < 3 ? false : undefined;
      // without an income a household is in any class; near-poor or poor is one question too many
      if (isPoor === undefined || row.class === 'unknown') tally.undecided++;
      else if (isPoor && row.class !== 'poor') tally.entering++;
      else if (!isPoor && row.class === 'poor') tally.leaving++;
    }
    expect(found).toMatchObject({ ...tally, households: rowsOf(2023, 'nd07-2021').length, confirmed: false });
    expect(found.poorUnder - found.poor).toBe(found.entering - found.leaving);
    expect(found.entering).toBeGreaterThan(0);
    expect(found.undecided).toBeGreaterThan(0);
    expect(found.sentence).toContain('chưa xác nhận');
  });

  test('the autumn of 2021 is compared by its two decisions', async () => {
    const { povertyUnderStandard: found } = await labour.get<{ povertyUnderStandard: { entering: number; leaving: number } }>(
      '{ povertyUnderStandard(year: 2021, under: "nd07-2021") { entering leaving } }',
    );
    const after = new Map(rowsOf(2021, 'nd07-2021').map((row) => [row.household, row.class]));
    const known = rowsOf(2021, 'qd59-2015').filter((row) => row.class !== 'unknown' && after.get(row.household) !== 'unknown');
    expect(found).toEqual({
      entering: known.filter((row) => row.class !== 'poor' && after.get(row.household) === 'poor').length,
      leaving: known.filter((row) => row.class === 'poor' && after.get(row.household) !== 'poor').length,
    });
  });
});

test('a standard says of each of its parts where it was read, or that it was not', async () => {
  const { povertyStandards } = await labour.get<{
    povertyStandards: { id: string; indicators: { id: string; listed: { certainty: string } }[]; lines: { rural: number }[] }[];
  }>('{ povertyStandards { id lines { rural } indicators { id name listed { certainty } } } }');
  expect(povertyStandards.map(({ id, indicators }) => [id, indicators.length])).toEqual([
    ['qd59-2015', 10],
    ['nd07-2021', 12],
    ['nd351-2025', 12],
  ]);
  expect(povertyStandards[2]?.indicators.find(({ id }) => id === 'waste')?.listed.certainty).toBe('DRAFT');
  expect(povertyStandards[1]?.lines.map(({ rural }) => rural)).toEqual([1_500_000, 2_250_000]);
});

test('once kept, a profile costs the session alone, whatever is asked of it', async () => {
  const query = `{ povertyProfile(year: 2023) { ${PROFILE} units { ${PROFILE} } histogram { households } breakdown(by: HAMLET) { rows { id } } } recognisedReviews { id } }`;
  await labour.get(query);
  gateway.statements.length = 0;
  await labour.get(query);
  expect(gateway.statements).toHaveLength(1);
});
