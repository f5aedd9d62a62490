import { createHash } from 'node:crypto';
import http from 'node:http';
import pg from 'pg';

export const tenant = process.env.TENANT;
export const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, application_name: 'plain' });

/** Who asks: the same tables and conditions as the gateway's, in one statement. */
const session = {
  name: 'session',
  text: `SELECT a.user_name FROM session s JOIN account a ON a.tenant = s.tenant AND a.id = s.account_id
    WHERE s.tenant = $1 AND s.token_hash = $2 AND s.expires_at > now() AND s.last_seen_at > now() - interval '12 hours' AND a.disabled_at IS NULL`,
};

/** Answers by path to those who are signed in, from the JSON that they send. */
export function servePlain(answers) {
  const answer = async ({ url, headers }, text) => {
    const token = /bac-thang-session=([^;]+)/.exec(headers.cookie ?? '')?.[1] ?? '';
    const who = await pool.query({ ...session, values: [tenant, createHash('sha256').update(token).digest()] });
    const question = JSON.parse(text);
    return who.rows.length === 0 ? undefined : answers[url](question);
  };
  const server = http.createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', async () => {
      const found = await answer(request, Buffer.concat(parts).toString()).catch((error) => console.error(error));
      const text = JSON.stringify(found ?? { error: 'UNAUTHENTICATED' });
      response.writeHead(found ? 200 : 401, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
    });
  });
  server.listen(0, '127.0.0.1', () => console.log(`plain http://127.0.0.1:${server.address().port}`));
  process.on('SIGTERM', () => process.exit(0));
}
