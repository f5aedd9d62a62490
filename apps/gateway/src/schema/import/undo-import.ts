import { canImport } from '@bac-thang/access';
import { recordAudit } from '../../values/audit.ts';
import { type Deed, once } from '../../values/once.ts';
import { builder } from '../builder.ts';
import { type ObservationVersion, versionsById } from '../observation/observation-versions.ts';
import { recordAll } from '../observation/record.ts';
import { answer, RecordObservationsResult } from '../observation/results.ts';
import type { Batch } from './import-batch.ts';
import { batchOf, ImportInput, moveBatch, refuse } from './merge-import.ts';

/** Puts back, as new drafts, what stood in each cell before; a cell that was empty is cleared. */
async function undo(deed: Deed, batch: Batch): Promise<ObservationVersion[]> {
  const { tx, plan, tenant, session, at } = deed;
  await moveBatch(tx, tenant, batch.id, 'merged', 'undone');
  const imported = await tx.observation.findMany({ where: { tenant, importId: batch.id }, select: { id: true, basedOn: true, isLatest: true, state: true } });
  if (imported.some(({ isLatest, state }) => !isLatest || state !== 'draft'))
    throw refuse(
      'LATER_CHANGES',
      'Có ô đã được sửa hoặc trình sau lần nhập này: sửa từng ô trong bảng nhập.',
      'Some cells were changed or submitted since: mend them one by one in the grid.',
    );
  const versions = await versionsById(
    tx,
    plan,
    tenant,
    imported.map(({ id }) => id),
  );
  const before = await versionsById(
    tx,
    plan,
    tenant,
    imported.flatMap(({ basedOn }) => basedOn ?? []),
  );
  const earlier = new Map(before.flatMap((version) => (version ? [[version.id, version] as const] : [])));
  const observations = imported.map(({ id, basedOn }, index) => {
    const { measure, unit, organisation, standard } = versions[index] as ObservationVersion;
    const value = basedOn ? earlier.get(basedOn) : undefined;
    return {
      measure,
      administrativeUnit: unit,
      organisation,
      standard,
      basedOn: id,
      numerator: value?.numerator ?? null,
      denominator: value?.denominator ?? null,
      quantity: value?.quantity ?? null,
      level: value?.level ?? null,
      note: value?.note ?? null,
    };
  });
  const written = await recordAll({ ...deed, year: batch.year, observations });
  await recordAudit(tx, { tenant, at, accountId: session.accountId, action: 'import:undo', subject: batch.id, detail: { values: written.length } });
  return written;
}

builder.mutationField('undoImport', (t) =>
  t.field({
    type: RecordObservationsResult,
    authScopes: { may: canImport },
    description: 'Takes a merged import back as one, while nothing later depends on it.',
    args: { input: t.arg({ type: ImportInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const batch = await batchOf(context, input.id);
      return answer(once(context, 'undoImport', input, (deed) => undo(deed, batch)));
    },
  }),
);
