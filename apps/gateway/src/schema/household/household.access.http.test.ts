import { randomUUID } from 'node:crypto';
import { povertyStandard, profileBits } from '@bac-thang/indicators';
import {
  type Answer,
  emptyDistrict,
  type GraphqlClient,
  type LifeEventStep,
  makeHamlets,
  recognise,
  recorded,
  startTestGateway,
  type TestGateway,
} from '@bac-thang/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGateway } from '../../server.ts';

/** Bản Phố is today part of the new commune of Bắc Hà, whose officers are those of the former town. */
const ofBanPho = ['xa-ban-pho', 'chu-tich-ban-pho', 'thi-tran-bac-ha', 'chu-tich-thi-tran-bac-ha'];
const ofLungPhinh = ['xa-lung-phinh', 'chu-tich-lung-phinh'];
const departments = ['giao-duc', 'van-phong', 'ha-tang', 'nong-nghiep', 'van-hoa', 'ngan-hang'];
const counting = ['lanh-dao', 'mat-tran', 'kiem-toan'];
const everybody = ['lao-dong', ...ofBanPho, ...ofLungPhinh, ...departments, ...counting, 'quan-tri', 'xa-lung-cai'];
const outside = ['nobody', 'disabled'];

const NUMBER = '010199007777';
const PHONE = '0912345678';
const INDICATORS = [
  ...['employment', 'dependants', 'nutrition', 'health_insurance', 'adult_education', 'child_schooling', 'housing_quality', 'housing_area'],
  ...['water', 'latrine', 'telecom', 'info_means'],
];

type Household = LifeEventStep['households'][number];
let gateway: TestGateway;
let hamlets: string[];
const clients = new Map<string, GraphqlClient>();
const as = (who: string) => clients.get(who) as GraphqlClient;
/**
 * needy: in Bản Phố, deprived in everything; well: in nothing; near: near-poor without a deprivation; left: off the lists since December 2023;
 * foreign: in Lùng Phình, as needy is; everybody who is not foreign lives in Bản Phố.
 */
const households: Record<string, Household> = {};
const id = (name: string) => households[name]?.id as string;

beforeAll(async () => {
  gateway = await startTestGateway(createGateway, { copy: await emptyDistrict() });
  for (const who of everybody) clients.set(who, await gateway.signedIn(who));
  clients.set('nobody', gateway.client());
  clients.set('disabled', await gateway.signedIn('xa-ban-lien'));
  const accounts = await as('quan-tri').get<{ accounts: { nodes: { id: string; userName: string }[] } }>('{ accounts(first: 200) { nodes { id userName } } }');
  const closed = accounts.accounts.nodes.find(({ userName }) => userName === 'xa-ban-lien');
  await as('quan-tri').get('mutation($input: ChangeAccountInput!) { changeAccount(input: $input) { disabled } }', {
    input: { idempotencyKey: randomUUID(), id: closed?.id, disabled: true },
  });
  hamlets = await makeHamlets(gateway.copy.ownerUrl, [
    ['02866', 'Thôn Của Mình'],
    ['02848', 'Thôn Nơi Khác'],
  ]);
  const register = async (name: string, hamlet: number, head: string, more: object = {}, members: object[] = []) => {
    const made = await recorded(as('lao-dong'), 'registerHousehold', {
      happenedOn: '2020-01-01',
      hamlet: hamlets[hamlet],
      confirmed: ['NEAR_PERSON'],
      members: [{ name: head, relation: 'HEAD', birthYear: 1980 }, ...members],
      ...more,
    });
    households[name] = made.households[0] as Household;
  };
  const all = {
    schooling: 'PRIMARY',
    completed: 'PRIMARY',
    vocational: 'NONE',
    trainedOnTheJob: false,
    work: 'WAGE',
    labourContract: false,
    ableToWork: true,
    lookingForWork: true,
    healthInsurance: false,
    disability: true,
    socialAllowance: true,
    stunted: true,
    underweight: true,
  };
  await register(
    'needy',
    0,
    'Chủ Hộ Nghèo',
    {
      ethnicity: 'mong',
      phone: PHONE,
      policyFamily: true,
      unableToWork: true,
      causes: ['land'],
      wishes: ['vay vốn'],
      facts: {
        floorArea: 20,
        wall: 'NOT_DURABLE',
        column: 'NOT_DURABLE',
        roof: 'NOT_DURABLE',
        waterSource: 'RIVER_OR_POND',
        latrine: 'NONE',
        internetUse: false,
        telephoneUse: false,
        informationMeans: [],
        hearsLoudspeaker: false,
        wasteTreatment: 'DUMPED',
        untreatedIllness: true,
      },
    },
    [{ name: 'Thành Viên Kín', relation: 'CHILD', birthDate: '2005-06-07', sex: 'FEMALE', ethnicity: 'mong', citizenNumber: NUMBER, facts: all }],
  );
  await register('well', 0, 'Chủ Hộ Khá');
  await register('near', 0, 'Chủ Hộ Cận');
  await register('left', 0, 'Chủ Hộ Thoát');
  await register('foreign', 1, 'Chủ Hộ Khác');
  const everything = profileBits(povertyStandard('nd07-2021'), INDICATORS);
  const review = (year: number, more: { household: string; class: 'poor' | 'near-poor' | 'above'; deprived?: number }[]) =>
    recognise(gateway.copy.ownerUrl, { year, standard: 'nd07-2021', countedOn: `${year}-10-31`, decidedOn: `${year}-12-05`, households: more });
  await review(2022, [{ household: id('left'), class: 'poor', deprived: everything }]);
  await review(2023, [
    { household: id('needy'), class: 'poor', deprived: everything },
    { household: id('well'), class: 'above' },
    { household: id('near'), class: 'near-poor' },
    { household: id('left'), class: 'above' },
    { household: id('foreign'), class: 'poor', deprived: everything },
  ]);
});
afterAll(() => gateway.stop());

const names = (ids: readonly string[]) => ids.map((one) => Object.keys(households).find((name) => id(name) === one) ?? one);
const code = ({ errors }: Answer<unknown>) => errors?.[0]?.extensions.code;

/** Lines of the log about the register, of one account. */
async function lines(who: string): Promise<number> {
  const { rows } = await gateway.connection.pool.query(
    "SELECT count(*)::int AS lines FROM audit_entry e JOIN account a ON a.tenant = e.tenant AND a.id = e.account_id WHERE a.user_name = $1 AND e.action ~ '^(household|person|doubles)'",
    [who],
  );
  return rows[0].lines;
}

const LIST = '{ households(year: 2023) { totalCount edges { node { id } } } }';

describe('the list of 2023', () => {
  test.each<[readonly string[], string[], number]>([
    [['lao-dong'], ['needy', 'well', 'near', 'left', 'foreign'], 5],
    [ofBanPho, ['needy', 'well', 'near', 'left'], 4],
    [ofLungPhinh, ['foreign'], 1],
    [['xa-lung-cai'], [], 0],
    [['giao-duc', 'van-phong', 'ha-tang', 'nong-nghiep', 'van-hoa'], ['needy', 'foreign'], 2],
    [['ngan-hang'], ['needy', 'near', 'left', 'foreign'], 4],
    [counting, [], 5],
  ])('of %s: %s', async (posts, expected, totalCount) => {
    for (const who of posts) {
      const before = await lines(who);
      const { households: list } = await as(who).get<{ households: { totalCount: number; edges: { node: { id: string } }[] } }>(LIST);
      expect({ who, names: names(list.edges.map(({ node }) => node.id)), totalCount: list.totalCount }).toEqual({ who, names: expected, totalCount });
      expect({ who, lines: (await lines(who)) - before }).toEqual({ who, lines: counting.includes(who) ? 0 : 1 });
    }
  });

  test('is refused to the administrator, who also gets no number', async () => {
    for (const query of [LIST, '{ households(year: 2023) { totalCount } }']) expect(code(await as('quan-tri').ask(query))).toBe('FORBIDDEN');
  });

  test('is refused to whoever is not signed in, or no more', async () => {
    for (const who of outside) expect({ who, code: code(await as(who).ask(LIST)) }).toEqual({ who, code: 'UNAUTHENTICATED' });
  });

  test('of a foreign unit looks like one of a unit that does not exist', async () => {
    const ask = (who: string, unit: string) =>
      as(who).ask('query($unit: String!) { households(year: 2023, administrativeUnit: $unit) { totalCount } }', { unit });
    for (const who of [...ofBanPho, 'xa-lung-cai']) {
      const [foreign, none] = [await ask(who, '02848'), await ask(who, '99999')];
      expect({ who, codes: [code(foreign), code(none)] }).toEqual({ who, codes: ['NOT_FOUND', 'NOT_FOUND'] });
      expect(foreign.errors?.[0]?.message.replace('02848', '')).toBe(none.errors?.[0]?.message.replace('99999', ''));
    }
    for (const who of [...counting, ...departments, 'lao-dong']) expect({ who, code: code(await ask(who, '02848')) }).toEqual({ who, code: undefined });
    // the officers of the new commune work for Bản Phố, those of Bản Phố for nobody else
    expect(code(await ask('thi-tran-bac-ha', '02866'))).toBeUndefined();
    expect(code(await ask('xa-ban-pho', '02839'))).toBe('NOT_FOUND');
  });
});

describe('a search', () => {
  const search = (who: string, text: string) =>
    as(who).ask<{ households: { edges: { node: { id: string } }[] } }>(
      'query($text: String!) { households(year: 2023, search: $text) { totalCount edges { node { id } } } }',
      { text },
    );

  test.each(['chu ho', NUMBER, '1980'])('for "%s" is refused to posts that see counts only', async (text) => {
    for (const who of [...counting, 'quan-tri']) expect({ who, code: code(await search(who, text)) }).toEqual({ who, code: 'FORBIDDEN' });
  });

  /** Who finds the needy household by what. */
  test.each<[string, string, string[]]>([
    ["the head's name", 'chu ho ngheo', ['lao-dong', ...ofBanPho, ...departments]],
    ["a member's name", 'thanh vien kin', ['lao-dong', ...ofBanPho, 'giao-duc', 'van-phong']],
    ['a year of birth', 'thanh 2005', ['lao-dong', ...ofBanPho, 'giao-duc', 'van-phong']],
    ['a citizen number', NUMBER, ['lao-dong', ...ofBanPho]],
    ['its last digits', 'thanh 7777', ['lao-dong', ...ofBanPho]],
    ['the phone', PHONE, ['lao-dong', ...ofBanPho]],
    ['the hamlet', 'thon cua minh', ['lao-dong', ...ofBanPho, ...departments]],
  ])('by %s finds it for those who see that', async (_what, text, expected) => {
    const found: string[] = [];
    for (const who of [...everybody].filter((one) => !counting.includes(one) && one !== 'quan-tri')) {
      const { data, errors } = await search(who, text);
      expect(errors).toBeUndefined();
      if (names(data.households.edges.map(({ node }) => node.id)).includes('needy')) found.push(who);
    }
    expect(found.sort()).toEqual([...expected].sort());
  });
});

describe('one household', () => {
  const seen = async (who: string, household: string, on = '2023-12-31') =>
    code(await as(who).ask('query($id: ID!, $on: Date) { household(id: $id, on: $on) { head } }', { id: household, on }));

  test.each<[string, string[]]>([
    ['needy', ['lao-dong', ...ofBanPho, ...departments]],
    ['well', ['lao-dong', ...ofBanPho]],
    ['near', ['lao-dong', ...ofBanPho, 'ngan-hang']],
    ['left', ['lao-dong', ...ofBanPho, 'ngan-hang']],
    ['foreign', ['lao-dong', ...ofLungPhinh, ...departments]],
  ])('%s is seen by %s; to all others it is not there', async (name, expected) => {
    for (const who of everybody) {
      const before = await lines(who);
      const may = expected.includes(who);
      expect({ who, code: await seen(who, id(name)) }).toEqual({ who, code: may ? undefined : 'NOT_FOUND' });
      expect({ who, lines: (await lines(who)) - before }).toEqual({ who, lines: may ? 1 : 0 });
    }
    for (const who of outside) expect({ who, code: await seen(who, id(name)) }).toEqual({ who, code: 'UNAUTHENTICATED' });
  });

  test('a department sees it by the year that is asked', async () => {
    expect(await seen('nong-nghiep', id('left'), '2022-12-31')).toBeUndefined();
    expect(await seen('nong-nghiep', id('left'), '2023-12-31')).toBe('NOT_FOUND');
    expect(await seen('ngan-hang', id('left'), '2026-11-30')).toBeUndefined();
    expect(await seen('ngan-hang', id('left'), '2026-12-05')).toBe('NOT_FOUND');
  });
});

const FIELDS = {
  household: ['memberCount', 'ethnicity', 'phone', 'policyFamily', 'unableToWork', 'causes', 'wishes', 'events', 'history', 'validFrom'],
  facts: [
    ...['floorArea', 'wall', 'column', 'roof', 'waterSource', 'latrine', 'internetUse', 'telephoneUse', 'informationMeans', 'hearsLoudspeaker'],
    ...['wasteTreatment', 'untreatedIllness'],
  ],
  member: ['name', 'relation', 'birthDate', 'birthYear', 'sex', 'ethnicity', 'citizenNumber'],
  memberFacts: [
    ...['schooling', 'completed', 'vocational', 'trainedOnTheJob', 'work', 'labourContract', 'ableToWork', 'lookingForWork', 'healthInsurance'],
    ...['disability', 'socialAllowance', 'stunted', 'underweight'],
  ],
};
const person = ['name', 'relation', 'birthDate', 'birthYear', 'sex'];

describe('the fields of a household that is deprived in everything', () => {
  const ALL = `query($id: ID!) { household(id: $id, on: "2023-12-31") { code head hamlet hamletId administrativeUnit { code } hidden mayChange
    memberCount ethnicity phone policyFamily unableToWork causes wishes validFrom events { id sentence } history { class }
    facts { ${FIELDS.facts.join(' ')} } members { ${FIELDS.member.join(' ')} hidden facts { ${FIELDS.memberFacts.join(' ')} } }
    classification(year: 2023) { class deprivations unknown sentence } earlier: classification(year: 2022) { class } } }`;
  interface Shown {
    readonly [field: string]: unknown;
    readonly hidden: string[];
    readonly facts: Record<string, unknown>;
    readonly members: readonly (Record<string, unknown> & { readonly facts: Record<string, unknown>; readonly hidden: string[] })[];
    readonly classification: { readonly class: string; readonly deprivations: string[]; readonly sentence: string };
  }
  const shown = (value: unknown) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  const given = (fields: readonly string[], of: Readonly<Record<string, unknown>> | undefined) => fields.filter((field) => shown(of?.[field]));
  // an empty list is an answer here: the household has no means of information
  const facts = (of: Record<string, unknown>) => FIELDS.facts.filter((field) => of[field] !== null);

  test.each<[readonly string[], { household: string[]; facts: string[]; member: string[]; memberFacts: string[]; deprivations: string[] }]>([
    [
      ['lao-dong', ...ofBanPho],
      { household: FIELDS.household, facts: FIELDS.facts, member: FIELDS.member, memberFacts: FIELDS.memberFacts, deprivations: INDICATORS },
    ],
    [
      ['giao-duc'],
      {
        household: ['memberCount'],
        facts: [],
        member: person,
        memberFacts: ['schooling', 'completed', 'vocational', 'trainedOnTheJob'],
        deprivations: ['adult_education', 'child_schooling'],
      },
    ],
    [
      ['van-phong'],
      {
        household: ['memberCount'],
        facts: ['latrine'],
        member: person,
        memberFacts: ['healthInsurance', 'stunted', 'underweight'],
        deprivations: ['nutrition', 'health_insurance', 'latrine'],
      },
    ],
    [
      ['ha-tang'],
      {
        household: ['memberCount'],
        facts: ['floorArea', 'wall', 'column', 'roof'],
        member: [],
        memberFacts: [],
        deprivations: ['housing_quality', 'housing_area'],
      },
    ],
    [['nong-nghiep'], { household: ['memberCount'], facts: ['waterSource'], member: [], memberFacts: [], deprivations: ['water'] }],
    [
      ['van-hoa'],
      {
        household: ['memberCount'],
        facts: ['internetUse', 'telephoneUse', 'informationMeans'],
        member: [],
        memberFacts: [],
        deprivations: ['telecom', 'info_means'],
      },
    ],
    [['ngan-hang'], { household: [], facts: [], member: [], memberFacts: [], deprivations: [] }],
  ])('to %s', async (posts, expected) => {
    for (const who of posts) {
      const { household } = await as(who).get<{ household: Shown }>(ALL, { id: id('needy') });
      const child = household.members.find(({ relation }) => relation === 'CHILD');
      expect({
        who,
        household: given(FIELDS.household, household),
        facts: facts(household.facts),
        member: given(FIELDS.member, child),
        memberFacts: given(FIELDS.memberFacts, child?.facts),
        deprivations: household.classification.deprivations,
      }).toEqual({ who, ...expected });
      expect(household).toMatchObject({
        code: households.needy?.code,
        head: 'Chủ Hộ Nghèo',
        hamlet: 'Thôn Của Mình',
        classification: { class: 'POOR' },
        earlier: null,
      });
      // what is hidden says so, and only that
      const missing = [
        ...FIELDS.household.filter((field) => !expected.household.includes(field)),
        ...FIELDS.facts.filter((field) => !expected.facts.includes(field)).map((field) => `facts.${field}`),
        ...(expected.member.length > 0 ? [] : ['members']),
      ];
      expect(household.hidden.filter((field) => field !== 'validTo').sort()).toEqual(missing.sort());
      expect(household.mayChange).toBe(who === 'lao-dong' || who === 'xa-ban-pho' || who === 'thi-tran-bac-ha');
      if (departments.includes(who))
        expect(household.classification.sentence).toMatch(
          /^Hộ nghèo theo Nghị định 07\/2021\/NĐ-CP\. Công nhận tại Quyết định số 66\/QĐ-UBND ngày 05\/12\/2023\.$/,
        );
      if (child) expect(child.citizenNumber).toBe(expected.member.includes('citizenNumber') ? '********7777' : null);
      const text = JSON.stringify(household);
      expect(text).not.toContain(NUMBER);
      if (expected.member.length === 0) expect(text).not.toContain('Thành Viên Kín');
      if (!expected.household.includes('phone')) expect(text).not.toContain(PHONE);
    }
  });
});

describe('a whole citizen number', () => {
  const reveal = (who: string, of: string) =>
    as(who).ask<{ citizenNumber: string | null }>('query($person: ID!) { citizenNumber(person: $person) }', { person: of });
  const child = () => households.needy?.members.find(({ relation }) => relation === 'CHILD')?.id as string;
  const stranger = () => households.foreign?.members[0]?.id as string;

  test('is shown to Labour and to the officers who work for the commune, with a line each', async () => {
    for (const who of ['lao-dong', 'xa-ban-pho', 'thi-tran-bac-ha']) {
      const before = await lines(who);
      expect((await reveal(who, child())).data).toEqual({ citizenNumber: NUMBER });
      expect((await lines(who)) - before).toBe(1);
    }
  });

  test('is refused to all others, the chair among them', async () => {
    for (const who of [...everybody, ...outside].filter((one) => !['lao-dong', 'xa-ban-pho', 'thi-tran-bac-ha', 'xa-lung-phinh', 'xa-lung-cai'].includes(one)))
      expect({ who, code: code(await reveal(who, child())) }).toEqual({ who, code: outside.includes(who) ? 'UNAUTHENTICATED' : 'FORBIDDEN' });
  });

  test('of somebody foreign looks like that of nobody', async () => {
    for (const who of ['xa-lung-phinh', 'xa-lung-cai']) expect({ who, code: code(await reveal(who, child())) }).toEqual({ who, code: 'NOT_FOUND' });
    for (const none of [stranger(), randomUUID(), 'x']) expect(code(await reveal('xa-ban-pho', none))).toBe('NOT_FOUND');
  });
});

describe('doubles', () => {
  test('are listed for those who see persons, and for nobody else', async () => {
    const may = ['lao-dong', ...ofBanPho, ...ofLungPhinh, 'xa-lung-cai'];
    for (const who of everybody)
      expect({ who, code: code(await as(who).ask('{ possibleDoubles { totalCount } }')) }).toEqual({ who, code: may.includes(who) ? undefined : 'FORBIDDEN' });
    for (const who of outside) expect(code(await as(who).ask('{ possibleDoubles { totalCount } }'))).toBe('UNAUTHENTICATED');
  });
});

describe('what everybody who signed in may read', () => {
  test.each(['{ hamlets { id } }', '{ ethnicGroups { id name } }', '{ povertyCauses { id name } }'])('%s', async (query) => {
    for (const who of everybody) expect({ who, code: code(await as(who).ask(query)) }).toEqual({ who, code: undefined });
    for (const who of outside) expect(code(await as(who).ask(query))).toBe('UNAUTHENTICATED');
  });
});

describe('life events', () => {
  /** Each mutation as somebody would send it about a household. */
  const mutations: readonly (readonly [string, (home: Household, other: Household, hamlet: string) => object])[] = [
    ['registerHousehold', (_home, _other, hamlet) => ({ happenedOn: '2024-01-01', hamlet, members: [{ name: 'Ai Đó', relation: 'HEAD' }] })],
    ['recordBirth', (home) => ({ ...seen(home), happenedOn: '2024-01-01', name: 'Bé', relation: 'CHILD' })],
    ['recordDeath', (home) => ({ ...seen(home), happenedOn: '2024-01-01', person: home.members[0]?.id })],
    ['recordMarriageIn', (home) => ({ ...seen(home), happenedOn: '2024-01-01', newPerson: { name: 'Dâu', relation: 'CHILD_IN_LAW' } })],
    ['recordMarriageOut', (home) => ({ ...seen(home), happenedOn: '2024-01-01', person: home.members[0]?.id })],
    ['splitHousehold', (home) => ({ ...seen(home), happenedOn: '2024-01-01', members: [{ person: home.members[0]?.id, relation: 'HEAD' }] })],
    ['joinHouseholds', (home, other) => ({ into: seen(home), from: seen(other), happenedOn: '2024-01-01', members: [] })],
    ['moveHousehold', (home, _other, hamlet) => ({ ...seen(home), happenedOn: '2024-01-01', hamlet })],
    ['recordDeparture', (home) => ({ ...seen(home), happenedOn: '2024-01-01' })],
    ['correctHousehold', (home) => ({ ...seen(home), happenedOn: '2024-01-01', phone: '0999999999' })],
    ['correctMember', (home) => ({ ...seen(home), happenedOn: '2024-01-01', person: home.members[0]?.id, name: 'Khác' })],
    ['undoLifeEvent', (home) => ({ event: home.revision })],
    ['decideDouble', (home, other) => ({ one: home.members[0]?.id, other: other.members[0]?.id, same: false, households: [seen(home), seen(other)] })],
  ];
  const seen = ({ id: household, revision }: Household) => ({ household, basedOn: revision });
  const send = (who: string, mutation: string, input: object) =>
    as(who).ask(`mutation($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { __typename } }`, {
      input: { idempotencyKey: randomUUID(), ...input },
    });
  async function kept(): Promise<unknown> {
    const { rows } = await gateway.connection.pool.query(`
      SELECT (SELECT count(*) FROM life_event) AS events, (SELECT ROW(count(*), count(known_to))::text FROM household_version) AS households,
        (SELECT ROW(count(*), count(known_to))::text FROM person_version) AS persons, (SELECT count(*) FROM idempotency_key WHERE operation <> 'changeAccount') AS keys,
        (SELECT count(*) FROM double_decision) AS decisions, (SELECT count(*) FROM audit_entry WHERE action ~ '^(life-event|double:)') AS log`);
    return rows;
  }
  const writers = ['lao-dong', 'xa-ban-pho', 'thi-tran-bac-ha', 'xa-lung-phinh', 'xa-lung-cai'];

  test.each(mutations)('%s is refused to everybody but officers and Labour, before it is read', async (mutation, input) => {
    const before = await kept();
    const body = input(households.well as Household, households.near as Household, hamlets[0] as string);
    for (const who of [...everybody, ...outside].filter((one) => !writers.includes(one)))
      expect({ who, code: code(await send(who, mutation, body)) }).toEqual({ who, code: outside.includes(who) ? 'UNAUTHENTICATED' : 'FORBIDDEN' });
    expect(await kept()).toEqual(before);
  });

  test.each(mutations)('%s of a foreign household by a commune officer looks like one of a household that does not exist', async (mutation, input) => {
    const before = await kept();
    const foreign = input(households.well as Household, households.near as Household, hamlets[0] as string);
    const none = { ...(households.well as Household), id: randomUUID(), revision: randomUUID() };
    const nothing = input(none, { ...none, id: randomUUID(), members: (households.near as Household).members }, hamlets[0] as string);
    for (const who of ['xa-lung-phinh', 'xa-lung-cai']) {
      const [one, other] = [await send(who, mutation, foreign), await send(who, mutation, nothing)];
      const expected = mutation === 'registerHousehold' ? 'FORBIDDEN' : 'NOT_FOUND';
      expect({ who, code: code(one), message: one.errors?.[0]?.message }).toEqual({ who, code: expected, message: other.errors?.[0]?.message });
    }
    expect(await kept()).toEqual(before);
  });

  test('one of two households that is foreign makes it so: nothing is joined across communes by an officer', async () => {
    const { well, foreign } = households as { well: Household; foreign: Household };
    for (const [mutation, input] of [
      ['joinHouseholds', { into: seen(well), from: seen(foreign), happenedOn: '2024-01-01', members: [] }],
      ['recordMarriageIn', { ...seen(well), happenedOn: '2024-01-01', person: foreign.members[0]?.id, from: seen(foreign), relation: 'CHILD_IN_LAW' }],
      ['decideDouble', { one: well.members[0]?.id, other: foreign.members[0]?.id, same: false, households: [seen(well), seen(foreign)] }],
    ] as const)
      expect({ mutation, code: code(await send('xa-ban-pho', mutation, input)) }).toEqual({ mutation, code: 'NOT_FOUND' });
    expect(code(await send('xa-ban-pho', 'splitHousehold', { ...seen(well), happenedOn: '2024-01-01', hamlet: hamlets[1], members: [] }))).toBe('FORBIDDEN');
  });

  test.each(['xa-ban-pho', 'thi-tran-bac-ha', 'lao-dong'])('%s records one', async (who) => {
    const { household } = await as(who).get<{ household: { revision: string } }>('query($id: ID!) { household(id: $id) { revision } }', { id: id('well') });
    const before = await lines(who);
    const { data, errors } = await send(who, 'recordBirth', {
      household: id('well'),
      basedOn: household.revision,
      happenedOn: '2024-01-01',
      name: `Bé ${who.split('-').at(-1)}`,
      relation: 'CHILD',
    });
    expect({ errors, data }).toEqual({ errors: undefined, data: { recordBirth: { __typename: 'RecordedLifeEvent' } } });
    // its answer shows persons
    expect((await lines(who)) - before).toBe(1);
  });
});
