import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sharedFolder } from './programs.ts';
import { type RunAs, reaches } from './run-as.ts';

export interface DataFolder {
  readonly data: string;
  readonly password: string;
}

/** Step by step: asked for all at once below a place that takes no folders (/proc), Node tries for ever. @throws the system's error, which names the folder. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

/** Folder for PostgreSQL's own files: inside `folder`, or beside where the server's user cannot enter it (a note says where). */
function home(folder: string, who: RunAs): string {
  makeFolder(folder);
  if (reaches(folder, who)) return folder;
  const elsewhere = path.join(sharedFolder, `data-${Buffer.from(folder).toString('base64url')}`);
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  writeFileSync(path.join(folder, 'data-is-in.txt'), `${elsewhere}\n`);
  return elsewhere;
}

/** The data folder, made at the first start with a random password that only its owner can read. Stops a server left over by a crash. */
export function prepareDataFolder(folder: string, bin: string, who: RunAs): DataFolder {
  const base = home(folder, who);
  const data = path.join(base, 'postgres');
  const passwordFile = path.join(folder, 'postgres-password');
  const quiet = { cwd: '/', encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' }, ...who } as const;
  if (existsSync(path.join(data, 'PG_VERSION')) && existsSync(passwordFile)) {
    if (existsSync(path.join(data, 'postmaster.pid'))) spawnSync(path.join(bin, 'pg_ctl'), ['stop', '-D', data, '-m', 'fast'], quiet);
    return { data, password: readFileSync(passwordFile, 'utf8') };
  }
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  const forInitdb = path.join(base, `initdb-password-${process.pid}`);
  writeFileSync(forInitdb, password, { mode: 0o600 });
  if (who) for (const file of [data, forInitdb]) chownSync(file, who.uid, who.gid);
  const made = spawnSync(
    path.join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${forInitdb}`, '--encoding=UTF8', '--locale=C'],
    quiet,
  );
  rmSync(forInitdb);
  if (made.status !== 0) {
    rmSync(data, { recursive: true, force: true });
    throw new Error(`PostgreSQL could not make its data folder ${data}: ${made.stderr || made.error?.message}`);
  }
  writeFileSync(passwordFile, password, { mode: 0o600 });
  chmodSync(passwordFile, 0o600);
  return { data, password };
}
