import { asOf } from '../household/household-rows.ts';

/** What was found of two persons who may be one. */
export interface DoublePair {
  readonly one: string;
  readonly other: string;
  readonly oneHousehold: string;
  readonly otherHousehold: string;
  /** 0 to 1; 1: the same letters. */
  readonly names: number;
  /** Days between two births that are known to the day. */
  readonly days: number | null;
  /** Of births of which one is known by its year only. */
  readonly sameYear: boolean;
  /** null: not known of one of them. */
  readonly sameSex: boolean | null;
  /** Both have a citizen number, which are never the same: the register refuses that. Near: of the last four digits the same ones. */
  readonly numbers: 'near' | 'different' | null;
  /** Other members of their households with the same names. */
  readonly shared: number;
  readonly score: number;
}

/** A pair below it is not shown. */
const LEAST_SCORE = 75;
/** How alike two names must be, where the day of birth is the same. */
const ALIKE = 0.6;
/** Two days of birth that a slip of the pen parts. */
const NEAR_DAYS = 3;
/** What others in the household may add at most. */
const MOST_BY_OTHERS = 10;

/** The last digits of a number in order of size: the same for two of which digits were swapped. */
const digits = (p: string) => `(SELECT string_agg(digit, '' ORDER BY digit) FROM unnest(string_to_array(${p}.tail, NULL)) digit)`;

/**
 * Pairs of members of today that look like one person and are not decided, with a score of 100: the name 40, the birth 40 (same day; 30
 * within three days; 20 the same year where one knows no more), the sex 10, others of the same name in both households 10. A different sex
 * takes 40, two quite different citizen numbers 20.
 *
 * Only those are compared that share the folded name and the year of birth, or the day of birth: so it grows with the register and not
 * with its square. $1 tenant, $2 units or null, $3 today, $4 unit of at least one or null.
 */
export const PAIRS = `
  WITH here AS MATERIALIZED (
    SELECT p.person_id, p.household_id, p.name_folded, p.birth_date, p.birth_year, p.sex, p.citizen_number_tail AS tail, v.unit
    FROM person_version p JOIN household_version v ON v.tenant = p.tenant AND v.household_id = p.household_id AND ${asOf('v', '$3::date', 'now')}
    WHERE p.tenant = $1 AND ${asOf('p', '$3::date', 'now')} AND ($2::text[] IS NULL OR v.unit = ANY ($2))),
  met AS (
    SELECT a.person_id AS one, b.person_id AS other FROM here a JOIN here b ON b.name_folded = a.name_folded AND b.birth_year = a.birth_year AND a.person_id < b.person_id
      WHERE a.birth_date IS NULL OR b.birth_date IS NULL OR abs(a.birth_date - b.birth_date) <= ${NEAR_DAYS}
    UNION
    SELECT a.person_id, b.person_id FROM here a JOIN here b ON b.birth_date = a.birth_date AND a.person_id < b.person_id
      WHERE a.name_folded <> b.name_folded AND a.sex IS NOT DISTINCT FROM b.sex AND extensions.similarity(a.name_folded, b.name_folded) >= ${ALIKE}),
  compared AS (
    SELECT a.person_id AS one, b.person_id AS other, a.household_id AS "oneHousehold", b.household_id AS "otherHousehold",
      extensions.similarity(a.name_folded, b.name_folded)::float8 AS names, abs(a.birth_date - b.birth_date) AS days,
      a.birth_year = b.birth_year AND (a.birth_date IS NULL OR b.birth_date IS NULL) AS "sameYear", a.sex = b.sex AS "sameSex", CASE WHEN ${digits('a')} = ${digits('b')} THEN 'near' WHEN a.tail IS NOT NULL AND b.tail IS NOT NULL THEN 'different' END AS numbers
    FROM met JOIN here a ON a.person_id = met.one JOIN here b ON b.person_id = met.other
    WHERE ($4::text IS NULL OR a.unit = $4 OR b.unit = $4)
      AND NOT EXISTS (SELECT FROM double_decision d WHERE d.tenant = $1 AND d.one = met.one AND d.other = met.other
        AND NOT EXISTS (SELECT FROM life_event u WHERE u.tenant = d.tenant AND u.undoes = d.event_id))),
  alone AS (
    SELECT c.*, round(40 * names)::int + CASE WHEN days = 0 THEN 40 WHEN days <= ${NEAR_DAYS} THEN 30 WHEN "sameYear" THEN 20 ELSE 0 END
      + CASE WHEN "sameSex" THEN 10 WHEN NOT "sameSex" THEN -40 ELSE 0 END - CASE WHEN numbers = 'different' THEN 20 ELSE 0 END AS score
    FROM compared c),
  scored AS (
    SELECT a.one, a.other, a."oneHousehold", a."otherHousehold", a.names, a.days, a."sameYear", a."sameSex", a.numbers, others.shared,
      least(100, a.score + CASE WHEN others.shared > 0 THEN ${MOST_BY_OTHERS} ELSE 0 END)::int AS score
    FROM alone a CROSS JOIN LATERAL (
      SELECT count(DISTINCT x.name_folded)::int AS shared FROM person_version x JOIN person_version y ON y.tenant = x.tenant AND y.name_folded = x.name_folded
        AND y.household_id = a."otherHousehold" AND y.person_id NOT IN (a.one, a.other, x.person_id) AND ${asOf('y', '$3::date', 'now')}
      WHERE x.tenant = $1 AND x.household_id = a."oneHousehold" AND x.person_id NOT IN (a.one, a.other) AND ${asOf('x', '$3::date', 'now')}
        AND a."oneHousehold" <> a."otherHousehold") others
    WHERE a.score >= ${LEAST_SCORE - MOST_BY_OTHERS})
  SELECT * FROM scored WHERE score >= ${LEAST_SCORE}`;
