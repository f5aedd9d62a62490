import { checkPassword, hashPassword } from '@bac-thang/database';
import { signedIn } from '../../context.ts';
import { recordAudit } from '../../values/audit.ts';
import { builder } from '../builder.ts';
import { failure } from '../errors.ts';
import { checkedPassword } from './checked-password.ts';

const ChangePasswordInput = builder.inputType('ChangePasswordInput', {
  fields: (t) => ({
    idempotencyKey: t.id({ required: true }),
    password: t.string({ required: true, description: 'The present one.' }),
    newPassword: t.string({ required: true }),
  }),
});

builder.mutationField('changePassword', (t) =>
  t.boolean({
    authScopes: { signedIn: true },
    description: 'Changes the own password; the other sessions of the account end.',
    args: { input: t.arg({ type: ChangePasswordInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { db, tenant, sessions, cookies, now } = context;
      const { accountId } = signedIn(context);
      const where = { tenant_id: { tenant, id: accountId } };
      const account = await db.account.findUniqueOrThrow({ where });
      if (account.demonstration) throw failure('FORBIDDEN', 'Tài khoản minh họa giữ mật khẩu chung.', 'Demonstration accounts keep their common password.');
      if (!(await checkPassword(account.passwordHash, input.password)))
        throw failure('BAD_USER_INPUT', 'Mật khẩu hiện tại không đúng.', 'The present password is wrong.');
      const passwordHash = await hashPassword(checkedPassword(input.newPassword));
      await db.$transaction(async (tx) => {
        await tx.account.update({ where, data: { passwordHash } });
        await recordAudit(tx, { tenant, at: now(), accountId, action: 'account:change', subject: accountId, detail: { password: true } });
      });
      await sessions.closeAll(accountId);
      cookies.setSession(await sessions.open(accountId, now()));
      return true;
    },
  }),
);
