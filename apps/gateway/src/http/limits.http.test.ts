import { type Answer, type GraphqlClient, startTestGateway, type TestGateway } from '@bac-thang/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGateway } from '../server.ts';
import { MOST_ALIASES, MOST_BYTES, MOST_DEPTH, MOST_DIRECTIVES, MOST_TOKENS } from './limits.ts';
import { sha256 } from './registered-documents.ts';

const REGISTERED = 'query Registered { revision }';
let gateway: TestGateway;
let closed: TestGateway;
let labour: GraphqlClient;
beforeAll(async () => {
  gateway = await startTestGateway(createGateway, { documents: [REGISTERED] });
  closed = await startTestGateway(createGateway, { documents: [REGISTERED], registeredOnly: true });
  labour = await gateway.signedIn('lao-dong');
});
afterAll(async () => {
  await gateway.stop();
  await closed.stop();
});

const codes = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code);
const deep = (levels: number) => `{ target(id: "education.enrolment-age-5") { verdict { ${'otherReadings { '.repeat(levels)}status ${'} '.repeat(levels)}} } }`;
const repeated = (count: number, field: (index: number) => string) => `{ ${Array.from({ length: count }, (_, index) => field(index)).join(' ')} }`;

describe('a document that costs too much is refused before anything is asked of the database', () => {
  test.each<[string, string]>([
    [`more than ${MOST_DEPTH} deep`, deep(MOST_DEPTH)],
    [`more than ${MOST_ALIASES} aliases`, repeated(MOST_ALIASES + 1, (index) => `a${index}: revision`)],
    [`more than ${MOST_DIRECTIVES} directives`, repeated(MOST_DIRECTIVES + 1, (index) => `a${index}: revision @include(if: true)`)],
    [`more than ${MOST_TOKENS} tokens`, repeated(MOST_TOKENS, () => 'revision')],
    ['a fragment that contains itself', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'],
    ['two operations without a name', '{ revision } { revision }'],
    ['no operation at all', 'fragment a on Query { revision }'],
    ['a text that is no document', '{ revision'],
    ['an unknown field', '{ viewr { userName } }'],
  ])('%s', async (_what, query) => {
    gateway.statements.length = 0;
    const answer = await labour.ask(query);
    expect({ status: answer.status, codes: codes(answer) }).toEqual({ status: 400, codes: expect.arrayContaining(['BAD_USER_INPUT']) });
    expect(new Set(codes(answer))).toEqual(new Set(['BAD_USER_INPUT']));
    expect(gateway.statements).toHaveLength(1); // the session
  });

  test('lists within lists within lists', async () => {
    gateway.statements.length = 0;
    const answer = await labour.ask(
      '{ targets { units { observations { accepted { id } } verdict { otherReadings { sentence } } } measures { id name targets } } }',
    );
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
    expect(gateway.statements).toHaveLength(1);
  });

  test.each<[string, string]>([
    [`${MOST_ALIASES} aliases`, repeated(MOST_ALIASES, (index) => `a${index}: revision`)],
    [
      'the whole board with its sentences',
      '{ board { rows { target { name } verdict { status sentence otherReadings { sentence } } series { year actual } } } }',
    ],
  ])('%s are answered', async (_what, query) => {
    expect((await labour.ask(query)).errors).toBeUndefined();
  });
});

describe('a request that is no question', () => {
  const send = async (client: GraphqlClient, init: RequestInit) => {
    const response = await client.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, ...init });
    return { status: response.status, code: ((await response.json()) as Answer).errors?.[0]?.extensions.code };
  };

  test('a body above the limit is 413', async () => {
    const body = JSON.stringify({ query: '{ revision }', variables: { text: 'x'.repeat(MOST_BYTES) } });
    expect(await send(labour, { body })).toEqual({ status: 413, code: 'TOO_LARGE' });
  });

  test.each<[string, RequestInit]>([
    ['several in one array', { body: JSON.stringify([{ query: '{ revision }' }, { query: '{ revision }' }]) }],
    ['half a JSON text', { body: '{"query": "{ revision }"' }],
    ['a JSON number', { body: '7' }],
    ['a JSON null', { body: 'null' }],
    ['nothing', { body: '' }],
    ['no query', { body: '{}' }],
    ['a query that is no text', { body: '{"query": 7}' }],
    ['variables that are no object', { body: JSON.stringify({ query: '{ revision }', variables: 'all' }) }],
    ['text/plain, which another site may send without asking', { body: JSON.stringify({ query: '{ revision }' }), headers: { 'content-type': 'text/plain' } }],
    ['a form', { body: 'query=%7B+revision+%7D', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
  ])('%s is 400', async (_what, init) => {
    expect(await send(labour, init)).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
  });

  test('GET is 400 and asks nothing', async () => {
    const response = await labour.fetch('/graphql?query=%7B+revision+%7D');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});

describe('registered documents', () => {
  const persisted = (hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });

  test('are asked by the hash of their text, in either spelling', async () => {
    for (const body of [persisted(sha256(REGISTERED)), { documentId: sha256(REGISTERED) }, { documentId: `sha256:${sha256(REGISTERED)}` }])
      expect((await labour.post(body)).data).toEqual({ revision: expect.any(String) });
  });

  test('an unknown hash says that the page is old', async () => {
    expect(await labour.post(persisted('0'.repeat(64)))).toMatchObject({ status: 400, errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
  });

  test('ask for a session like any other', async () => {
    expect(codes(await gateway.client().post(persisted(sha256(REGISTERED))))).toEqual(['UNAUTHENTICATED']);
  });

  test('where only they are taken, a free one is FORBIDDEN, and signing in needs one of them too', async () => {
    const answer = await closed.client().ask('{ viewer { userName } }');
    expect({ status: answer.status, codes: codes(answer) }).toEqual({ status: 403, codes: ['FORBIDDEN'] });
    const disguised = await closed.client().post({ query: '{ viewer { userName } }', ...persisted('0'.repeat(64)) });
    expect({ status: disguised.status, codes: codes(disguised) }).toEqual({ status: 403, codes: ['FORBIDDEN'] });
    expect(codes(await closed.client().post(persisted(sha256(REGISTERED))))).toEqual(['UNAUTHENTICATED']);
  });
});

describe('the schema', () => {
  const ways: [string, string][] = [
    ['plainly', '{ __schema { types { name } } }'],
    ['by one type', '{ __type(name: "Query") { name } }'],
    ['behind an alias', '{ a: __schema { types { name } } }'],
    ['in a fragment without a name', '{ ... { __schema { types { name } } } }'],
    ['in a fragment of a fragment', '{ ...a } fragment a on Query { ...b } fragment b on Query { ... on Query { __schema { types { name } } } }'],
  ];

  const behind: [string, string] = ['behind many other fields', `{ ${'plan { id } '.repeat(600)} __schema { types { name } } }`];
  test.each([...ways, behind])('asked for %s by somebody unknown is 401 UNAUTHENTICATED', async (_how, query) => {
    const answer = await gateway.client().ask(query);
    expect({ status: answer.status, codes: codes(answer) }).toEqual({ status: 401, codes: ['UNAUTHENTICATED'] });
  });

  test.each(ways)('asked for %s by somebody signed in is answered', async (_how, query) => {
    expect((await labour.ask(query)).errors).toBeUndefined();
  });

  test.each<[string, string, object?]>([
    ['a field', '{ viewr { userName } }'],
    ['an argument', '{ target(idd: "x") { id } }'],
    ['a type', 'query($x: Strin) { viewer { userName } }'],
    ['an enum value', '{ plan { name(language: VIE) } }'],
    [
      'a field of an input',
      'mutation($input: ObservationsInput!) { submitObservations(input: $input) { __typename } }',
      { input: { idempotencyKey: '1', observation: [] } },
    ],
  ])('is not given away by a typing error in %s', async (_what, query, variables = {}) => {
    const answer = await gateway.client().post({ query, variables });
    expect(answer.errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(answer.errors)).not.toMatch(/did you mean|"viewer"|"observations"/i);
  });
});

describe("another site's page", () => {
  const ask = { query: 'mutation { signOut }' };

  test.each<[string, Record<string, string>]>([
    ['Origin', { origin: 'https://elsewhere.example' }],
    ['an opaque Origin', { origin: 'null' }],
    ['an Origin that ends like ours', { origin: 'https://elsewhere.example//127.0.0.1' }],
    ['Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }],
  ])('is refused by its %s', async (_header, headers) => {
    const answer = await labour.post(ask, headers);
    expect({ status: answer.status, codes: codes(answer) }).toEqual({ status: 403, codes: ['FORBIDDEN'] });
    expect((await labour.ask('{ viewer { userName } }')).data).toEqual({ viewer: { userName: 'lao-dong' } });
  });

  test('our own is served', async () => {
    const { host } = new URL(gateway.url);
    expect((await labour.post({ query: '{ revision }' }, { origin: `http://${host}`, 'sec-fetch-site': 'same-origin' })).errors).toBeUndefined();
  });

  test('is given no permission to read', async () => {
    const response = await labour.fetch('/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('errors tell nothing of the inside', () => {
  test('what nobody expected is a number, and the number is in the log with the whole story', async () => {
    const { Client } = (await import('pg')).default;
    const owner = new Client({ connectionString: gateway.copy.ownerUrl });
    await owner.connect();
    await owner.query('ALTER TABLE organisation RENAME TO organisation_gone');
    try {
      gateway.log.length = 0;
      const answer = await labour.ask('{ organisations { id } }');
      expect(codes(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
      expect(JSON.stringify(answer.errors)).not.toMatch(/organisation_gone|relation|prisma|select|\.ts|\.js|node_modules|stack/i);
      const number = /số (\w{8})/.exec(answer.errors?.[0]?.message ?? '')?.[1];
      expect(gateway.log).toEqual([{ level: 'error', number, error: expect.stringMatching(/organisation/) }]);
    } finally {
      await owner.query('ALTER TABLE organisation_gone RENAME TO organisation');
      await owner.end();
    }
    expect((await labour.ask('{ organisations { id } }')).errors).toBeUndefined();
  });

  test.each<[string, string, object?]>([
    ['a version that is no id', 'query($id: ID!) { observationHistory(id: $id) { action } }', { id: "' OR 1=1 --" }],
    ['a version of a kind of its own', 'query($id: ID!) { observationHistory(id: $id) { action } }', { id: '------------------------------------' }],
    ['a cursor that is none', 'query($after: String) { auditEntries(after: $after) { nodes { id } } }', { after: '-'.repeat(36) }],
    ['a NUL in a text', 'query($id: ID!) { observations(measure: $id, year: 2023) { id } }', { id: 'a\u0000b' }],
    ['a NUL in a list', 'query($id: ID!) { observationTable(measures: [$id], year: 2023) { id } }', { id: 'a\u0000b' }],
    ['a year beyond the numbers of the database', '{ observationTable(measures: ["education.computers"], year: 2147483647) { id } }'],
    ['a date that is none', '{ board(asOf: "2023-02-30") { asOf } }'],
    ['a date of long ago', '{ organisations(on: "0001-01-01") { id } }'],
    ['the end of all days', '{ board(asOf: "9999-12-31") { rows { verdict { status sentence } } } }'],
    ['the beginning of all days', '{ board(asOf: "0001-01-01") { rows { verdict { status sentence } } } }'],
    [
      'a NUL in a key',
      'mutation($input: ObservationsInput!) { submitObservations(input: $input) { __typename } }',
      { input: { idempotencyKey: 'a\u0000', observations: ['1'] } },
    ],
    ['a NUL in a user name', 'mutation($u: String!) { signIn(userName: $u, password: "x") { __typename } }', { u: 'a\u0000b' }],
    ['a very long user name', 'mutation($u: String!) { signIn(userName: $u, password: "x") { __typename } }', { u: 'x'.repeat(100_000) }],
  ])('%s is no surprise', async (_what, query, variables = {}) => {
    const auditor = await gateway.signedIn('kiem-toan');
    const labourToo = /mutation/.test(query) ? labour : auditor;
    const answer = await labourToo.post({ query, variables });
    expect(codes(answer) ?? []).not.toContain('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(answer.errors ?? [])).not.toMatch(/prisma|select |\.ts\b|node_modules|stack/i);
  });
});
