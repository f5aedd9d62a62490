// Multidimensional poverty of a nation by commune: bit planes of the indicators package against DuckDB, plain loops and plain objects.
import { createHash } from 'node:crypto';
import os from 'node:os';
import { countsByUnit, countsOfUnit, plainCountsByUnit, planesOf, setProfile } from '@bac-thang/indicators';
import { generatedHouseholds, INDICATORS } from './generated-households.mjs';
import { nationInDuckDb } from './nation-duckdb.mjs';
import { countsOfObjects, objectsOf } from './nation-objects.mjs';

const ROUNDS = 5;
const CUT_OFF = 3;
const AS_OBJECTS = 1_000_000;
const EDITS = 1000;
const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const median = (numbers) => sorted(numbers)[Math.floor(numbers.length / 2)];

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
  editAgainstRecount(planes, columns);
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

function editAgainstRecount(planes, columns) {
  const rows = columns.profiles.length;
  const edits = Array.from({ length: EDITS }, (_, edit) => ({ row: (edit * 2_654_435_761) % rows, profile: (edit * 40_503) % 2 ** INDICATORS }));
  const times = edits.map(({ row, profile }) => {
    const began = performance.now();
    countsOfUnit(planes, setProfile(planes, row, profile), CUT_OFF);
    return performance.now() - began;
  });
  const profiles = columns.profiles.slice();
  for (const { row, profile } of edits) profiles[row] = profile;
  const after = countsByUnit(planes, CUT_OFF);
  const recounts = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    countsByUnit(planes, CUT_OFF);
    return performance.now() - began;
  });
  const recount = median(recounts);
  const [edited, anew] = [after, plainCountsByUnit({ ...columns, profiles }, CUT_OFF)].map((counts) => checksum(figuresOf(counts)));
  if (edited !== anew) throw new Error(`after ${EDITS} edits the planes differ: ${edited}, columns counted anew ${anew}`);
  console.log(
    `One household edited and its commune counted: median of ${EDITS} ${(1000 * median(times)).toFixed(1)} µs; all communes counted again ${recount.toFixed(1)} ms (ratio ${(recount / median(times)).toFixed(0)})`,
  );
  console.log(`checksum after the edits ${edited}, the same from the changed columns\n`);
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

/** Commune by commune: households, poor, sum of scores, censored headcounts. */
function figuresOf({ households, poor, poorDeprivations, poorDeprived }) {
  const width = 3 + INDICATORS;
  const figures = new Float64Array(households.length * width);
  for (let commune = 0; commune < households.length; commune++) {
    figures.set([households[commune], poor[commune], poorDeprivations[commune]], commune * width);
    figures.set(poorDeprived.subarray(commune * INDICATORS, (commune + 1) * INDICATORS), commune * width + 3);
  }
  return figures;
}

function checksum(figures) {
  return createHash('sha256').update(figures).digest('hex').slice(0, 16);
}

function timed(what, run) {
  const began = performance.now();
  const result = run();
  console.log(`${what} in ${(performance.now() - began).toFixed(0)} ms`);
  return result;
}

function load() {
  return os
    .loadavg()
    .map((figure) => figure.toFixed(2))
    .join(' ');
}
