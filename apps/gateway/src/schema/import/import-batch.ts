import type { Prisma } from '@bac-thang/database';
import { type Context, signedIn } from '../../context.ts';
import type { Change, Finding, Heading } from '../../files/check-import.ts';
import { pageSize } from '../audit/audit-entries.ts';
import { builder } from '../builder.ts';
import { failure } from '../errors.ts';
import { spoken, spokenIfAny } from '../language.ts';
import { ProposedValueType } from '../observation/results.ts';

export type Batch = Prisma.ImportBatchGetPayload<{ include: { account: { select: { userName: true } } } }>;

const ImportState = builder.enumType('ImportState', {
  description: 'CHECKED đã kiểm tra, MERGED đã ghi, UNDONE đã hoàn tác.',
  values: { CHECKED: { value: 'checked' }, MERGED: { value: 'merged' }, UNDONE: { value: 'undone' } } as const,
});

const ImportProblem = builder.objectRef<Finding>('ImportProblem').implement({
  description: 'What is wrong with a cell of the file, and the cure.',
  fields: (t) => ({
    sheet: t.exposeString('sheet', { nullable: true }),
    cell: t.exposeString('cell', { nullable: true, description: 'As Excel names it: D7.' }),
    row: t.exposeInt('row', { nullable: true }),
    code: t.exposeString('code'),
    message: spoken(t, ({ message }) => message),
    cure: spokenIfAny(t, ({ cure }) => cure),
  }),
});

const ImportChange = builder.objectRef<Change>('ImportChange').implement({
  description: 'A value of the file that differs from what stands in its cell.',
  fields: (t) => ({
    cell: t.exposeString('cell', { description: 'Sheet and cell of the file.' }),
    measure: t.exposeID('measure'),
    administrativeUnit: t.string({ nullable: true, resolve: ({ administrativeUnit }) => administrativeUnit ?? null }),
    organisation: t.id({ nullable: true, resolve: ({ organisation }) => organisation ?? null }),
    before: t.field({
      type: ProposedValueType,
      nullable: true,
      description: 'null: the cell is empty.',
      resolve: ({ before }) => before && { ...before, note: null },
    }),
    after: t.field({
      type: ProposedValueType,
      resolve: ({ numerator, denominator, quantity, level, note }) => ({
        numerator: numerator ?? null,
        denominator: denominator ?? null,
        quantity: quantity ?? null,
        level: level ?? null,
        note: note ?? null,
      }),
    }),
  }),
});

const ImportHeading = builder.objectRef<Heading>('ImportHeading').implement({
  description: 'A heading of the file, and the column of ours that it was taken for.',
  fields: (t) => ({
    column: t.exposeString('column', { description: 'Letters of the column in the file.' }),
    path: t.exposeString('path'),
    key: t.exposeString('key', { nullable: true, description: 'Key of our column; null: not used.' }),
  }),
});

/** Most rows of a list inside a batch that are shown; the counts beside say how many there are. */
const SHOWN = 200;
const listOf = <T>(json: unknown): T[] => (json as T[]).slice(0, SHOWN);

const ImportBatchType = builder.objectRef<Batch>('ImportBatch').implement({
  description: 'A workbook that was read and checked; nothing of it is in the cells before it is merged.',
  fields: (t) => ({
    id: t.exposeID('id'),
    fileName: t.exposeString('fileName'),
    state: t.field({ type: ImportState, resolve: ({ state }) => state as 'checked' | 'merged' | 'undone' }),
    year: t.exposeInt('year'),
    measures: t.exposeIDList('measures'),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    recordedBy: t.string({ resolve: ({ account }) => account.userName }),
    rows: t.exposeInt('rows', { description: 'Rows of the file that were read.' }),
    changes: t.int({ description: 'Values that a merge would write.', resolve: ({ changes }) => (changes as unknown[]).length }),
    problemCount: t.int({ resolve: ({ problems }) => (problems as unknown[]).length }),
    problems: t.field({
      type: [ImportProblem],
      description: 'All of them at once, up to 200; with any of them nothing is merged.',
      resolve: ({ problems }) => listOf<Finding>(problems),
    }),
    notes: t.field({ type: [ImportProblem], description: 'Worth knowing; they stop nothing.', resolve: ({ notes }) => listOf<Finding>(notes) }),
    preview: t.field({ type: [ImportChange], description: 'What a merge would write, up to 200.', resolve: ({ changes }) => listOf<Change>(changes) }),
    headings: t.field({ type: [ImportHeading], description: 'Heads of the file, to map by hand.', resolve: ({ headings }) => listOf<Heading>(headings) }),
    undoable: t.boolean({ description: 'Merged, and nothing later depends on it.', resolve: (batch, _args, context) => isUndoable(context, batch) }),
  }),
});

async function isUndoable({ db, tenant }: Context, batch: Batch): Promise<boolean> {
  if (batch.state !== 'merged') return false;
  const moved = await db.observation.count({ where: { tenant, importId: batch.id, OR: [{ isLatest: false }, { state: { not: 'draft' } }] } });
  return moved === 0;
}

/** Own batches; the auditor sees all. */
function visible(context: Context): Prisma.ImportBatchWhereInput {
  const session = signedIn(context);
  return { tenant: context.tenant, ...(session.post === 'auditor' ? {} : { accountId: session.accountId }) };
}

export function findBatch(context: Context, id: string): Promise<Batch | null> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return Promise.resolve(null);
  return context.db.importBatch.findFirst({ where: { ...visible(context), id: id.toLowerCase() }, include: { account: { select: { userName: true } } } });
}

builder.queryField('importBatch', (t) =>
  t.field({
    type: ImportBatchType,
    nullable: true,
    description: 'One of the own imports; null when there is none of that id.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => findBatch(context, id),
  }),
);

interface Page {
  readonly nodes: readonly Batch[];
  readonly hasNextPage: boolean;
}
const ImportBatchConnection = builder.objectRef<Page>('ImportBatchConnection').implement({
  fields: (t) => ({
    nodes: t.field({ type: [ImportBatchType], resolve: ({ nodes }) => [...nodes] }),
    endCursor: t.string({ nullable: true, resolve: ({ nodes }) => nodes.at(-1)?.id ?? null }),
    hasNextPage: t.exposeBoolean('hasNextPage'),
  }),
});

builder.queryField('imports', (t) =>
  t.field({
    type: ImportBatchConnection,
    description: 'Own imports, newest first.',
    complexity: ({ first }) => ({ field: 1, multiplier: first }),
    args: { first: t.arg.int({ required: true, defaultValue: 20 }), after: t.arg.string() },
    resolve: async (_root, { first, after }, context) => {
      const take = pageSize(first);
      if (after && !/^[0-9a-f-]{36}$/i.test(after))
        throw failure('BAD_USER_INPUT', 'after không phải con trỏ của trang trước.', 'after is no cursor of an earlier page.');
      const rows = await context.db.importBatch.findMany({
        where: { ...visible(context), ...(after ? { id: { lt: after } } : {}) },
        include: { account: { select: { userName: true } } },
        orderBy: { id: 'desc' },
        take: take + 1,
      });
      return { nodes: rows.slice(0, take), hasNextPage: rows.length > take };
    },
  }),
);
