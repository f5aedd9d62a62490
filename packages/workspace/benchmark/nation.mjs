// Multidimensional poverty of a nation by commune: bit planes of the indicators package against DuckDB, plain loops and plain objects.
import os from 'node:os';
import { countsByUnit, plainCountsByUnit, planesOf } from '@bac-thang/indicators';
import { editAgainstRecount, figuresOf } from './edit-against-recount.mjs';
import { generatedHouseholds, INDICATORS } from './generated-households.mjs';
import { nationInDuckDb } from './nation-duckdb.mjs';
import { countsOfObjects, objectsOf } from './nation-objects.mjs';
import { checksum, load, median, sorted } from './numbers.mjs';

const ROUNDS = 5;
const CUT_OFF = 3;
const AS_OBJECTS = 1_000_000;

/** @param households how many are generated; 28 million is the nation, some 100,000 run in seconds. */
export async function nation(households = 28_000_000) {
  const communes = Math.min(11_000, Math.ceil(households / 100));
  console.log(
    `Poor households of ${households.toLocaleString('en')} in ${communes.toLocaleString('en')} communes: at least ${CUT_OFF} of ${INDICATORS} deprivations`,
  );
  console.log(`each way gives households, poor, sum of scores and ${INDICATORS} censored headcounts of every commune`);
  console.log(`${os.cpus()[0]?.model ?? 'processor unknown'}, ${os.cpus().length} of them; load ${load()}; Node ${process.version}`);

  const columns = timed('columns generated', () => generatedHouseholds(households, communes));
  const planes = timed('bit planes built', () => planesOf(columns));
  const duckDb = await nationInDuckDb(households, communes, CUT_OFF);
  console.log(`${duckDb.version}: table of ${households.toLocaleString('en')} rows made in ${duckDb.loaded.toFixed(0)} ms, in memory, sorted by commune`);
  console.log('once each; none of it is in the times below\n');

  try {
    await race([
      { name: 'bit planes, 1 thread', run: () => countsByUnit(planes, CUT_OFF), read: figuresOf },
      { name: 'plain version, household by household, 1 thread', run: () => plainCountsByUnit(columns, CUT_OFF), read: figuresOf },
      ...duckDb.ways,
    ]);
  } finally {
    duckDb.close();
  }
  await objectsAgainstPlanes(Math.min(households, AS_OBJECTS), columns);
  editAgainstRecount(columns, CUT_OFF, planes);
}

/** Named objects of a whole nation would not fit; measured on fewer, against planes of the same fewer, and not projected. */
async function objectsAgainstPlanes(households, { profiles, unitIds, ...rest }) {
  console.log(`The same for the first ${households.toLocaleString('en')} of them, which is what plain objects were measured on:`);
  const units = (unitIds[households - 1] ?? 0) + 1;
  const columns = { ...rest, profiles: profiles.slice(0, households), unitIds: unitIds.slice(0, households), units };
  const planes = planesOf(columns);
  const objects = objectsOf(columns);
  await race([
    { name: 'bit planes, 1 thread', run: () => countsByUnit(planes, CUT_OFF), read: figuresOf },
    { name: 'objects of named booleans, 1 thread', run: () => countsOfObjects(objects, CUT_OFF), read: (communes) => communes },
  ]);
}

/** Rounds in turn, every other one backwards; ratios only where all ways say the same. */
async function race(ways) {
  const runs = ways.map((way) => ({ ...way, times: [] }));
  for (const way of runs) way.checksum = checksum(await way.read(await way.run())); // warms up too
  for (let round = 0; round < ROUNDS; round++) {
    for (const way of round % 2 ? [...runs].reverse() : runs) {
      const began = performance.now();
      const answer = await way.run();
      way.times.push(performance.now() - began);
      const found = checksum(await way.read(answer));
      if (found !== way.checksum) throw new Error(`${way.name} does not agree with itself: ${found}, ${way.checksum}`);
    }
  }
  const [first] = runs;
  const differing = runs.filter((way) => way.checksum !== first.checksum);
  if (differing.length) throw new Error(`the figures differ: ${runs.map((way) => `${way.name} ${way.checksum}`).join(', ')}`);
  for (const { name, times } of runs) {
    const spread = `${sorted(times)[0].toFixed(1)} to ${sorted(times).at(-1).toFixed(1)}`;
    console.log(`${name.padEnd(48)} ${median(times).toFixed(1).padStart(9)} ms (${spread})  ratio ${(median(times) / median(first.times)).toFixed(1)}`);
  }
  console.log(`checksum ${first.checksum}, equal in all ${runs.length}; ratios to the first, medians of ${ROUNDS} alternating rounds; load ${load()}\n`);
}

function timed(what, run) {
  const began = performance.now();
  const result = run();
  console.log(`${what} in ${(performance.now() - began).toFixed(0)} ms`);
  return result;
}
