import { randomUUID } from 'node:crypto';
import {
  type AnsweredHousehold,
  codes,
  emptyDistrict,
  type LifeEventStep,
  lifeEvent,
  recorded,
  seen,
  startTestGateway,
  type TwoCommunes,
  twoCommunes,
  who,
} from '@bac-thang/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGateway } from '../../server.ts';

type Household = AnsweredHousehold;
let world: TwoCommunes;
beforeAll(async () => {
  world = await twoCommunes(await startTestGateway(createGateway, { copy: await emptyDistrict() }));
});
afterAll(() => world.gateway.stop());

describe('doubles', () => {
  const LIST = `query($unit: String, $first: Int!, $after: String) { possibleDoubles(administrativeUnit: $unit, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { id score reasons one { member { id name } household { id code revision } } other { member { id } household { id revision } } } } } }`;
  interface Doubles {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly score: number; readonly reasons: string[]; readonly one: Side; readonly other: Side };
    }[];
  }
  interface Side {
    readonly member: { readonly id: string };
    readonly household: { readonly id: string; readonly revision: string };
  }
  const list = async (client = world.labour, variables: object = {}) =>
    (await client.get<{ possibleDoubles: Doubles }>(LIST, { first: 200, ...variables })).possibleDoubles;
  const single = async (name: string, more: object = {}, client = world.officer, hamlet = world.lower) =>
    (
      await recorded(client, 'registerHousehold', {
        happenedOn: '2021-01-01',
        hamlet,
        confirmed: ['NEAR_PERSON'],
        members: [{ name, relation: 'HEAD', birthDate: '1977-07-07', sex: 'MALE', ...more }],
      })
    ).households[0] as Household;
  const pairOf = (doubles: Doubles, one: Household) =>
    doubles.edges.map(({ node }) => node).filter((node) => [node.one, node.other].some((side) => side.household.id === one.id));
  const decide = (home: Household, other: Household, more: object, client = world.officer) =>
    lifeEvent(client, 'decideDouble', { one: home.members[0]?.id, other: other.members[0]?.id, households: [seen(home), seen(other)], ...more });

  test('are listed with their score and why, the most alike first', async () => {
    const home = await single('Trùng Văn Một');
    const twin = await single('Trung Van Mot');
    await single('Trùng Văn Một', { birthDate: '1977-07-09' });
    await single('Trùng Văn Một', { birthDate: '1950-07-07' });
    await single('Trùng Văn Một', { sex: 'FEMALE' });
    const pairs = pairOf(await list(), home);
    expect(pairs).toMatchObject([
      { score: 90, reasons: ['Cùng họ tên (không kể dấu).', 'Cùng ngày sinh.', 'Cùng giới tính.'] },
      { score: 80, reasons: ['Cùng họ tên (không kể dấu).', 'Ngày sinh cách nhau 2 ngày.', 'Cùng giới tính.'] },
    ]);
    expect([pairs[0]?.one.household.id, pairs[0]?.other.household.id].sort()).toEqual([home.id, twin.id].sort());
    const all = await list();
    expect(all.edges.map(({ node }) => node.score)).toEqual([...all.edges.map(({ node }) => node.score)].sort((a, b) => b - a));
    expect(all.totalCount).toBe(all.edges.length);
  });

  test('come in pages that join', async () => {
    const all = (await list()).edges.map(({ node }) => node.id);
    const seenIds: string[] = [];
    let after: string | null = null;
    do {
      const next: Doubles = await list(world.labour, { first: 2, after });
      seenIds.push(...next.edges.map(({ node }) => node.id));
      after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null;
    } while (after);
    expect(seenIds).toEqual(all);
  });

  test('across communes are for Labour alone', async () => {
    const home = await single('Hai Nơi Một');
    await single('Hai Nơi Một', {}, world.neighbour, world.elsewhere);
    expect(pairOf(await list(), home)).toHaveLength(1);
    expect(pairOf(await list(world.labour, { unit: '02848' }), home)).toHaveLength(1);
    expect(pairOf(await list(world.officer), home)).toHaveLength(0);
    expect((await world.officer.ask(LIST, { unit: '02848', first: 10 })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('that are two persons are not shown again', async () => {
    const [home, twin] = [await single('Khác Người Nhé'), await single('Khác Người Nhé')];
    expect((await decide(home, twin, { same: false })).data?.result).toMatchObject({ __typename: 'DecidedDouble', event: null });
    expect(pairOf(await list(), home)).toEqual([]);
    expect(await world.now(twin.id)).toMatchObject({ memberCount: 1, revision: twin.revision });
  });

  test('that are one person leave one, which can be taken back', async () => {
    const [home, twin] = [await single('Cùng Một Người'), await single('Cùng Một Người')];
    expect(codes((await decide(home, twin, { same: true })).data?.result as LifeEventStep)).toEqual(['KEEP_ONE']);
    const decided = (await decide(home, twin, { same: true, keep: home.members[0]?.id })).data?.result as LifeEventStep;
    expect(decided).toMatchObject({ __typename: 'DecidedDouble', event: { kind: 'SAME_PERSON' } });
    expect(pairOf(await list(), home)).toEqual([]);
    expect((await world.now(twin.id))?.validTo).not.toBeNull();
    expect((await world.now(twin.id, world.labour, { on: '2022-01-01' }))?.memberCount).toBe(1);
    await recorded(world.officer, 'undoLifeEvent', { event: decided.event?.id });
    expect(await world.now(twin.id)).toMatchObject({ validTo: null, memberCount: 1 });
    expect(pairOf(await list(), home)).toHaveLength(1);
  });

  test('a head who is a double is followed', async () => {
    const home = await world.family();
    const twin = await single(home.members[0]?.name as string, { birthDate: undefined, birthYear: 1980 });
    const same = { same: true, keep: twin.members[0]?.id };
    expect(codes((await decide(home, twin, same)).data?.result as LifeEventStep)).toEqual(['SUCCESSOR_NEEDED']);
    const decided = (await decide(home, twin, { ...same, successor: who(home, 'SPOUSE') })).data?.result as LifeEventStep;
    expect(decided.households.find(({ id }) => id === home.id)).toMatchObject({ memberCount: 4, head: expect.stringMatching(/ Vợ$/) });
  });

  test.each<[string, (home: Household, twin: Household) => object, string]>([
    ['of one and the same id', (home) => ({ other: home.members[0]?.id }), 'ONE_PERSON'],
    ['of somebody who is not there', () => ({ other: randomUUID() }), 'NOT_FOUND'],
    ['of households that were not named', (home) => ({ households: [seen(home)] }), 'NOT_FOUND'],
  ])('a decision %s is refused', async (_what, wrong, expected) => {
    const [home, twin] = [await single(`Sai Kiểu ${_what.slice(-3)}`), await single(`Sai Kiểu ${_what.slice(-3)}`)];
    const { data, errors } = await decide(home, twin, { same: false, ...wrong(home, twin) });
    expect(errors?.[0]?.extensions.code ?? codes(data?.result as LifeEventStep)[0]).toBe(expected);
  });
});
