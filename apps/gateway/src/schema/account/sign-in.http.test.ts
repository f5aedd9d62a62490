import http from 'node:http';
import { GraphqlClient, PASSWORD, startTestGateway, type TestGateway } from '@bac-thang/test-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createGateway } from '../../server.ts';

const HOUR = 3_600_000;
const start = Date.parse('2024-03-01T08:00:00+07:00');
let clock = start;
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway(createGateway, { now: () => new Date(clock) });
});
afterAll(() => gateway.stop());
beforeEach(() => {
  clock = start;
});

const SIGN_IN = `mutation($userName: String!, $password: String!) { signIn(userName: $userName, password: $password) {
  __typename ... on Account { userName post department administrativeUnit { code } } ... on InvalidCredentials { message en: message(language: EN) }
  ... on TooManyAttempts { retryAfterSeconds message } } }`;
interface SignIn {
  readonly __typename: 'Account' | 'InvalidCredentials' | 'TooManyAttempts';
  readonly retryAfterSeconds?: number;
  readonly message?: string;
}
const signIn = async (client: GraphqlClient, userName: string, password: string): Promise<SignIn> =>
  (await client.get<{ signIn: SignIn }>(SIGN_IN, { userName, password })).signIn;
const viewer = async (client: GraphqlClient) => (await client.get<{ viewer: { userName: string } | null }>('{ viewer { userName } }')).viewer?.userName ?? null;

/** Signs in from another address of the loopback, without cookies. */
function signInFrom(localAddress: string, userName: string, password: string): Promise<SignIn> {
  const { hostname, port } = new URL(gateway.url);
  return new Promise((resolve, reject) => {
    const request = http.request(
      { hostname, port, localAddress, path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' } },
      async (response) => {
        let text = '';
        for await (const part of response) text += part;
        resolve(JSON.parse(text).data.signIn);
      },
    );
    request.on('error', reject).end(JSON.stringify({ query: SIGN_IN, variables: { userName, password } }));
  });
}

describe('signing in', () => {
  test('with the right password opens a session of that post', async () => {
    const client = gateway.client();
    expect(await signIn(client, 'xa-ban-pho', PASSWORD)).toEqual({
      __typename: 'Account',
      userName: 'xa-ban-pho',
      post: 'commune-officer',
      department: null,
      administrativeUnit: { code: '02866' },
    });
    expect(await viewer(client)).toBe('xa-ban-pho');
  });

  test('with a wrong password, for somebody unknown, and to a closed account answers the same, and opens nothing', async () => {
    await gateway.connection.pool.query("UPDATE account SET disabled_at = now() WHERE user_name = 'chu-tich-coc-ly'");
    const answers = [];
    for (const [userName, password] of [
      ['giao-duc', 'wrong'],
      ['khong-co-ai', PASSWORD],
      ['', ''],
      ['chu-tich-coc-ly', PASSWORD],
    ] as const) {
      const client = gateway.client();
      answers.push(await signIn(client, userName, password));
      expect({ userName, cookies: [...client.cookies.keys()], viewer: await viewer(client) }).toEqual({ userName, cookies: [], viewer: null });
    }
    expect(answers[0]).toEqual({ __typename: 'InvalidCredentials', message: expect.stringContaining('không đúng'), en: expect.stringContaining('wrong') });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  test('forgives spaces and capitals in the user name, and another spelling of the same letters in the password', async () => {
    const nfd = 'Mật khẩu của tôi'.normalize('NFD');
    const { hashPassword } = await import('@bac-thang/database');
    await gateway.connection.pool.query("UPDATE account SET password_hash = $1 WHERE user_name = 'xa-coc-lau'", [await hashPassword(nfd)]);
    expect((await signIn(gateway.client(), ' Xa-Coc-Lau ', nfd.normalize('NFC'))).__typename).toBe('Account');
    expect((await signIn(gateway.client(), 'xa-coc-lau', nfd)).__typename).toBe('Account');
    expect((await signIn(gateway.client(), 'xa-coc-lau', 'Mat khau cua toi')).__typename).toBe('InvalidCredentials');
  });

  test('ends the session that this browser had before', async () => {
    const client = await gateway.signedIn('xa-ban-cai');
    const before = new GraphqlClient(gateway.url);
    for (const [name, value] of client.cookies) before.cookies.set(name, value);
    await client.signIn('xa-nam-luc', PASSWORD);
    expect([await viewer(client), await viewer(before)]).toEqual(['xa-nam-luc', null]);
  });

  test('is written into the log, right or wrong, without a password', async () => {
    await signIn(gateway.client(), 'van-hoa', 'bi mat cua toi');
    await gateway.signedIn('van-hoa');
    const { rows } = await gateway.connection.pool.query(
      "SELECT e.action, a.user_name FROM audit_entry e JOIN account a ON a.id = e.account_id WHERE a.user_name = 'van-hoa' AND e.action LIKE 'session:%' ORDER BY e.id",
    );
    expect(rows).toEqual([
      { action: 'session:refuse', user_name: 'van-hoa' },
      { action: 'session:open', user_name: 'van-hoa' },
    ]);
    expect((await gateway.connection.pool.query("SELECT FROM audit_entry WHERE audit_entry::text LIKE '%bi mat cua toi%'")).rowCount).toBe(0);
  });
});

describe('guessing', () => {
  const guess = async (userName: string, times: number, client: GraphqlClient = gateway.client()) => {
    for (let index = 0; index < times; index++) expect((await signIn(client, userName, `guess ${index}`)).__typename).toBe('InvalidCredentials');
  };

  test('is slowed down after ten wrong passwords, then also for the right one', async () => {
    await guess('ha-tang', 10);
    const answer = await signIn(gateway.client(), 'ha-tang', PASSWORD);
    expect(answer).toEqual({ __typename: 'TooManyAttempts', retryAfterSeconds: expect.any(Number), message: expect.stringMatching(/Thử lại sau \d+ giây/) });
    expect(answer.retryAfterSeconds).toBeGreaterThan(500);
    expect(answer.retryAfterSeconds).toBeLessThanOrEqual(600);
  });

  test('does not shut out the owner: his own browser and other addresses go on', async () => {
    const owner = await gateway.signedIn('nong-nghiep');
    await guess('nong-nghiep', 10);
    expect((await signIn(gateway.client(), 'nong-nghiep', PASSWORD)).__typename).toBe('TooManyAttempts');
    expect((await signIn(owner, 'nong-nghiep', PASSWORD)).__typename).toBe('Account');
    expect((await signInFrom('127.0.0.2', 'nong-nghiep', PASSWORD)).__typename).toBe('Account');
    expect((await signIn(gateway.client(), 'mat-tran', PASSWORD)).__typename).toBe('Account');
  });

  test('a browser that somebody else has signed in with, or a cookie of his own making, is no known browser', async () => {
    const other = await gateway.signedIn('xa-nam-mon');
    await guess('ngan-hang', 10);
    expect((await signIn(other, 'ngan-hang', PASSWORD)).__typename).toBe('TooManyAttempts');
    const forged = gateway.client();
    forged.cookies.set('bac-thang-device', `ngan-hang.${other.cookies.get('bac-thang-device')?.split('.').pop()}`);
    expect((await signIn(forged, 'ngan-hang', PASSWORD)).__typename).toBe('TooManyAttempts');
  });

  test('from a known browser is slowed down as well', async () => {
    const owner = await gateway.signedIn('xa-nam-det');
    await guess('xa-nam-det', 10, owner);
    expect((await signIn(owner, 'xa-nam-det', PASSWORD)).__typename).toBe('TooManyAttempts');
  });

  test('all at once gains nothing: forty guesses are judged ten times', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => signIn(gateway.client(), 'xa-nam-khanh', `guess ${index}`)));
    expect(answers.filter(({ __typename }) => __typename === 'InvalidCredentials')).toHaveLength(10);
  });

  test('in one document under many names gains nothing either', async () => {
    const many = Array.from({ length: 15 }, (_, index) => `a${index}: signIn(userName: "xa-bao-nhai", password: "guess ${index}") { __typename }`);
    const answers = Object.values(await gateway.client().get<Record<string, SignIn>>(`mutation { ${many.join(' ')} }`));
    expect(answers.filter(({ __typename }) => __typename === 'InvalidCredentials')).toHaveLength(10);
  });

  test('a right password starts the count afresh', async () => {
    const client = gateway.client();
    await guess('xa-lung-phinh', 9, client);
    expect((await signIn(client, 'xa-lung-phinh', PASSWORD)).__typename).toBe('Account');
    client.cookies.clear();
    await guess('xa-lung-phinh', 9, client);
  });

  test('of many names from one address is slowed down after a hundred', async () => {
    const answers = [];
    for (let index = 0; index < 110; index++) answers.push((await signInFrom('127.0.0.3', `ten-${index}`, 'x')).__typename);
    expect(answers.slice(0, 100)).toEqual(Array(100).fill('InvalidCredentials'));
    expect(answers.slice(100)).toEqual(Array(10).fill('TooManyAttempts'));
    expect((await signInFrom('127.0.0.4', 'xa-coc-ly', PASSWORD)).__typename).toBe('Account');
  });
});

describe('a session', () => {
  const everywhere = 'mutation { signOutEverywhere }';

  test('ends by signing out, also for whoever has copied the cookie', async () => {
    const client = await gateway.signedIn('xa-ta-van-chu');
    const copied = new GraphqlClient(gateway.url);
    for (const [name, value] of client.cookies) copied.cookies.set(name, value);
    expect(await client.get('mutation { signOut }')).toEqual({ signOut: true });
    expect(client.cookies.has('bac-thang-session')).toBe(false);
    expect(await viewer(copied)).toBeNull();
  });

  test('signing out without one is true as well', async () => {
    expect(await gateway.client().get('mutation { signOut }')).toEqual({ signOut: true });
  });

  test('ends in all browsers at once, and nobody else loses his', async () => {
    const [one, two, other] = [await gateway.signedIn('kiem-toan'), await gateway.signedIn('kiem-toan'), await gateway.signedIn('lanh-dao')];
    expect(await one.get(everywhere)).toEqual({ signOutEverywhere: true });
    expect([await viewer(one), await viewer(two), await viewer(other)]).toEqual([null, null, 'lanh-dao']);
    expect((await gateway.client().ask(everywhere)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('ends when its account is closed', async () => {
    const client = await gateway.signedIn('chu-tich-bao-nhai');
    await gateway.connection.pool.query("UPDATE account SET disabled_at = now() WHERE user_name = 'chu-tich-bao-nhai'");
    expect(await viewer(client)).toBeNull();
  });

  test('ends after twelve idle hours', async () => {
    const client = await gateway.signedIn('quan-tri');
    clock = start + 12 * HOUR - 1000;
    expect(await viewer(client)).toBe('quan-tri');
    clock += 12 * HOUR - 1000; // it was seen meanwhile
    expect(await viewer(client)).toBe('quan-tri');
    clock += 12 * HOUR + 1000;
    expect(await viewer(client)).toBeNull();
    expect((await client.ask('{ revision }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('ends after a week, however busy', async () => {
    const client = await gateway.signedIn('van-phong');
    for (let hours = 6; hours < 7 * 24; hours += 6) {
      clock = start + hours * HOUR;
      expect({ hours, viewer: await viewer(client) }).toEqual({ hours, viewer: 'van-phong' });
    }
    clock = start + 7 * 24 * HOUR + 1000;
    expect(await viewer(client)).toBeNull();
  });

  test('is kept as the hash of its token only', async () => {
    const client = await gateway.signedIn('lao-dong');
    const token = client.cookies.get('bac-thang-session') ?? '';
    expect(token.length).toBeGreaterThan(40);
    const { rows } = await gateway.connection.pool.query('SELECT session::text AS row FROM session');
    expect(rows.some(({ row }) => row.includes(token) || row.includes(Buffer.from(token).toString('hex')))).toBe(false);
  });
});
