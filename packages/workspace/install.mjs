import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pnpm, root } from './run.mjs';

const forStart = new URL('node_modules/.installed-for-start', root);
const forTest = new URL('node_modules/.installed-for-test', root);
const lock = () =>
  createHash('sha256')
    .update(readFileSync(new URL('pnpm-lock.yaml', root)))
    .digest('hex');
const isCurrent = (mark) => existsSync(mark) && readFileSync(mark, 'utf8') === lock();
const store = process.env.PNPM_STORE ? ['--store-dir', process.env.PNPM_STORE] : [];

/** What start and build need; what the tests installed holds more and is never pruned. */
export const isInstalledForStart = () => isCurrent(forStart) || isCurrent(forTest);
export const isInstalledForTest = () => isCurrent(forTest);

async function install(args, mark) {
  const result = await pnpm(['install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=error', ...args, ...store]);
  if (!result.ok) return result;
  forgetTypes();
  writeFileSync(mark, lock());
  return result;
}

/** TypeScript's build information remembers errors of packages that were missing before. */
function forgetTypes() {
  for (const folder of ['apps', 'packages'])
    for (const name of readdirSync(new URL(`${folder}/`, root)))
      rmSync(new URL(`${folder}/${name}/node_modules/.cache/tsc`, root), { recursive: true, force: true });
}

/** Whether the tests' packages are there too, by whatever hand: an install without them would remove them. */
function holdsTests() {
  const record = new URL('node_modules/.modules.yaml', root);
  return existsSync(record) && /"?devDependencies"?: true/.test(readFileSync(record, 'utf8'));
}

export const installForStart = () => (holdsTests() ? installForTest() : install(['--prod'], forStart));
export const installForTest = () => install([], forTest);
