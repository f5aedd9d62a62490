import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the entry for browsers reaches no module of Node and no library', () => {
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    const source = readFileSync(new URL(file, import.meta.url), 'utf8');
    for (const [, wanted = ''] of source.matchAll(/from '([^']+)'/gu)) {
      expect(wanted).toMatch(/^\.\//u);
      visit(wanted);
    }
  };
  visit('./numbers.ts');
  expect([...reached]).toContain('./separators.ts');
});
