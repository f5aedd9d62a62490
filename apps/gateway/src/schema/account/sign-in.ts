import { checkPassword } from '@bac-thang/database';
import type { Context, SignedIn } from '../../context.ts';
import { recordAudit } from '../../values/audit.ts';
import { builder } from '../builder.ts';
import { spoken } from '../language.ts';
import { AccountType } from './account.ts';

interface Refused {
  readonly refused: 'credentials';
}
interface Throttled {
  readonly refused: 'throttled';
  readonly seconds: number;
}
type Result = SignedIn | Refused | Throttled;

const InvalidCredentials = builder.objectRef<Refused>('InvalidCredentials').implement({
  fields: (t) => ({
    message: spoken(t, () => ({
      vi: 'Tên đăng nhập hoặc mật khẩu không đúng. Kiểm tra phím Caps Lock rồi nhập lại.',
      en: 'The user name or the password is wrong. Check Caps Lock and try again.',
    })),
  }),
});

const TooManyAttempts = builder.objectRef<Throttled>('TooManyAttempts').implement({
  fields: (t) => ({
    message: spoken(t, ({ seconds }) => ({
      vi: `Nhập sai quá nhiều lần. Thử lại sau ${seconds} giây.`,
      en: `Too many wrong attempts. Try again in ${seconds} seconds.`,
    })),
    retryAfterSeconds: t.exposeInt('seconds'),
  }),
});

const SignInResult = builder.unionType('SignInResult', {
  types: [AccountType, InvalidCredentials, TooManyAttempts],
  resolveType: (value: Result) => ('refused' in value ? (value.refused === 'throttled' ? TooManyAttempts : InvalidCredentials) : AccountType),
});

async function signIn(userName: string, password: string, context: Context): Promise<Result> {
  const { db, tenant, address, cookies, throttle, sessions, now } = context;
  const device = cookies.device?.split(' ').includes(userName) ? cookies.device : undefined;
  const seconds = await throttle.attempt(userName, address, device);
  if (seconds > 0) return { refused: 'throttled', seconds };
  const account = await db.account.findUnique({ where: { tenant_userName: { tenant, userName } } });
  const right = await checkPassword(account?.passwordHash, password);
  if (!account || !right || account.disabledAt) {
    await recordAudit(db, {
      tenant,
      at: now(),
      ...(account ? { accountId: account.id } : {}),
      action: 'session:refuse',
      subject: userName.slice(0, 100),
      detail: {},
    });
    return { refused: 'credentials' };
  }
  await throttle.succeeded(userName, address, device);
  if (cookies.sessionToken) await sessions.close(cookies.sessionToken);
  cookies.setSession(await sessions.open(account.id, now()));
  cookies.setDevice(userName);
  await recordAudit(db, { tenant, at: now(), accountId: account.id, action: 'session:open', subject: account.id, detail: {} });
  return {
    accountId: account.id,
    userName: account.userName,
    displayName: account.displayName,
    post: account.post as SignedIn['post'],
    ...(account.department ? { department: account.department } : {}),
    ...(account.administrativeUnit ? { administrativeUnit: account.administrativeUnit } : {}),
  };
}

builder.mutationField('signIn', (t) =>
  t.field({
    type: SignInResult,
    skipTypeScopes: true,
    description: 'Opens a session in a cookie. Open to all, throttled.',
    args: { userName: t.arg.string({ required: true }), password: t.arg.string({ required: true }) },
    resolve: (_root, { userName, password }, context) => signIn(userName.trim().toLowerCase().normalize('NFC'), password.normalize('NFC'), context),
  }),
);
