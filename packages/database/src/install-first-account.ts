import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { hashPassword } from './accounts/password.ts';
import type { Connection } from './connect.ts';

/**
 * Where no account can sign in, makes the administrator `quan-tri` with a random password.
 *
 * @returns the password, to be shown once; undefined when somebody can sign in already.
 */
export async function installFirstAccount({ pool }: Connection, tenant: string): Promise<string | undefined> {
  const { rowCount } = await pool.query('SELECT FROM account WHERE tenant = $1 AND NOT demonstration LIMIT 1', [tenant]);
  if (rowCount) return undefined;
  const password = randomBytes(12).toString('base64url');
  const taken = await pool.query("SELECT FROM account WHERE tenant = $1 AND user_name = 'quan-tri'", [tenant]);
  await pool.query(
    "INSERT INTO account (tenant, id, user_name, display_name, password_hash, post) VALUES ($1, $2, $3, 'Quản trị hệ thống', $4, 'administrator')",
    [tenant, uuidv7(), taken.rowCount ? 'quan-tri-1' : 'quan-tri', await hashPassword(password)],
  );
  return password;
}
