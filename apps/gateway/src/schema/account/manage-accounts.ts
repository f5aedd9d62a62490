import { canManageAccounts, type Post } from '@bac-thang/access';
import { hashPassword, type Prisma } from '@bac-thang/database';
import { v7 as uuidv7 } from 'uuid';
import { type Context, signedIn } from '../../context.ts';
import { recordAudit } from '../../values/audit.ts';
import { type Deed, once } from '../../values/once.ts';
import { isRowId } from '../../values/row-id.ts';
import { pageSize } from '../audit/audit-entries.ts';
import { builder } from '../builder.ts';
import { failure, notFound } from '../errors.ts';
import { checkedPassword } from './checked-password.ts';

type Row = Prisma.AccountGetPayload<object>;

const AccountEntry = builder.objectRef<Row>('AccountEntry').implement({
  description: 'An account as the administrator sees it.',
  fields: (t) => ({
    id: t.exposeID('id'),
    userName: t.exposeString('userName'),
    displayName: t.exposeString('displayName'),
    post: t.exposeString('post'),
    department: t.exposeID('department', { nullable: true }),
    administrativeUnit: t.exposeString('administrativeUnit', { nullable: true, description: "Code of the plan's set." }),
    demonstration: t.exposeBoolean('demonstration'),
    disabled: t.boolean({ resolve: ({ disabledAt }) => disabledAt !== null }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
  }),
});

interface Page {
  readonly nodes: readonly Row[];
  readonly hasNextPage: boolean;
}
const AccountConnection = builder.objectRef<Page>('AccountConnection').implement({
  fields: (t) => ({
    nodes: t.field({ type: [AccountEntry], resolve: ({ nodes }) => [...nodes] }),
    endCursor: t.string({ nullable: true, resolve: ({ nodes }) => nodes.at(-1)?.userName ?? null }),
    hasNextPage: t.exposeBoolean('hasNextPage'),
  }),
});

builder.queryField('accounts', (t) =>
  t.field({
    type: AccountConnection,
    authScopes: { may: canManageAccounts },
    description: 'All accounts, by user name. The administrator only.',
    complexity: ({ first }) => ({ field: 1, multiplier: first }),
    args: { first: t.arg.int({ required: true, defaultValue: 100 }), after: t.arg.string() },
    resolve: async (_root, { first, after }, { db, tenant }) => {
      const take = pageSize(first);
      const rows = await db.account.findMany({
        where: { tenant, ...(after ? { userName: { gt: after } } : {}) },
        orderBy: { userName: 'asc' },
        take: take + 1,
      });
      return { nodes: rows.slice(0, take), hasNextPage: rows.length > take };
    },
  }),
);

const CreateAccountInput = builder.inputType('CreateAccountInput', {
  fields: (t) => ({
    idempotencyKey: t.id({ required: true }),
    userName: t.string({ required: true, description: 'Small letters, digits, hyphens and dots.' }),
    displayName: t.string({ required: true }),
    password: t.string({ required: true, description: 'At least 12 characters; the owner changes it.' }),
    post: t.string({ required: true }),
    department: t.id(),
    administrativeUnit: t.string(),
  }),
});

const POSTS: readonly Post[] = ['leader', 'department', 'commune-officer', 'commune-chair', 'auditor', 'administrator'];

interface NewAccount {
  userName: string;
  displayName: string;
  post: string;
  department?: string | null | undefined;
  administrativeUnit?: string | null | undefined;
}

/** A post has a department, a unit, or neither. */
function checkedPlace({ plan }: Context, { userName, displayName, post, department, administrativeUnit }: NewAccount) {
  const wrong = (vi: string, en: string) => failure('BAD_USER_INPUT', vi, en);
  if (!/^[a-z0-9][a-z0-9.-]{0,62}$/.test(userName))
    throw wrong('Tên đăng nhập chỉ gồm chữ thường không dấu, số, dấu gạch ngang và dấu chấm.', 'A user name has small letters, digits, hyphens and dots only.');
  if (displayName.trim() === '') throw wrong('Chưa có họ tên hoặc chức danh.', 'The display name is missing.');
  if (!POSTS.includes(post as Post))
    throw wrong(`Không có chức danh "${post}". Chọn một trong: ${POSTS.join(', ')}.`, `There is no post "${post}". Choose one of ${POSTS.join(', ')}.`);
  const ofCommune = post === 'commune-officer' || post === 'commune-chair';
  if ((post === 'department') !== Boolean(department) || (department && !plan.departments.some(({ id }) => id === department)))
    throw wrong(
      'Chỉ chức danh "department" có phòng ban, và phòng ban phải có trong kế hoạch.',
      'Only the post "department" has a department, one of the plan.',
    );
  if (ofCommune !== Boolean(administrativeUnit) || (administrativeUnit && !plan.units.some(({ code }) => code === administrativeUnit)))
    throw wrong('Chỉ cán bộ và chủ tịch xã có đơn vị, mã phải có trong kế hoạch.', "Only a commune's officer and chair have a unit, one of the plan's set.");
  return { userName, displayName: displayName.trim(), post, department: department ?? null, administrativeUnit: administrativeUnit ?? null };
}

/** An entry of the log by whoever does the deed. */
const log = ({ tenant, at, session }: Deed, action: string, subject: string, detail: Prisma.InputJsonObject) => ({
  tenant,
  at,
  accountId: session.accountId,
  action,
  subject,
  detail,
});

builder.mutationField('createAccount', (t) =>
  t.field({
    type: AccountEntry,
    authScopes: { may: canManageAccounts },
    description: 'Opens an account. The administrator only.',
    args: { input: t.arg({ type: CreateAccountInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { tenant, db } = context;
      const account = checkedPlace(context, input);
      const passwordHash = await hashPassword(checkedPassword(input.password));
      const { id } = await once(context, 'createAccount', input, async (deed) => {
        const { tx } = deed;
        if (await tx.account.findUnique({ where: { tenant_userName: { tenant, userName: account.userName } }, select: { id: true } }))
          throw failure('CONFLICT', `Tên đăng nhập "${account.userName}" đã có.`, `The user name "${account.userName}" is taken.`);
        const created = await tx.account.create({ data: { tenant, id: uuidv7(), passwordHash, ...account }, select: { id: true } });
        await recordAudit(tx, log(deed, 'account:create', created.id, { userName: account.userName, post: account.post }));
        return created;
      });
      return db.account.findUniqueOrThrow({ where: { tenant_id: { tenant, id } } });
    },
  }),
);

const ChangeAccountInput = builder.inputType('ChangeAccountInput', {
  fields: (t) => ({
    idempotencyKey: t.id({ required: true }),
    id: t.id({ required: true }),
    password: t.string({ description: 'A new password; left out: as it is.' }),
    disabled: t.boolean({ description: 'Left out: as it is.' }),
  }),
});

builder.mutationField('changeAccount', (t) =>
  t.field({
    type: AccountEntry,
    authScopes: { may: canManageAccounts },
    description: 'Gives a new password, closes or opens an account; its sessions end. The administrator only.',
    args: { input: t.arg({ type: ChangeAccountInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { tenant, db } = context;
      const missing = () => notFound('tài khoản này', 'this account');
      if (!isRowId(input.id)) throw missing();
      if (input.disabled && input.id === signedIn(context).accountId)
        throw failure('BAD_USER_INPUT', 'Không tự khóa tài khoản của mình.', 'You cannot close your own account.');
      const passwordHash = input.password ? await hashPassword(checkedPassword(input.password)) : undefined;
      const where = { tenant_id: { tenant, id: input.id } };
      await once(context, 'changeAccount', input, async (deed) => {
        const { tx, at } = deed;
        if (!(await tx.account.findUnique({ where, select: { id: true } }))) throw missing();
        await tx.account.update({
          where,
          data: { ...(passwordHash ? { passwordHash } : {}), ...(input.disabled == null ? {} : { disabledAt: input.disabled ? at : null }) },
        });
        await tx.session.deleteMany({ where: { tenant, accountId: input.id } });
        await recordAudit(
          tx,
          log(deed, 'account:change', input.id, { password: passwordHash !== undefined, ...(input.disabled == null ? {} : { disabled: input.disabled }) }),
        );
        return {};
      });
      return db.account.findUniqueOrThrow({ where });
    },
  }),
);
