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

describe('undoing', () => {
  const undo = (event: string | undefined, client = world.officer) => lifeEvent(client, 'undoLifeEvent', { event });
  const shape = ({ revision: _revision, ...rest }: Household) => rest;

  test.each<[string, (home: Household, other: Household) => [string, object]]>([
    ['recordBirth', (home) => ['recordBirth', { ...seen(home), happenedOn: '2023-01-01', name: 'Bé', relation: 'CHILD' }]],
    ['recordDeath', (home) => ['recordDeath', { ...seen(home), happenedOn: '2023-01-01', person: who(home, 'HEAD'), successor: who(home, 'SPOUSE') }]],
    ['recordMarriageOut', (home) => ['recordMarriageOut', { ...seen(home), happenedOn: '2023-01-01', person: who(home, 'CHILD') }]],
    [
      'recordMarriageIn',
      (home, other) => [
        'recordMarriageIn',
        { ...seen(home), happenedOn: '2023-01-01', person: who(other, 'CHILD'), from: seen(other), relation: 'CHILD_IN_LAW' },
      ],
    ],
    ['splitHousehold', (home) => ['splitHousehold', { ...seen(home), happenedOn: '2023-01-01', members: [{ person: who(home, 'CHILD'), relation: 'HEAD' }] }]],
    [
      'joinHouseholds',
      (home, other) => [
        'joinHouseholds',
        { into: seen(home), from: seen(other), happenedOn: '2023-01-01', members: other.members.map(({ id }) => ({ person: id, relation: 'OTHER_RELATIVE' })) },
      ],
    ],
    ['moveHousehold', (home) => ['moveHousehold', { ...seen(home), happenedOn: '2023-01-01', hamlet: world.lower }]],
    ['recordDeparture', (home) => ['recordDeparture', { ...seen(home), happenedOn: '2023-01-01' }]],
    ['correctHousehold', (home) => ['correctHousehold', { ...seen(home), happenedOn: '2020-01-01', phone: '0911222333' }]],
    ['correctMember', (home) => ['correctMember', { ...seen(home), happenedOn: '2022-01-01', person: who(home, 'CHILD'), name: 'Tên Khác Hẳn' }]],
  ])('%s leaves everything as it was, and both events in the history', async (_what, act) => {
    const [home, other] = [await world.family(), await world.family()];
    const [mutation, input] = act(home, other);
    const { event } = await recorded(world.officer, mutation, input);
    const undone = (await undo(event?.id)).data?.result;
    expect(undone).toMatchObject({ __typename: 'RecordedLifeEvent', event: { kind: 'UNDO' } });
    for (const one of [home, other])
      for (const on of ['2020-01-01', '2022-12-31', undefined]) expect(shape((await world.now(one.id, world.labour, { on })) as Household)).toEqual(shape(one));
    const { household } = await world.labour.get<{ household: { events: { id: string; kind: string; undoneBy: { id: string } | null; canUndo: boolean }[] } }>(
      'query($id: ID!) { household(id: $id) { events { id kind undoneBy { id } canUndo } } }',
      { id: home.id },
    );
    expect(household.events.map(({ kind }) => kind).slice(0, 1)).toEqual(['UNDO']);
    expect(household.events[1]).toMatchObject({ id: event?.id, undoneBy: { id: undone?.event?.id }, canUndo: false });
    expect(household.events[0]?.canUndo).toBe(false);
    expect(codes((await undo(event?.id)).data?.result as LifeEventStep)).toEqual(['ALREADY_UNDONE']);
    expect(codes((await undo(undone?.event?.id)).data?.result as LifeEventStep)).toEqual(['UNDO_OF_UNDO']);
  });

  test('a registration takes the household out of what is known now, and not out of what was known', async () => {
    const home = await world.family();
    const before = new Date();
    await expect(undo(home.revision)).resolves.toMatchObject({ data: { result: { __typename: 'RecordedLifeEvent', households: [] } } });
    expect(await world.now(home.id)).toBeNull();
    expect((await world.now(home.id, world.labour, { knownAt: before.toISOString() }))?.memberCount).toBe(5);
  });

  test('is refused while a later event rests on it, which is named; after that one is undone it is free', async () => {
    const home = await world.family();
    const birth = await recorded(world.officer, 'recordBirth', { ...seen(home), happenedOn: '2023-01-01', name: 'Bé Út', relation: 'CHILD' });
    const child = birth.households[0]?.members.find(({ name }) => name === 'Bé Út')?.id as string;
    const left = await recorded(world.officer, 'recordDeparture', { ...seen(birth.households[0] as Household), happenedOn: '2023-03-01', persons: [child] });
    for (const first of [birth.event?.id, home.revision]) {
      const answer = (await undo(first)).data?.result as LifeEventStep;
      expect(answer.problems).toMatchObject([
        { code: 'LATER_EVENT', message: expect.stringMatching(/Đi khỏi địa bàn ngày 01\/03\/2023|Sinh ngày 01\/01\/2023/) },
      ]);
    }
    expect((await undo(left.event?.id)).data?.result.__typename).toBe('RecordedLifeEvent');
    expect((await undo(birth.event?.id)).data?.result.__typename).toBe('RecordedLifeEvent');
    expect((await undo(home.revision)).data?.result.__typename).toBe('RecordedLifeEvent');
    expect(await world.now(home.id)).toBeNull();
  });

  test('two events that do not touch are undone in any order', async () => {
    const home = await world.family();
    const first = await recorded(world.officer, 'recordBirth', { ...seen(home), happenedOn: '2023-01-01', name: 'Bé Một', relation: 'CHILD' });
    await recorded(world.officer, 'recordBirth', { ...seen(first.households[0] as Household), happenedOn: '2023-02-01', name: 'Bé Hai', relation: 'CHILD' });
    const undone = (await undo(first.event?.id)).data?.result as LifeEventStep;
    expect(undone.households[0]?.members.map(({ name }) => name).filter((name) => name.startsWith('Bé'))).toEqual(['Bé Hai']);
  });

  test('a departure whose citizen number came back elsewhere is held', async () => {
    const number = world.newNumber();
    const [home, other] = [await world.family({ numbers: { CHILD: number } }), await world.family()];
    const left = await recorded(world.officer, 'recordDeparture', { ...seen(home), happenedOn: '2023-01-01', persons: [who(home, 'CHILD')] });
    const name = home.members.find(({ relation }) => relation === 'CHILD')?.name;
    await recorded(world.officer, 'recordMarriageIn', {
      ...seen(other),
      happenedOn: '2023-06-01',
      newPerson: { name, relation: 'CHILD_IN_LAW', citizenNumber: number },
    });
    const answer = (await undo(left.event?.id)).data?.result as LifeEventStep;
    expect(codes(answer)).toHaveLength(1);
    expect((await world.now(home.id))?.memberCount).toBe(4);
  });

  test('what does not exist, or is foreign, is NOT_FOUND', async () => {
    const home = await world.family();
    for (const [event, client] of [
      [randomUUID(), world.officer],
      ['x', world.officer],
      [home.revision, world.neighbour],
    ] as const)
      expect((await undo(event, client)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
