import { createHash } from 'node:crypto';
import {
  chownSync,
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Folders of runs and of kept templates alike. */
export const PREFIX = 'bac-thang-test-';
const KEPT = `${PREFIX}template-`;
/** Each is some hundred megabytes. */
const KEPT_AT_MOST = 2;
/** What the templates are made of: folders of compiled code and of migrations. */
const MADE_OF = [
  'database/dist',
  'database/prisma/migrations',
  'indicators/dist/classification',
  'indicators/dist/deprivations',
  'indicators/dist/standards',
  'plan/dist',
];

/** Tells apart the templates of two states of the code. */
function fingerprint(): string {
  const packages = fileURLToPath(new URL('../..', import.meta.url));
  const hash = createHash('sha256');
  for (const folder of MADE_OF)
    for (const file of readdirSync(path.join(packages, folder), { recursive: true, encoding: 'utf8' }).sort())
      if (/\.(js|sql)$/.test(file)) hash.update(`${folder}/${file}\n`).update(readFileSync(path.join(packages, folder, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Found out once, before anything is made: a build that ends meanwhile is another state. */
const kept = path.join(tmpdir(), `${KEPT}${fingerprint()}`);
/** Holds the number of the process that makes them. */
const makingMark = `${kept}-making`;

/**
 * Fills a run's folder with the stopped server that an earlier run of the same code left, or that one is just making: the
 * demonstration district takes longer than most tests.
 *
 * @returns false where there is none and nobody makes it; then this run makes it, and says so by `keepTemplates`.
 */
export async function takeKeptTemplates(folder: string): Promise<boolean> {
  for (;;) {
    if (existsSync(kept)) return copyKept(folder);
    try {
      writeFileSync(makingMark, String(process.pid), { flag: 'wx' });
      return false;
    } catch {
      if (isBeingMade()) await sleep(300);
      else rmSync(makingMark, { force: true });
    }
  }
}

function isBeingMade(): boolean {
  try {
    process.kill(Number(readFileSync(makingMark, 'utf8')) || process.pid, 0);
    return true;
  } catch {
    return false; // ended, or killed on the way
  }
}

function copyKept(folder: string): boolean {
  try {
    copyFolder(kept, folder);
    utimesSync(kept, new Date(), new Date());
    return true;
  } catch {
    for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true, force: true });
    return false; // another run has just removed it
  }
}

/** Keeps the folder of a server that was stopped in order, for the runs that wait and those to come; undefined: it could not be made. */
export function keepTemplates(folder: string | undefined): void {
  if (folder !== undefined) keep(folder);
  rmSync(makingMark, { force: true });
}

function keep(folder: string): void {
  const draft = `${kept}-${process.pid}`;
  try {
    mkdirSync(draft, { mode: 0o755 });
    copyFolder(folder, draft);
    renameSync(draft, kept);
  } catch {
    rmSync(draft, { recursive: true, force: true }); // the disk is full, or another run was quicker: this one goes on without
  }
  const age = (name: string) => statSync(path.join(tmpdir(), name)).mtimeMs;
  const others = readdirSync(tmpdir()).filter((name) => name.startsWith(KEPT) && !name.slice(KEPT.length).includes('-'));
  for (const name of others.sort((one, other) => age(other) - age(one)).slice(KEPT_AT_MOST))
    rmSync(path.join(tmpdir(), name), { recursive: true, force: true });
}

/** With the owners of its files: the server of a run by root belongs to another user. */
function copyFolder(from: string, into: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(into, entry.name)];
    const { mode, uid, gid } = lstatSync(source);
    if (entry.isDirectory()) {
      mkdirSync(target, { mode });
      copyFolder(source, target);
    } else copyFileSync(source, target, constants.COPYFILE_FICLONE);
    if (process.getuid?.() === 0) chownSync(target, uid, gid);
  }
}
