import { type AnsweredVersion, type GraphqlClient, latestVersion, recordCells, startTestGateway, type TestGateway, takeStep } from '@bac-thang/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGateway } from '../server.ts';

const everybody = [
  ...['lanh-dao', 'lao-dong', 'giao-duc', 'van-phong', 'ha-tang', 'nong-nghiep', 'van-hoa', 'ngan-hang', 'mat-tran', 'kiem-toan', 'quan-tri'],
  ...['xa-ban-pho', 'xa-na-hoi', 'xa-ta-chai', 'xa-lung-cai', 'xa-ta-cu-ty', 'thi-tran-bac-ha'],
  ...['chu-tich-ban-pho', 'chu-tich-na-hoi', 'chu-tich-ta-chai', 'chu-tich-lung-cai', 'chu-tich-ta-cu-ty', 'chu-tich-thi-tran-bac-ha'],
];
const nobody = 'nobody';

interface Place {
  readonly measure: string;
  readonly year: number;
  readonly administrativeUnit?: string;
  readonly organisation?: string;
  readonly value: object;
}
const share = { numerator: 3, denominator: 4 };
const at = (measure: string, year: number, administrativeUnit: string | undefined, value: object): Place => ({
  measure,
  year,
  value,
  ...(administrativeUnit ? { administrativeUnit } : {}),
});
const BAN_PHO = '02866';
/** The cells of the table. Until 2023 no unit has merged; Tà Chải is part of the town at the end of 2024; in 2025 there are six new communes. */
const places: Record<string, Place> = {
  'a school cell of Bản Phố': at('education.enrolment-age-5', 2023, BAN_PHO, share),
  'a labour cell of Bản Phố': at('labour.newly-trained', 2023, BAN_PHO, { quantity: 7 }),
  'a health cell of Bản Phố': at('health.insured-residents', 2023, BAN_PHO, share),
  'a housing cell of Bản Phố': at('housing.standard-houses', 2023, BAN_PHO, share),
  'a water cell of Bản Phố': at('water.hygienic-water-households', 2023, BAN_PHO, share),
  'a culture cell of Bản Phố': at('information.access-criterion', 2023, BAN_PHO, { level: 1 }),
  "the Bank's cell of Bản Phố": at('credit.disbursed.poor-households', 2023, BAN_PHO, { quantity: 1.5 }),
  "the district's budget cell": at('budget.state-budget', 2023, undefined, { quantity: 900 }),
  "an organisation's cell": { ...at('front.poverty-reduction-models', 2023, undefined, { quantity: 2 }), organisation: '' },
  'a school cell of Tà Chải of 2023': at('education.enrolment-age-5', 2023, '02872', share),
  'a school cell of Tà Chải of 2024': at('education.enrolment-age-5', 2024, '02872', share),
  'a school cell of Bản Phố of 2025': at('education.enrolment-age-5', 2025, BAN_PHO, share),
  'a school cell of Lùng Cải of 2025': at('education.enrolment-age-5', 2025, '02842', share),
  'a school cell of Tả Củ Tỷ of 2025': at('education.enrolment-age-5', 2025, '02854', share),
};

let gateway: TestGateway;
const clients = new Map<string, GraphqlClient>();
const as = (who: string) => clients.get(who) as GraphqlClient;

beforeAll(async () => {
  gateway = await startTestGateway(createGateway);
  for (const who of everybody) clients.set(who, await gateway.signedIn(who));
  clients.set(nobody, gateway.client());
  const { organisations } = await as('mat-tran').get<{ organisations: { id: string }[] }>('{ organisations { id } }');
  places["an organisation's cell"] = { ...placeOf("an organisation's cell"), organisation: organisations[0]?.id ?? '' };
});
afterAll(() => gateway.stop());

function placeOf(name: string): Place {
  const place = places[name];
  if (!place) throw new Error(`no place "${name}"`);
  return place;
}

const seen = (name: string) => latestVersion(as('kiem-toan'), placeOf(name));

/** The next version of a cell, or the refusal. */
async function draft(who: string, name: string) {
  const { value, measure, year, administrativeUnit, organisation } = placeOf(name);
  const basedOn = (await seen(name))?.id;
  return recordCells(as(who), year, [{ measure, administrativeUnit, organisation, basedOn, ...value }]);
}

async function drafted(author: string, name: string): Promise<AnsweredVersion> {
  const { data } = await draft(author, name);
  const version = data?.result.observations?.[0];
  if (!version) throw new Error(`${author} could not draft ${name}: ${JSON.stringify(data)}`);
  return version;
}

async function submitted(author: string, name: string): Promise<AnsweredVersion> {
  const version = await drafted(author, name);
  const { data } = await takeStep(as(author), 'submit', [version.id]);
  expect(data?.result.observations[0]?.state).toBe('SUBMITTED');
  return version;
}

/** Changes when any row of a value, of the log or of the outbox is written or touched. */
async function traces(): Promise<unknown> {
  const { rows } = await gateway.connection.pool.query(`
    SELECT (SELECT ROW(count(*), max(xmin::text::bigint)) FROM observation)::text AS observations, (SELECT count(*) FROM audit_entry) AS audit,
      (SELECT count(*) FROM outbox_event) AS outbox, (SELECT count(*) FROM idempotency_key) AS keys`);
  return rows;
}

async function refusedToTheOthers(
  may: readonly string[],
  act: (who: string) => Promise<{ errors?: readonly { extensions: { code: string } }[]; data: unknown }>,
) {
  const before = await traces();
  for (const who of [...everybody, nobody].filter((one) => !may.includes(one))) {
    const { errors, data } = await act(who);
    expect({ who, codes: errors?.map(({ extensions }) => extensions.code), data }).toEqual({
      who,
      codes: [who === nobody ? 'UNAUTHENTICATED' : 'FORBIDDEN'],
      data: null,
    });
  }
  expect(await traces()).toEqual(before);
}

describe('drafts: these, and nobody else', () => {
  test.each<[string, string[]]>([
    ['a school cell of Bản Phố', ['xa-ban-pho', 'giao-duc']],
    ['a labour cell of Bản Phố', ['xa-ban-pho', 'lao-dong']],
    ['a health cell of Bản Phố', ['xa-ban-pho', 'van-phong']],
    ['a housing cell of Bản Phố', ['xa-ban-pho', 'ha-tang']],
    ['a water cell of Bản Phố', ['xa-ban-pho', 'nong-nghiep']],
    ['a culture cell of Bản Phố', ['xa-ban-pho', 'van-hoa']],
    ["the Bank's cell of Bản Phố", ['ngan-hang']],
    ["the district's budget cell", ['lao-dong']],
    ["an organisation's cell", ['mat-tran']],
    ['a school cell of Tà Chải of 2023', ['xa-ta-chai', 'giao-duc']],
    ['a school cell of Tà Chải of 2024', ['xa-ta-chai', 'thi-tran-bac-ha', 'giao-duc']],
    ['a school cell of Bản Phố of 2025', ['xa-ban-pho', 'thi-tran-bac-ha', 'giao-duc']],
    // the new commune Tả Củ Tỷ bears the code that was Lùng Cải's: its officers fill both rows, Lùng Cải's only their own
    ['a school cell of Lùng Cải of 2025', ['xa-lung-cai', 'xa-ta-cu-ty', 'giao-duc']],
    ['a school cell of Tả Củ Tỷ of 2025', ['xa-ta-cu-ty', 'giao-duc']],
  ])('%s: %s', async (place, may) => {
    await refusedToTheOthers(may, (who) => draft(who, place));
    for (const who of may) expect(await drafted(who, place)).toMatchObject({ state: 'DRAFT' });
  });
});

describe('submits: these, and nobody else', () => {
  test.each<[string, string, string[]]>([
    ['a school cell of Bản Phố', 'xa-ban-pho', ['xa-ban-pho', 'giao-duc']],
    ["the Bank's cell of Bản Phố", 'ngan-hang', ['ngan-hang']],
    ["the district's budget cell", 'lao-dong', ['lao-dong']],
    ['a school cell of Tà Chải of 2024', 'thi-tran-bac-ha', ['xa-ta-chai', 'thi-tran-bac-ha', 'giao-duc']],
    ['a school cell of Tả Củ Tỷ of 2025', 'xa-ta-cu-ty', ['xa-ta-cu-ty', 'giao-duc']],
  ])('%s, drafted by %s: %s', async (place, author, may) => {
    const { id } = await drafted(author, place);
    await refusedToTheOthers(may, (who) => takeStep(as(who), 'submit', [id]));
    for (const who of may) {
      const { data } = await takeStep(as(who), 'submit', [(await drafted(author, place)).id]);
      expect(data?.result.observations[0]).toMatchObject({ state: 'SUBMITTED' });
    }
  });
});

describe('accepts: these, and nobody else', () => {
  test.each<[string, string, string[]]>([
    ['a school cell of Bản Phố', 'xa-ban-pho', ['giao-duc']],
    ['a school cell of Bản Phố', 'giao-duc', ['lao-dong']],
    ['a labour cell of Bản Phố', 'xa-ban-pho', ['lao-dong']],
    ['a labour cell of Bản Phố', 'lao-dong', ['lanh-dao']],
    ['a health cell of Bản Phố', 'van-phong', ['lao-dong']],
    ["the Bank's cell of Bản Phố", 'ngan-hang', ['lao-dong']],
    ["the district's budget cell", 'lao-dong', ['lanh-dao']],
    ["an organisation's cell", 'mat-tran', ['lao-dong']],
    ['a school cell of Tà Chải of 2024', 'thi-tran-bac-ha', ['giao-duc']],
  ])('%s, submitted by %s: %s', async (place, author, may) => {
    const { id } = await submitted(author, place);
    await refusedToTheOthers(may, (who) => takeStep(as(who), 'accept', [id]));
    for (const who of may) {
      const version = await submitted(author, place);
      const { data } = await takeStep(as(who), 'accept', [version.id]);
      expect(data?.result.observations[0]).toMatchObject({ id: version.id, state: 'ACCEPTED', accepted: { id: version.id } });
    }
  });
});

describe('returns: these, and nobody else', () => {
  test.each<[string, string, string[]]>([
    ['a school cell of Bản Phố', 'xa-ban-pho', ['giao-duc', 'chu-tich-ban-pho']],
    ['a school cell of Bản Phố', 'giao-duc', ['lao-dong']],
    ['a labour cell of Bản Phố', 'xa-ban-pho', ['lao-dong', 'chu-tich-ban-pho']],
    ["the Bank's cell of Bản Phố", 'ngan-hang', ['lao-dong']],
    ["the district's budget cell", 'lao-dong', ['lanh-dao']],
    ['a school cell of Tà Chải of 2023', 'xa-ta-chai', ['giao-duc', 'chu-tich-ta-chai']],
    ['a school cell of Tà Chải of 2024', 'thi-tran-bac-ha', ['giao-duc', 'chu-tich-ta-chai', 'chu-tich-thi-tran-bac-ha']],
    ['a school cell of Lùng Cải of 2025', 'xa-ta-cu-ty', ['giao-duc', 'chu-tich-lung-cai', 'chu-tich-ta-cu-ty']],
  ])('%s, submitted by %s: %s', async (place, author, may) => {
    const { id } = await submitted(author, place);
    await refusedToTheOthers(may, (who) => takeStep(as(who), 'return', [id]));
    for (const who of may) {
      const version = await submitted(author, place);
      const { data } = await takeStep(as(who), 'return', [version.id], 'Thiếu một thôn.');
      expect(data?.result.observations[0]).toMatchObject({ id: version.id, state: 'RETURNED', note: 'Thiếu một thôn.' });
    }
  });

  test.each(['accept', 'return'] as const)('the chair may not return what the department has moved on (%s)', async (step) => {
    const { id } = await submitted('xa-ban-pho', 'a school cell of Bản Phố');
    await takeStep(as('giao-duc'), step, [id]);
    const before = await traces();
    const { data } = await takeStep(as('chu-tich-ban-pho'), 'return', [id]);
    expect(data?.result.problems).toMatchObject([{ index: 0, code: 'WRONG_STATE' }]);
    expect(await traces()).toEqual(before);
  });
});

const allSeeing = ['lanh-dao', 'lao-dong', 'kiem-toan'];
const readers: [string, string[]][] = [
  ['a school cell of Bản Phố', [...allSeeing, 'giao-duc', 'xa-ban-pho', 'chu-tich-ban-pho']],
  ['a labour cell of Bản Phố', [...allSeeing, 'xa-ban-pho', 'chu-tich-ban-pho']],
  ["the Bank's cell of Bản Phố", [...allSeeing, 'ngan-hang', 'xa-ban-pho', 'chu-tich-ban-pho']],
  ["the district's budget cell", allSeeing],
  ["an organisation's cell", [...allSeeing, 'mat-tran']],
  ['a school cell of Tà Chải of 2023', [...allSeeing, 'giao-duc', 'xa-ta-chai', 'chu-tich-ta-chai']],
  ['a school cell of Tà Chải of 2024', [...allSeeing, 'giao-duc', 'xa-ta-chai', 'chu-tich-ta-chai', 'thi-tran-bac-ha', 'chu-tich-thi-tran-bac-ha']],
  ['a school cell of Lùng Cải of 2025', [...allSeeing, 'giao-duc', 'xa-lung-cai', 'chu-tich-lung-cai', 'xa-ta-cu-ty', 'chu-tich-ta-cu-ty']],
  ['a school cell of Tả Củ Tỷ of 2025', [...allSeeing, 'giao-duc', 'xa-ta-cu-ty', 'chu-tich-ta-cu-ty']],
];

describe('reads the cell: these, and nobody else', () => {
  test.each(readers)('%s: %s', async (place, may) => {
    const version = (await seen(place)) ?? (await drafted('giao-duc', place));
    for (const who of everybody)
      expect({ who, sees: (await latestVersion(as(who), placeOf(place)))?.id }).toEqual({ who, sees: may.includes(who) ? version.id : undefined });
    const unsigned = await as(nobody).ask('query($measure: ID!) { observations(measure: $measure, year: 2023) { id } }', { measure: placeOf(place).measure });
    expect(unsigned.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test.each(readers)('history of %s: the same; to the others the version looks missing', async (place, may) => {
    const version = await seen(place);
    for (const who of [...everybody, nobody]) {
      const { data, errors } = await as(who).ask<{ observationHistory: object[] } | null>('query($id: ID!) { observationHistory(id: $id) { action } }', {
        id: version?.id,
      });
      if (may.includes(who)) expect(data?.observationHistory.length).toBeGreaterThan(0);
      else expect({ who, code: errors?.[0]?.extensions.code }).toEqual({ who, code: who === nobody ? 'UNAUTHENTICATED' : 'NOT_FOUND' });
    }
  });

  test('a version that does not exist looks the same as a foreign one', async () => {
    const foreign = await seen('a school cell of Tà Chải of 2023');
    const ask = async (id: string | undefined) => (await as('xa-na-hoi').ask('query($id: ID!) { observationHistory(id: $id) { action } }', { id })).errors;
    expect(await ask(foreign?.id)).toEqual(await ask('00000000-0000-7000-8000-000000000000'));
  });
});

describe("a unit's own verdict", () => {
  const ofUnit = (who: string, unit: string, asOf: string) =>
    as(who).ask<{ target: { verdict: { status: string } } | null }>(
      'query($unit: String, $asOf: Date) { target(id: "education.enrolment-age-5") { verdict(administrativeUnit: $unit, asOf: $asOf) { status } } }',
      { unit, asOf },
    );

  test.each<[string, string, string, string[]]>([
    ['Bản Phố', '2023-12-31', BAN_PHO, ['giao-duc', 'xa-ban-pho', 'chu-tich-ban-pho']],
    ['Tà Chải', '2023-12-31', '02872', ['giao-duc', 'xa-ta-chai', 'chu-tich-ta-chai']],
    ['Tà Chải', '2024-12-31', '02872', ['giao-duc', 'xa-ta-chai', 'chu-tich-ta-chai', 'thi-tran-bac-ha', 'chu-tich-thi-tran-bac-ha']],
  ])('of %s at %s is for those who read its cells; to the others the unit looks missing', async (_name, asOf, unit, may) => {
    for (const who of everybody) {
      const { data, errors } = await ofUnit(who, unit, asOf);
      if ([...allSeeing, ...may].includes(who)) expect({ who, status: data?.target?.verdict.status }).toEqual({ who, status: expect.any(String) });
      else expect({ who, code: errors?.[0]?.extensions.code }).toEqual({ who, code: 'NOT_FOUND' });
    }
  });

  test.each(['99999', '', '02845'])('of "%s", which is no unit of the plan, is NOT_FOUND for everybody', async (unit) => {
    expect((await ofUnit('lao-dong', unit, '2023-12-31')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test("the district's verdict is for everybody who is signed in", async () => {
    for (const who of everybody) expect((await as(who).ask('{ target(id: "education.enrolment-age-5") { verdict { status } } }')).errors).toBeUndefined();
    expect((await as(nobody).ask('{ target(id: "education.enrolment-age-5") { verdict { status } } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('the table of communes leaves out those that the session may not see', async () => {
    const communes = async (who: string) =>
      (await as(who).get<{ target: { units: { id: string }[] } }>('{ target(id: "education.enrolment-age-5") { units { id } } }')).target.units.map(
        ({ id }) => id,
      );
    expect(await communes('xa-ban-pho')).toEqual([BAN_PHO]);
    expect(await communes('van-phong')).toEqual([]);
    expect(await communes('quan-tri')).toEqual([]);
    expect(await communes('kiem-toan')).toHaveLength(19);
  });
});

describe('accounts', () => {
  const create = (who: string, userName: string) =>
    as(who).ask<{ createAccount: { id: string } } | null>('mutation($input: CreateAccountInput!) { createAccount(input: $input) { id } }', {
      input: { idempotencyKey: crypto.randomUUID(), userName, displayName: 'Thử', password: 'Mot-mat-khau-dai-12', post: 'auditor' },
    });
  const close = (who: string, id: string | undefined) =>
    as(who).ask('mutation($input: ChangeAccountInput!) { changeAccount(input: $input) { disabled } }', {
      input: { idempotencyKey: crypto.randomUUID(), id, disabled: true },
    });

  test('are listed, opened and closed by the administrator alone', async () => {
    const list = (who: string) => as(who).ask('{ accounts(first: 1) { nodes { userName } } }');
    await refusedToTheOthers(['quan-tri'], list);
    await refusedToTheOthers(['quan-tri'], (who) => create(who, 'nguoi-moi'));
    expect((await list('quan-tri')).errors).toBeUndefined();
    const id = (await create('quan-tri', 'nguoi-moi')).data?.createAccount.id;
    await refusedToTheOthers(['quan-tri'], (who) => close(who, id));
    expect((await gateway.client().signIn('nguoi-moi', 'Mot-mat-khau-dai-12')).cookies.size).toBe(2);
    expect((await close('quan-tri', id)).data).toEqual({ changeAccount: { disabled: true } });
    await expect(gateway.client().signIn('nguoi-moi', 'Mot-mat-khau-dai-12')).rejects.toThrow('InvalidCredentials');
  });
});

describe('the log and the reporting year', () => {
  test('the log is for the auditor alone', async () => {
    const read = (who: string) => as(who).ask('{ auditEntries(first: 1) { nodes { action } } }');
    await refusedToTheOthers(['kiem-toan'], read);
    expect((await read('kiem-toan')).errors).toBeUndefined();
  });

  test('the reporting year is moved by Labour alone, and the answer tells the new one', async () => {
    const move = (who: string, year: number) =>
      as(who).ask('mutation($input: SetReportingYearInput!) { setReportingYear(input: $input) { reportingYear } }', {
        input: { idempotencyKey: crypto.randomUUID(), year },
      });
    await refusedToTheOthers(['lao-dong'], (who) => move(who, 2024));
    expect((await move('lao-dong', 2024)).data).toEqual({ setReportingYear: { reportingYear: 2024 } });
    expect((await move('lao-dong', 2023)).data).toEqual({ setReportingYear: { reportingYear: 2023 } });
    expect((await move('lao-dong', 2020)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
