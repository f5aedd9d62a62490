import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { prepareDataFolder } from './data-folder.ts';
import { freePort } from './free-port.ts';
import { programsFolder } from './programs.ts';
import { runAs } from './run-as.ts';

export interface EmbeddedServer {
  /** Connection string of one database of this server, as its owner. */
  url(database: string): string;
  /** Lets running statements end, then stops. */
  stop(): Promise<void>;
}

export interface EmbeddedServerOptions {
  /** Absolute folder for data and password; made when missing. */
  readonly folder: string;
  /** Of tests: nothing is flushed to the disk, the data may be lost with the machine. */
  readonly throwaway?: boolean;
  /** A port to keep over restarts; left out: any free one. */
  readonly port?: number;
}

/**
 * Starts the PostgreSQL that comes inside an npm package, on the loopback only.
 *
 * It runs in a process group of its own, so that Ctrl-C reaches the gateway first. The shell between us watches its
 * standard input: however this process ends (kill -9 too), the input closes and the server stops in order.
 *
 * @throws Error when the platform has no package, the folder cannot be made, or the server does not answer in 20 seconds.
 */
export async function startEmbeddedServer({ folder, throwaway = false, port: wanted }: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const who = runAs();
  const bin = await programsFolder(who);
  const { data, password } = prepareDataFolder(folder, bin, who);
  const port = wanted ?? (await freePort());
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=80',
    ...(throwaway ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'min_wal_size=32MB', 'max_wal_size=128MB'] : []),
  ];
  const program = path.join(bin, 'postgres');
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
  const options = { cwd: '/', env: { ...process.env, LC_ALL: 'C' }, ...who };
  const server =
    process.platform === 'win32'
      ? spawn(program, args, { ...options, stdio: ['pipe', 'ignore', 'pipe'] })
      : spawn('/bin/sh', ['-c', '"$0" "$@" & server=$!; cat >/dev/null; kill -INT $server 2>/dev/null; wait $server', program, ...args], {
          ...options,
          stdio: ['pipe', 'ignore', 'pipe'],
          detached: true,
        });
  let log = '';
  server.stderr?.on('data', (chunk: Buffer) => {
    log = (log + chunk.toString()).slice(-4000);
  });
  const url = (database: string) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
  await answers(url('postgres'), server, () => log);
  return { url, stop: () => stop(server) };
}

/** What it writes when it cannot go on; that it is still starting, or recovering from a crash, is told in the same tone to whoever knocks too early. */
const GAVE_UP = /(?:FATAL|PANIC):(?! *the database system is (?:starting up|not yet accepting|in recovery)).+\n/;

async function answers(url: string, server: ChildProcess, log: () => string): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    if (server.exitCode !== null || GAVE_UP.test(log())) {
      server.stdin?.end();
      throw new Error(`PostgreSQL did not start:\n${log()}`);
    }
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 }); // on its port may sit somebody who never answers
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (Date.now() > deadline) {
        server.stdin?.end();
        throw error;
      }
      await sleep(40);
    }
  }
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.once('exit', () => resolve());
    if (process.platform === 'win32') server.kill('SIGINT');
    server.stdin?.end();
  });
}
