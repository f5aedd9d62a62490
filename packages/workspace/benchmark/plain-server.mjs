// What the gateway is compared with: node:http and SQL, nothing else of this house. Started by benchmark.mjs as a process of its own.
import { createHash } from 'node:crypto';
import http from 'node:http';
import pg from 'pg';

const { DATABASE_URL, TENANT, TARGETS } = process.env;
/** Target and measure of every target whose figure is the sum or the pooled rate of one measure over all units. */
const targets = JSON.parse(TARGETS);
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10, application_name: 'plain' });

/** Who asks: the same tables and conditions as the gateway's, in one statement. */
const session = {
  name: 'session',
  text: `SELECT a.user_name FROM session s JOIN account a ON a.tenant = s.tenant AND a.id = s.account_id
    WHERE s.tenant = $1 AND s.token_hash = $2 AND s.expires_at > now() AND s.last_seen_at > now() - interval '12 hours' AND a.disabled_at IS NULL`,
};
/** Sums of the district by measure, year and standard, in the measure's unit; complete years only, as a board shows no sum of a part. */
const figures = {
  name: 'figures',
  text: `SELECT o.measure, o.year, o.standard, sum(numerator)::float8 AS numerator, sum(denominator)::float8 AS denominator,
      (sum(quantity) / 10::numeric ^ max(m.decimals))::float8 AS quantity, count(*)::int AS units
    FROM observation o JOIN measure m ON m.id = o.measure
    WHERE o.tenant = $1 AND o.is_counted AND o.measure = ANY ($2)
      AND (o.source = 'register' OR NOT EXISTS (SELECT FROM observation r WHERE r.source = 'register' AND r.is_counted
        AND (r.tenant, r.measure, r.unit, r.year, r.standard) = (o.tenant, o.measure, o.unit, o.year, o.standard)))
      AND num_nonnulls(o.numerator, o.quantity) = 1
    GROUP BY 1, 2, 3 HAVING count(*) = $3`,
};
const measures = targets.map(({ measure }) => measure);
const units = Math.max(...targets.map(({ units }) => units));

async function answer(request) {
  const token = /bac-thang-session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const who = await pool.query({ ...session, values: [TENANT, createHash('sha256').update(token).digest()] });
  if (who.rows.length === 0) return undefined;
  const { rows } = await pool.query({ ...figures, values: [TENANT, measures, units] });
  return rows.map(({ measure, year, standard, numerator, denominator, quantity }) => ({
    measure,
    year,
    standard,
    actual: denominator === null ? quantity : (100 * numerator) / denominator,
  }));
}

const server = http.createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', async () => {
    JSON.parse(Buffer.concat(parts).toString());
    const found = await answer(request).catch((error) => console.error(error));
    const text = JSON.stringify(found ?? { error: 'UNAUTHENTICATED' });
    response.writeHead(found ? 200 : 401, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
  });
});
server.listen(0, '127.0.0.1', () => console.log(`plain http://127.0.0.1:${server.address().port}`));
process.on('SIGTERM', () => process.exit(0));
