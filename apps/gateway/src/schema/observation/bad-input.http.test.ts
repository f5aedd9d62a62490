import { type GraphqlClient, latestVersion, recordCells, type StepAnswer, startTestGateway, type TestGateway, takeStep } from '@bac-thang/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGateway } from '../../server.ts';

let gateway: TestGateway;
let education: GraphqlClient;
let labour: GraphqlClient;
let front: GraphqlClient;
beforeAll(async () => {
  gateway = await startTestGateway(createGateway);
  education = await gateway.signedIn('giao-duc');
  labour = await gateway.signedIn('lao-dong');
  front = await gateway.signedIn('mat-tran');
});
afterAll(() => gateway.stop());

const AGE5 = { measure: 'education.enrolment-age-5', administrativeUnit: '02866' };
const COMPUTERS = { measure: 'education.computers', administrativeUnit: '02866' };
const POOR = { measure: 'poverty.poor-households', administrativeUnit: '02866' };

async function traces(): Promise<unknown> {
  const { rows } = await gateway.connection.pool.query(
    'SELECT (SELECT count(*) FROM observation) AS observations, (SELECT count(*) FROM audit_entry) AS log, (SELECT count(*) FROM outbox_event) AS outbox, (SELECT count(*) FROM idempotency_key) AS keys',
  );
  return rows;
}
const problemsOf = ({ data, errors }: StepAnswer) =>
  errors ? errors.map(({ extensions }) => extensions.code) : data?.result.problems?.map(({ index, field, code }) => `${index} ${field} ${code}`);

describe('a value that cannot stand is refused with its field and its cure, and nothing is written', () => {
  test.each<[string, string, number, object, string[]]>([
    ['text where a number belongs', 'giao-duc', 2025, { ...COMPUTERS, quantity: 'mười hai' }, ['BAD_USER_INPUT']],
    ['1.234,5 as text', 'giao-duc', 2025, { ...COMPUTERS, quantity: '1.234,5' }, ['BAD_USER_INPUT']],
    ['1,234.5 as text', 'giao-duc', 2025, { ...COMPUTERS, quantity: '1,234.5' }, ['BAD_USER_INPUT']],
    ['94,75% as text', 'giao-duc', 2025, { ...AGE5, numerator: '94,75%', denominator: 100 }, ['BAD_USER_INPUT']],
    ['even a plain number as text', 'giao-duc', 2025, { ...COMPUTERS, quantity: '12' }, ['BAD_USER_INPUT']],
    [
      'a quotient by nothing',
      'nong-nghiep',
      2025,
      { measure: 'agriculture.value-per-hectare', numerator: 1000, denominator: 0 },
      ['0 denominator ZERO_DENOMINATOR'],
    ],
    ['a level between two levels', 'giao-duc', 2025, { measure: 'education.criterion-5', administrativeUnit: '02866', level: 1.5 }, ['BAD_USER_INPUT']],
    [
      'a level that there is not',
      'giao-duc',
      2025,
      { measure: 'education.criterion-5', administrativeUnit: '02866', level: 3 },
      ['0 level LEVEL_OUT_OF_RANGE'],
    ],
    ['a negative level', 'giao-duc', 2025, { measure: 'education.criterion-5', administrativeUnit: '02866', level: -1 }, ['0 level LEVEL_OUT_OF_RANGE']],
    ['a numerator above its denominator', 'giao-duc', 2025, { ...AGE5, numerator: 5, denominator: 4 }, ['0 numerator NUMERATOR_ABOVE_DENOMINATOR']],
    ['a numerator alone', 'giao-duc', 2025, { ...AGE5, numerator: 5 }, ['0 denominator MISSING_FIELD']],
    ['nothing in an empty cell', 'giao-duc', 2025, COMPUTERS, ['0 quantity MISSING_FIELD']],
    ['half a computer', 'giao-duc', 2025, { ...COMPUTERS, quantity: 0.5 }, ['0 quantity NOT_WHOLE']],
    ['more than the numbers hold', 'giao-duc', 2025, { ...COMPUTERS, quantity: 1e17 }, ['0 quantity TOO_LARGE']],
    [
      'fields of three kinds at once',
      'giao-duc',
      2025,
      { ...COMPUTERS, quantity: 1, level: 1, numerator: 1 },
      ['0 numerator WRONG_FIELD', '0 level WRONG_FIELD'],
    ],
    ['a year as text', 'giao-duc', 2025, { ...COMPUTERS, year: '2025', quantity: 1 }, ['BAD_USER_INPUT']],
    ['no unit', 'giao-duc', 2025, { measure: COMPUTERS.measure, quantity: 1 }, ['0 administrativeUnit MISSING_FIELD']],
    [
      'the town, of a measure of communes only',
      'giao-duc',
      2025,
      { measure: 'education.criterion-5', administrativeUnit: '02839', level: 1 },
      ['0 administrativeUnit UNIT_NOT_IN_SET'],
    ],
    [
      'a unit, of a figure of the district',
      'nong-nghiep',
      2025,
      { measure: 'agriculture.grain-output', administrativeUnit: '02866', quantity: 1 },
      ['0 administrativeUnit WRONG_FIELD'],
    ],
    [
      'a unit of another time',
      'giao-duc',
      2025,
      { measure: COMPUTERS.measure, administrativeUnit: '02845', quantity: 1 },
      ['0 administrativeUnit UNKNOWN_UNIT'],
    ],
    ['an organisation, of a measure of communes', 'giao-duc', 2025, { ...COMPUTERS, organisation: '02866', quantity: 1 }, ['0 organisation WRONG_FIELD']],
    [
      'no organisation, of a measure of organisations',
      'mat-tran',
      2025,
      { measure: 'front.poverty-reduction-models', quantity: 1 },
      ['0 organisation UNKNOWN_ORGANISATION'],
    ],
    ['the old standard after its end', 'lao-dong', 2022, { ...POOR, standard: 'qd59-2015', numerator: 1, denominator: 2 }, ['0 standard WRONG_STANDARD']],
    ['a standard that there is not', 'lao-dong', 2022, { ...POOR, standard: 'nd351-2025', numerator: 1, denominator: 2 }, ['0 standard WRONG_STANDARD']],
    ['a note of a whole book', 'giao-duc', 2025, { ...COMPUTERS, quantity: 1, note: 'x'.repeat(2001) }, ['0 note TOO_LONG']],
    ['a field that there is not', 'giao-duc', 2025, { ...COMPUTERS, amount: 1 }, ['BAD_USER_INPUT']],
    ['the year before the plan', 'giao-duc', 2019, { ...COMPUTERS, quantity: 1 }, ['0 year YEAR_OUTSIDE_PLAN']],
    ['the year after the plan', 'giao-duc', 2026, { ...COMPUTERS, quantity: 1 }, ['0 year YEAR_OUTSIDE_PLAN']],
  ])('%s', async (_what, who, year, observation, problems) => {
    const client = { 'lao-dong': labour, 'giao-duc': education, 'mat-tran': front }[who] ?? (await gateway.signedIn(who));
    const before = await traces();
    // beside a good one, which is not written either
    const good =
      who === 'giao-duc'
        ? [
            {
              ...COMPUTERS,
              administrativeUnit: '02875',
              quantity: 3,
              basedOn: (await latestVersion(client, { ...COMPUTERS, administrativeUnit: '02875', year }))?.id,
            },
          ]
        : [];
    const answer = await recordCells(client, year, [observation, ...good]);
    expect(problemsOf(answer)?.filter((problem) => !problem.startsWith('1 year'))).toEqual(problems);
    for (const { message } of answer.data?.result.problems ?? []) expect(message).toMatch(/^[A-ZĐ0-9-].{10,}\.$|"/u);
    expect(await traces()).toEqual(before);
  });

  test('a number beyond all numbers', async () => {
    const body = `{"query":"mutation($input: RecordObservationsInput!) { recordObservations(input: $input) { __typename } }","variables":{"input":{"idempotencyKey":"k","year":2025,"observations":[{"measure":"education.computers","administrativeUnit":"02866","quantity":1e400}]}}}`;
    const answer = await education.post(body);
    expect({ status: answer.status, code: answer.errors?.[0]?.extensions.code }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
  });

  test('too many cells at once, or none', async () => {
    expect(problemsOf(await recordCells(education, 2025, []))).toEqual(['null observations EMPTY']);
    expect(problemsOf(await recordCells(education, 2025, Array(501).fill({ ...COMPUTERS, quantity: 1 })))).toEqual(['null observations TOO_MANY']);
  });

  test('a key of no length, or too long to be one', async () => {
    for (const key of ['', 'k'.repeat(201)])
      expect(problemsOf(await recordCells(education, 2025, [{ ...COMPUTERS, quantity: 1 }], key))).toEqual(['BAD_USER_INPUT']);
  });

  test('a save by nobody', async () => {
    const before = await traces();
    expect(problemsOf(await recordCells(gateway.client(), 2025, [{ ...COMPUTERS, quantity: 1 }]))).toEqual(['UNAUTHENTICATED']);
    expect(await traces()).toEqual(before);
  });
});

describe('the poverty standard of a cell', () => {
  const rate = { numerator: 30, denominator: 100 };
  const write = async (year: number, standard?: string) => {
    const { rows } = await gateway.connection.pool.query<{ id: string }>(
      "SELECT id FROM observation WHERE is_latest AND source = 'typed' AND measure = $1 AND unit = $2 AND year = $3 AND standard = coalesce($4, CASE WHEN $3 >= 2022 THEN 'nd07-2021' ELSE 'qd59-2015' END)",
      [POOR.measure, POOR.administrativeUnit, year, standard ?? null],
    );
    const { data } = await recordCells(labour, year, [{ ...POOR, ...rate, ...(standard ? { standard } : {}), basedOn: rows[0]?.id }]);
    const id = data?.result.observations?.[0]?.id;
    return (await gateway.connection.pool.query('SELECT standard FROM observation WHERE id = $1', [id])).rows[0]?.standard;
  };

  test('left out, is that of the year', async () => {
    expect([await write(2021), await write(2022), await write(2023)]).toEqual(['qd59-2015', 'nd07-2021', 'nd07-2021']);
  });

  test('of the base of 2021 may be the new one, beside the old one', async () => {
    expect(await write(2021, 'nd07-2021')).toBe('nd07-2021');
  });
});

describe('a step that cannot be taken is refused, for all versions or for none', () => {
  const drafted = async (unit: string) => {
    const place = { measure: COMPUTERS.measure, administrativeUnit: unit };
    const { data } = await recordCells(education, 2025, [{ ...place, quantity: 1, basedOn: (await latestVersion(education, { ...place, year: 2025 }))?.id }]);
    return data?.result.observations[0]?.id ?? '';
  };

  test('nothing, a version twice, a version that there is not, a text that is no version', async () => {
    const id = await drafted('02881');
    const before = await traces();
    expect(problemsOf(await takeStep(education, 'submit', []))).toEqual(['null observations EMPTY']);
    expect(problemsOf(await takeStep(education, 'submit', [id, id]))).toEqual(['1 observations DUPLICATE_CELL']);
    expect(problemsOf(await takeStep(education, 'submit', [id, id.toUpperCase()]))).toEqual(['1 observations DUPLICATE_CELL']);
    expect(problemsOf(await takeStep(education, 'submit', [id, '00000000-0000-7000-8000-000000000000', 'x']))).toEqual([
      '1 observations NOT_FOUND',
      '2 observations NOT_FOUND',
    ]);
    expect(problemsOf(await takeStep(education, 'submit', Array(1001).fill(id)))).toEqual(['null observations TOO_MANY']);
    expect(await traces()).toEqual(before);
  });

  test('an id in capitals names the same version', async () => {
    const id = await drafted('02884');
    expect((await takeStep(education, 'submit', [id.toUpperCase()])).data?.result.observations).toMatchObject([{ id, state: 'SUBMITTED' }]);
  });

  test('accepting twice at the same moment accepts once', async () => {
    const id = await drafted('02887');
    await takeStep(education, 'submit', [id]);
    const revision = async () => (await gateway.connection.pool.query('SELECT value::int FROM revision')).rows[0]?.value as number;
    const before = await revision();
    const answers = await Promise.all([1, 2, 3].map(() => takeStep(labour, 'accept', [id])));
    expect(answers.map(({ data }) => data?.result.__typename).sort()).toEqual(['InvalidObservations', 'InvalidObservations', 'RecordedObservations']);
    expect(await revision()).toBe(before + 1);
  });

  test('a note of letters in another spelling is the same note', async () => {
    const id = await drafted('02893');
    await takeStep(education, 'submit', [id]);
    const note = 'Thiếu thôn Nậm Khánh';
    const { data } = await takeStep(labour, 'return', [id], note.normalize('NFD'));
    expect(data?.result.observations[0]?.note).toBe(note.normalize('NFC'));
  });
});

test('text in a number is told in both languages with its row, its field and the cure', async () => {
  const { errors } = await recordCells(education, 2025, [{ ...COMPUTERS, quantity: '1.234,5' }]);
  expect(errors?.[0]?.message).toContain('"1.234,5"');
  expect(errors?.[0]?.message).toContain('observations[0].quantity');
  expect(errors?.[0]?.message).toContain('Nhập một số');
  expect(JSON.stringify(errors?.[0]?.extensions)).toContain('Send a number');
});

test('half a character in a note is refused as bad input, and nothing is written', async () => {
  const before = await traces();
  const { data, errors } = await recordCells(education, 2025, [
    { ...COMPUTERS, quantity: 3, note: '\ud800', basedOn: (await latestVersion(education, { ...COMPUTERS, year: 2025 }))?.id ?? null },
  ]);
  expect(data).toBeNull();
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(await traces()).toEqual(before);
});

test('a language that is null means Vietnamese', async () => {
  const { departments } = await education.get<{ departments: { name: string; plain: string }[] }>(
    'query($language: Language) { departments { name(language: $language) plain: name(language: null) } }',
    { language: null },
  );
  expect(departments[0]).toMatchObject({ name: expect.stringMatching(/^Phòng/), plain: expect.stringMatching(/^Phòng/) });
});
