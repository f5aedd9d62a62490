import { canAccept, canRecord, canReturn, type Version } from '@bac-thang/access';
import type { Plan } from '@bac-thang/plan';
import type { SignedIn } from '../../context.ts';
import { recordAudit } from '../../values/audit.ts';
import { announce, raiseRevision } from '../../values/changes.ts';
import type { Deed, Transaction } from '../../values/once.ts';
import { isRowId } from '../../values/row-id.ts';
import { forbidden } from '../errors.ts';
import { cellKey, latestVersions, type ObservationState, type ObservationVersion, rightsOf, versionsById } from './observation-versions.ts';
import type { Problem } from './problem.ts';
import { withAccepted } from './record.ts';
import { InvalidInput, StaleVersions } from './refusals.ts';

export type Step = 'submit' | 'accept' | 'return';

/** From which state a step leads to which, and who may take it. */
const steps: Record<Step, { from: ObservationState; to: ObservationState; may: (session: SignedIn, version: Version) => boolean }> = {
  submit: { from: 'draft', to: 'submitted', may: canRecord },
  accept: { from: 'submitted', to: 'accepted', may: canAccept },
  return: { from: 'submitted', to: 'returned', may: canReturn },
};

const words: Record<ObservationState, { vi: string; en: string }> = {
  draft: { vi: 'nháp', en: 'a draft' },
  submitted: { vi: 'đã trình', en: 'submitted' },
  accepted: { vi: 'đã chấp nhận', en: 'accepted' },
  returned: { vi: 'đã trả lại', en: 'returned' },
};

interface Move extends Deed {
  readonly step: Step;
  readonly ids: readonly string[];
  readonly note?: string;
}

/** Moves versions one state on, or none of them. The versions keep their ids. */
export async function moveOn(move: Move): Promise<ObservationVersion[]> {
  const { tx, plan, tenant, session, at, step, note } = move;
  const { to } = steps[step];
  const ids = move.ids.map((id) => id.toLowerCase());
  const versions = await checkedVersions({ ...move, ids });
  const data = { state: to, ...(note === undefined ? {} : { note }), ...(step === 'accept' ? { isCounted: true } : {}) };
  if (step === 'accept') await stopCountingOthers(tx, tenant, ids);
  await tx.observation.updateMany({ where: { tenant, id: { in: ids } }, data });
  await recordAudit(
    tx,
    ...versions.map(({ id, state }) => ({
      tenant,
      at,
      accountId: session.accountId,
      action: `observation:${step}`,
      subject: id,
      detail: { from: state, to, ...(note === undefined ? {} : { note }) },
    })),
  );
  await announce(
    tx,
    tenant,
    at,
    `observation.${to}`,
    versions.map(({ id, measure, unit, year }) => ({ id, measure, unit, year })),
  );
  if (step === 'accept') await raiseRevision(tx, tenant);
  return withAccepted(tx, plan, tenant, ids);
}

async function checkedVersions({ tx, plan, tenant, session, step, ids }: Move): Promise<ObservationVersion[]> {
  const { from, may } = steps[step];
  const problem = (index: number | null, code: string, vi: string, en: string): Problem => ({ index, field: 'observations', code, text: { vi, en } });
  if (ids.length === 0) throw new InvalidInput([problem(null, 'EMPTY', 'Chưa chọn ô nào.', 'No cell is chosen.')]);
  if (ids.length > 1000) throw new InvalidInput([problem(null, 'TOO_MANY', 'Mỗi lần nhiều nhất 1.000 ô.', 'At most 1,000 cells at a time.')]);
  const valid = ids.filter(isRowId);
  await tx.$queryRaw`SELECT id FROM observation WHERE tenant = ${tenant} AND id = ANY (${valid}::uuid[]) ORDER BY id FOR UPDATE`;
  const found = new Map((await versionsById(tx, plan, tenant, valid)).flatMap((version) => (version ? [[version.id, version] as const] : [])));
  for (const version of found.values()) if (!may(session, rightsOf(plan, version))) throw forbidden();
  const problems: Problem[] = [];
  const seen = new Set<string>();
  ids.forEach((id, index) => {
    if (!found.has(id))
      problems.push(problem(index, 'NOT_FOUND', 'Không tìm thấy phiên bản này. Tải lại trang.', 'There is no such version. Load the page again.'));
    else if (seen.has(id)) problems.push(problem(index, 'DUPLICATE_CELL', 'Phiên bản này được nêu hai lần.', 'This version is named twice.'));
    seen.add(id);
  });
  if (problems.length) throw new InvalidInput(problems);
  const versions = ids.map((id) => found.get(id) as ObservationVersion);
  await refuseStale(tx, plan, tenant, versions);
  versions.forEach((version, index) => {
    if (version.state === from) return;
    const { vi, en } = words[version.state];
    problems.push(
      problem(
        index,
        'WRONG_STATE',
        `Ô này đang ở trạng thái "${vi}", cần "${words[from].vi}". Tải lại trang.`,
        `This cell is ${en}; the step needs ${words[from].en}. Load the page again.`,
      ),
    );
  });
  if (problems.length) throw new InvalidInput(problems);
  return versions;
}

async function refuseStale(tx: Transaction, plan: Plan, tenant: string, versions: readonly ObservationVersion[]): Promise<void> {
  const old = versions.filter(({ isLatest }) => !isLatest);
  if (old.length === 0) return;
  const latest = await latestVersions(tx, plan, { tenant, measure: { in: old.map(({ measure }) => measure) }, year: { in: old.map(({ year }) => year) } });
  const byCell = new Map(latest.map((version) => [cellKey(version), version]));
  throw new StaleVersions(
    versions.flatMap((version, index) => (version.isLatest ? [] : [{ index, current: byCell.get(cellKey(version)) ?? null, yours: version }])),
  );
}

/** In the cells of these versions no other version counts any more. */
async function stopCountingOthers(tx: Transaction, tenant: string, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE observation other SET is_counted = false FROM observation chosen
    WHERE chosen.tenant = ${tenant} AND chosen.id = ANY (${[...ids]}::uuid[]) AND other.tenant = chosen.tenant AND other.is_counted AND other.id <> chosen.id
      AND (other.measure, other.year, other.source) = (chosen.measure, chosen.year, chosen.source)
      AND (other.unit, other.organisation, other.standard) IS NOT DISTINCT FROM (chosen.unit, chosen.organisation, chosen.standard)`;
}
