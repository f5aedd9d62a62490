import { DuckDBInstance } from '@duckdb/node-api';
import { generatedHouseholdsSql, INDICATORS } from './generated-households.mjs';

const indicators = Array.from({ length: INDICATORS }, (_, indicator) => indicator);
/** Bits per sum in a packed column: room for 16,383 households of a commune. */
const LANE = 14;
const LANES = 4;

/**
 * The nation in a database in memory, and three ways to ask it on two threads: as one would write it; joined with a table
 * of all profiles and what each adds; and with four of these additions packed into one number, the fastest form found.
 * A time ends when DuckDB holds the whole answer; handing it to JavaScript is not in it.
 */
export async function nationInDuckDb(households, communes, cutOff) {
  if (households / communes >= 2 ** LANE) throw new Error(`${households} in ${communes} communes: too many for lanes of ${LANE} bits`);
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const began = performance.now();
  await connection.run(generatedHouseholdsSql(households, communes));
  const loaded = performance.now() - began;
  const [[version]] = (await connection.runAndReadAll("SELECT 'DuckDB ' || version()")).getRows();

  const poor = (profile) => `bit_count(${profile}) >= ${cutOff}`;
  const lacks = (profile, indicator) => `${profile} & ${2 ** indicator} <> 0`;
  const profiles = `(SELECT number::USMALLINT AS profile FROM range(${2 ** INDICATORS}) numbers(number))`;
  const one = (condition) => `CASE WHEN ${condition} THEN 1 ELSE 0 END`;
  const additions = [one(poor('profile')), ...indicators.map((indicator) => one(`${poor('profile')} AND ${lacks('profile', indicator)}`))];

  await connection.run(`CREATE TABLE lookup AS SELECT profile, (${additions[0]})::SMALLINT AS poor,
    (CASE WHEN ${poor('profile')} THEN bit_count(profile) ELSE 0 END)::SMALLINT AS score,
    ${indicators.map((indicator) => `(${additions[indicator + 1]})::SMALLINT AS censored${indicator}`)} FROM ${profiles}`);
  const packs = Array.from({ length: Math.ceil(additions.length / LANES) }, (_, pack) => additions.slice(pack * LANES, (pack + 1) * LANES));
  const packed = packs.map((lanes) => lanes.map((addition, lane) => `(${addition})::BIGINT * ${2 ** (LANE * lane)}`).join(' + '));
  await connection.run(`CREATE TABLE packed_lookup AS SELECT profile, ${packed.map((sum, pack) => `${sum} AS pack${pack}`)} FROM ${profiles}`);
  const lane = (place) => `((pack${Math.floor(place / LANES)} >> ${LANE * (place % LANES)}) & ${2 ** LANE - 1})`;

  const way = (name, sql) => ({ name: `${name}, 2 threads`, run: () => connection.run(sql), read: figuresOf });
  return {
    version,
    loaded,
    ways: [
      way(
        'DuckDB, straight SQL',
        `SELECT commune, count(*), count(*) FILTER (${poor('profile')}), sum(bit_count(profile)) FILTER (${poor('profile')}),
          ${indicators.map((indicator) => `count(*) FILTER (${poor('profile')} AND ${lacks('profile', indicator)})`)}
        FROM household GROUP BY commune ORDER BY commune`,
      ),
      way(
        'DuckDB, look-up table',
        `SELECT commune, count(*), sum(poor), sum(score), ${indicators.map((indicator) => `sum(censored${indicator})`)}
        FROM household JOIN lookup USING (profile) GROUP BY commune ORDER BY commune`,
      ),
      way(
        'DuckDB, look-up table of packed sums',
        `SELECT commune, households, ${lane(0)}, ${indicators.map((indicator) => lane(indicator + 1)).join(' + ')},
          ${indicators.map((indicator) => lane(indicator + 1))}
        FROM (SELECT commune, count(*) AS households, ${packs.map((_, pack) => `sum(pack${pack})::BIGINT AS pack${pack}`)}
          FROM household JOIN packed_lookup USING (profile) GROUP BY commune) ORDER BY commune`,
      ),
    ],
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Rows of commune, households, poor, sum of scores and censored headcounts, without the commune. */
async function figuresOf(result) {
  const rows = await result.getRows();
  return Float64Array.from(rows.flatMap(([, ...figures]) => figures.map((figure) => Number(figure ?? 0))));
}
