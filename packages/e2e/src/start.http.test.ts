import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GraphqlClient, PASSWORD } from '@bac-thang/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NpmStart, processesLeft, processesOf } from './npm-start.ts';

const hasProc = existsSync('/proc/self/environ');

describe.skipIf(!hasProc).sequential('npm start', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bac-thang-test-'));
  chmodSync(folder, 0o755);
  const data = path.join(folder, 'Dữ liệu của xã');
  mkdirSync(data);
  let running: NpmStart;
  let address: string;

  const start = async () => {
    running = new NpmStart(data);
    address = await running.address();
  };
  const readiness = async () => (await fetch(new URL('/readyz', address))).status;

  beforeAll(start, 300_000); // a first start, with the whole demonstration
  afterAll(async () => {
    if (processesOf(data).length) running.pressCtrlC();
    await processesLeft(data);
    rmSync(folder, { recursive: true, force: true });
  });

  it('serves pages, health and sign-in at the one address that it prints, with its data in a folder of spaces and Vietnamese letters', async () => {
    expect(await (await fetch(new URL('/healthz', address))).json()).toEqual({ alive: true });
    expect(await readiness()).toBe(200);
    const page = await fetch(address, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>Bậc Thang</title>');
    const client = await new GraphqlClient(address).signIn('giao-duc', PASSWORD);
    expect(await client.get('{ viewer { userName post department } }')).toEqual({
      viewer: { userName: 'giao-duc', post: 'department', department: 'education' },
    });
    expect(running.output).toContain('giao-duc');
    expect(running.output).toContain(PASSWORD);
  });

  it('says that the port is taken when started a second time beside itself, and the first goes on', async () => {
    const second = new NpmStart(data, Number(new URL(address).port));
    expect(await second.exitCode()).not.toBe(0);
    expect(second.output).toMatch(new RegExp(`port ${new URL(address).port} is taken`));
    expect(second.output).not.toMatch(/^\s+at /m);
    expect(await readiness()).toBe(200);
  });

  it('leaves no process behind after Ctrl-C', async () => {
    expect(processesOf(data).some((line) => line.includes('postgres'))).toBe(true);
    running.pressCtrlC();
    await running.exitCode();
    expect(await processesLeft(data)).toEqual([]);
  });

  it('starts again on the data that it left, and leaves no process behind when only npm is told to stop', async () => {
    await start();
    expect(running.output).not.toContain('could not');
    await new GraphqlClient(address).signIn('giao-duc', PASSWORD);
    running.npm.kill('SIGTERM');
    await running.exitCode();
    expect(await processesLeft(data)).toEqual([]);
  });

  it('leaves no PostgreSQL behind when its process is killed, and starts again', async () => {
    await start();
    const node = processesOf(data).find((line) => /node \S*start\.mjs/.test(line));
    process.kill(Number.parseInt(node ?? '', 10), 'SIGKILL');
    expect(await processesLeft(data)).toEqual([]);
    await start();
    expect(await readiness()).toBe(200);
  });

  it('leaves no process behind when npm is killed', async () => {
    running.npm.kill('SIGKILL');
    expect(await processesLeft(data)).toEqual([]);
  });
});
