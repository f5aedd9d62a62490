import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, connect as dial, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startEmbeddedServer } from '../src/embedded/embedded-server.ts';
import { freePort } from '../src/embedded/free-port.ts';
import { once } from './own-database.ts';

let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'bac-thang-test-'));
  chmodSync(home, 0o755);
  folder = path.join(home, 'Bậc Thang thử', 'dữ liệu');
  mkdirSync(folder, { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const listens = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = dial({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
const portOf = (url: string) => Number(new URL(url).port);
async function until(what: () => Promise<boolean> | boolean): Promise<void> {
  for (let waited = 0; !(await what()); waited += 50) {
    if (waited > 15_000) throw new Error('waited fifteen seconds in vain');
    await sleep(50);
  }
}
const postmaster = () => Number(readFileSync(path.join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

test('serves from a folder with spaces and Vietnamese letters in its name, to those who know the password only', async () => {
  const server = await startEmbeddedServer({ folder, throwaway: true });
  try {
    const [row] = await once<{ version: string; encoding: string; addresses: string }>(
      server.url('postgres'),
      "SELECT current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding, current_setting('listen_addresses') AS addresses",
    );
    expect(Number(row?.version)).toBeGreaterThanOrEqual(180_000);
    expect(row).toMatchObject({ encoding: 'UTF8', addresses: '127.0.0.1' });
    const guess = new URL(server.url('postgres'));
    guess.password = 'guess';
    await expect(once(guess.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
    expect(statSync(path.join(folder, 'postgres-password')).mode & 0o777).toBe(0o600);
  } finally {
    await server.stop();
  }
});

test('stops in order and starts again with the same data, on a port that it is told to keep', async () => {
  const port = await freePort();
  const first = await startEmbeddedServer({ folder, throwaway: true, port });
  await once(first.url('postgres'), 'CREATE TABLE kept AS SELECT 7 AS number');
  await first.stop();
  expect(existsSync(path.join(folder, 'postgres/postmaster.pid'))).toBe(false);
  expect(await listens(port)).toBe(false);
  const second = await startEmbeddedServer({ folder, throwaway: true, port });
  expect(second.url('postgres')).toBe(first.url('postgres'));
  expect(await once(second.url('postgres'), 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
  await second.stop();
});

test('is back with its data after it was killed on the spot', async () => {
  const first = await startEmbeddedServer({ folder });
  await once(first.url('postgres'), 'CREATE TABLE kept AS SELECT 7 AS number');
  process.kill(postmaster(), 'SIGKILL');
  await until(async () => !(await listens(portOf(first.url('x')))));
  await first.stop();
  expect(existsSync(path.join(folder, 'postgres/postmaster.pid'))).toBe(true);
  const second = await startEmbeddedServer({ folder });
  expect(await once(second.url('postgres'), 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
  await second.stop();
});

test('stops with the process that started it, however that one ends', async () => {
  const module = new URL('../dist/index.js', import.meta.url).href;
  const program = `const { startEmbeddedServer } = await import(${JSON.stringify(module)});
    const server = await startEmbeddedServer({ folder: ${JSON.stringify(folder)}, throwaway: true });
    console.log(server.url('postgres')); setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve) => parent.stdout.once('data', (line: Buffer) => resolve(line.toString().trim())));
  expect(await once(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  parent.kill('SIGKILL');
  await until(async () => !(await listens(portOf(url))));
  await until(() => !existsSync(path.join(folder, 'postgres/postmaster.pid'))); // in order, not killed
});

test('says what is wrong when its port is taken, and leaves no process behind', async () => {
  const callers: Socket[] = [];
  const squatter = createServer((caller) => callers.push(caller)); // takes the call and never says a word
  const port = await freePort();
  await new Promise<void>((resolve) => squatter.listen(port, '127.0.0.1', resolve));
  try {
    await expect(startEmbeddedServer({ folder, throwaway: true, port })).rejects.toThrow(
      /PostgreSQL did not start:[\s\S]*(Address already in use|could not bind)/,
    );
    await until(() => !existsSync(path.join(folder, 'postgres/postmaster.pid')));
  } finally {
    for (const caller of callers) caller.destroy();
    await new Promise((resolve) => squatter.close(resolve));
  }
});
