import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { applicationUrl, startEmbeddedServer } from '@bac-thang/database';
import pg from 'pg';
import { rootFolder } from '../run.mjs';

/** A demonstration district of its own: a database server, and programs on it, each a process; everything goes with `stop`. */
export async function startDistrict() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bac-thang-test-'));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedServer({ folder: path.join(folder, 'database') });
  const owner = new pg.Client({ connectionString: server.url('postgres') });
  await owner.connect();
  await owner.query('CREATE DATABASE district');
  const url = server.url('district');
  const programs = [];

  /** Starts a program of Node; resolves with the address in the first line that holds one. */
  const start = (file, env) =>
    new Promise((resolve, reject) => {
      const program = spawn(process.execPath, [file], { cwd: rootFolder, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } });
      programs.push(program);
      program.once('exit', () => reject(new Error(`${file} ended`)));
      createInterface({ input: program.stdout }).on('line', (line) => {
        const address = /http:\/\/[\d.]+:\d+/.exec(line)?.[0];
        if (address) resolve(address);
      });
    });

  return {
    owner,
    /** As the owner of the server. */
    url,
    tenant: 'local',
    startGateway: () =>
      start(path.join(rootFolder, 'apps/gateway/dist/main.js'), {
        PORT: '0',
        HOST: '127.0.0.1',
        DATABASE_URL: url,
        BAC_THANG_DATA: folder,
        BAC_THANG_DEMO: 'on',
      }),
    startPlain: async (file, env) =>
      start(fileURLToPath(new URL(file, import.meta.url)), {
        DATABASE_URL: await applicationUrl(url),
        TENANT: 'local',
        ...env,
      }),
    async stop() {
      for (const program of programs) {
        program.removeAllListeners('exit');
        const ended = new Promise((resolve) => program.once('exit', resolve));
        if (program.exitCode === null && program.kill('SIGTERM')) await ended;
      }
      await owner.end();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
