import { type RecognitionOfUnit, recognisedObservations } from '@bac-thang/database';
import type { Plan } from '@bac-thang/plan';
import { announce, raiseRevision } from '../values/changes.ts';
import type { Transaction } from '../values/once.ts';

interface Recognised {
  readonly tx: Transaction;
  readonly plan: Plan;
  readonly tenant: string;
  readonly at: Date;
}

/**
 * Counts what a chair's decision recognised into the cells of the plan: in its transaction, after its results are written.
 * The values are accepted, by the chair, of source "register", and count in verdicts from this commit on; what was typed
 * stays as it is. The register's counts of the revision before are forgotten.
 *
 * @param recognitions of one review and unit only the latest decision; decisions of irregular reviews count nothing.
 */
export async function writeRecognisedObservations({ tx, plan, tenant, at }: Recognised, recognitions: readonly RecognitionOfUnit[]): Promise<void> {
  const { text, values } = recognisedObservations(plan, tenant, recognitions);
  await tx.$executeRawUnsafe(text, ...values);
  await announce(
    tx,
    tenant,
    at,
    'observation.counted',
    recognitions.map(({ id, unit, year }) => ({ recognition: id, unit, year })),
  );
  await raiseRevision(tx, tenant);
}
