import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const examples = readdirSync(join(packageFolder, 'examples')).filter((name) => name.endsWith('.mjs'));

/** What each script must print: lines whose figures are worked by hand beside them. */
const expectedLines: Readonly<Record<string, readonly string[]>> = {
  'pooled-rate-and-bounds.mjs': [
    // 171 + 100 + 128 + 93 of 410 + 250 + 332 + 620
    'district: 492 of 1612 households, 30.52 %',
    // 399 of 992
    'the 3 communes without the town: 40.22 %',
    // 100 of 250 is exactly 40
    'from 40 % up: Xã Một, Xã Hai',
    'after the merger: 228 of 582, 39.18 %',
    // 299 of 1612, and (299 + 250 + 620) of 1612
    'with 2 of 4 missing: 18.55 % to 72.52 %',
    'pooled rate while one is missing: undefined',
  ],
  'household-class.mjs': [
    'deprived water {"kind":"fact","field":"waterSource"}',
    // 1.32 of 1.5 million, and house, water, latrine
    'unknown telecom {"kind":"fact","field":"internetUse"}',
    // poor: 5 + 3 of 12 people; their scores: four of twelve each, (5 x 4 + 3 x 4) / (8 x 12)
    '  headcountRatio: 0.6666666666666666,',
    '  intensity: 0.3333333333333333,',
    '  adjustedHeadcountRatio: 0.2222222222222222',
  ],
  'projection.mjs': [
    'line: -5.20 points a year, 20.96 % in 2025',
    'four times in five between 19.72 and 22.20 %',
    // 31.0 − 2 × (52.1 − 31.0) / 4
    'first to last carried on: 20.45 %',
    // 1 − √(20/31)
    'the rate shrinks by 11.9 % of itself a year; 20 % in 2025 would take 19.7 %',
    '2021 to 2022: series-break',
  ],
  'suppression.mjs': [
    'Thôn Một\t…\t…\t14\t37',
    'Thôn Ba\t25\t8\t16\t49',
    'Thôn Một, illness: a reader knows 0 to 12',
    // 3 + 20 + 14 − 20 − 14
    'had only the small count been hidden: 3 to 3',
  ],
  'verdict.mjs': [
    // 903 + 530 + 375 of 2,000; base 1,700 of 2,000
    'ON_TRACK: 1808 of 2000, 90.40 %',
    // (90.4 − 85) / (91.6 − 85) over 3/5; 85 + 6.6 × 0.6; 90.4 + 2 × 1.8
    'pace ratio 1.364, expected by now 88.96 %, projected 94.00 %',
    // 905 of 2,000 and 1,905 of 2,000
    'UNDECIDED (units-missing): 45.25 % to 95.25 %, Xã Một',
  ],
};

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
}

describe('the package on its own', () => {
  let folder = '';
  let packed: readonly string[] = [];

  beforeAll(() => {
    if (!existsSync(join(packageFolder, 'dist', 'index.js'))) throw new Error('build packages/indicators first: there is no dist to pack');
    folder = mkdtempSync(join(tmpdir(), 'Chỉ số '));
    const [tarball] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], packageFolder));
    packed = tarball.files.map(({ path }: { path: string }) => path);
    const analyst = join(folder, 'analyst');
    mkdirSync(analyst);
    writeFileSync(join(analyst, 'package.json'), '{ "private": true }');
    npm(['install', '--offline', '--no-audit', '--no-fund', join('..', tarball.filename)], analyst);
    for (const name of examples) copyFileSync(join(packageFolder, 'examples', name), join(analyst, name));
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('packs the built code, its types and the examples, and no tests, sources or traces of the build', () => {
    expect(packed).toEqual(expect.arrayContaining(['dist/index.js', 'dist/index.d.ts', 'README.md', 'package.json']));
    expect(
      packed.filter((path) => !/^(dist\/.+\.(js|js\.map|d\.ts)|examples\/[\w-]+\.mjs|README\.md|package\.json)$/.test(path) || path.includes('.test.')),
    ).toEqual([]);
  });

  it('installs nothing beside itself', () => {
    expect(readdirSync(join(folder, 'analyst', 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['@bac-thang']);
    expect(readdirSync(join(folder, 'analyst', 'node_modules', '@bac-thang'))).toEqual(['indicators']);
  });

  it('has an expectation for every example', () => {
    expect(Object.keys(expectedLines).sort()).toEqual(examples.toSorted());
  });

  it.each(examples)('runs examples/%s where nothing else is installed', (name) => {
    const lines = execFileSync(process.execPath, [name], { cwd: join(folder, 'analyst'), encoding: 'utf8' }).split('\n');
    expect(lines).toEqual(expect.arrayContaining([...(expectedLines[name] ?? [])]));
  });
});
