import { canReadAudit } from '@bac-thang/access';
import type { Prisma } from '@bac-thang/database';
import { isRowId } from '../../values/row-id.ts';
import { builder } from '../builder.ts';
import { failure } from '../errors.ts';

type Entry = Prisma.AuditEntryGetPayload<{ include: { account: { select: { userName: true; post: true } } } }>;
interface Page {
  readonly nodes: readonly Entry[];
  readonly hasNextPage: boolean;
}

const AuditEntryType = builder.objectRef<Entry>('AuditEntry').implement({
  description: 'Who did or saw what, when. The log is append-only.',
  fields: (t) => ({
    id: t.exposeID('id'),
    at: t.expose('at', { type: 'DateTime' }),
    userName: t.string({ nullable: true, description: 'null: nobody was signed in.', resolve: ({ account }) => account?.userName ?? null }),
    post: t.string({ nullable: true, resolve: ({ account }) => account?.post ?? null }),
    action: t.exposeString('action', { description: 'noun:verb' }),
    subject: t.exposeString('subject'),
    detail: t.string({ description: 'JSON', resolve: ({ detail }) => JSON.stringify(detail) }),
  }),
});

const AuditEntryConnection = builder.objectRef<Page>('AuditEntryConnection').implement({
  fields: (t) => ({
    nodes: t.field({ type: [AuditEntryType], resolve: ({ nodes }) => [...nodes] }),
    endCursor: t.string({ nullable: true, resolve: ({ nodes }) => nodes.at(-1)?.id ?? null }),
    hasNextPage: t.exposeBoolean('hasNextPage'),
  }),
});

/** Most rows of one page of any list that can grow. */
const MOST_ROWS = 200;

export function pageSize(first: number): number {
  if (first < 1 || first > MOST_ROWS) throw failure('BAD_USER_INPUT', `first phải từ 1 đến ${MOST_ROWS}.`, `first must lie between 1 and ${MOST_ROWS}.`);
  return first;
}

builder.queryField('auditEntries', (t) =>
  t.field({
    type: AuditEntryConnection,
    authScopes: { may: canReadAudit },
    description: 'The log, newest first. The auditor only.',
    complexity: ({ first }) => ({ field: 1, multiplier: first }),
    args: { first: t.arg.int({ required: true, defaultValue: 50 }), after: t.arg.string({ description: 'endCursor of the page before.' }) },
    resolve: async (_root, { first, after }, { db, tenant }) => {
      const take = pageSize(first);
      if (after && !isRowId(after)) throw failure('BAD_USER_INPUT', 'after không phải con trỏ của trang trước.', 'after is no cursor of an earlier page.');
      const rows = await db.auditEntry.findMany({
        where: { tenant, ...(after ? { id: { lt: after } } : {}) },
        include: { account: { select: { userName: true, post: true } } },
        orderBy: { id: 'desc' }, // ids are ordered by time
        take: take + 1,
      });
      return { nodes: rows.slice(0, take), hasNextPage: rows.length > take };
    },
  }),
);
