const CUT_OFF = 3;

/** District and units in one statement: households by class and indicator and, with ratios, the persons behind H, A and M0 at equal weights. */
export function plainProfileSql(indicators, ratios) {
  const lacks = (place) => `deprived & ${2 ** place} <> 0`;
  const poor = `unknown = 0 AND lacking >= ${CUT_OFF}`;
  const each = (column) => Array.from({ length: indicators }, (_, place) => column(place)).join(', ');
  return `SELECT unit,
      count(*) FILTER (WHERE class = 'poor')::int AS poor, count(*) FILTER (WHERE class = 'near-poor')::int AS "nearPoor",
      count(*) FILTER (WHERE unknown <> 0)::int AS unknown,
      ${each((place) => `count(*) FILTER (WHERE class = 'poor' AND ${lacks(place)})::int AS poor${place}, count(*) FILTER (WHERE class = 'near-poor' AND ${lacks(place)})::int AS near${place}`)}
      ${
        ratios
          ? `, count(*)::int AS households, sum(persons)::int AS persons, sum(persons) FILTER (WHERE unknown = 0)::int AS known,
      sum(persons) FILTER (WHERE ${poor})::int AS "poorPersons", sum(persons * lacking) FILTER (WHERE ${poor})::int AS lacked,
      ${each((place) => `count(*) FILTER (WHERE ${lacks(place)})::int AS all${place}, coalesce(sum(persons) FILTER (WHERE ${poor} AND ${lacks(place)}), 0)::int AS censored${place}`)}`
          : ''
      }
    FROM (SELECT *, bit_count(deprived::bit(${indicators}))::int AS lacking FROM review_result
      WHERE tenant = $1 AND year = $2 AND standard = $3 AND is_current
        AND review_id = (SELECT id FROM review WHERE tenant = $1 AND year = $2 AND kind = 'periodic')) r
    GROUP BY GROUPING SETS ((unit), ()) ORDER BY unit`;
}

/** In the words of the schema. */
export function plainProfile(rows, indicators, ratios) {
  const profile = (row) => ({
    poor: row.poor,
    nearPoor: row.nearPoor,
    unknown: row.unknown,
    deprivations: indicators.map((indicator, place) => ({
      indicator,
      poorHouseholds: row[`poor${place}`],
      nearPoorHouseholds: row[`near${place}`],
      ...(ratios && { households: row[`all${place}`], censoredHeadcountRatio: row[`censored${place}`] / row.known }),
    })),
    ...(ratios && {
      households: row.households,
      persons: row.persons,
      poorRate: row.poor / row.households,
      nearPoorRate: row.nearPoor / row.households,
      headcountRatio: row.poorPersons / row.known,
      intensity: row.poorPersons ? row.lacked / (indicators.length * row.poorPersons) : null,
      adjustedHeadcountRatio: row.lacked / (indicators.length * row.known),
    }),
  });
  const district = rows.find(({ unit }) => unit === null);
  const units = rows.filter(({ unit }) => unit !== null);
  return { ...profile(district), units: units.map((row) => ({ administrativeUnit: { code: row.unit }, ...profile(row) })) };
}
