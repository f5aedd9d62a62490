import { canAccept, canRecord } from '@bac-thang/access';
import { fillingUnit, type Measure, measureById, unitsOf } from '@bac-thang/plan';
import { type Context, signedIn } from '../../context.ts';
import { pageSize } from '../audit/audit-entries.ts';
import { builder } from '../builder.ts';
import { MeasureType } from '../measure/measure.ts';
import { latestVersions, type ObservationVersion, readableCells, rightsOf } from '../observation/observation-versions.ts';

type Kind = 'TO_ACCEPT' | 'RETURNED' | 'DRAFT' | 'MISSING';

interface WorkItem {
  readonly kind: Kind;
  readonly measure: Measure;
  readonly year: number;
  readonly units: readonly string[];
}

const WorkKind = builder.enumType('WorkKind', {
  description: 'TO_ACCEPT chờ duyệt, RETURNED bị trả lại, DRAFT nháp chưa trình, MISSING chưa nhập của năm báo cáo.',
  values: ['TO_ACCEPT', 'RETURNED', 'DRAFT', 'MISSING'] as const,
});

const WorkItemType = builder.objectRef<WorkItem>('WorkItem').implement({
  description: 'Cells of one measure and year that wait for the viewer.',
  fields: (t) => ({
    id: t.id({ resolve: keyOf }),
    kind: t.expose('kind', { type: WorkKind }),
    measure: t.field({ type: MeasureType, resolve: ({ measure }) => measure }),
    year: t.exposeInt('year'),
    count: t.int({ resolve: ({ units }) => units.length }),
    units: t.stringList({ description: "Codes of units, 'district', or ids of organisations.", resolve: ({ units }) => [...units] }),
    module: t.string({ nullable: true, resolve: ({ measure }) => measure.module ?? null }),
  }),
});

interface Page {
  readonly items: readonly WorkItem[];
  readonly total: number;
  readonly hasNextPage: boolean;
}
const WorkListConnection = builder.objectRef<Page>('WorkListConnection').implement({
  fields: (t) => ({
    nodes: t.field({ type: [WorkItemType], resolve: ({ items }) => [...items] }),
    endCursor: t.string({ nullable: true, resolve: ({ items }) => (items.length ? keyOf(items.at(-1) as WorkItem) : null) }),
    hasNextPage: t.exposeBoolean('hasNextPage'),
    totalCount: t.exposeInt('total'),
  }),
});

const order: readonly Kind[] = ['RETURNED', 'TO_ACCEPT', 'DRAFT', 'MISSING'];
function keyOf({ kind, measure, year }: WorkItem): string {
  return `${order.indexOf(kind)} ${year} ${measure.id}`;
}

const placeOf = (version: ObservationVersion) => version.unit ?? version.organisation ?? 'district';

/** What waits for one person: what he may accept, what came back to him, his drafts, and what is not entered yet. */
async function workOf(context: Context): Promise<WorkItem[]> {
  const { db, plan, tenant } = context;
  const session = signedIn(context);
  const waiting = await latestVersions(db, plan, {
    tenant,
    state: { in: ['submitted', 'returned', 'draft'] },
    isLatest: true,
    AND: readableCells(session, plan),
  });
  const items = new Map<string, WorkItem>();
  const add = (kind: Kind, measureId: string, year: number, place: string) => {
    const measure = measureById(plan, measureId);
    if (!measure) return;
    const item: WorkItem = { kind, measure, year, units: [place] };
    const known = items.get(keyOf(item));
    items.set(keyOf(item), known ? { ...known, units: [...known.units, place] } : item);
  };
  for (const version of waiting) {
    const rights = rightsOf(plan, version);
    if (version.state === 'submitted') {
      if (canAccept(session, rights)) add('TO_ACCEPT', version.measure, version.year, placeOf(version));
    } else if (canRecord(session, rights) && (version.author.userName === session.userName || session.post === 'commune-officer'))
      add(version.state === 'returned' ? 'RETURNED' : 'DRAFT', version.measure, version.year, placeOf(version));
  }
  for (const [measure, year, place] of await missingCells(context)) add('MISSING', measure, year, place);
  return [...items.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Measure, year and unit of a cell. */
type Owed = [measure: string, year: number, unit: string];

/** Cells of the reporting year in which nothing stands and which the viewer himself would fill. */
async function missingCells(context: Context): Promise<Owed[]> {
  const { db, plan, tenant } = context;
  const session = signedIn(context);
  if (session.post !== 'commune-officer' && session.post !== 'department') return [];
  const year = (await context.counted()).reportingYear;
  // communes are asked of the commune's officer, the rest of the department
  const asked = plan.measures.filter(({ reportedBy }) => reportedBy !== 'organisation' && (session.post === 'commune-officer') === (reportedBy === 'commune'));
  const owed = asked.flatMap(({ id, department, reportedBy, unitSet }) =>
    unitsOf(plan, unitSet).flatMap((unit): Owed[] => {
      const place = unit === 'district' ? {} : { unit, reportingUnit: fillingUnit(plan, unit, year) };
      return canRecord(session, { department, reportedBy, ...place }) ? [[id, year, unit]] : [];
    }),
  );
  const rows = await db.observation.findMany({
    where: { tenant, year, isLatest: true, measure: { in: [...new Set(owed.map(([measure]) => measure))] }, AND: readableCells(session, plan) },
    select: { measure: true, unit: true },
  });
  const filled = new Set(rows.map(({ measure, unit }) => `${measure} ${unit ?? 'district'}`));
  return owed.filter(([measure, , unit]) => !filled.has(`${measure} ${unit}`));
}

builder.queryField('workList', (t) =>
  t.field({
    type: WorkListConnection,
    description: 'What waits for the viewer, the most urgent first.',
    complexity: ({ first }) => ({ field: 1, multiplier: first }),
    args: { first: t.arg.int({ required: true, defaultValue: 50 }), after: t.arg.string({ description: 'endCursor of the page before.' }) },
    resolve: async (_root, { first, after }, context): Promise<Page> => {
      const take = pageSize(first);
      const all = await workOf(context);
      const rest = after ? all.filter((item) => keyOf(item) > after) : all;
      return { items: rest.slice(0, take), total: all.length, hasNextPage: rest.length > take };
    },
  }),
);
