import { createHash, randomBytes } from 'node:crypto';
import type { Post } from '@bac-thang/access';
import type pg from 'pg';
import type { SignedIn } from '../../signed-in.ts';

const HOUR = 3_600_000;
/** A browser that was idle for longer signs in anew; in any case after a week. */
const IDLE = 12 * HOUR;
const LONGEST = 7 * 24 * HOUR;
/** The time last seen is written at most this often. */
const SEEN_EVERY = 5 * 60_000;

const hash = (token: string) => createHash('sha256').update(token).digest();

interface Row {
  account_id: string;
  user_name: string;
  display_name: string;
  post: Post;
  department: string | null;
  administrative_unit: string | null;
  last_seen_at: Date;
  revision: string | null;
}

/** Signed-in browsers. The cookie holds a random token; the database its SHA-256, so that a stolen copy opens nothing. */
export class Sessions {
  #pool: pg.Pool;
  #tenant: string;

  constructor(pool: pg.Pool, tenant: string) {
    this.#pool = pool;
    this.#tenant = tenant;
  }

  async open(accountId: string, now: Date): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.#pool.query('DELETE FROM session WHERE tenant = $1 AND expires_at < $2', [this.#tenant, now]);
    await this.#pool.query('INSERT INTO session (tenant, token_hash, account_id, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, $4, $4, $5)', [
      this.#tenant,
      hash(token),
      accountId,
      now,
      new Date(now.getTime() + LONGEST),
    ]);
    return token;
  }

  /** The session of a cookie, and in the same statement the revision of the values. */
  async find(token: string, now: Date): Promise<{ session: SignedIn; revision: string } | undefined> {
    const { rows } = await this.#pool.query<Row>({
      name: 'session',
      text: `SELECT a.id AS account_id, a.user_name, a.display_name, a.post, a.department, a.administrative_unit, s.last_seen_at, r.value AS revision
        FROM session s JOIN account a ON a.tenant = s.tenant AND a.id = s.account_id LEFT JOIN revision r ON r.tenant = s.tenant
        WHERE s.tenant = $1 AND s.token_hash = $2 AND s.expires_at > $3 AND s.last_seen_at > $4 AND a.disabled_at IS NULL`,
      values: [this.#tenant, hash(token), now, new Date(now.getTime() - IDLE)],
    });
    const row = rows[0];
    if (!row) return undefined;
    if (now.getTime() - row.last_seen_at.getTime() > SEEN_EVERY)
      await this.#pool.query('UPDATE session SET last_seen_at = $3 WHERE tenant = $1 AND token_hash = $2', [this.#tenant, hash(token), now]);
    return {
      revision: row.revision ?? '0',
      session: {
        accountId: row.account_id,
        userName: row.user_name,
        displayName: row.display_name,
        post: row.post,
        ...(row.department ? { department: row.department } : {}),
        ...(row.administrative_unit ? { administrativeUnit: row.administrative_unit } : {}),
      },
    };
  }

  async close(token: string): Promise<void> {
    await this.#pool.query('DELETE FROM session WHERE tenant = $1 AND token_hash = $2', [this.#tenant, hash(token)]);
  }

  async closeAll(accountId: string): Promise<void> {
    await this.#pool.query('DELETE FROM session WHERE tenant = $1 AND account_id = $2', [this.#tenant, accountId]);
  }
}
