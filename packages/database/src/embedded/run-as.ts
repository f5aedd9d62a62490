import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A user by number; undefined: the one that runs us. */
export type RunAs = { readonly uid: number; readonly gid: number } | undefined;

/** PostgreSQL refuses to run as root; then a user of the system that always exists runs it. */
export function runAs(): RunAs {
  if (process.getuid?.() !== 0) return undefined;
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(':');
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new Error('PostgreSQL does not run as root, and neither the user "postgres" nor "nobody" exists: start as an ordinary user');
}

/** Whether that user may enter a folder or run a program: below root's home nobody else can. */
export function reaches(path: string, who: RunAs): boolean {
  if (!who) return true;
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', path], { cwd: '/', ...who }).status === 0;
}
