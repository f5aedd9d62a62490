import { signedIn } from '../../context.ts';
import { recordAudit } from '../../values/audit.ts';
import { builder } from '../builder.ts';

builder.mutationField('signOut', (t) =>
  t.boolean({
    skipTypeScopes: true,
    description: 'Closes the session of this browser. Open to all; true also when there was none.',
    resolve: async (_root, _args, { cookies, sessions }) => {
      if (cookies.sessionToken) await sessions.close(cookies.sessionToken);
      cookies.setSession(undefined);
      return true;
    },
  }),
);

builder.mutationField('signOutEverywhere', (t) =>
  t.boolean({
    authScopes: { signedIn: true },
    description: 'Closes every session of this account, in all browsers.',
    resolve: async (_root, _args, context) => {
      const { accountId } = signedIn(context);
      await context.sessions.closeAll(accountId);
      context.cookies.setSession(undefined);
      await recordAudit(context.db, { tenant: context.tenant, at: context.now(), accountId, action: 'session:close-all', subject: accountId, detail: {} });
      return true;
    },
  }),
);
