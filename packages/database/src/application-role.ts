import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const ROLE = 'bac_thang_app';

/** Tables whose rows the application may only add to. */
const APPEND_ONLY = [
  'audit_entry',
  'outbox_event',
  'reporting_year',
  'life_event',
  'life_event_household',
  'person',
  'double_decision',
  'recognition',
  'personal_data_key',
  'review_household',
  'survey',
  'survey_outcome',
  'village_meeting',
  'village_meeting_household',
  'posting',
  'posting_household',
  'complaint',
  'complaint_answer',
  'opinion',
  'opinion_answer',
  'recognised_survey',
  'certificate',
  'score_table',
  'review_limit',
  'consulted_authority',
  'calendar_day',
];
/** Tables that only migrations and the start fill. */
const REFERENCE = ['plan_unit', 'measure', '_prisma_migrations'];
/** Tables from which the application may remove rows. */
const DELETABLE = ['session', 'idempotency_key'];

/**
 * Connection string of the role under which the gateway works: no superuser, no right to change tables, the log append-only.
 *
 * Made or mended at each start. Its password is derived from the owner's, so that several gateways on one server agree.
 * Where the owner may not make roles (a rented server) the owner itself is used, unless it is a superuser.
 */
export async function applicationUrl(ownerUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ rolsuper: boolean; rolcreaterole: boolean }>(
      'SELECT rolsuper, rolcreaterole FROM pg_roles WHERE rolname = current_user',
    );
    if (!rows[0]?.rolsuper && !rows[0]?.rolcreaterole) return ownerUrl;
    const url = new URL(ownerUrl);
    const password = createHmac('sha256', decodeURIComponent(url.password)).update('bac-thang application role').digest('base64url');
    await client.query('SELECT pg_advisory_lock(72707370)');
    await makeRole(client, password);
    await client.query(`
      REVOKE CREATE ON SCHEMA public FROM PUBLIC;
      GRANT USAGE ON SCHEMA public, extensions TO ${ROLE};
      GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO ${ROLE};
      GRANT DELETE ON ${DELETABLE.join(', ')} TO ${ROLE};
      REVOKE UPDATE ON ${APPEND_ONLY.join(', ')} FROM ${ROLE};
      REVOKE INSERT, UPDATE ON ${REFERENCE.join(', ')} FROM ${ROLE}`);
    url.username = ROLE;
    url.password = password;
    return url.href;
  } finally {
    await client.end();
  }
}

/** A lock holds within one database, the role belongs to the whole server: who meets another starter there tries again. */
async function makeRole(client: pg.Client, password: string): Promise<void> {
  const attributes = `LOGIN NOCREATEDB NOCREATEROLE PASSWORD ${client.escapeLiteral(password)}`;
  for (let attempt = 1; ; attempt++) {
    const found = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [ROLE]);
    try {
      await client.query(found.rowCount ? `ALTER ROLE ${ROLE} ${attributes}` : `CREATE ROLE ${ROLE} NOSUPERUSER NOBYPASSRLS ${attributes}`);
      return;
    } catch (error) {
      const met = ['XX000', '23505', '42710'].includes((error as { code?: string }).code ?? ''); // updated or made at the same moment
      if (!met || attempt === 10) throw error;
      await sleep(20 * attempt);
    }
  }
}
