import { randomUUID } from 'node:crypto';
import { type GraphqlClient, startTestGateway, type TestGateway } from '@bac-thang/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGateway } from '../../server.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway(createGateway);
});
afterAll(() => gateway.stop());

const RESULT = `
  __typename
  ... on RecordedObservations { observations { id version state numerator denominator quantity level note accepted { id } } }
  ... on InvalidObservations { problems { index field code message } }
  ... on StaleObservations { conflicts { index current { id numerator } yours { numerator denominator } } }`;
const RECORD = `mutation($input: RecordObservationsInput!) { result: recordObservations(input: $input) { ${RESULT} } }`;
const move = (name: string) =>
  `mutation($input: ${name === 'returnObservations' ? 'ReturnObservationsInput' : 'ObservationsInput'}!) { result: ${name}(input: $input) { ${RESULT} } }`;

interface Version {
  id: string;
  version: number;
  state: string;
  numerator: number | null;
  quantity: number | null;
  accepted: { id: string } | null;
}
interface Result {
  __typename: string;
  observations: Version[];
  problems: { index: number; field: string; code: string; message: string }[];
  conflicts: { index: number; current: { id: string; numerator: number } | null; yours: { numerator: number } }[];
}

const AGE5 = 'education.enrolment-age-5';
const record = async (client: GraphqlClient, observations: object[], { year = 2025, key = randomUUID() } = {}) =>
  client.ask<{ result: Result }>(RECORD, { input: { idempotencyKey: key, year, observations } });
const take = (client: GraphqlClient, name: string, ids: string[], more: object = {}) =>
  client.ask<{ result: Result }>(move(name), { input: { idempotencyKey: randomUUID(), observations: ids, ...more } });
const latest = async (client: GraphqlClient, measure: string, year: number, unit: string) => {
  const { observations } = await client.get<{ observations: (Version & { administrativeUnit: { code: string } })[] }>(
    'query($measure: ID!, $year: Int!) { observations(measure: $measure, year: $year) { id version state numerator denominator administrativeUnit { code } accepted { id } } }',
    { measure, year },
  );
  return observations.find(({ administrativeUnit }) => administrativeUnit.code === unit);
};

describe("a value's way", () => {
  test('from a commune officer through the department into the verdict', async () => {
    const officer = await gateway.signedIn('xa-ban-pho');
    const education = await gateway.signedIn('giao-duc');
    const before = await latest(officer, AGE5, 2024, '02866');
    const recorded = await record(officer, [{ measure: AGE5, administrativeUnit: '02866', numerator: 40, denominator: 80, basedOn: before?.id }], {
      year: 2024,
    });
    const version = recorded.data.result.observations[0] as Version;
    expect(version).toMatchObject({ state: 'DRAFT', numerator: 40, version: (before?.version ?? 0) + 1 });

    expect((await take(officer, 'submitObservations', [version.id])).data.result.observations[0]).toMatchObject({ id: version.id, state: 'SUBMITTED' });
    const verdict = () =>
      education.get<{ target: { verdict: { numerator: number } } }>(
        '{ target(id: "education.enrolment-age-5") { verdict(asOf: "2024-12-31", administrativeUnit: "02866") { numerator } } }',
      );
    const accepted = await take(education, 'acceptObservations', [version.id]);
    expect(accepted.data.result.observations[0]).toMatchObject({ id: version.id, state: 'ACCEPTED', accepted: { id: version.id } });
    expect((await verdict()).target.verdict.numerator).toBe(40);
  });

  test('an accepted version goes on counting while a later draft is prepared', async () => {
    const education = await gateway.signedIn('giao-duc');
    const counted = await latest(education, AGE5, 2022, '02875');
    const drafted = await record(education, [{ measure: AGE5, administrativeUnit: '02875', numerator: 1, denominator: 2, basedOn: counted?.id }], {
      year: 2022,
    });
    expect(drafted.data.result.observations[0]).toMatchObject({ state: 'DRAFT', accepted: { id: counted?.id } });
  });

  test('a returned version carries the note and its author may write the next one', async () => {
    const officer = await gateway.signedIn('xa-na-hoi');
    const education = await gateway.signedIn('giao-duc');
    const before = await latest(officer, AGE5, 2024, '02875');
    const first = (await record(officer, [{ measure: AGE5, administrativeUnit: '02875', numerator: 5, denominator: 6, basedOn: before?.id }], { year: 2024 }))
      .data.result.observations[0] as Version;
    await take(officer, 'submitObservations', [first.id]);
    const empty = await take(education, 'returnObservations', [first.id], { note: '  ' });
    expect(empty.data.result.problems[0]).toMatchObject({ field: 'note', code: 'MISSING_FIELD' });
    const returned = await take(education, 'returnObservations', [first.id], { note: 'Thiếu thôn Na Hối Tày' });
    expect(returned.data.result.observations[0]).toMatchObject({ state: 'RETURNED', note: 'Thiếu thôn Na Hối Tày' });
    const next = await record(officer, [{ measure: AGE5, administrativeUnit: '02875', numerator: 6, denominator: 6, basedOn: first.id }], { year: 2024 });
    expect(next.data.result.observations[0]).toMatchObject({ version: (first.version ?? 0) + 1, state: 'DRAFT' });
    const { observationHistory } = await officer.get<{ observationHistory: { action: string; note: string | null }[] }>(
      'query($id: ID!) { observationHistory(id: $id) { action note by post at } }',
      { id: first.id },
    );
    expect(observationHistory.slice(0, 4).map(({ action }) => action)).toEqual(['record', 'return', 'submit', 'record']);
  });

  test('a cell is cleared by a version without a value; missing is not zero', async () => {
    const education = await gateway.signedIn('giao-duc');
    const before = await latest(education, AGE5, 2025, '02881');
    const cleared = await record(education, [{ measure: AGE5, administrativeUnit: '02881', basedOn: before?.id }]);
    if (before) expect(cleared.data.result.observations[0]).toMatchObject({ numerator: null, quantity: null });
    else expect(cleared.data.result.problems[0]).toMatchObject({ code: 'MISSING_FIELD' });
  });
});

describe('nothing is written', () => {
  test('when one observation of several is wrong; all problems come at once, with index, field and cure', async () => {
    const education = await gateway.signedIn('giao-duc');
    const { rows } = await gateway.connection.pool.query('SELECT count(*) FROM observation');
    const answer = await record(education, [
      { measure: AGE5, administrativeUnit: '02884', numerator: 1, denominator: 2 },
      { measure: AGE5, administrativeUnit: '02884', numerator: 1, denominator: 2 },
      { measure: AGE5, administrativeUnit: '02887', numerator: 9, denominator: 2 },
      { measure: AGE5, administrativeUnit: '02893', numerator: -1, denominator: 2 },
      { measure: AGE5, administrativeUnit: '02896', numerator: 1.5, denominator: 2 },
      { measure: AGE5, administrativeUnit: '02899', quantity: 3 },
      { measure: AGE5, administrativeUnit: '99999', numerator: 1, denominator: 2 },
      { measure: 'education.nothing', administrativeUnit: '02866', numerator: 1, denominator: 2 },
      { measure: AGE5, administrativeUnit: '02866', standard: 'nd07-2021', numerator: 1, denominator: 2 },
    ]);
    const codes = answer.data.result.problems.map(({ index, code }) => `${index} ${code}`);
    expect(codes).toEqual([
      '1 DUPLICATE_CELL',
      '2 NUMERATOR_ABOVE_DENOMINATOR',
      '3 NEGATIVE',
      '4 NOT_WHOLE',
      '5 WRONG_FIELD',
      '5 MISSING_FIELD',
      '5 MISSING_FIELD',
      '6 UNKNOWN_UNIT',
      '7 UNKNOWN_MEASURE',
      '8 WRONG_FIELD',
    ]);
    expect((await gateway.connection.pool.query('SELECT count(*) FROM observation')).rows).toEqual(rows);
  });

  test('for a year outside the plan', async () => {
    const education = await gateway.signedIn('giao-duc');
    for (const year of [2019, 2026]) {
      const { data } = await record(education, [{ measure: AGE5, administrativeUnit: '02866', numerator: 1, denominator: 2 }], { year });
      expect(data.result.problems[0]).toMatchObject({ code: 'YEAR_OUTSIDE_PLAN' });
    }
  });

  test('when the cell has moved on since it was seen: both versions come back', async () => {
    const education = await gateway.signedIn('giao-duc');
    const before = await latest(education, AGE5, 2023, '02839');
    const answer = await record(education, [{ measure: AGE5, administrativeUnit: '02839', numerator: 3, denominator: 4 }], { year: 2023 });
    expect(answer.data.result.conflicts).toEqual([
      { index: 0, current: { id: before?.id, numerator: before?.numerator }, yours: { numerator: 3, denominator: 4 } },
    ]);
  });

  test('when a step is taken from the wrong state, or on a version that is not the latest', async () => {
    const education = await gateway.signedIn('giao-duc');
    const labour = await gateway.signedIn('lao-dong');
    const first = (
      await record(education, [
        {
          measure: 'education.computers',
          administrativeUnit: '02866',
          quantity: 4,
          basedOn: (await latest(education, 'education.computers', 2025, '02866'))?.id,
        },
      ])
    ).data.result.observations[0] as Version;
    expect((await take(labour, 'acceptObservations', [first.id])).data.result.problems[0]).toMatchObject({ code: 'WRONG_STATE', index: 0 });
    await record(education, [{ measure: 'education.computers', administrativeUnit: '02866', quantity: 5, basedOn: first.id }]);
    expect((await take(education, 'submitObservations', [first.id])).data.result.__typename).toBe('StaleObservations');
  });
});

describe('one effect, one answer', () => {
  test('the same request sent eight times at once writes once and answers alike', async () => {
    const education = await gateway.signedIn('giao-duc');
    const key = randomUUID();
    const cell = {
      measure: 'education.computers',
      administrativeUnit: '02884',
      quantity: 7,
      basedOn: (await latest(education, 'education.computers', 2025, '02884'))?.id,
    };
    const answers = await Promise.all(Array.from({ length: 8 }, () => record(education, [cell], { key })));
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(answers[0]?.data.result.__typename).toBe('RecordedObservations');
  });

  test('the same key with another body is a conflict', async () => {
    const education = await gateway.signedIn('giao-duc');
    const key = randomUUID();
    const basedOn = (await latest(education, 'education.computers', 2025, '02887'))?.id;
    await record(education, [{ measure: 'education.computers', administrativeUnit: '02887', quantity: 7, basedOn }], { key });
    const again = await record(education, [{ measure: 'education.computers', administrativeUnit: '02887', quantity: 8, basedOn }], { key });
    expect(again.errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  test('of rivals for one cell one wins and the others see his version', async () => {
    const education = await gateway.signedIn('giao-duc');
    const basedOn = (await latest(education, 'education.computers', 2025, '02893'))?.id;
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) => record(education, [{ measure: 'education.computers', administrativeUnit: '02893', quantity: index, basedOn }])),
    );
    const kinds = answers.map(({ data }) => data.result.__typename).sort();
    expect(kinds).toEqual(['RecordedObservations', ...Array(5).fill('StaleObservations')]);
  });
});

describe('money', () => {
  test('is kept as whole VND', async () => {
    const bank = await gateway.signedIn('ngan-hang');
    const { measures } = await bank.get<{ measures: { id: string; unitOfMeasure: string }[] }>('{ measures(department: "policy-bank") { id unitOfMeasure } }');
    const id = measures[0]?.id ?? '';
    const before = await latest(bank, id, 2025, '02866');
    const answer = await record(bank, [{ measure: id, administrativeUnit: '02866', quantity: 1234.567891, basedOn: before?.id }]);
    const version = answer.data.result.observations[0] as Version;
    expect(version.quantity).toBe(1234.567891);
    const { rows } = await gateway.connection.pool.query('SELECT quantity FROM observation WHERE id = $1', [version.id]);
    expect(rows[0].quantity).toBe('1234567891');
    const finer = await record(bank, [{ measure: id, administrativeUnit: '02866', quantity: 0.1234567, basedOn: version.id }]);
    expect(finer.data.result.problems[0]).toMatchObject({ code: 'TOO_MANY_DECIMALS' });
  });
});
