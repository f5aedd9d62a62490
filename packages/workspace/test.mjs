// `npm test`: every check of the house, each counted; ends with the one line that says it all.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installForTest, isInstalledForTest } from './install.mjs';
import { pnpm, stopAll, stopWithParent, tool } from './run.mjs';

const stop = () => {
  stopAll('SIGINT');
  process.exit(130);
};
process.on('SIGINT', stop).on('SIGTERM', stop);
stopWithParent(stop);

const began = Date.now();
let passed = 0;
let failed = 0;
let skipped = 0;

async function check(what, work) {
  const ticking = setInterval(() => console.log(`[${seconds()}]   … ${what}`), 20_000);
  const { ok, output } = await work();
  clearInterval(ticking);
  if (ok) passed++;
  else failed++;
  console.log(`[${seconds()}] ${ok ? 'passed' : 'FAILED'}  ${what}`);
  if (!ok) console.log(output);
  return ok;
}
const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`.padStart(7);

function end() {
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exit(failed ? 1 : 0);
}

if (!isInstalledForTest() && !(await check('install', installForTest))) end();
await check('format and lint', () => tool('biome', ['check', '--config-path', 'packages/workspace/house.biome.json', '--max-diagnostics=50', '.']));
const built = await check('build and types', () =>
  pnpm(['exec', 'turbo', 'run', 'build', 'types', '--output-logs=errors-only', '--continue', '--no-update-notifier']),
);
await check('import boundaries', () => tool('depcruise', ['--config', 'packages/workspace/boundaries.mjs', 'packages', 'apps']));
await check('unused code', () => tool('knip', ['--config', 'packages/workspace/knip.json', '--no-config-hints']));
if (built) await tests();
end();

async function tests() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bac-thang-report-'));
  const file = path.join(folder, 'vitest.json');
  const { ok } = await tool(
    'vitest',
    ['run', '--config', 'packages/workspace/vitest.config.mjs', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...process.argv.slice(2)],
    { show: true },
  );
  if (existsSync(file)) {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    passed += result.numPassedTests;
    failed += result.numFailedTests;
    skipped += result.numPendingTests + result.numTodoTests;
    // a file that cannot be loaded, or an unhandled rejection, fails the run without a failing test
    if (!ok && result.numFailedTests === 0) failed++;
  } else failed++;
  rmSync(folder, { recursive: true });
}
