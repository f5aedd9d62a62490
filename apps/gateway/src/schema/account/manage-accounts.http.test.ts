import { randomUUID } from 'node:crypto';
import { GraphqlClient, startTestGateway, type TestGateway } from '@bac-thang/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGateway } from '../../server.ts';

let gateway: TestGateway;
let administrator: GraphqlClient;
beforeAll(async () => {
  gateway = await startTestGateway(createGateway);
  administrator = await gateway.signedIn('quan-tri');
});
afterAll(() => gateway.stop());

const CREATE = 'mutation($input: CreateAccountInput!) { account: createAccount(input: $input) { id userName post disabled } }';
const CHANGE = 'mutation($input: ChangeAccountInput!) { account: changeAccount(input: $input) { id disabled } }';
const PASSWORD = 'mot-mat-khau-dai-1';
const account = (more: object = {}) => ({
  idempotencyKey: randomUUID(),
  userName: 'tran-thi-b',
  displayName: 'Trần Thị B.',
  password: PASSWORD,
  post: 'department',
  department: 'education',
  ...more,
});
const create = (input: object) => administrator.ask<{ account: { id: string; userName: string } }>(CREATE, { input });
const change = (input: object) =>
  administrator.ask<{ account: { id: string; disabled: boolean } }>(CHANGE, { input: { idempotencyKey: randomUUID(), ...input } });
const viewer = async (client: GraphqlClient) => (await client.get<{ viewer: { userName: string } | null }>('{ viewer { userName } }')).viewer?.userName;
const signsIn = (userName: string, password: string) =>
  new GraphqlClient(gateway.url).signIn(userName, password).then(
    () => true,
    () => false,
  );

describe('an account', () => {
  let id: string;

  test('is opened once, however often the same request comes, and signs in', async () => {
    const input = account();
    const [first, again] = [await create(input), await create(input)];
    expect(first.data).toEqual(again.data);
    id = first.data.account.id;
    expect(await signsIn('tran-thi-b', PASSWORD)).toBe(true);
    expect((await create(account())).errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  test('changes its own password, and its other browsers are signed out', async () => {
    const [here, elsewhere] = [await gateway.client().signIn('tran-thi-b', PASSWORD), await gateway.client().signIn('tran-thi-b', PASSWORD)];
    const ask = (password: string, newPassword: string) =>
      here.ask('mutation($input: ChangePasswordInput!) { changePassword(input: $input) }', { input: { idempotencyKey: randomUUID(), password, newPassword } });
    expect((await ask('khong-phai', 'mat-khau-moi-dai')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await ask(PASSWORD, 'ngan')).errors?.[0]?.message).toContain('12 ký tự');
    expect((await ask(PASSWORD, 'mat-khau-moi-dai')).errors).toBeUndefined();
    expect([await viewer(here), await viewer(elsewhere)]).toEqual(['tran-thi-b', undefined]);
    expect([await signsIn('tran-thi-b', PASSWORD), await signsIn('tran-thi-b', 'mat-khau-moi-dai')]).toEqual([false, true]);
  });

  test('is closed with its sessions, opened again, and given a new password', async () => {
    const client = await gateway.client().signIn('tran-thi-b', 'mat-khau-moi-dai');
    expect((await change({ id, disabled: true })).data.account.disabled).toBe(true);
    expect(await viewer(client)).toBeUndefined();
    expect(await signsIn('tran-thi-b', 'mat-khau-moi-dai')).toBe(false);
    expect((await change({ id, disabled: false, password: PASSWORD })).data.account.disabled).toBe(false);
    expect(await signsIn('tran-thi-b', PASSWORD)).toBe(true);
  });

  test('keeps no trace of a password but its own hash', async () => {
    const { rows } = await gateway.connection.pool.query(
      "SELECT (SELECT json_agg(k)::text FROM idempotency_key k) || (SELECT json_agg(a.detail)::text FROM audit_entry a WHERE action LIKE 'account:%') AS kept",
    );
    expect(rows[0].kept).not.toContain(PASSWORD);
    expect(rows[0].kept).toContain('tran-thi-b');
  });
});

test.each<[string, object, string]>([
  ['a user name with tone marks', { userName: 'trần' }, 'chữ thường không dấu'],
  ['a post that there is not', { post: 'king' }, 'king'],
  ['a department without its department', { department: null }, 'phòng ban'],
  ['a commune officer without a commune', { post: 'commune-officer', department: null }, 'đơn vị'],
  ['a commune of another plan', { post: 'commune-officer', department: null, administrativeUnit: '99999' }, 'đơn vị'],
  ['a short password', { password: 'ngan' }, '12 ký tự'],
])('%s is refused with its cure', async (_what, more, words) => {
  const { errors } = await create(account({ userName: 'nguoi-khac', ...more }));
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.message).toContain(words);
});

test('the administrator cannot close his own account', async () => {
  const { accounts } = await administrator.get<{ accounts: { nodes: { id: string; userName: string }[] } }>('{ accounts { nodes { id userName } } }');
  const own = accounts.nodes.find(({ userName }) => userName === 'quan-tri');
  expect((await change({ id: own?.id, disabled: true })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('a demonstration account keeps the common password', async () => {
  const leader = await gateway.signedIn('lanh-dao');
  const { errors } = await leader.ask('mutation($input: ChangePasswordInput!) { changePassword(input: $input) }', {
    input: { idempotencyKey: randomUUID(), password: 'Bac-Thang-2025!', newPassword: 'mat-khau-moi-dai' },
  });
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
