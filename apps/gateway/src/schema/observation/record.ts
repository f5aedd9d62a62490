import { canRecord } from '@bac-thang/access';
import type { Prisma } from '@bac-thang/database';
import { fillingUnit, type Plan, type Text } from '@bac-thang/plan';
import { v7 as uuidv7 } from 'uuid';
import { recordAudit } from '../../values/audit.ts';
import { announce } from '../../values/changes.ts';
import type { Deed, Transaction } from '../../values/once.ts';
import { toStored } from '../../values/scale.ts';
import { forbidden } from '../errors.ts';
import { checkValue, type NamedCell, nameCell, type ProposedObservation } from './check-observation.ts';
import { cellKey, latestVersions, type ObservationVersion, versionsById } from './observation-versions.ts';
import type { Problem } from './problem.ts';
import { InvalidInput, StaleVersions } from './refusals.ts';

/** Most observations that one request may carry: a grid of 19 units and 25 columns. */
const MOST = 500;

interface Recording extends Deed {
  readonly year: number;
  readonly observations: readonly ProposedObservation[];
  readonly importId?: string;
}

/**
 * Appends a version to each named cell, or to none.
 *
 * @throws FORBIDDEN when one cell is not the session's to fill; InvalidInput with every problem at once; StaleVersions when
 * a cell has moved on since its `basedOn` was seen.
 */
export async function record(recording: Recording): Promise<ObservationVersion[]> {
  const { tx, plan, tenant, session, at, year, observations, importId } = recording;
  const cells = await checkedCells(recording);
  const current = new Map((await lockLatest(tx, plan, tenant, year, cells)).map((version) => [cellKey(version), version]));
  const conflicts = cells.flatMap((cell, index) => {
    const latest = current.get(keyOf(cell)) ?? null;
    return (latest?.id ?? null) === (observations[index]?.basedOn ?? null) ? [] : [{ index, current: latest, yours: yours(observations[index]) }];
  });
  if (conflicts.length) throw new StaleVersions(conflicts);

  const rows = cells.map((cell, index): Prisma.ObservationCreateManyInput => {
    const given = observations[index] as ProposedObservation;
    const stored = (value: number | null | undefined) => (value == null ? null : toStored(value, cell.measure.decimals));
    const previous = current.get(keyOf(cell));
    return {
      tenant,
      id: uuidv7(),
      measure: cell.measure.id,
      unit: cell.unit,
      reportingUnit: cell.reportingUnit,
      organisation: cell.organisation,
      year,
      standard: cell.standard,
      version: (previous?.version ?? 0) + 1,
      numerator: stored(given.numerator),
      denominator: stored(given.denominator),
      quantity: stored(given.quantity),
      level: given.level ?? null,
      state: 'draft',
      note: given.note?.trim().normalize('NFC') || null,
      basedOn: previous?.id ?? null,
      authorId: session.accountId,
      recordedAt: at,
      importId: importId ?? null,
      isLatest: true,
      isCounted: false,
    };
  });
  const replaced = [...current.values()].map(({ id }) => id);
  await tx.observation.updateMany({ where: { tenant, id: { in: replaced } }, data: { isLatest: false } });
  await tx.observation.createMany({ data: rows });
  await recordAudit(
    tx,
    ...rows.map((row) => ({
      tenant,
      at,
      accountId: session.accountId,
      action: importId ? 'observation:import' : 'observation:record',
      subject: row.id,
      detail: { version: row.version, ...(row.note ? { note: row.note } : {}), ...(importId ? { import: importId } : {}) },
    })),
  );
  await announce(
    tx,
    tenant,
    at,
    'observation.recorded',
    rows.map(({ id, measure, unit, year: of }) => ({ id, measure, unit: unit ?? null, year: of })),
  );
  return withAccepted(
    tx,
    plan,
    tenant,
    rows.map(({ id }) => id),
  );
}

/** The same for any number of observations, in slices that one statement can carry; all or nothing stays with the transaction. */
export async function recordAll(recording: Recording): Promise<ObservationVersion[]> {
  const written: ObservationVersion[] = [];
  for (let from = 0; from < recording.observations.length; from += MOST)
    written.push(...(await record({ ...recording, observations: recording.observations.slice(from, from + MOST) })));
  return written;
}

const keyOf = (cell: NamedCell) => cellKey({ ...cell, measure: cell.measure.id });

const yours = (given: ProposedObservation | undefined) => ({
  numerator: given?.numerator ?? null,
  denominator: given?.denominator ?? null,
  quantity: given?.quantity ?? null,
  level: given?.level ?? null,
  note: given?.note ?? null,
});

const whole = (code: string, text: Text): Problem => ({ index: null, field: 'observations', code, text });

/** The cells of the input, all named, all permitted, all with a fitting value. Permission goes first. */
async function checkedCells({ tx, plan, tenant, session, year, observations }: Recording): Promise<NamedCell[]> {
  if (observations.length === 0) throw new InvalidInput([whole('EMPTY', { vi: 'Không có số liệu nào để ghi.', en: 'There is nothing to record.' })]);
  if (observations.length > MOST)
    throw new InvalidInput([
      whole('TOO_MANY', { vi: `Mỗi lần ghi nhiều nhất ${MOST} ô; chia thành nhiều lần.`, en: `At most ${MOST} cells at a time; split the request.` }),
    ]);
  const organisations = new Set(
    observations.some(({ organisation }) => organisation)
      ? (await tx.organisation.findMany({ where: { tenant }, select: { id: true } })).map(({ id }) => id)
      : [],
  );
  const named = observations.map((given) => nameCell(plan, year, given, organisations));
  for (const cell of named) if (!Array.isArray(cell) && !canRecord(session, rightsOfCell(plan, cell))) throw forbidden();
  const seen = new Map<string, number>();
  const problems = named.flatMap((cell, index): Problem[] => {
    const given = observations[index] as ProposedObservation;
    if (Array.isArray(cell)) return cell.map((problem) => ({ ...problem, index }));
    const found = checkValue(cell.measure, given);
    const first = seen.get(keyOf(cell));
    if (first === undefined) seen.set(keyOf(cell), index);
    else
      found.push({
        index,
        field: null,
        code: 'DUPLICATE_CELL',
        text: {
          vi: `Ô này đã có ở mục ${first + 1} của cùng yêu cầu. Bỏ bớt một.`,
          en: `Item ${first + 1} of the same request names this cell. Leave one out.`,
        },
      });
    return found.map((problem) => ({ ...problem, index }));
  });
  if (problems.length) throw new InvalidInput(problems);
  return named as NamedCell[];
}

function rightsOfCell(plan: Plan, { measure, unit, year }: NamedCell) {
  return { department: measure.department, reportedBy: measure.reportedBy, ...(unit ? { unit, reportingUnit: fillingUnit(plan, unit, year) } : {}) };
}

/** The latest versions of the cells, locked in one order until the transaction ends. */
async function lockLatest(tx: Transaction, plan: Plan, tenant: string, year: number, cells: readonly NamedCell[]): Promise<ObservationVersion[]> {
  const measures = [...new Set(cells.map(({ measure }) => measure.id))];
  await tx.$queryRaw`SELECT id FROM observation WHERE tenant = ${tenant} AND measure = ANY (${measures}) AND year = ${year} AND source = 'typed' AND is_latest ORDER BY id FOR UPDATE`;
  const wanted = new Set(cells.map(keyOf));
  const latest = await latestVersions(tx, plan, { tenant, measure: { in: measures }, year });
  return latest.filter((version) => wanted.has(cellKey(version)));
}

/** Versions by id, each with the one that counts in its cell. */
export async function withAccepted(tx: Transaction, plan: Plan, tenant: string, ids: readonly string[]): Promise<ObservationVersion[]> {
  const found = (await versionsById(tx, plan, tenant, ids)).filter((version) => version !== undefined);
  const measures = [...new Set(found.map(({ measure }) => measure))];
  const years = [...new Set(found.map(({ year }) => year))];
  const latest = await latestVersions(tx, plan, { tenant, measure: { in: measures }, year: { in: years } });
  const accepted = new Map(latest.map((version) => [version.id, version.accepted]));
  return found.map((version) => ({ ...version, accepted: accepted.get(version.id) ?? null }));
}
