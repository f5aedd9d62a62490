import type { Post } from '@bac-thang/access';
import { signedIn } from '../../context.ts';
import { isRowId } from '../../values/row-id.ts';
import { builder } from '../builder.ts';
import { notFound } from '../errors.ts';
import { mayRead, ObservationStateEnum } from './observation.ts';
import { type ObservationState, type ObservationVersion, versionsById, versionsOfCell } from './observation-versions.ts';

interface HistoryEntry {
  readonly version: ObservationVersion;
  readonly action: string;
  readonly state: ObservationState;
  readonly note: string | null;
  readonly by: string;
  readonly byName: string;
  readonly post: Post | '';
  readonly at: Date;
}

const HistoryEntryType = builder.objectRef<HistoryEntry>('HistoryEntry').implement({
  description: "One step of a cell's story: a version written, submitted, accepted or returned. Numbers in the measure's unit of measure; null: not reported.",
  fields: (t) => ({
    observation: t.id({ resolve: ({ version }) => version.id }),
    version: t.int({ resolve: ({ version }) => version.version }),
    action: t.exposeString('action', { description: 'record, import, submit, accept or return.' }),
    state: t.expose('state', { type: ObservationStateEnum, description: 'State after the step.' }),
    numerator: t.float({ nullable: true, resolve: ({ version }) => version.numerator }),
    denominator: t.float({ nullable: true, resolve: ({ version }) => version.denominator }),
    quantity: t.float({ nullable: true, resolve: ({ version }) => version.quantity }),
    level: t.int({ nullable: true, resolve: ({ version }) => version.level }),
    note: t.exposeString('note', { nullable: true }),
    by: t.exposeString('by', { description: 'User name.' }),
    byName: t.exposeString('byName', { description: 'Name or office of that account, as people read it.' }),
    post: t.exposeString('post'),
    at: t.expose('at', { type: 'DateTime' }),
  }),
});

const after: Readonly<Record<string, ObservationState>> = { record: 'draft', import: 'draft', submit: 'submitted', accept: 'accepted', return: 'returned' };

builder.queryField('observationHistory', (t) =>
  t.field({
    type: [HistoryEntryType],
    description: "A cell's whole story, newest first, from any of its versions.",
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, context) => {
      const { db, plan, tenant } = context;
      const missing = () => notFound('phiên bản này', 'this version');
      if (!isRowId(id)) throw missing();
      const [asked] = await versionsById(db, plan, tenant, [id.toLowerCase()]);
      if (!asked || !mayRead(signedIn(context), plan, asked)) throw missing();
      const versions = new Map((await versionsOfCell(db, plan, tenant, asked)).map((version) => [version.id, version]));
      const entries = await db.auditEntry.findMany({
        where: { tenant, subject: { in: [...versions.keys()] } },
        include: { account: { select: { userName: true, displayName: true, post: true } } },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        take: 200,
      });
      return entries.flatMap((entry): HistoryEntry[] => {
        const version = versions.get(entry.subject);
        const action = entry.action.replace(/^observation:/, '');
        const state = after[action];
        if (!version || !state) return [];
        const { note } = entry.detail as { note?: string };
        return [
          {
            version,
            action,
            state,
            note: note ?? null,
            by: entry.account?.userName ?? '',
            byName: entry.account?.displayName ?? '',
            post: (entry.account?.post as Post | undefined) ?? '',
            at: entry.at,
          },
        ];
      });
    },
  }),
);
