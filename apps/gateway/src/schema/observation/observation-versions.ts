import type { Post, Session, Version } from '@bac-thang/access';
import type { Database, Prisma } from '@bac-thang/database';
import { fillingUnit, measureById, type Plan, rowsFilledBeside } from '@bac-thang/plan';
import { fromStored } from '../../values/scale.ts';

export type ObservationState = 'draft' | 'submitted' | 'accepted' | 'returned';

/** One version of a cell in the measure's own unit; plain JSON, so that it can be kept as the answer of a key. */
export interface ObservationVersion {
  readonly id: string;
  readonly measure: string;
  readonly unit: string | null;
  readonly reportingUnit: string | null;
  readonly organisation: string | null;
  readonly year: number;
  readonly standard: string | null;
  readonly version: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly quantity: number | null;
  readonly level: number | null;
  readonly state: ObservationState;
  readonly note: string | null;
  readonly recordedAt: string;
  readonly author: { readonly userName: string; readonly post: Post; readonly department?: string };
  readonly isLatest: boolean;
  readonly isCounted: boolean;
  /** The typed version that was accepted last, where it is another one; verdicts count it unless the register has counted the cell. */
  readonly accepted: ObservationVersion | null;
}

const withAuthor = { author: { select: { userName: true, post: true, department: true } } } as const;
type Row = Prisma.ObservationGetPayload<{ include: typeof withAuthor }>;

function versionOf(plan: Plan, row: Row): ObservationVersion {
  const decimals = measureById(plan, row.measure)?.decimals ?? 0;
  const value = (stored: bigint | null) => fromStored(stored, decimals) ?? null;
  const { author } = row;
  return {
    id: row.id,
    measure: row.measure,
    unit: row.unit,
    reportingUnit: row.reportingUnit,
    organisation: row.organisation,
    year: row.year,
    standard: row.standard,
    version: row.version,
    numerator: value(row.numerator),
    denominator: value(row.denominator),
    quantity: value(row.quantity),
    level: row.level,
    state: row.state as ObservationState,
    note: row.note,
    recordedAt: row.recordedAt.toISOString(),
    author: { userName: author.userName, post: author.post as Post, ...(author.department ? { department: author.department } : {}) },
    isLatest: row.isLatest,
    isCounted: row.isCounted,
    accepted: null,
  };
}

/** Text that is the same for two versions exactly when they stand in one cell. */
export const cellKey = (cell: { measure: string; unit?: string | null; organisation?: string | null; year: number; standard?: string | null }): string =>
  [cell.measure, cell.unit ?? '', cell.organisation ?? '', cell.year, cell.standard ?? ''].join('|');

type Reader = Pick<Database, 'observation'>;

/** The latest typed version of each cell that fits, with the counted one beside it where that is another; one statement and its authors. */
export async function latestVersions(db: Reader, plan: Plan, where: Prisma.ObservationWhereInput): Promise<ObservationVersion[]> {
  const rows = await db.observation.findMany({
    where: { AND: [where, { source: 'typed', OR: [{ isLatest: true }, { isCounted: true }] }] },
    include: withAuthor,
    orderBy: [{ measure: 'asc' }, { unit: 'asc' }, { id: 'asc' }],
  });
  const versions = rows.map((row) => versionOf(plan, row));
  const counted = new Map(versions.filter((version) => version.isCounted).map((version) => [cellKey(version), version]));
  return versions.filter((version) => version.isLatest).map((version) => ({ ...version, accepted: counted.get(cellKey(version)) ?? null }));
}

/** Versions by id, in the order of the ids; undefined where there is none. */
export async function versionsById(db: Reader, plan: Plan, tenant: string, ids: readonly string[]): Promise<(ObservationVersion | undefined)[]> {
  const rows = await db.observation.findMany({ where: { tenant, id: { in: [...ids] } }, include: withAuthor });
  const found = new Map(rows.map((row) => [row.id, versionOf(plan, row)]));
  return ids.map((id) => found.get(id));
}

/** Every typed version of one cell, oldest first. */
export async function versionsOfCell(db: Reader, plan: Plan, tenant: string, of: ObservationVersion): Promise<ObservationVersion[]> {
  const { measure, unit, organisation, year, standard } = of;
  const rows = await db.observation.findMany({
    where: { tenant, measure, unit, organisation, year, standard, source: 'typed' },
    include: withAuthor,
    orderBy: { version: 'asc' },
  });
  return rows.map((row) => versionOf(plan, row));
}

/** What rights need to know of a version. */
export function rightsOf(plan: Plan, version: ObservationVersion): Version {
  const measure = measureById(plan, version.measure);
  return {
    department: measure?.department ?? '',
    reportedBy: measure?.reportedBy ?? 'office',
    ...(version.unit ? { unit: version.unit, reportingUnit: fillingUnit(plan, version.unit, version.year) } : {}),
    author: version.author,
  };
}

/** Narrows a list to the cells that a session may see, in SQL; the same rule as `canReadCell`, compared with it in a test. */
export function readableCells(session: Session, plan: Plan): Prisma.ObservationWhereInput {
  switch (session.post) {
    case 'leader':
    case 'auditor':
      return {};
    case 'department':
      if (session.department === plan.leadDepartment) return {};
      return { measure: { in: plan.measures.filter(({ department }) => department === session.department).map(({ id }) => id) } };
    case 'commune-officer':
    case 'commune-chair':
      return { OR: rowsOfCommune(plan, session.administrativeUnit ?? '') };
    case 'administrator':
      return { measure: { in: [] } };
  }
}

/** Its own rows of every year, and those that it fills since a merger. */
function rowsOfCommune(plan: Plan, own: string): Prisma.ObservationWhereInput[] {
  const years = Array.from({ length: plan.endYear - plan.baseYear + 1 }, (_, index) => plan.baseYear + index);
  const beside = years.map((year) => ({ year, unit: { in: rowsFilledBeside(plan, own, year) } }));
  return [{ unit: own }, ...beside.filter(({ unit }) => unit.in.length > 0)];
}
