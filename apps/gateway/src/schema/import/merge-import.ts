import { canImport } from '@bac-thang/access';
import { type Context, signedIn } from '../../context.ts';
import type { Change } from '../../files/check-import.ts';
import { recordAudit } from '../../values/audit.ts';
import { type Deed, once, type Transaction } from '../../values/once.ts';
import { builder } from '../builder.ts';
import { notFound } from '../errors.ts';
import type { ObservationVersion } from '../observation/observation-versions.ts';
import { recordAll } from '../observation/record.ts';
import { InvalidInput } from '../observation/refusals.ts';
import { answer, RecordObservationsResult } from '../observation/results.ts';
import { type Batch, findBatch } from './import-batch.ts';

export const ImportInput = builder.inputType('ImportInput', { fields: (t) => ({ idempotencyKey: t.id({ required: true }), id: t.id({ required: true }) }) });

/** Refuses a step on an import that is not in the state it needs. */
export function refuse(code: string, vi: string, en: string): InvalidInput {
  return new InvalidInput([{ index: null, field: 'id', code, text: { vi, en } }]);
}

export async function batchOf(context: Context, id: string): Promise<Batch> {
  const batch = await findBatch(context, id);
  if (!batch || batch.accountId !== signedIn(context).accountId) throw notFound('lần nhập này', 'this import');
  return batch;
}

/** Moves a batch to its next state, unless somebody has just done so. */
export async function moveBatch(tx: Transaction, tenant: string, id: string, from: string, to: string): Promise<void> {
  const { count } = await tx.importBatch.updateMany({ where: { tenant, id, state: from }, data: { state: to } });
  if (count === 0)
    throw refuse('WRONG_STATE', 'Lần nhập này đã được ghi hoặc đã hoàn tác. Tải lại trang.', 'This import was merged or undone already. Load the page again.');
}

async function merge(deed: Deed, batch: Batch): Promise<ObservationVersion[]> {
  const { tx, tenant, session, at } = deed;
  if ((batch.problems as unknown[]).length > 0)
    throw refuse('HAS_PROBLEMS', 'Tệp còn lỗi: sửa rồi gửi lại tệp.', 'The file has problems: mend them and send the file again.');
  const changes = batch.changes as unknown as Change[];
  if (changes.length === 0) throw refuse('EMPTY', 'Tệp không có gì khác với số liệu hiện tại.', 'Nothing in the file differs from what stands in the cells.');
  await moveBatch(tx, tenant, batch.id, 'checked', 'merged');
  const written = await recordAll({ ...deed, year: batch.year, observations: changes, importId: batch.id });
  await recordAudit(tx, { tenant, at, accountId: session.accountId, action: 'import:merge', subject: batch.id, detail: { values: written.length } });
  return written;
}

builder.mutationField('mergeImport', (t) =>
  t.field({
    type: RecordObservationsResult,
    authScopes: { may: canImport },
    description: 'Writes the values of a checked import as drafts, all or none.',
    args: { input: t.arg({ type: ImportInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const batch = await batchOf(context, input.id);
      return answer(once(context, 'mergeImport', input, (deed) => merge(deed, batch)));
    },
  }),
);
