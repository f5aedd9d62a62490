import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from './once.ts';

/** Tells whoever follows changes; in the transaction of the change. */
export async function announce(tx: Transaction, tenant: string, at: Date, topic: string, payloads: readonly object[]): Promise<void> {
  await tx.outboxEvent.createMany({ data: payloads.map((payload) => ({ tenant, id: uuidv7(), at, topic, payload })) });
}

/** Raises the revision: verdicts taken before are to be taken anew. The row is also the lock between two acceptances. */
export async function raiseRevision(tx: Transaction, tenant: string): Promise<void> {
  await tx.$executeRaw`INSERT INTO revision (tenant, value) VALUES (${tenant}, 1) ON CONFLICT (tenant) DO UPDATE SET value = revision.value + 1`;
}
