// One run, side by side: poverty of a nation from bit planes against DuckDB, the board's registered query against plain SQL over HTTP,
// profile, lists, search and edits of the register, bytes of first load, time from a save to its verdict.
// `npm run benchmark -- nation 200000` and `npm run benchmark -- register 50000` are one part alone, on fewer households.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { bacHaPlan, unitsOf } from '@bac-thang/plan';
import { GraphqlClient } from '@bac-thang/test-kit';
import autocannon from 'autocannon';
import { startDistrict } from './benchmark/district.mjs';
import { firstLoad } from './benchmark/first-load.mjs';
import { nation } from './benchmark/nation.mjs';
import { median } from './benchmark/numbers.mjs';
import { register } from './benchmark/register.mjs';
import { registeredDocument } from './benchmark/registered-document.mjs';
import { saveToVerdict } from './benchmark/save-to-verdict.mjs';
import { root } from './run.mjs';

const ROUNDS = 5;
const SECONDS = 3;
const CONNECTIONS = 10;
const password = 'Bac-Thang-2025!';

const [part, households] = process.argv.slice(2);
if (part === undefined || part === 'nation') await nation(households && Number(households));
if (part === undefined || part === 'register') await register(households && Number(households));
if (part === 'nation' || part === 'register') process.exit();

const hash = registeredDocument('shell', 'Board');

/** Targets whose yearly figure is the sum or pooled rate of one measure over all units: what plain SQL says in one statement. */
const plainTargets = bacHaPlan.targets.flatMap(({ id, unitSet, measures, definition }) => {
  const measure = bacHaPlan.measures.find((candidate) => candidate.id === measures[0]);
  const plain = measures.length === 1 && unitSet === 'all19' && measure?.reportedBy === 'commune' && ['share', 'quantity'].includes(measure.takes);
  return plain && definition.judged !== 'numerator' && ['ceiling', 'floor', 'every-year', 'average-change'].includes(definition.shape)
    ? [{ target: id, measure: measure.id, units: unitsOf(bacHaPlan, unitSet).length }]
    : [];
});

const district = await startDistrict();
try {
  const gateway = await district.startGateway();
  const plain = await district.startPlain('plain-server.mjs', { TARGETS: JSON.stringify(plainTargets) });
  const client = await new GraphqlClient(gateway).signIn('lanh-dao', password);
  const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const { plan } = await client.get('{ plan { reportingYear } }');
  const question = {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ documentId: hash, variables: { asOf: `${plan.reportingYear}-12-31`, language: 'VI' } }),
  };
  const ways = [
    { name: 'gateway', url: `${gateway}/graphql` },
    { name: 'plain SQL', url: plain },
  ];

  console.log(`Board's registered query, ${hash.slice(0, 12)}…: ${bacHaPlan.targets.length} verdicts with sentences and series`);
  console.log('gateway:   session and revision in one statement; the answer is kept for its revision');
  console.log(
    `plain SQL: node:http and pg; session in one statement, sums by measure and year of ${plainTargets.length} targets in another; no verdicts, no words\n`,
  );

  await sameFigures(ways, question);
  for (const way of ways) await fetch(way.url, question);
  let before = await transactions();
  for (const way of ways) {
    const requests = 300;
    for (let index = 0; index < requests; index++) way.bytes = (await (await fetch(way.url, question)).arrayBuffer()).byteLength;
    const after = await transactions();
    way.statements = (after - before) / requests;
    before = after;
  }
  for (const way of ways) await cannon(way, question, 2); // warm
  for (const way of ways) way.rates = [];
  for (let round = 0; round < ROUNDS; round++) for (const way of round % 2 ? [...ways].reverse() : ways) way.rates.push(await cannon(way, question, SECONDS));
  for (const { name, statements, bytes, rates } of ways)
    console.log(
      `${name.padEnd(10)} ${statements.toFixed(2)} statements, ${(bytes / 1000).toFixed(1)} kB, ${median(rates).toFixed(0)} requests/s (${rates.map((rate) => rate.toFixed(0)).join(' ')})`,
    );
  console.log(
    `ratio      ${(median(ways[0].rates) / median(ways[1].rates)).toFixed(2)} of plain SQL, medians of ${ROUNDS} alternating rounds of ${SECONDS} s, ${CONNECTIONS} connections\n`,
  );

  const times = await saveToVerdict(
    gateway,
    { measure: 'education.enrolment-age-6', target: 'education.enrolment-age-6', unit: '02866', officer: 'xa-ban-pho', department: 'giao-duc' },
    11,
  );
  console.log(`From a save to the changed verdict, medians of ${times.length}, ms:`);
  console.log(
    Object.keys(times[0])
      .map((step) => `${step} ${median(times.map((time) => time[step])).toFixed(0)}`)
      .join(', '),
  );
  console.log('(an open board asks for the revision every 4 s; add up to that)\n');

  const modules = readdirSync(new URL('apps/', root)).filter((app) => existsSync(new URL(`apps/${app}/dist/module.json`, root)));
  console.log('First load, gzip:');
  for (const { path, files, kB } of await firstLoad(gateway, 'lao-dong', modules))
    console.log(`${path.padEnd(52)} ${String(files).padStart(3)} files ${kB.toFixed(1).padStart(7)} kB`);
} finally {
  await district.stop();
}

/** Transactions that the district's database has counted; a statement of its own is one. Idle connections tell of theirs after ten seconds. */
async function transactions() {
  await sleep(11_000);
  const { rows } = await district.owner.query("SELECT xact_commit + xact_rollback AS n FROM pg_stat_database WHERE datname = 'district'");
  return Number(rows[0].n);
}

async function cannon({ url, name }, { method, headers, body }, duration) {
  const result = await autocannon({ url, method, headers, body, duration, connections: CONNECTIONS });
  if (result.non2xx || result.errors) throw new Error(`${name}: ${result.non2xx} refusals, ${result.errors} errors`);
  return result.requests.average;
}

/** Both ways must say the same for every year and target that the plain way knows; else nothing here is worth comparing. */
async function sameFigures([board, sql], { method, headers, body }) {
  const ask = async ({ url }) => (await fetch(url, { method, headers, body })).json();
  const { data } = await ask(board);
  const series = new Map(
    data.board.rows.flatMap(({ target, series: points }) => points.map((point) => [`${target.id} ${point.year} ${point.standard ?? ''}`, point.actual])),
  );
  const rows = await ask(sql);
  const [ours, theirs] = [[], []];
  for (const { target, measure } of plainTargets)
    for (const row of rows.filter((candidate) => candidate.measure === measure)) {
      const key = `${target} ${row.year} ${row.standard ?? ''}`;
      if (series.get(key) == null) continue;
      ours.push(`${key} ${series.get(key).toPrecision(12)}`);
      theirs.push(`${key} ${row.actual.toPrecision(12)}`);
    }
  const sum = (lines) => createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 16);
  console.log(
    `figures compared: ${ours.length} of ${new Set(ours.map((line) => line.split(' ')[0])).size} targets; checksum gateway ${sum(ours)}, plain SQL ${sum(theirs)}`,
  );
  const differing = ours.filter((line, index) => line !== theirs[index]);
  if (differing.length || ours.length < 50)
    throw new Error(
      `the figures differ:\n${differing
        .slice(0, 10)
        .map((line) => `${line} / ${theirs[ours.indexOf(line)]}`)
        .join('\n')}`,
    );
}
