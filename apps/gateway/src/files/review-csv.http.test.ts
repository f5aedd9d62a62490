import { povertyStandard } from '@bac-thang/indicators';
import { bacHaPlan } from '@bac-thang/plan';
import { databaseCopy, type GraphqlClient, type SmallRegister, smallRegister, startTestGateway, type TestGateway } from '@bac-thang/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGateway } from '../server.ts';

let gateway: TestGateway;
let register: SmallRegister;
let labour: GraphqlClient;
beforeAll(async () => {
  const copy = await databaseCopy();
  // more than one batch of the file
  register = await smallRegister(copy.ownerUrl, { households: 130 });
  gateway = await startTestGateway(createGateway, { copy });
  labour = await gateway.signedIn('lao-dong');
});
afterAll(() => gateway.stop());

interface Line {
  readonly [field: string]: string;
}
async function download(client: GraphqlClient, path: string): Promise<{ header: string; lines: Line[] }> {
  const response = await client.fetch(path);
  expect({ path, status: response.status }).toEqual({ path, status: 200 });
  const [header = '', ...rows] = (await response.text()).split('\n');
  expect(rows.pop()).toBe(''); // the last line ends too
  const names = header.split(',');
  return { header, lines: rows.map((row) => Object.fromEntries(row.split(',').map((value, place) => [names[place] ?? '', value]))) };
}

/** The fixed figures from the file alone: no function of ours. */
function profileOfLines(lines: readonly Line[], indicators: readonly string[]) {
  const number = (line: Line, field: string) => Number(line[field]);
  const known = lines.filter((line) => indicators.every((id) => line[id] !== ''));
  const lacks = (line: Line) => indicators.filter((id) => line[id] === '1').length;
  const isPoor = (line: Line) => lacks(line) * 10 >= 30;
  let [persons, poor, points] = [0, 0, 0];
  for (const line of known) {
    persons += number(line, 'persons');
    if (!isPoor(line)) continue;
    poor += number(line, 'persons');
    points += number(line, 'persons') * lacks(line);
  }
  const of = (found: string) => lines.filter((line) => line.class === found);
  return {
    households: lines.length,
    persons: lines.reduce((sum, line) => sum + number(line, 'persons'), 0),
    poor: of('poor').length,
    nearPoor: of('near-poor').length,
    unknown: lines.length - known.length,
    poorRate: of('poor').length / lines.length,
    nearPoorRate: of('near-poor').length / lines.length,
    headcountRatio: persons === 0 ? null : poor / persons,
    intensity: poor === 0 ? null : points / (poor * indicators.length),
    adjustedHeadcountRatio: persons === 0 ? null : points / (persons * indicators.length),
    deprivations: indicators.map((id) => ({
      indicator: id,
      households: lines.filter((line) => line[id] === '1').length,
      poorHouseholds: of('poor').filter((line) => line[id] === '1').length,
      nearPoorHouseholds: of('near-poor').filter((line) => line[id] === '1').length,
      censoredHeadcountRatio:
        persons === 0 ? null : known.filter((line) => isPoor(line) && line[id] === '1').reduce((sum, line) => sum + number(line, 'persons'), 0) / persons,
    })),
  };
}

const PROFILE = `households persons poor nearPoor unknown poorRate nearPoorRate headcountRatio intensity adjustedHeadcountRatio
  deprivations { indicator households poorHouseholds nearPoorHouseholds censoredHeadcountRatio }`;

describe('the profile of every unit and year follows from the file', () => {
  test.each([
    [2020, 'qd59-2015'],
    [2021, 'qd59-2015'],
    [2021, 'nd07-2021'],
    [2022, 'nd07-2021'],
    [2023, 'nd07-2021'],
    [2024, 'nd07-2021'],
  ])('%i under %s', async (year, standard) => {
    const { lines } = await download(labour, `/files/reviews/${year}.csv?standard=${standard}`);
    const indicators = povertyStandard(standard).indicators.map(({ id }) => id);
    const { povertyProfile } = await labour.get<{ povertyProfile: { units: { administrativeUnit: { code: string } }[] } }>(
      `query($year: Int!, $standard: String) { povertyProfile(year: $year, standard: $standard) { ${PROFILE} units { administrativeUnit { code } ${PROFILE} } } }`,
      { year, standard },
    );
    expect(povertyProfile).toMatchObject(profileOfLines(lines, indicators));
    expect(povertyProfile.units.length).toBe(new Set(lines.map(({ unit }) => unit)).size);
    for (const unit of povertyProfile.units)
      expect(unit).toMatchObject(
        profileOfLines(
          lines.filter((line) => line.unit === unit.administrativeUnit.code),
          indicators,
        ),
      );
  });
});

describe('the file', () => {
  test('has the agreed header, one row a household, empty for what is not known, and the rural and urban of the year', async () => {
    const { header, lines } = await download(labour, '/files/reviews/2024.csv');
    expect(header).toBe(
      `code,unit,area,income,b1,b2,${povertyStandard('nd07-2021')
        .indicators.map(({ id }) => id)
        .join(',')},class,persons`,
    );
    const expected = register.results.filter(({ year }) => year === 2024);
    expect(lines.length).toBe(expected.length);
    expect(lines.length).toBeGreaterThan(2_000);
    const byCode = new Map(expected.map((row) => [row.code, row]));
    for (const line of lines) {
      const row = byCode.get(line.code ?? '');
      expect([line.unit, line.area, line.income, line.class, line.persons]).toEqual([
        row?.unit,
        row?.area,
        row?.income === null ? '' : String(row?.income),
        row?.class,
        String(row?.persons),
      ]);
      expect(['0', '1', '']).toContain(line.water);
    }
    // Tà Chải belonged to the town at the end of 2024
    expect(new Set(lines.filter(({ unit }) => unit === '02872').map(({ area }) => area))).toEqual(new Set(['urban']));
  });

  test('left without a standard, that of the year is meant', async () => {
    const { header } = await download(labour, '/files/reviews/2021.csv');
    expect(header).toContain('health_access');
  });

  test.each<[string, number]>([
    ['/files/reviews/2019.csv', 404],
    ['/files/reviews/2023.csv?standard=qd59-2015', 404],
    ['/files/reviews/abcd.csv', 400],
  ])('%s is refused', async (path, status) => {
    const response = await labour.fetch(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { messageEn: expect.any(String) } }] });
  });
});

const allowed = ['lao-dong', 'kiem-toan'];
test.each([
  'lanh-dao',
  'lao-dong',
  'giao-duc',
  'van-phong',
  'ha-tang',
  'nong-nghiep',
  'van-hoa',
  'ngan-hang',
  'mat-tran',
  'kiem-toan',
  'quan-tri',
  'xa-ban-pho',
  'chu-tich-ban-pho',
])('%s takes the file only where Labour or the auditor, and each that is given leaves its line in the log', async (userName) => {
  const client = await gateway.signedIn(userName);
  const lines = async () =>
    (await gateway.connection.pool.query("SELECT count(*)::int AS count FROM audit_entry WHERE subject = '/reviews/2022.csv'")).rows[0].count as number;
  const before = await lines();
  const response = await client.fetch('/files/reviews/2022.csv');
  expect(response.status).toBe(allowed.includes(userName) ? 200 : 403);
  await response.text();
  expect((await lines()) - before).toBe(allowed.includes(userName) ? 1 : 0);
});

test('nobody takes it signed out', async () => {
  expect((await gateway.client().fetch('/files/reviews/2022.csv')).status).toBe(401);
});

test('a reader who goes away in the middle leaves no connection behind', async () => {
  const path = '/files/reviews/2023.csv';
  for (let round = 0; round < 12; round++) {
    const leaving = new AbortController();
    const answer = labour.fetch(path, { signal: leaving.signal });
    const response = await answer;
    leaving.abort();
    await response.body?.cancel().catch(() => undefined);
  }
  expect((await download(labour, path)).lines.length).toBe(register.results.filter(({ year }) => year === 2023).length);
  expect(bacHaPlan.units).toHaveLength(19);
});
