import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { coveredFunctions, run } from './vector-adapter.ts';

interface Vector {
  readonly id: string;
  readonly function: string;
  readonly inputs: unknown;
  readonly expected: unknown;
  readonly tolerance: number;
}

const own = fileURLToPath(new URL('./vectors', import.meta.url));
const elsewhere = process.env.BAC_THANG_VECTORS;

function vectorsOf(file: string): readonly Vector[] {
  const content = JSON.parse(readFileSync(file, 'utf8'));
  return Array.isArray(content) ? content : content.vectors;
}

const files = readdirSync(own)
  .filter((name) => name.endsWith('.json') && name !== 'not-copied.json')
  .map((name) => join(own, name));
if (elsewhere !== undefined) {
  if (!existsSync(elsewhere)) throw new Error(`BAC_THANG_VECTORS names a folder that is not there: ${elsewhere}`);
  files.push(
    ...readdirSync(elsewhere)
      .filter((name) => /^vectors.*\.json$/.test(name))
      .map((name) => join(elsewhere, name)),
  );
}

/** Everything named in `expected` must be there and agree; further keys of the answer do no harm. */
function expectAgreement(actual: unknown, expected: unknown, tolerance: number, where: string): void {
  if (typeof expected === 'number') {
    expect(typeof actual, where).toBe('number');
    expect(Math.abs((actual as number) - expected), `${where}: ${actual} against ${expected}`).toBeLessThanOrEqual(tolerance);
  } else if (Array.isArray(expected)) {
    expect(Array.isArray(actual) && actual.length, where).toBe(expected.length);
    for (const [index, part] of expected.entries()) expectAgreement((actual as unknown[])[index], part, tolerance, `${where}[${index}]`);
  } else if (typeof expected === 'object' && expected !== null) {
    expect(typeof actual === 'object' && actual !== null, `${where}: ${actual}`).toBe(true);
    for (const [key, part] of Object.entries(expected)) expectAgreement((actual as Record<string, unknown>)[key], part, tolerance, `${where}.${key}`);
  } else {
    expect(actual, where).toBe(expected);
  }
}

const notCopied: readonly { id: string; function: string; dataSet?: string }[] = JSON.parse(readFileSync(join(own, 'not-copied.json'), 'utf8'));
const ran = new Set<string>();
const notCovered = new Set<string>();

for (const file of files) {
  const vectors = vectorsOf(file);
  const covered = vectors.filter((vector) => coveredFunctions.includes(vector.function));
  for (const vector of vectors) if (!covered.includes(vector)) notCovered.add(vector.function);
  if (covered.length === 0) continue;
  describe(`vectors of ${basename(file)}`, () => {
    for (const vector of covered) {
      ran.add(vector.id);
      it(`${vector.function}: ${vector.id}`, () => {
        expectAgreement(run(vector.function, vector.inputs, dirname(file)), vector.expected, vector.tolerance, vector.id);
      });
    }
  });
}

describe('vectors that lie where BAC_THANG_VECTORS points', () => {
  for (const { id, function: name, dataSet } of notCopied) {
    if (!coveredFunctions.includes(name)) notCovered.add(name);
    else if (!ran.has(id)) it.skip(`${name}: ${id}${dataSet ? ` (needs ${dataSet})` : ''}`, () => {});
  }
  it('names the functions that are not covered yet', () => {
    console.log(`not covered yet (${notCovered.size}): ${[...notCovered].sort().join(', ')}`);
    for (const name of notCovered) expect(() => run(name, {}, own)).toThrow(`not covered: ${name}`);
  });
});

describe('the adapter', () => {
  it('covers every function of rates, changes, targets, conventions, projections, bounds, suppression and intervals', () => {
    const ofThisPackage = new Set(files.filter((file) => dirname(file) === own).flatMap((file) => vectorsOf(file).map((vector) => vector.function)));
    expect([...ofThisPackage].filter((name) => !coveredFunctions.includes(name))).toEqual([]);
  });

  it('says when a name is unknown', () => {
    expect(() => run('noSuchFunction', {}, own)).toThrow('not covered: noSuchFunction');
  });

  it('lets a fault of its own through, instead of taking it for an expected failure', () => {
    expect(() => run('pooledRate', { dataFile: 'data/no-such-file.json' }, own)).toThrow('no such file');
  });
});
