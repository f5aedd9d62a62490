import { type Measure, type Plan, type RegisterCriterion, reportingUnitOf, unitsOf } from '@bac-thang/plan';

/** A chair's decision, as far as the cells that it fills depend on it. */
export interface RecognitionOfUnit {
  readonly id: string;
  /** Code of the plan's set. */
  readonly unit: string;
  /** Year of the review. */
  readonly year: number;
}

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What one decision counts into one measure. */
interface Asked {
  readonly recognition: string;
  readonly reportingUnit: string;
  readonly measure: string;
  readonly classes: readonly string[];
  /** null: a share with both numbers; else the threshold of a level. */
  readonly atMostPercent: number | null;
  readonly criterion: string | null;
}

/** A uuid of version 7 of a moment, as everywhere in these tables, whose lists go by id; PostgreSQL has its own from 18 on only. */
const idOf = (moment: string): string =>
  `encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) PLACING substring(int8send((extract(epoch FROM ${moment}) * 1000)::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid`;

/**
 * $1 the tenant, $2 what is asked. Counts the results that stand of a decision's review and unit, closes the register's
 * version before and appends the next, with its line in the log. A decision that has been counted already is left alone.
 * The insert reads what the update returns, so that it comes after it.
 */
const TEXT = `
  WITH asked AS (
    SELECT * FROM jsonb_to_recordset($2::jsonb)
      AS a (recognition uuid, "reportingUnit" text, measure text, classes text[], "atMostPercent" numeric, criterion text)
  ), decided AS MATERIALIZED (
    SELECT c.id AS recognition, c.review_id, c.unit, c.number, c.signed_by, c.recognised_at, v.year, under.standard
    FROM (SELECT DISTINCT recognition FROM asked) a
    JOIN recognition c ON c.tenant = $1 AND c.id = a.recognition
    JOIN review v ON v.tenant = c.tenant AND v.id = c.review_id AND v.kind = 'periodic'
    CROSS JOIN LATERAL unnest(v.standards) AS under (standard)
  ), result AS MATERIALIZED (
    -- counted for each decision by itself and by review_result_by_unit; left to join as it likes, or with an equality of the
    -- review, a planner without statistics (the demonstration has just been copied in) reads the whole year for each
    SELECT d.*, r.class, r.households
    FROM decided d CROSS JOIN LATERAL (
      SELECT class, count(*) AS households FROM review_result
      WHERE tenant = $1 AND year = d.year AND standard = d.standard AND unit = d.unit AND is_current AND review_id IS NOT DISTINCT FROM d.review_id
      GROUP BY class
    ) r
  ), counted AS (
    SELECT a.recognition, a."reportingUnit", a.measure, a."atMostPercent", a.criterion, r.review_id, r.unit, r.number, r.signed_by, r.recognised_at, r.year, r.standard,
           sum(r.households)::bigint AS households, coalesce(sum(r.households) FILTER (WHERE r.class = ANY (a.classes)), 0)::bigint AS those
    FROM asked a JOIN result r ON r.recognition = a.recognition
    WHERE NOT EXISTS (SELECT FROM observation o WHERE o.tenant = $1 AND o.recognition_id = a.recognition AND o.measure = a.measure)
    GROUP BY a.recognition, a."reportingUnit", a.measure, a."atMostPercent", a.criterion, r.review_id, r.unit, r.number, r.signed_by, r.recognised_at, r.year, r.standard
  ), closed AS (
    UPDATE observation o SET is_latest = false, is_counted = false
    FROM counted n
    WHERE o.tenant = $1 AND o.source = 'register' AND o.is_latest AND (o.measure, o.unit, o.year, o.standard) = (n.measure, n.unit, n.year, n.standard)
    RETURNING o.id, o.measure, o.unit, o.year, o.standard, o.version
  ), written AS (
    INSERT INTO observation (tenant, id, measure, unit, reporting_unit, year, standard, source, version, numerator, denominator, level, state, note, based_on,
                             author_id, recorded_at, review_id, recognition_id, is_latest, is_counted)
    SELECT $1, ${idOf('n.recognised_at')}, n.measure, n.unit, n."reportingUnit", n.year, n.standard, 'register', coalesce(p.version, 0) + 1,
           CASE WHEN n."atMostPercent" IS NULL THEN n.those END, CASE WHEN n."atMostPercent" IS NULL THEN n.households END,
           CASE WHEN n."atMostPercent" IS NOT NULL THEN (100 * n.those <= n."atMostPercent" * n.households)::integer END,
           'accepted', concat_ws('; ', n.number, n.criterion), p.id, n.signed_by, n.recognised_at, n.review_id, n.recognition, true, true
    FROM counted n
    LEFT JOIN closed p ON (p.measure, p.unit, p.year, p.standard) = (n.measure, n.unit, n.year, n.standard)
    RETURNING id, version, author_id, recorded_at, recognition_id
  )
  INSERT INTO audit_entry (tenant, id, at, account_id, action, subject, detail)
  SELECT $1, ${idOf('recorded_at')}, recorded_at, author_id, 'observation:count', id::text, jsonb_build_object('version', version, 'recognition', recognition_id)
  FROM written`;

/**
 * The statement that counts the households of recognised reviews into the cells of the plan, as accepted values of source
 * "register" by the chair who recognised them. In the transaction of the recognition, after its results are written; after it
 * the revision is to be raised. Of one review and unit only one decision at a time may be given, the latest.
 */
export function recognisedObservations(plan: Plan, tenant: string, recognitions: readonly RecognitionOfUnit[]): Statement {
  return {
    text: TEXT,
    values: [tenant, JSON.stringify(recognitions.flatMap((recognition) => plan.measures.flatMap((measure) => askedOf(plan, recognition, measure))))],
  };
}

function askedOf(plan: Plan, { id, unit, year }: RecognitionOfUnit, measure: Measure): readonly Asked[] {
  const { fromRegister } = measure;
  if (fromRegister === undefined || !unitsOf(plan, measure.unitSet).includes(unit)) return [];
  const cell = { recognition: id, reportingUnit: reportingUnitOf(plan, unit, `${year}-12-31`).code, measure: measure.id };
  if ('share' in fromRegister) return [{ ...cell, classes: fromRegister.share, atMostPercent: null, criterion: null }];
  const criterion = criterionOfYear(fromRegister.criteria, year);
  return criterion ? [{ ...cell, classes: criterion.classes, atMostPercent: criterion.atMostPercent, criterion: wordsOf(criterion) }] : [];
}

const criterionOfYear = (criteria: readonly RegisterCriterion[], year: number) =>
  criteria.filter(({ fromYear }) => fromYear <= year).sort((one, other) => other.fromYear - one.fromYear)[0];

/** Version and threshold, so that a level can be understood without the program. */
const wordsOf = ({ version, atMostPercent, classes, certainty }: RegisterCriterion) =>
  `${version}: ${classes.length > 1 ? 'nghèo + cận nghèo' : 'nghèo'} ≤ ${atMostPercent} %${certainty === 'read' ? '' : ' (ngưỡng chưa xác nhận)'}`;
