import { createHash } from 'node:crypto';
import type { Database, Prisma } from '@bac-thang/database';
import type { Plan } from '@bac-thang/plan';
import { type Context, type SignedIn, signedIn } from '../context.ts';
import { failure } from '../schema/errors.ts';

export type Transaction = Omit<Database, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>;

/** Input of a mutation that takes effect once. */
interface Keyed {
  readonly idempotencyKey: string;
  readonly password?: string | null | undefined;
  readonly newPassword?: string | null | undefined;
}

/** Prisma's code. */
const UNIQUE_VIOLATION = 'P2002';

/** What one deed works with: everything of it happens in one transaction, by one person, at one moment. */
export interface Deed {
  readonly tx: Transaction;
  readonly plan: Plan;
  readonly tenant: string;
  readonly session: SignedIn;
  readonly at: Date;
}

/**
 * One effect and one answer per key of an account. The row of the key is the lock: a twin that comes while the first still
 * works waits on its unique index, then reads the first one's answer. A failure is thrown, so the key goes with it and a
 * repeat is judged afresh.
 *
 * Two people who fill an empty place at once meet at its unique index: the later insert fails and leaves nothing. Asked
 * again, that deed sees the winner's row and is answered accordingly.
 *
 * @param work may use only the transaction it is given: another connection would starve the pool under many twins.
 * @throws CONFLICT when the key was used with another body.
 */
export async function once<Answer>(context: Context, operation: string, input: Keyed, work: (deed: Deed) => Promise<Answer>): Promise<Answer> {
  try {
    return await attempt(context, operation, input, work);
  } catch (error) {
    if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error;
    return attempt(context, operation, input, work);
  }
}

async function attempt<Answer>(context: Context, operation: string, input: Keyed, work: (deed: Deed) => Promise<Answer>): Promise<Answer> {
  const { db, plan, tenant } = context;
  const session = signedIn(context);
  const at = context.now();
  const { idempotencyKey: key, password: _present, newPassword: _new, ...body } = input; // no trace of a password is kept beside its own hash
  if (key.length === 0 || key.length > 200)
    throw failure('BAD_USER_INPUT', 'idempotencyKey phải có từ 1 đến 200 ký tự.', 'idempotencyKey needs 1 to 200 characters.');
  const bodyHash = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  const accountId = session.accountId;
  return db.$transaction(
    async (tx) => {
      const taken = await tx.$executeRaw`
        INSERT INTO idempotency_key (tenant, account_id, key, operation, body_hash, at)
        VALUES (${tenant}, ${accountId}::uuid, ${key}, ${operation}, ${bodyHash}, ${at}) ON CONFLICT DO NOTHING`;
      const where = { tenant_accountId_key: { tenant, accountId, key } };
      if (taken === 0) {
        const first = await tx.idempotencyKey.findUniqueOrThrow({ where });
        if (first.operation !== operation || first.bodyHash !== bodyHash)
          throw failure(
            'CONFLICT',
            'Khóa này đã dùng cho một yêu cầu khác. Tạo khóa mới cho yêu cầu mới.',
            'This idempotency key was used with another body. Make a new key for a new request.',
          );
        return first.answer as Answer;
      }
      const answer = await work({ tx, plan, tenant, session, at });
      await tx.idempotencyKey.update({ where, data: { answer: answer as Prisma.InputJsonValue } });
      return answer;
    },
    { maxWait: 5_000, timeout: 20_000 },
  );
}
