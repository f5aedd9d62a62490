import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startTestGateway, type TestGateway } from '@bac-thang/test-kit';
import { getOperationAST, Kind, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGateway } from '../server.ts';

const gatewayFolder = path.resolve(import.meta.dirname, '../..');
const build = path.join(gatewayFolder, 'dist/explorer');
const examples = readFileSync(path.join(gatewayFolder, 'explorer/examples.graphql'), 'utf8');

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway(createGateway);
});
afterAll(() => gateway.stop());

describe('the explorer', () => {
  test.each(['/graphql/explorer', '/graphql/explorer/'])('stands at %s, open to all: it holds no figure', async (address) => {
    const response = await gateway.client().fetch(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toContain('<div id="root">');
  });

  test('lets scripts and requests go to this gateway only, and styles carry a nonce of the page', async () => {
    const response = await gateway.client().fetch('/graphql/explorer');
    const policy = new Map(
      (response.headers.get('content-security-policy') ?? '').split('; ').map((part) => {
        const [name = '', ...sources] = part.split(' ');
        return [name, sources.join(' ')];
      }),
    );
    const nonce = /nonce="([^"]{20,})"/.exec(await response.text())?.[1];
    expect(nonce).toBeDefined();
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('connect-src')).toBe("'self'");
    expect(policy.get('style-src')).toBe(`'self' 'nonce-${nonce}'`);
    expect(policy.get('frame-ancestors')).toBe("'none'");
  });

  test('gives each page a nonce of its own', async () => {
    const [first, second] = await Promise.all([1, 2].map(async () => (await gateway.client().fetch('/graphql/explorer')).text()));
    expect(first).not.toBe(second);
  });

  test('names files that are there, kept for ever under their hash', async () => {
    const html = await (await gateway.client().fetch('/graphql/explorer')).text();
    const files = [...html.matchAll(/(?:src|href)="(\/graphql\/[^"]+)"/g)].map((found) => found[1] ?? '');
    expect(files.map((file) => path.extname(file)).sort()).toEqual(expect.arrayContaining(['.css', '.js']));
    for (const file of files) {
      const response = await gateway.client().fetch(file);
      expect(response.status, file).toBe(200);
      expect(response.headers.get('cache-control'), file).toContain('immutable');
      expect(response.headers.get('content-type'), file).toMatch(file.endsWith('.css') ? 'text/css' : 'text/javascript');
    }
  });

  test('answers nothing but its page and its files', async () => {
    for (const address of [
      '/graphql/explorer/assets/none.js',
      '/graphql/explorer/assets/',
      '/graphql/explorer/index.html',
      '/graphql/explorer/assets/..%2f..%2fmain.js',
    ])
      expect((await gateway.client().fetch(address)).status, address).toBeGreaterThanOrEqual(403);
    const posted = await gateway.client().fetch('/graphql/explorer', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(posted.status).toBe(405);
    expect(posted.headers.get('allow')).toBe('GET, HEAD');
  });

  test('leaves /graphql what it was: POST only', async () => {
    expect((await gateway.client().fetch('/graphql?query=%7B__typename%7D')).status).toBe(400);
    expect((await gateway.client().ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  test('is missing, and not a GraphQL answer, where it was not built', async () => {
    const repository = mkdtempSync(path.join(tmpdir(), 'bac-thang-no-builds-'));
    try {
      mkdirSync(path.join(repository, 'apps'));
      const bare = await startTestGateway(createGateway, { of: 'empty', repository });
      expect((await bare.client().fetch('/graphql/explorer')).status).toBe(404);
      await bare.stop();
    } finally {
      rmSync(repository, { recursive: true });
    }
  });
});

describe('the built files', () => {
  /** Hosts that stand in the libraries' texts: names of XML vocabularies, pages that an error message or a link names. */
  const onlyNamed = [
    ...['www.w3.org', 'react.dev', 'spec.graphql.org', 'graphql.org', 'github.com', 'en.wikipedia.org', 'commonmark.org', 'codemirror.net', 'yarnpkg.com'],
  ];
  const loads = /(?:(?:src|href)=["']?|url\(\s*["']?|(?:import|from)\b\s*\(?\s*["'`]|(?:fetch|Worker|EventSource|WebSocket)\(\s*["'`])(?:\w+:)?\/\/[\w.-]+/g;
  const texts = () =>
    readdirSync(build, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => ({ name, text: readFileSync(path.join(parentPath, name), 'utf8') }));

  test('load nothing from another host', () => {
    expect(texts().map(({ name }) => name)).toContain('index.html');
    for (const { name, text } of texts()) expect(text.match(loads), name).toBeNull();
  });

  test.each(['<script src="https://a.example/x.js">', 'src:url(//a.example/f.woff2)', '@import "https://a.example/x.css"', 'fetch("wss://a.example")'])(
    'would be found with %s in them',
    (text) => expect(text.match(loads)).not.toBeNull(),
  );

  test('name no other host but those of texts', () => {
    const hosts = texts().flatMap(({ text }) => [...text.matchAll(/(?:https?|wss?):\/\/([\w-]+(?:\.[\w-]+)+)/g)].map((found) => found[1] ?? ''));
    expect([...new Set(hosts)].filter((host) => !onlyNamed.includes(host))).toEqual([]);
  });
});

describe('the examples', () => {
  const operations = parse(examples).definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION && each.name ? [each.name.value] : []));

  test('are the board, a verdict and the work list', () => {
    expect(operations).toEqual(['Board', 'TargetVerdict', 'WorkList']);
  });

  test.each(['lanh-dao', 'giao-duc', 'xa-ban-pho', 'kiem-toan'])('are all answered for %s, from the one text', async (who) => {
    const client = await gateway.signedIn(who);
    for (const operationName of operations) {
      const answer = await client.post({ query: examples, operationName });
      expect(answer.errors, operationName).toBeUndefined();
      expect(Object.values(answer.data)[0], operationName).toBeTruthy();
    }
  });

  test('change nothing', () => {
    for (const name of operations) expect(getOperationAST(parse(examples), name)?.operation).toBe('query');
  });
});
