import type { Prisma } from '@bac-thang/database';
import { recordAudit } from '../values/audit.ts';
import { announce } from '../values/changes.ts';
import type { Deed } from '../values/once.ts';

/** Log and outbox of one step, in its transaction. The outbox names rows, never persons. */
export async function trace({ tx, tenant, session, at }: Deed, verb: string, subject: string, detail: Prisma.InputJsonObject): Promise<void> {
  await recordAudit(tx, { tenant, at, accountId: session.accountId, action: `review:${verb}`, subject, detail });
  await announce(tx, tenant, at, `review.${verb}`, [{ id: subject, ...detail }]);
}
