// What the gateway is compared with: node:http and SQL, nothing else of this house. Started by benchmark.mjs as a process of its own.
import { pool, servePlain, tenant } from './plain-http.mjs';

/** Target and measure of every target whose figure is the sum or the pooled rate of one measure over all units. */
const targets = JSON.parse(process.env.TARGETS);

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

servePlain({
  '/': async () => {
    const { rows } = await pool.query({ ...figures, values: [tenant, measures, units] });
    return rows.map(({ measure, year, standard, numerator, denominator, quantity }) => ({
      measure,
      year,
      standard,
      actual: denominator === null ? quantity : (100 * numerator) / denominator,
    }));
  },
});
