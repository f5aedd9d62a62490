import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startTestGateway, type TestGateway } from '@bac-thang/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGateway } from '../server.ts';

const IMPORT_MAP = '{"imports":{"react":"/assets/react-12345678.js"}}';
const SECRET = 'nothing of this may leave the machine';
let repository: string;
let gateway: TestGateway;

beforeAll(async () => {
  repository = mkdtempSync(path.join(tmpdir(), 'bac-thang-test-Bậc Thang '));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(repository, file)), { recursive: true });
    writeFileSync(path.join(repository, file), text);
  };
  write('secret.txt', SECRET);
  write('apps/education/package.json', SECRET);
  write('apps/unbuilt/package.json', SECRET);
  write('apps/shell/dist/index.html', `<!doctype html><script type="importmap">${IMPORT_MAP}</script><style nonce="__CSP_NONCE__"></style><p>Bậc Thang</p>`);
  write('apps/shell/dist/assets/react-12345678.js', 'export default 1;');
  write('apps/shell/dist/.hidden', SECRET);
  write('apps/education/dist/manifest-abcdefgh.js', 'export default 2;');
  write(
    'apps/education/dist/module.json',
    JSON.stringify({
      id: 'education',
      owner: 'education',
      version: '1.2.3',
      entry: 'manifest-abcdefgh.js',
      css: [],
      files: { 'manifest-abcdefgh.js': 'sha384-x' },
    }),
  );
  gateway = await startTestGateway(createGateway, { repository });
});
afterAll(async () => {
  await gateway.stop();
  rmSync(repository, { recursive: true, force: true });
});

/** A path as it stands, which fetch would tidy up first. */
const raw = (address: string) =>
  new Promise<{ status: number; text: string; headers: http.IncomingHttpHeaders }>((resolve, reject) => {
    const { hostname, port } = new URL(gateway.url);
    http
      .get({ hostname, port, path: address, headers: { accept: 'text/html' } }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
      })
      .on('error', reject);
  });

describe('a page', () => {
  test.each(['/', '/targets/education.enrolment-age-5', '/communes/02866', '/education', '/housing-water'])('%s is the shell', async (address) => {
    const { status, text, headers } = await raw(address);
    expect(status === 200 || address.includes('.')).toBe(true);
    if (status === 200) expect({ page: text.includes('Bậc Thang'), type: headers['content-type'] }).toEqual({ page: true, type: 'text/html; charset=utf-8' });
  });

  test('may run scripts of its own and its import map, nothing inline and nothing from elsewhere', async () => {
    const { text, headers } = await raw('/');
    const policy = Object.fromEntries(
      String(headers['content-security-policy'])
        .split('; ')
        .map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
    );
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['script-src']).toEqual(["'self'", `'sha256-${createHash('sha256').update(IMPORT_MAP).digest('base64')}'`]);
    expect(policy['frame-ancestors']).toEqual(["'none'"]);
    expect(policy['base-uri']).toEqual(["'none'"]);
    expect(JSON.stringify(policy)).not.toMatch(/unsafe|http:|https:|\*/);
    const nonce = /nonce="([^"]+)"/.exec(text)?.[1];
    expect(policy['style-src']).toEqual(["'self'", `'nonce-${nonce}'`]);
  });

  test('has another nonce each time', async () => {
    const nonces = await Promise.all(Array.from({ length: 5 }, async () => /nonce="([^"]+)"/.exec((await raw('/')).text)?.[1]));
    expect(new Set(nonces).size).toBe(5);
  });

  test('carries the headers that keep browsers strict', async () => {
    expect((await raw('/')).headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect((await raw('/')).headers['x-powered-by']).toBeUndefined();
  });
});

describe('modules', () => {
  test('/modules.json names each built one with owner, version, entry and integrity', async () => {
    const { text } = await raw('/modules.json');
    expect(JSON.parse(text)).toMatchObject([
      { id: 'education', owner: 'education', version: '1.2.3', base: '/modules/education/', entry: 'manifest-abcdefgh.js', integrity: 'sha384-x' },
    ]);
  });

  test('their hashed files are kept for ever, also below a fresh attempt', async () => {
    for (const address of ['/modules/education/manifest-abcdefgh.js', '/modules/education/~3/manifest-abcdefgh.js']) {
      const { text, headers } = await raw(address);
      expect({ text, cache: headers['cache-control'] }).toEqual({ text: 'export default 2;', cache: 'public, max-age=31536000, immutable' });
    }
  });

  test('a module or file that is not there is 404', async () => {
    for (const address of ['/modules/unbuilt/package.json', '/modules/education/no-such.js', '/modules/education/~2/no-such.js'])
      expect((await raw(address)).status).toBe(404);
  });
});

describe('nothing above the builds is served', () => {
  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/%2e%2e/%2e%2e/secret.txt',
    '/assets/../../../../secret.txt',
    '/assets/..%2f..%2f..%2f..%2fsecret.txt',
    '/modules/education/../package.json',
    '/modules/education/..%2fpackage.json',
    '/modules/education/%2e%2e/package.json',
    '/modules/education/~1/../../package.json',
    '/modules/education/~1/..%2f..%2fpackage.json',
    '/modules/../education/package.json',
    '/modules/..%2feducation/package.json',
    '/modules/education/..%5cpackage.json',
    '/modules/education//etc/passwd',
    '/.hidden',
    '/secret.txt%00.js',
    '/%',
    '/modules/%E0%A4%A/x',
    '//elsewhere.example/%2e%2e',
  ])('%s', async (address) => {
    const { status, text, headers } = await raw(address);
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(repository);
    expect(text).not.toMatch(/root:|node_modules|at .*\.(ts|js)/);
    expect(headers.location ?? '/').not.toMatch(/^\/\/|:/);
    expect(status).toBeLessThan(500);
  });
});

describe('beside the pages', () => {
  test('/healthz and /readyz are 200 while all is well', async () => {
    expect({ ...(await raw('/healthz')), headers: undefined }).toMatchObject({ status: 200, text: '{"alive":true}' });
    expect({ ...(await raw('/readyz')), headers: undefined }).toMatchObject({ status: 200, text: '{"ready":true}' });
  });

  test('an address with nothing is 404 in the form of every refusal', async () => {
    const { status, text } = await raw('/no-such-file.js');
    expect({ status, body: JSON.parse(text) }).toMatchObject({ status: 404, body: { errors: [{ extensions: { code: 'NOT_FOUND' } }] } });
  });

  test("a session's cookie can be read by no script, sent from no other site, and is not marked secure where there is no https", async () => {
    const client = gateway.client();
    const response = await client.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'mutation { signIn(userName: "lanh-dao", password: "Bac-Thang-2025!") { __typename } }' }),
    });
    const cookies = response.headers.getSetCookie();
    expect(cookies.map((cookie) => cookie.split('=')[0]).sort()).toEqual(['bac-thang-device', 'bac-thang-session']);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; HttpOnly/);
      expect(cookie).toMatch(/; SameSite=Lax/);
      expect(cookie).toMatch(/; Path=\//);
      expect(cookie).not.toMatch(/; Secure|; Domain/);
    }
    expect(cookies.find((cookie) => cookie.startsWith('bac-thang-session'))).not.toMatch(/Max-Age|Expires/);
  });

  test('behind a proxy that speaks https it is marked secure', async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-proto': 'https' },
      body: JSON.stringify({ query: 'mutation { signIn(userName: "lanh-dao", password: "Bac-Thang-2025!") { __typename } }' }),
    });
    for (const cookie of response.headers.getSetCookie()) expect(cookie).toMatch(/; Secure/);
  });
});
