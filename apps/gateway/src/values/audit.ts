import type { Database, Prisma } from '@bac-thang/database';
import { v7 as uuidv7 } from 'uuid';

export interface AuditRecord {
  readonly tenant: string;
  readonly at: Date;
  readonly accountId?: string;
  /** noun:verb */
  readonly action: string;
  readonly subject: string;
  readonly detail: Prisma.InputJsonObject;
}

/** Adds to the log; inside a transaction when given one, so that no change stands without its entry. */
export async function recordAudit(db: Pick<Database, 'auditEntry'>, ...entries: AuditRecord[]): Promise<void> {
  await db.auditEntry.createMany({ data: entries.map((entry) => ({ id: uuidv7(), accountId: null, ...entry })) });
}
