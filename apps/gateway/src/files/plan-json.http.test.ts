import { verdict } from '@bac-thang/indicators';
import { bacHaPlan, targetDataOf } from '@bac-thang/plan';
import { startTestGateway } from '@bac-thang/test-kit';
import { expect, test } from 'vitest';
import { createGateway } from '../server.ts';

interface Export {
  readonly values: Parameters<typeof targetDataOf>[2];
  readonly organisations: readonly string[];
  readonly reportingYear: number;
}
interface Row {
  readonly target: { readonly id: string };
  readonly verdict: Readonly<Record<(typeof FIELDS)[number], unknown>>;
}
const FIELDS = [
  'status',
  'reason',
  'actual',
  'numerator',
  'denominator',
  'expected',
  'observedPace',
  'requiredPace',
  'projected',
  'paceRatio',
  'lower',
  'upper',
  'unitsReported',
] as const;

test('an analyst works out every verdict of the board again from the export and the two packages alone', async () => {
  const gateway = await startTestGateway(createGateway);
  const leader = await gateway.signedIn('lanh-dao');
  const { values, organisations, reportingYear } = (await (await leader.fetch('/files/exports/plan.json')).json()) as Export;
  const { board } = await leader.get<{ board: { rows: Row[] } }>(`{ board { rows { target { id } verdict { ${FIELDS.join(' ')} } } } }`);
  const shown = new Map(board.rows.map((row) => [row.target.id, row.verdict]));
  expect(shown.size).toBe(69);
  for (const target of bacHaPlan.targets) {
    const again = verdict(target.definition, targetDataOf(bacHaPlan, target, values, organisations), `${reportingYear}-12-31`);
    expect({ id: target.id, ...Object.fromEntries(FIELDS.map((field) => [field, again[field] ?? null])) }).toEqual({ id: target.id, ...shown.get(target.id) });
  }
  await gateway.stop();
});
