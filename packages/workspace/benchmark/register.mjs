// The register of households: its profile, lists, search and edits, at the demonstration's size and at a generated larger one.
import { standardOfYear } from '@bac-thang/indicators';
import { GraphqlClient } from '@bac-thang/test-kit';
import pg from 'pg';
import { startDistrict } from './district.mjs';
import { multiplyRegister } from './generated-register.mjs';
import { load } from './numbers.mjs';
import { lifeEventAgainstRecount, profilesAgainstRecount } from './register-edits.mjs';
import { deepPages, searches, searchesOf } from './register-lists.mjs';
import { profilePages } from './register-profile.mjs';

const password = 'Bac-Thang-2025!';

/** @param households of the generated register; one of at most the demonstration's size is not made. */
export async function register(households = 1_000_000) {
  const district = await startDistrict();
  const owner = new pg.Client({ connectionString: district.url });
  try {
    const gateway = await district.startGateway();
    const plain = await district.startPlain('plain-register-server.mjs');
    await owner.connect();
    const { rows } = await owner.query('SELECT max(year) AS year FROM review_result WHERE tenant = $1 AND is_current', [district.tenant]);
    const standard = standardOfYear(rows[0].year);
    const labour = await new GraphqlClient(gateway).signIn('lao-dong', password);
    const cookie = [...labour.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const world = {
      owner,
      tenant: district.tenant,
      year: rows[0].year,
      standard,
      gateway: (body) => post(`${gateway}/graphql`, cookie, body),
      plain: (path, body) => post(plain + path, cookie, { year: rows[0].year, standard: standard.id, ...body }),
    };
    const searched = await searchesOf(world);

    console.log(`\nThe register as the department for labour asks it: HTTP, one question after the other; load ${load()}; Node ${process.version}`);
    console.log('gateway:   rights, the screen’s registered query, every look at persons written to the log; counts of recognised results kept by revision');
    console.log('plain SQL: node:http and pg, the same tables, the session in a statement of its own; no rights, no log\n');
    await measure(world, searched);
    await lifeEventAgainstRecount(world, await new GraphqlClient(gateway).signIn('xa-ban-pho', password), '02866');
    if (await multiplyRegister(owner, district.tenant, households, world.year)) await measure(world, searched);
  } finally {
    await owner.end();
    await district.stop();
  }
}

async function measure(world, searched) {
  const { rows } = await world.owner.query(
    `SELECT (SELECT count(*)::int FROM household_version WHERE known_to IS NULL AND valid_to IS NULL) AS households,
      (SELECT count(*)::int FROM person_version WHERE known_to IS NULL AND valid_to IS NULL) AS persons`,
  );
  const [{ households, persons }] = rows;
  console.log(`Register of ${households.toLocaleString('en')} households, ${persons.toLocaleString('en')} persons`);
  await profilePages(world);
  await deepPages(world, households);
  await searches(world, searched);
  await profilesAgainstRecount(world);
}

async function post(url, cookie, body) {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify(body) });
  const answer = await response.json();
  if (!response.ok || answer.errors) throw new Error(`${url}: ${response.status} ${JSON.stringify(answer).slice(0, 500)}`);
  return answer.data ?? answer;
}
