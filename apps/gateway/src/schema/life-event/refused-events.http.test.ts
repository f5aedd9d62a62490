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

describe('what is wrong is told at once, with the way on, and leaves nothing', () => {
  const member = { name: 'Người Mới Tinh', relation: 'HEAD', birthYear: 1980 };
  test.each<[string, object, string[]]>([
    ['in the future', { happenedOn: '2999-01-01' }, ['FUTURE']],
    ['without members', { members: [] }, ['NO_MEMBERS']],
    ['without a head', { members: [{ ...member, relation: 'CHILD' }] }, ['NO_HEAD']],
    ['with two heads', { members: [member, { ...member, name: 'Người Thứ Hai' }] }, ['TWO_HEADS']],
    ['in no hamlet', { hamlet: randomUUID() }, ['UNKNOWN_HAMLET']],
    ['in a hamlet that is no id', { hamlet: 'x' }, ['UNKNOWN_HAMLET']],
    ['of another people', { ethnicity: 'klingon' }, ['UNKNOWN_ETHNIC_GROUP']],
    ['for another cause', { causes: ['laziness'] }, ['UNKNOWN_CAUSE']],
    ['with a phone of letters', { phone: 'call me' }, ['PHONE']],
    ['of minus eight square metres', { facts: { floorArea: -8 } }, ['FLOOR_AREA']],
    ['with a member without a name', { members: [{ ...member, name: ' 12 ' }] }, ['NAME']],
    ['with a member born later', { members: [{ ...member, birthYear: undefined, birthDate: '2020-01-02' }] }, ['BORN_LATER']],
    ['with two births', { members: [{ ...member, birthDate: '1981-01-01' }] }, ['BIRTH_DISAGREES']],
    ['with a birth in 1700', { members: [{ ...member, birthYear: 1700 }] }, ['BIRTH_YEAR']],
    ['with a number of eleven digits', { members: [{ ...member, citizenNumber: '01019900012' }] }, ['CITIZEN_NUMBER']],
    [
      'with one number twice',
      {
        members: [
          { ...member, citizenNumber: '019912345678' },
          { ...member, name: 'Người Thứ Hai', relation: 'SPOUSE', citizenNumber: '019912345678' },
        ],
      },
      ['CITIZEN_NUMBER_TWICE'],
    ],
    ['with all that at once', { members: [{ ...member, name: '' }], phone: 'x', causes: ['x'] }, ['PHONE', 'UNKNOWN_CAUSE', 'NAME']],
    ['with a child older than its parent', { members: [member, { name: 'Con Già Hơn', relation: 'CHILD', birthYear: 1975 }] }, ['?AGES']],
    ['with a head of twelve', { members: [{ ...member, birthYear: 2008 }] }, ['?YOUNG_HEAD']],
    [
      'with somebody born in 1901',
      {
        members: [
          { ...member, birthYear: 1901 },
          { name: 'Cụ Bà Rất Già', relation: 'SPOUSE', birthYear: 1903 },
        ],
      },
      ['?VERY_OLD', '?VERY_OLD'],
    ],
    ['with a note of two thousand letters', { note: 'x'.repeat(2_000) }, ['TOO_LONG']],
  ])('a household registered %s', async (_what, wrong, expected) => {
    const before = await world.kept();
    const answer = await world.refused('registerHousehold', { happenedOn: '2020-01-01', hamlet: world.upper, members: [member], ...wrong });
    expect(codes(answer)).toEqual(expected);
    for (const { message } of [...answer.problems, ...answer.warnings]) expect(message).toMatch(/\.$/);
    expect(await world.kept()).toEqual(before);
  });

  test('a warning that is confirmed is none', async () => {
    const { households } = await recorded(world.officer, 'registerHousehold', {
      happenedOn: '2020-01-01',
      hamlet: world.upper,
      confirmed: ['AGES'],
      members: [
        { name: 'Cha Trẻ Măng', relation: 'HEAD', birthYear: 1990 },
        { name: 'Con Nuôi Lớn', relation: 'CHILD', birthYear: 1985 },
      ],
    });
    expect(households[0]?.memberCount).toBe(2);
  });

  test('a number that a member of the register has: the household is named to whoever sees it', async () => {
    const number = world.newNumber();
    const home = await world.family({ numbers: { HEAD: number } });
    const input = { happenedOn: '2021-01-01', members: [{ ...member, citizenNumber: number }] };
    const own = await world.refused('registerHousehold', { ...input, hamlet: world.lower });
    expect(own.problems).toMatchObject([{ code: 'CITIZEN_NUMBER_TAKEN', index: 0, field: 'citizenNumber', message: expect.stringContaining(home.code) }]);
    const foreign = await world.refused('registerHousehold', { ...input, hamlet: world.elsewhere }, world.neighbour);
    expect(foreign.problems).toMatchObject([{ code: 'CITIZEN_NUMBER_TAKEN', message: expect.not.stringContaining(home.code) }]);
    const other = await world.family();
    const corrected = await world.refused('correctMember', { ...seen(other), happenedOn: '2021-01-01', person: who(other, 'HEAD'), citizenNumber: number });
    expect(corrected.problems).toMatchObject([{ code: 'CITIZEN_NUMBER_TAKEN', message: expect.stringContaining(home.code) }]);
  });

  test('somebody much like a member of the register is asked about', async () => {
    const home = await world.family();
    const name = home.members[0]?.name as string;
    const like = { happenedOn: '2021-01-01', members: [{ name: name.toLowerCase(), relation: 'HEAD', birthYear: 1981, sex: 'MALE' }] };
    const { warnings } = await world.refused('registerHousehold', { ...like, hamlet: world.lower });
    expect(warnings).toMatchObject([{ code: 'NEAR_PERSON', index: 0, message: expect.stringContaining(home.code) }]);
    // a neighbour is told nothing of a household that he may not see, and another sex or age is another person
    expect((await lifeEvent(world.neighbour, 'registerHousehold', { ...like, hamlet: world.elsewhere })).data?.result.__typename).toBe('RecordedLifeEvent');
    for (const more of [{ sex: 'FEMALE' }, { birthYear: 1990 }])
      expect(
        (await lifeEvent(world.officer, 'registerHousehold', { ...like, members: [{ ...like.members[0], ...more }], hamlet: world.lower, confirmed: [] })).data
          ?.result.__typename,
      ).toBe('RecordedLifeEvent');
  });

  test('an event before the household was in the register, or on a day on which the person was no member', async () => {
    const home = await world.family();
    expect(codes(await world.refused('moveHousehold', { ...seen(home), happenedOn: '2019-12-31', hamlet: world.lower }))).toEqual(['BEFORE_BEGIN']);
    expect(codes(await world.refused('recordDeath', { ...seen(home), happenedOn: '2020-01-01', person: who(home, 'CHILD') }))).toEqual(['TOO_EARLY']);
    expect(codes(await world.refused('recordDeath', { ...seen(home), happenedOn: '2023-01-01', person: randomUUID() }))).toEqual(['NOT_A_MEMBER']);
  });

  test('an event under a later one says which day it is', async () => {
    const home = await world.family();
    const { households } = await recorded(world.officer, 'recordDeath', {
      ...seen(home),
      happenedOn: '2023-06-01',
      person: who(home, 'HEAD'),
      successor: who(home, 'SPOUSE'),
    });
    const answer = await world.refused('recordDeath', { ...seen(households[0] as Household), happenedOn: '2022-01-01', person: who(home, 'PARENT') });
    expect(answer.problems).toMatchObject([{ code: 'LATER_EVENT', message: expect.stringContaining('01/06/2023') }]);
  });
});

describe('two officers and one household', () => {
  test('the later one sees what has become of it', async () => {
    const home = await world.family();
    await recorded(world.labour, 'moveHousehold', { ...seen(home), happenedOn: '2023-01-01', hamlet: world.lower });
    const before = await world.kept();
    const { data } = await lifeEvent(world.officer, 'recordDeath', { ...seen(home), happenedOn: '2023-02-01', person: who(home, 'CHILD') });
    expect(data?.result).toMatchObject({ __typename: 'StaleHousehold', households: [{ id: home.id, hamlet: 'Thôn Hạ' }] });
    expect(await world.kept()).toEqual(before);
  });

  test('of eight at once, one is recorded and seven are told', async () => {
    const home = await world.family();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        lifeEvent(at % 2 ? world.labour : world.officer, 'moveHousehold', { ...seen(home), happenedOn: '2023-01-01', hamlet: world.lower }),
      ),
    );
    expect(answers.map(({ data }) => data?.result.__typename).sort()).toEqual(['RecordedLifeEvent', ...Array(7).fill('StaleHousehold')]);
  });

  test('two brides at once with one number: one enters', async () => {
    const [one, other] = [await world.family(), await world.family()];
    const number = world.newNumber();
    const answers = await Promise.all(
      [one, other].map((home, at) =>
        lifeEvent(world.officer, 'recordMarriageIn', {
          ...seen(home),
          happenedOn: '2023-01-01',
          newPerson: { name: `Dâu Thứ ${'ab'[at]}`, relation: 'CHILD_IN_LAW', citizenNumber: number },
        }),
      ),
    );
    expect(answers.map(({ data }) => data?.result.__typename).sort()).toEqual(['InvalidLifeEvent', 'RecordedLifeEvent']);
  });

  test('the same event sent twice happens once and has one answer; with another body the key is refused', async () => {
    const home = await world.family();
    const input = { ...seen(home), idempotencyKey: randomUUID(), happenedOn: '2023-01-01', name: 'Bé Một Lần', relation: 'CHILD' };
    const answers = await Promise.all(Array.from({ length: 4 }, () => recorded(world.officer, 'recordBirth', input)));
    expect(new Set(answers.map(({ event }) => event?.id)).size).toBe(1);
    expect((await world.now(home.id))?.memberCount).toBe(6);
    expect((await lifeEvent(world.officer, 'recordBirth', { ...input, name: 'Bé Khác' })).errors?.[0]?.extensions.code).toBe('CONFLICT');
  });
});
