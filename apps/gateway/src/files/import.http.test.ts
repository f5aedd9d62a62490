import { randomUUID } from 'node:crypto';
import { type GraphqlClient, startTestGateway, type TestGateway } from '@bac-thang/test-kit';
import { openXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGateway } from '../server.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway(createGateway);
});
afterAll(() => gateway.stop());

const MEASURES = 'education.enrolment-age-5,education.computers,education.universal-primary';

const BATCH = `query($id: ID!) { importBatch(id: $id) { state rows changes problemCount undoable
  problems { sheet cell row code message cure } notes { code } preview { cell measure administrativeUnit before { numerator } after { numerator denominator quantity level } } headings { column path key } } }`;

interface Batch {
  state: string;
  rows: number;
  changes: number;
  problemCount: number;
  undoable: boolean;
  problems: { cell: string | null; row: number | null; code: string; message: string; cure: string | null }[];
  notes: { code: string }[];
  preview: { cell: string; measure: string; administrativeUnit: string; after: { numerator: number; denominator: number; quantity: number } }[];
  headings: { column: string; path: string; key: string | null }[];
}

async function template(client: GraphqlClient, year = 2024): Promise<Uint8Array> {
  const response = await client.fetch(`/files/templates/values.xlsx?measures=${MEASURES}&year=${year}`);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

async function send(client: GraphqlClient, bytes: Uint8Array, { year = 2024, measures = MEASURES, mapping = '' } = {}) {
  const response = await client.fetch(
    `/files/imports?measures=${measures}&year=${year}&name=${encodeURIComponent('số liệu.xlsx')}${mapping && `&mapping=${encodeURIComponent(mapping)}`}`,
    {
      method: 'POST',
      headers: { 'x-requested-with': 'bac-thang' },
      body: Buffer.from(bytes),
    },
  );
  return { status: response.status, body: (await response.json()) as { id?: string; errors?: { message: string; extensions: { code: string } }[] } };
}

const batch = async (client: GraphqlClient, id: string) => (await client.get<{ importBatch: Batch }>(BATCH, { id })).importBatch;
const act = async (client: GraphqlClient, name: string, id: string) =>
  (
    await client.get<{ result: { __typename: string; observations?: { id: string; state: string }[]; problems?: { code: string }[] } }>(
      `mutation($input: ImportInput!) { result: ${name}(input: $input) { __typename ... on RecordedObservations { observations { id state } } ... on InvalidObservations { problems { code } } } }`,
      { input: { idempotencyKey: randomUUID(), id } },
    )
  ).result;

/** A workbook like ours with changed cells, by row of the unit's code and heading. */
async function filled(bytes: Uint8Array, change: (row: (string | number | null)[], headings: string[]) => void): Promise<Uint8Array> {
  const book = await openXlsx(bytes, { readStyles: true });
  const rows = book.sheets[0]?.rows ?? [];
  const head = rows.findIndex((row) => row.some((cell) => String(cell ?? '').startsWith('Mã đơn vị')));
  for (const row of rows) if (/^\d{5}$/.test(String(row[0] ?? ''))) change(row as (string | number | null)[], (rows[head] ?? []).map(String));
  return writeXlsx({ sheets: [{ name: 'Số liệu', rows: rows as (string | number | null)[][] }] });
}

describe('a workbook', () => {
  test('comes out as a template, goes back in, is checked, merged, and can be undone', async () => {
    const education = await gateway.signedIn('giao-duc');
    const bytes = await filled(await template(education), (row) => {
      if (row[0] === '02866') row[4] = 77;
    });
    const { body } = await send(education, bytes);
    const checked = await batch(education, body.id ?? '');
    expect(checked.problems).toEqual([]);
    expect(checked).toMatchObject({ state: 'CHECKED', rows: 19, changes: 1 });
    expect(checked.preview[0]).toMatchObject({ measure: 'education.computers', administrativeUnit: '02866', after: { quantity: 77 } });

    const merged = await act(education, 'mergeImport', body.id ?? '');
    expect(merged.observations?.map(({ state }) => state)).toEqual(['DRAFT']);
    expect(await batch(education, body.id ?? '')).toMatchObject({ state: 'MERGED', undoable: true });
    expect((await act(education, 'mergeImport', body.id ?? '')).problems?.[0]?.code).toBe('WRONG_STATE');

    expect((await act(education, 'undoImport', body.id ?? '')).__typename).toBe('RecordedObservations');
    expect(await batch(education, body.id ?? '')).toMatchObject({ state: 'UNDONE', undoable: false });
  });

  test('without changes changes nothing', async () => {
    const education = await gateway.signedIn('giao-duc');
    const { body } = await send(education, await template(education));
    expect(await batch(education, body.id ?? '')).toMatchObject({ changes: 0, problemCount: 0, rows: 19 });
    expect((await act(education, 'mergeImport', body.id ?? '')).problems?.[0]?.code).toBe('EMPTY');
  });

  test('with errors names every cell and its cure at once, and cannot be merged', async () => {
    const education = await gateway.signedIn('giao-duc');
    const bytes = await filled(await template(education), (row) => {
      if (row[0] === '02866') row[4] = 'bốn máy';
      if (row[0] === '02875') [row[2], row[3]] = [9, 3];
      if (row[0] === '02881') row[4] = -5;
    });
    const { body } = await send(education, bytes);
    const checked = await batch(education, body.id ?? '');
    expect(checked.problems).toHaveLength(3);
    for (const problem of checked.problems) {
      expect(problem.row).toBeGreaterThan(1);
      expect(problem.message).not.toBe('');
    }
    expect((await act(education, 'mergeImport', body.id ?? '')).problems?.[0]?.code).toBe('HAS_PROBLEMS');
  });

  test('cannot be undone once one of its values was submitted', async () => {
    const education = await gateway.signedIn('giao-duc');
    const bytes = await filled(await template(education, 2025), (row) => {
      if (row[0] === '02884' || row[0] === '02887') row[4] = 31;
    });
    const { body } = await send(education, bytes, { year: 2025 });
    const merged = await act(education, 'mergeImport', body.id ?? '');
    await education.get('mutation($input: ObservationsInput!) { submitObservations(input: $input) { __typename } }', {
      input: { idempotencyKey: randomUUID(), observations: [merged.observations?.[0]?.id] },
    });
    expect((await act(education, 'undoImport', body.id ?? '')).problems?.[0]?.code).toBe('LATER_CHANGES');
  });

  test("of a commune officer changes no other commune's cell", async () => {
    const officer = await gateway.signedIn('xa-ban-pho');
    const education = await gateway.signedIn('giao-duc');
    const bytes = await filled(await template(education), (row) => {
      if (row[0] === '02875') row[4] = 12345;
    });
    const { body } = await send(officer, bytes);
    const checked = await batch(officer, body.id ?? '');
    expect(checked.problems.some(({ code }) => code === 'NOT_YOURS')).toBe(true);
    expect(checked.preview.every(({ administrativeUnit }) => administrativeUnit === '02866')).toBe(true);
  });
});

describe('a file is refused whole', () => {
  test.each<[string, () => Uint8Array, number]>([
    ['when it is empty', () => new Uint8Array(), 422],
    ['when it is an old .xls', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]), 422],
    ['when it is text', () => new TextEncoder().encode('mã;tên\n1;2'), 422],
    ['when it is a renamed zip', () => Uint8Array.from([0x50, 0x4b, 5, 6, ...Array(18).fill(0)]), 422],
  ])('%s, with a sentence that says what to do', async (_what, bytes, status) => {
    const education = await gateway.signedIn('giao-duc');
    const answer = await send(education, bytes());
    expect(answer.status).toBe(status);
    expect(answer.body.errors?.[0]?.message.length).toBeGreaterThan(20);
  });

  test('when it is 50 MB', async () => {
    const education = await gateway.signedIn('giao-duc');
    const answer = await send(education, new Uint8Array(50 * 1024 * 1024)).catch((error: unknown) => ({ status: 413, error }));
    expect(answer.status).toBe(413);
  });

  test('when nobody is signed in, or a page of another site sends it', async () => {
    expect((await send(gateway.client(), new Uint8Array(3))).status).toBe(401);
    const education = await gateway.signedIn('giao-duc');
    const response = await education.fetch('/files/imports?measures=education.computers&year=2024', { method: 'POST', body: 'x' });
    expect(response.status).toBe(403);
  });
});

describe('an export', () => {
  test('of the values is told apart as made up and recorded in the log', async () => {
    const education = await gateway.signedIn('giao-duc');
    const response = await education.fetch(`/files/exports/values.xlsx?measures=${MEASURES}&year=2023`);
    const book = await openXlsx(new Uint8Array(await response.arrayBuffer()));
    expect(JSON.stringify(book.sheets[0]?.rows.slice(0, 4))).toContain('SỐ LIỆU MINH HỌA');
    const auditor = await gateway.signedIn('kiem-toan');
    const { auditEntries } = await auditor.get<{ auditEntries: { nodes: { action: string; userName: string }[] } }>(
      '{ auditEntries(first: 5) { nodes { action userName } } }',
    );
    expect(auditEntries.nodes).toContainEqual({ action: 'file:export', userName: 'giao-duc' });
  });

  test('of the board holds 69 rows', async () => {
    const leader = await gateway.signedIn('lanh-dao');
    const response = await leader.fetch('/files/exports/board.xlsx');
    const book = await openXlsx(new Uint8Array(await response.arrayBuffer()));
    expect(book.sheets[0]?.rows.filter((row) => /^(II|III|IV|V|VI)(\.|$)/.test(String(row[0] ?? '')))).toHaveLength(69);
  });

  test("of the plan's values holds only what the session may see", async () => {
    const values = async (userName: string) =>
      ((await (await (await gateway.signedIn(userName)).fetch('/files/exports/plan.json')).json()) as { values: { unit: string }[] }).values;
    expect(new Set((await values('xa-ban-pho')).map(({ unit }) => unit))).toEqual(new Set(['02866']));
    expect((await values('lanh-dao')).length).toBeGreaterThan(5000);
  });

  test('of an unknown measure says so', async () => {
    const education = await gateway.signedIn('giao-duc');
    const response = await education.fetch('/files/templates/values.xlsx?measures=education.nothing&year=2024');
    expect(response.status).toBe(400);
  });
});

describe('what comes out as a template goes back in as it was', () => {
  const back = async (userName: string, measures: string, year: number) => {
    const client = await gateway.signedIn(userName);
    const response = await client.fetch(`/files/templates/values.xlsx?measures=${measures}&year=${year}`);
    const { body } = await send(client, new Uint8Array(await response.arrayBuffer()), { measures, year });
    return batch(client, body.id ?? '');
  };

  test('in 2021, when values stand under two poverty standards: the sheet holds those of the standard of the year', async () => {
    expect(await back('lao-dong', 'poverty.poor-households,poverty.near-poor-households', 2021)).toMatchObject({ changes: 0, problemCount: 0, rows: 19 });
  });

  test('where two columns have one name: a credit programme disbursed and outstanding stand under their groups', async () => {
    const both = 'credit.disbursed.poor-households,credit.outstanding.poor-households,credit.disbursed.students';
    expect(await back('ngan-hang', both, 2022)).toMatchObject({ changes: 0, problemCount: 0, rows: 19 });
  });
});

describe('a request for a file that cannot be met is told, never an unexpected error', () => {
  test('a year that is none', async () => {
    const education = await gateway.signedIn('giao-duc');
    for (const year of ['abc', '', '2024.5', '99999999999'])
      for (const address of ['templates', 'exports']) {
        const response = await education.fetch(`/files/${address}/values.xlsx?measures=${MEASURES}&year=${year}`);
        expect([response.status, ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code]).toEqual([
          400,
          'BAD_USER_INPUT',
        ]);
      }
  });

  test('a name with NUL or line breaks is kept without them', async () => {
    const education = await gateway.signedIn('giao-duc');
    const response = await education.fetch(`/files/imports?measures=${MEASURES}&year=2024&name=${encodeURIComponent('a\u0000b\r\n\u202ec.xlsx')}`, {
      method: 'POST',
      headers: { 'x-requested-with': 'bac-thang' },
      body: Buffer.from(await template(education)),
    });
    const { id } = (await response.json()) as { id: string };
    const { importBatch } = await education.get<{ importBatch: { fileName: string } }>('query($id: ID!) { importBatch(id: $id) { fileName } }', { id });
    expect(importBatch.fileName).toBe('a b   c.xlsx');
  });

  test('a figure of the district in a column that its measure does not take is told with its cell', async () => {
    const agriculture = await gateway.signedIn('nong-nghiep');
    const measures = 'agriculture.grain-output';
    const rows = [
      ['Mã chỉ số', 'Chỉ số', 'Đơn vị tính', 'Tử số', 'Mẫu số', 'Số lượng'],
      [measures, 'Sản lượng lương thực có hạt', 'tấn', 1, 2, null],
    ];
    const { body } = await send(agriculture, await writeXlsx({ sheets: [{ name: 'Số liệu', rows }] }), { measures });
    const { problems, changes } = await batch(agriculture, body.id ?? '');
    expect([changes, problems.map(({ cell, code }) => `${cell} ${code}`)]).toEqual([0, ['D2 WRONG_FIELD', 'E2 WRONG_FIELD']]);
  });
});
