import { checkPassword, hashPassword } from '@bac-thang/database';
import { signedIn } from '../../context.ts';
import { recordAudit } from '../../values/audit.ts';
import { once } from '../../values/once.ts';
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
      const { sessions, cookies, now } = context;
      const { accountId } = signedIn(context);
      const passwordHash = await hashPassword(checkedPassword(input.newPassword));
      await once(context, 'changePassword', input, async ({ tx, tenant, at }) => {
        const where = { tenant_id: { tenant, id: accountId } };
        const account = await tx.account.findUniqueOrThrow({ where });
        if (account.demonstration) throw failure('FORBIDDEN', 'Tài khoản minh họa giữ mật khẩu chung.', 'Demonstration accounts keep their common password.');
        if (!(await checkPassword(account.passwordHash, input.password)))
          throw failure('BAD_USER_INPUT', 'Mật khẩu hiện tại không đúng.', 'The present password is wrong.');
        await tx.account.update({ where, data: { passwordHash } });
        await recordAudit(tx, { tenant, at, accountId, action: 'account:change', subject: accountId, detail: { password: true } });
        return true;
      });
      await sessions.closeAll(accountId);
      cookies.setSession(await sessions.open(accountId, now()));
      return true;
    },
  }),
);
