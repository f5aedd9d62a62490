import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { hashPassword } from './accounts/password.ts';
import type { Connection } from './connect.ts';

/** Start of the names that the first administrator may get: `quan-tri`, or `quan-tri-1` … where that name is taken. */
export const FIRST_ACCOUNT = 'quan-tri';

export interface FirstAccount {
  readonly userName: string;
  /** To be shown once. */
  readonly password: string;
}

/**
 * Where nobody can open accounts, makes an administrator with a random password: accounts of the demonstration do not count,
 * and neither does an administrator who was closed.
 *
 * @returns how he signs in; undefined when there is an administrator already.
 */
export async function installFirstAccount({ pool }: Connection, tenant: string): Promise<FirstAccount | undefined> {
  const { rows } = await pool.query<{ user_name: string; opens: boolean }>(
    "SELECT user_name, NOT demonstration AND disabled_at IS NULL AND post = 'administrator' AS opens FROM account WHERE tenant = $1",
    [tenant],
  );
  if (rows.some(({ opens }) => opens)) return undefined;
  const taken = new Set(rows.map(({ user_name }) => user_name));
  let userName = FIRST_ACCOUNT;
  for (let number = 1; taken.has(userName); number++) userName = `${FIRST_ACCOUNT}-${number}`;
  const password = randomBytes(12).toString('base64url');
  await pool.query(
    "INSERT INTO account (tenant, id, user_name, display_name, password_hash, post) VALUES ($1, $2, $3, 'Quản trị hệ thống', $4, 'administrator')",
    [tenant, uuidv7(), userName, await hashPassword(password)],
  );
  return { userName, password };
}
