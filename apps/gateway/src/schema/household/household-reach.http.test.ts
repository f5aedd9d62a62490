import { reachesResults, registerSight, type Session } from '@bac-thang/access';
import { indicatorsOfProfile, povertyStandard, standardOfYear } from '@bac-thang/indicators';
import { type GraphqlClient, type SmallRegister, smallRegister, startTestGateway, type TestGateway } from '@bac-thang/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGateway } from '../../server.ts';

const department = (userName: string, id: string): [string, Session] => [userName, { userName, post: 'department', department: id }];
const sessions: readonly [string, Session][] = [
  department('lao-dong', 'labour'),
  department('giao-duc', 'education'),
  department('van-phong', 'health-office'),
  department('ha-tang', 'infrastructure'),
  department('nong-nghiep', 'agriculture'),
  department('van-hoa', 'culture'),
  department('ngan-hang', 'policy-bank'),
];
const classes = ['poor', 'near-poor', 'average-living-standard', 'above', 'unknown'] as const;

let gateway: TestGateway;
let register: SmallRegister;
beforeAll(async () => {
  gateway = await startTestGateway(createGateway);
  register = await smallRegister(gateway.copy.ownerUrl, { households: 12 });
});
afterAll(() => gateway.stop());

/** Codes on all pages, and the number that the first page names. */
async function listed(client: GraphqlClient, variables: object): Promise<{ codes: string[]; total: number }> {
  const query = `query($year: Int!, $class: HouseholdClass, $unit: String, $after: String) { households(year: $year, class: $class, administrativeUnit: $unit, first: 200, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { code } } } }`;
  interface Page {
    readonly households: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      readonly edges: readonly { readonly node: { readonly code: string } }[];
    };
  }
  const codes: string[] = [];
  let after: string | null = null;
  let total: number | undefined;
  do {
    const { households }: Page = await client.get<Page>(query, { ...variables, after });
    total ??= households.totalCount;
    codes.push(...households.edges.map(({ node }) => node.code));
    after = households.pageInfo.hasNextPage ? households.pageInfo.endCursor : null;
  } while (after);
  return { codes, total };
}

/** The same by the pure rule, on what the test itself remembers of the reviews. */
function expected(session: Session, year: number, found: (typeof classes)[number] | undefined, unit: string | undefined): string[] {
  const byHousehold = new Map<string, SmallRegister['results'][number][]>();
  for (const result of register.results)
    if (result.standard === standardOfYear(result.year)?.id) byHousehold.set(result.code, [...(byHousehold.get(result.code) ?? []), result]);
  return [...byHousehold]
    .filter(([, results]) => {
      const ofYear = results.find((result) => result.year === year);
      if (unit !== undefined && ofYear?.unit !== unit) return false;
      if (found !== undefined && (ofYear?.class ?? 'unknown') !== found) return false;
      return reachesResults(
        registerSight(session),
        results.map((result) => ({
          year: result.year,
          class: result.class,
          deprived: indicatorsOfProfile(povertyStandard(result.standard), result.deprived).map(({ id }) => id),
          decidedOn: `${result.year}-12-20`,
        })),
        year,
        `${year}-12-31`,
      );
    })
    .map(([code]) => code)
    .sort();
}

describe('what SQL finds for a department is what the rule of its rights says', () => {
  test.each(sessions.slice(1))('%s: every year and class', async (userName, session) => {
    const client = await gateway.signedIn(userName);
    let most = 0;
    for (const year of [2020, 2021, 2022, 2023])
      for (const found of [undefined, ...classes]) {
        const own = expected(session, year, found, undefined);
        const { codes, total } = await listed(client, { year, class: found?.toUpperCase().replaceAll('-', '_') });
        expect({ year, found, codes, total }).toEqual({ year, found, codes: own, total: own.length });
        most = Math.max(most, own.length);
      }
    expect(most).toBeGreaterThan(50);
  });

  test('Labour: every class of every year that is recognised, of the district and of a unit', async () => {
    const client = await gateway.signedIn('lao-dong');
    const [, labour] = sessions[0] as [string, Session];
    for (const unit of [undefined, '02866'])
      for (const year of [2020, 2021, 2022, 2023])
        for (const found of classes.slice(0, 4)) {
          const own = expected(labour, year, found, unit);
          const { codes, total } = await listed(client, { year, unit, class: found.toUpperCase().replaceAll('-', '_') });
          expect({ unit, year, found, codes, total }).toEqual({ unit, year, found, codes: own, total: own.length });
        }
  });
});
