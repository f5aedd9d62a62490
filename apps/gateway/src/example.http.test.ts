import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startTestGateway, type TestGateway } from '@bac-thang/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGateway } from './server.ts';

const script = fileURLToPath(new URL('../examples/enter-a-value.mjs', import.meta.url));
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway(createGateway);
});
afterAll(() => gateway.stop());

test('a script with nothing but the public names at hand enters a value, is refused what is not its own, and reads the moved verdict', async () => {
  const run = () => promisify(execFile)(process.execPath, [script, gateway.url]);
  for (const { stdout, stderr } of [await run(), await run()]) {
    expect(stderr).toBe('');
    expect(stdout.split('\n').filter((line) => /^\d\./.test(line))).toEqual([
      '1. signed in: the officer of Bản Phố (02866), and the Department of Education',
      expect.stringMatching(/^2\. before: .+\.$/),
      expect.stringMatching(/^3\. entered: .+, \d+ -> \d+, version \d+, DRAFT$/),
      '4. the same request again: the same answer, no second version',
      '5. the same key with another body: CONFLICT',
      expect.stringMatching(/^6\. the cell of .+ \(\d{5}\): FORBIDDEN$/),
      '7. submitted; accepting it oneself: FORBIDDEN',
      expect.stringMatching(/^8\. accepted by the department: \d+ -> \d+$/),
    ]);
  }
  const { rows } = await gateway.connection.pool.query("SELECT count(*)::int AS versions FROM observation WHERE note = 'entered by a script'");
  expect(rows).toEqual([{ versions: 2 }]);
});

test('the script imports nothing of ours', () => {
  const imports = [...readFileSync(script, 'utf8').matchAll(/from '([^']+)'|import\('([^']+)'\)/g)].map(([, from]) => from);
  expect(imports).toEqual(['node:crypto']);
});
