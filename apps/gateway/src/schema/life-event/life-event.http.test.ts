import { randomUUID } from 'node:crypto';
import {
  type AnsweredHousehold,
  codes,
  emptyDistrict,
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

const relationsOf = ({ members }: Household) => members.map(({ name, relation }) => `${name.split(' ').at(-1)} ${relation}`);

describe('birth', () => {
  test('makes a member of the child, born on the day', async () => {
    const home = await world.family();
    const { event, households } = await recorded(world.officer, 'recordBirth', {
      ...seen(home),
      happenedOn: '2023-05-04',
      name: 'Bé Mới',
      relation: 'GRANDCHILD',
      sex: 'FEMALE',
    });
    expect(event).toMatchObject({ kind: 'BIRTH', sentence: 'Sinh: Bé Mới, ngày 04/05/2023.' });
    expect(households[0]?.members.find(({ name }) => name === 'Bé Mới')).toMatchObject({ relation: 'GRANDCHILD', birthDate: '2023-05-04', birthYear: 2023 });
    expect((await world.now(home.id, world.labour, { on: '2023-05-03' }))?.memberCount).toBe(5);
    expect((await world.now(home.id, world.labour, { on: '2023-05-04' }))?.memberCount).toBe(6);
  });
});

describe('death', () => {
  test('of a head makes the successor head; what the others are to him follows', async () => {
    const home = await world.family();
    const { households, event } = await recorded(world.officer, 'recordDeath', {
      ...seen(home),
      happenedOn: '2023-06-01',
      person: who(home, 'HEAD'),
      successor: who(home, 'SPOUSE'),
    });
    expect(relationsOf(households[0] as Household)).toEqual(['Vợ HEAD', 'Con CHILD', 'Cháu GRANDCHILD', 'Mẹ PARENT_IN_LAW']);
    expect(event?.sentence).toMatch(/^Mất: .* Chồng, ngày 01\/06\/2023; chủ hộ mới: .* Vợ\.$/);
  });

  test('of a head without a successor, or with one who is not there, is refused', async () => {
    const home = await world.family();
    const died = { ...seen(home), happenedOn: '2023-06-01', person: who(home, 'HEAD') };
    expect(codes(await world.refused('recordDeath', died))).toEqual(['SUCCESSOR_NEEDED']);
    expect(codes(await world.refused('recordDeath', { ...died, successor: died.person }))).toEqual(['SUCCESSOR_NOT_A_MEMBER']);
    expect(codes(await world.refused('recordDeath', { ...died, successor: randomUUID() }))).toEqual(['SUCCESSOR_NOT_A_MEMBER']);
    expect(codes(await world.refused('recordDeath', { ...died, person: who(home, 'CHILD'), successor: who(home, 'SPOUSE') }))).toEqual(['TWO_HEADS']);
  });

  test('asks what a member is to the new head where that does not follow', async () => {
    const home = await world.family();
    const died = { ...seen(home), happenedOn: '2023-06-01', person: who(home, 'HEAD'), successor: who(home, 'CHILD') };
    const { problems } = await world.refused('recordDeath', died);
    expect(problems.map(({ code, message }) => [code, /Cháu/.test(message)])).toEqual([['RELATION_NEEDED', true]]);
    const { households } = await recorded(world.officer, 'recordDeath', { ...died, relations: [{ person: who(home, 'GRANDCHILD'), relation: 'CHILD' }] });
    expect(relationsOf(households[0] as Household)).toEqual(['Con HEAD', 'Cháu CHILD', 'Vợ PARENT', 'Mẹ GRANDPARENT']);
  });

  test('of the last member ends the household, which stays readable on its last day', async () => {
    const { households } = await recorded(world.officer, 'registerHousehold', {
      happenedOn: '2020-01-01',
      hamlet: world.lower,
      members: [{ name: 'Người Cô Đơn', relation: 'HEAD', birthYear: 1940 }],
    });
    const home = households[0] as Household;
    const after = await recorded(world.officer, 'recordDeath', { ...seen(home), happenedOn: '2023-06-01', person: who(home, 'HEAD') });
    expect(after.households[0]).toMatchObject({ id: home.id, validTo: '2023-06-01', head: 'Người Cô Đơn', memberCount: 1 });
    expect(await world.now(home.id, world.labour, { on: '2023-06-01' })).toBeNull();
    const gone = after.households[0] as Household;
    expect(codes(await world.refused('recordBirth', { ...seen(gone), happenedOn: '2023-07-01', name: 'Bé', relation: 'CHILD' }))).toEqual(['HOUSEHOLD_ENDED']);
    expect(codes(await world.refused('moveHousehold', { ...seen(gone), happenedOn: '2023-07-01', hamlet: world.upper }))).toEqual(['HOUSEHOLD_ENDED']);
    expect(codes(await world.refused('moveHousehold', { ...seen(gone), happenedOn: '2021-07-01', hamlet: world.upper }))).toEqual(['LATER_EVENT']);
  });
});

describe('marriage', () => {
  test('takes a member of one household into another', async () => {
    const [his, hers] = [await world.family(), await world.family()];
    const { households, event } = await recorded(world.officer, 'recordMarriageIn', {
      ...seen(his),
      happenedOn: '2023-02-01',
      person: who(hers, 'CHILD'),
      from: seen(hers),
      relation: 'CHILD_IN_LAW',
    });
    expect(households.map(({ id, memberCount }) => [id, memberCount])).toEqual([
      [his.id, 6],
      [hers.id, 4],
    ]);
    expect(households[0]?.members.find(({ id }) => id === who(hers, 'CHILD'))?.relation).toBe('CHILD_IN_LAW');
    expect(event?.sentence).toMatch(new RegExp(`^Kết hôn, về ở cùng hộ: .* Con từ ${hers.code}, ngày 01/02/2023\\.$`));
  });

  test('across communes: one records that she leaves, the other finds her by her number, and she is the same person', async () => {
    const number = world.newNumber();
    const home = await world.family({ numbers: { CHILD: number } });
    const his = await world.family({ client: world.neighbour, hamlet: world.elsewhere });
    const bride = { name: home.members.find(({ relation }) => relation === 'CHILD')?.name, relation: 'CHILD_IN_LAW', citizenNumber: number };
    const early = await world.refused('recordMarriageIn', { ...seen(his), happenedOn: '2023-03-01', newPerson: bride }, world.neighbour);
    expect(codes(early)).toEqual(['CITIZEN_NUMBER_TAKEN']);
    expect(early.problems[0]?.message).not.toContain(home.code);
    await recorded(world.officer, 'recordMarriageOut', { ...seen(home), happenedOn: '2023-02-28', person: who(home, 'CHILD'), destination: 'xã Lùng Phình' });
    const { households } = await recorded(world.neighbour, 'recordMarriageIn', { ...seen(his), happenedOn: '2023-03-01', newPerson: bride });
    expect(households[0]?.members.find(({ id }) => id === who(home, 'CHILD'))).toMatchObject({
      relation: 'CHILD_IN_LAW',
      birthYear: 2003,
      citizenNumber: `********${number.slice(-4)}`,
    });
  });

  test('wants somebody of the register or a new person, and a relation that is not HEAD', async () => {
    const [his, hers] = [await world.family(), await world.family()];
    const base = { ...seen(his), happenedOn: '2023-02-01' };
    const newPerson = { name: 'Ai Đó Mới', relation: 'CHILD_IN_LAW' };
    expect(codes(await world.refused('recordMarriageIn', base))).toEqual(['EITHER_PERSON']);
    expect(
      codes(await world.refused('recordMarriageIn', { ...base, newPerson, person: who(hers, 'CHILD'), from: seen(hers), relation: 'CHILD_IN_LAW' })),
    ).toEqual(['EITHER_PERSON']);
    expect(codes(await world.refused('recordMarriageIn', { ...base, newPerson: { ...newPerson, relation: 'HEAD' } }))).toEqual(['TWO_HEADS']);
    expect(codes(await world.refused('recordMarriageIn', { ...base, person: who(hers, 'CHILD'), from: seen(his), relation: 'CHILD_IN_LAW' }))).toEqual([
      'SAME_HOUSEHOLD',
    ]);
  });
});

describe('split and join', () => {
  test('a split makes a household with a code of its own', async () => {
    const home = await world.family();
    const { households } = await recorded(world.officer, 'splitHousehold', {
      ...seen(home),
      happenedOn: '2023-04-01',
      members: [
        { person: who(home, 'CHILD'), relation: 'HEAD' },
        { person: who(home, 'GRANDCHILD'), relation: 'CHILD' },
      ],
      hamlet: world.lower,
      newHousehold: { phone: '0987000111', facts: { floorArea: 20 } },
    });
    const [made, old] = households as [Household, Household];
    expect(made).toMatchObject({ hamlet: 'Thôn Hạ', memberCount: 2, phone: '0987000111', validFrom: '2023-04-01' });
    expect(made.code > home.code).toBe(true);
    expect(old).toMatchObject({ id: home.id, memberCount: 3 });
  });

  test('a head who goes is followed; nobody is left behind alone without a head', async () => {
    const home = await world.family();
    const split = { ...seen(home), happenedOn: '2023-04-01', members: [{ person: who(home, 'HEAD'), relation: 'HEAD' }] };
    expect(codes(await world.refused('splitHousehold', split))).toEqual(['SUCCESSOR_NEEDED']);
    const { households } = await recorded(world.officer, 'splitHousehold', { ...split, successor: who(home, 'SPOUSE') });
    expect(households.map(relationsOf)).toEqual([['Chồng HEAD'], ['Vợ HEAD', 'Con CHILD', 'Cháu GRANDCHILD', 'Mẹ PARENT_IN_LAW']]);
  });

  test('a join takes everybody, each with a relation, and ends the other household', async () => {
    const [host, guest] = [await world.family(), await world.family()];
    const join = { into: seen(host), from: seen(guest), happenedOn: '2023-04-01' };
    const all = guest.members.map(({ id }) => ({ person: id, relation: 'OTHER_RELATIVE' }));
    expect(codes(await world.refused('joinHouseholds', { ...join, members: all.slice(1) }))).toEqual(['MEMBER_MISSING']);
    expect(codes(await world.refused('joinHouseholds', { ...join, members: all, from: seen(host) }))).toEqual(['SAME_HOUSEHOLD']);
    const { households } = await recorded(world.officer, 'joinHouseholds', { ...join, members: all });
    expect(households.map(({ id, memberCount, validTo }) => [id, memberCount, validTo])).toEqual([
      [host.id, 10, null],
      [guest.id, 5, '2023-04-01'],
    ]);
  });

  test.each<[string, (home: Household) => object[], string[]]>([
    ['without a head', (home) => [{ person: who(home, 'CHILD'), relation: 'CHILD' }], ['NO_HEAD']],
    ['with two', (home) => ['CHILD', 'SPOUSE'].map((one) => ({ person: who(home, one), relation: 'HEAD' })), ['TWO_HEADS']],
    ['of nobody', () => [], ['NO_MEMBERS']],
    ['of everybody', (home) => home.members.map(({ id, relation }) => ({ person: id, relation })), ['EVERYBODY_LEAVES']],
    ['with one named twice', (home) => ['HEAD', 'CHILD'].map((relation) => ({ person: who(home, 'CHILD'), relation })), ['MEMBER_TWICE']],
    ['with a stranger', () => [{ person: randomUUID(), relation: 'HEAD' }], ['NOT_A_MEMBER']],
  ])('a split %s is refused', async (_what, members, expected) => {
    const home = await world.family();
    expect(codes(await world.refused('splitHousehold', { ...seen(home), happenedOn: '2023-04-01', members: members(home) }))).toEqual(expected);
  });
});

describe('move and departure', () => {
  test('a household that moves to another commune is seen there from that day on, and no longer at home', async () => {
    const home = await world.family();
    const moved = await recorded(world.officer, 'moveHousehold', { ...seen(home), happenedOn: '2023-05-01', hamlet: world.elsewhere });
    expect(moved.event?.sentence).toBe('Chuyển chỗ ở từ Thôn Thượng đến Thôn Na, ngày 01/05/2023.');
    expect(moved.households).toEqual([]);
    expect(await world.now(home.id, world.officer)).toBeNull();
    expect((await world.now(home.id, world.officer, { on: '2023-04-30' }))?.hamlet).toBe('Thôn Thượng');
    const there = await world.now(home.id, world.neighbour);
    expect(there).toMatchObject({ hamlet: 'Thôn Na', code: home.code });
    expect(await world.now(home.id, world.neighbour, { on: '2023-04-30' })).toBeNull();
    const back = { ...seen(there as Household), happenedOn: '2023-06-01', hamlet: world.lower };
    expect((await lifeEvent(world.officer, 'moveHousehold', back)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await recorded(world.neighbour, 'moveHousehold', back)).households).toEqual([]);
    expect((await world.now(home.id, world.officer))?.hamlet).toBe('Thôn Hạ');
  });

  test('to where it is, or to nowhere, is no move', async () => {
    const home = await world.family();
    expect(codes(await world.refused('moveHousehold', { ...seen(home), happenedOn: '2023-05-01', hamlet: world.upper }))).toEqual(['NOTHING_TO_CHANGE']);
    expect(codes(await world.refused('moveHousehold', { ...seen(home), happenedOn: '2023-05-01', hamlet: randomUUID() }))).toEqual(['UNKNOWN_HAMLET']);
  });

  test('a departure of some leaves the rest, of all ends the household', async () => {
    const home = await world.family();
    const some = await recorded(world.officer, 'recordDeparture', {
      ...seen(home),
      happenedOn: '2023-05-01',
      persons: [who(home, 'CHILD'), who(home, 'GRANDCHILD')],
      destination: 'Hà Nội',
    });
    expect(some.households[0]?.memberCount).toBe(3);
    expect(some.event?.sentence).toMatch(/^Đi khỏi địa bàn: .* Con, .* Cháu đến Hà Nội, ngày 01\/05\/2023\.$/);
    const all = await recorded(world.officer, 'recordDeparture', { ...seen(some.households[0] as Household), happenedOn: '2023-06-01' });
    expect(all.households[0]).toMatchObject({ validTo: '2023-06-01', memberCount: 3 });
  });
});

describe('correction', () => {
  test('changes what is so, and never what was known', async () => {
    const home = await world.family();
    const before = new Date();
    const child = who(home, 'CHILD');
    const { households } = await recorded(world.officer, 'correctMember', {
      ...seen(home),
      happenedOn: '2020-01-01',
      person: child,
      name: 'Tên Đúng',
      birthDate: '2004-02-29',
    });
    expect(households[0]?.members.find(({ id }) => id === child)).toMatchObject({ name: 'Tên Đúng', birthDate: '2004-02-29', birthYear: 2004 });
    expect((await world.now(home.id, world.labour, { on: '2021-01-01' }))?.members.find(({ id }) => id === child)?.name).toBe('Tên Đúng');
    expect((await world.now(home.id, world.labour, { on: '2021-01-01', knownAt: before.toISOString() }))?.members.find(({ id }) => id === child)?.name).toMatch(
      / Con$/,
    );
  });

  test('of a household is so from its day on', async () => {
    const home = await world.family();
    await recorded(world.officer, 'correctHousehold', {
      ...seen(home),
      happenedOn: '2022-01-01',
      phone: '0911 222 333',
      causes: ['illness'],
      facts: { latrine: 'SEPTIC' },
    });
    expect((await world.now(home.id, world.labour, { on: '2021-12-31' }))?.phone).toBeNull();
    expect((await world.now(home.id, world.labour, { on: '2022-01-01' }))?.phone).toBe('0911 222 333');
  });

  test('of a name reaches into what followed; of a relation it does not go under a later change', async () => {
    const home = await world.family();
    const child = who(home, 'CHILD');
    const { households } = await recorded(world.officer, 'splitHousehold', {
      ...seen(home),
      happenedOn: '2023-01-01',
      members: [{ person: child, relation: 'HEAD' }],
    });
    const [made, old] = households as [Household, Household];
    const later = await world.refused('correctMember', { ...seen(old), happenedOn: '2021-01-01', person: child, relation: 'SIBLING' });
    expect(codes(later)).toEqual(['LATER_EVENT']);
    await recorded(world.officer, 'correctMember', { ...seen(old), happenedOn: '2020-01-01', person: child, name: 'Tên Sửa Lại' });
    expect((await world.now(made.id))?.head).toBe('Tên Sửa Lại');
  });

  test('makes another member the head', async () => {
    const home = await world.family();
    const { households } = await recorded(world.officer, 'correctMember', {
      ...seen(home),
      happenedOn: '2022-01-01',
      person: who(home, 'SPOUSE'),
      relation: 'HEAD',
    });
    expect(relationsOf(households[0] as Household)).toEqual(['Vợ HEAD', 'Chồng SPOUSE', 'Con CHILD', 'Cháu GRANDCHILD', 'Mẹ PARENT_IN_LAW']);
    expect(
      codes(
        await world.refused('correctMember', { ...seen(households[0] as Household), happenedOn: '2022-02-01', person: who(home, 'SPOUSE'), relation: 'CHILD' }),
      ),
    ).toEqual(['NO_HEAD']);
  });

  test('that changes nothing is refused', async () => {
    const home = await world.family();
    const base = { ...seen(home), happenedOn: '2022-01-01' };
    expect(codes(await world.refused('correctHousehold', { ...base, phone: null }))).toEqual(['NOTHING_TO_CHANGE']);
    expect(codes(await world.refused('correctMember', { ...base, person: who(home, 'HEAD'), birthYear: 1980 }))).toEqual(['NOTHING_TO_CHANGE']);
  });
});

test('an event stands in the log with its kind and its households, and is announced', async () => {
  const since = new Date();
  const home = await world.family();
  const { rows } = await world.gateway.connection.pool.query("SELECT action, subject, detail FROM audit_entry WHERE at >= $1 AND action LIKE 'life-event%'", [
    since,
  ]);
  expect(rows).toEqual([
    { action: 'life-event:record', subject: home.revision, detail: { kind: 'registration', happenedOn: '2020-01-01', households: [home.id] } },
  ]);
  const news = await world.gateway.connection.pool.query("SELECT payload FROM outbox_event WHERE at >= $1 AND topic = 'household.changed'", [since]);
  expect(news.rows).toEqual([{ payload: { event: home.revision, kind: 'registration', households: [home.id] } }]);
});

test('no citizen number stands anywhere in the database but sealed', async () => {
  const number = world.newNumber();
  await world.family({ numbers: { HEAD: number } });
  const { rows } = await world.gateway.connection.pool.query(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
  );
  for (const { name } of rows) {
    const found = await world.gateway.connection.pool.query(`SELECT count(*)::int AS rows FROM ${name} t WHERE t::text LIKE $1`, [`%${number}%`]);
    expect({ name, rows: found.rows[0].rows }).toEqual({ name, rows: 0 });
  }
});
