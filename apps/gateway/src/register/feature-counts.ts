import type { HouseholdClass } from '@bac-thang/indicators';
import type pg from 'pg';

/** Households of a hamlet alike in class and in what the official forms tell apart. */
export interface FeatureCount {
  readonly unit: string;
  readonly hamlet: string;
  readonly hamletName: string;
  readonly class: HouseholdClass;
  /** null: not known. */
  readonly ethnicity: string | null;
  readonly policyFamily: boolean | null;
  readonly unableToWork: boolean | null;
  readonly households: number;
  readonly persons: number;
}

/** Households that name a cause; one household may name several. */
export interface CauseCount {
  readonly unit: string;
  readonly class: HouseholdClass;
  readonly cause: string;
  readonly households: number;
  readonly persons: number;
}

const FEATURES = `
  SELECT r.unit, r.hamlet_id AS hamlet, h.name AS "hamletName", r.class, r.ethnicity, r.policy_family AS "policyFamily", r.unable_to_work AS "unableToWork",
         count(*)::int AS households, sum(r.persons)::int AS persons
  FROM review_result r JOIN hamlet h ON h.tenant = r.tenant AND h.id = r.hamlet_id
  WHERE r.tenant = $1 AND r.year = $2 AND r.standard = $3 AND r.review_id = $4 AND r.is_current
  GROUP BY r.unit, r.hamlet_id, h.name, r.class, r.ethnicity, r.policy_family, r.unable_to_work
  ORDER BY r.unit, h.name`;

const CAUSES = `
  SELECT r.unit, r.class, cause, count(*)::int AS households, sum(r.persons)::int AS persons
  FROM review_result r CROSS JOIN LATERAL (SELECT DISTINCT unnest(r.causes) AS cause) named
  WHERE r.tenant = $1 AND r.year = $2 AND r.standard = $3 AND r.review_id = $4 AND r.is_current
  GROUP BY r.unit, r.class, cause
  ORDER BY r.unit, cause`;

export async function featureCounts(pool: pg.Pool, tenant: string, review: { id: string; year: number }, standard: string): Promise<readonly FeatureCount[]> {
  return (await pool.query<FeatureCount>(FEATURES, [tenant, review.year, standard, review.id])).rows;
}

export async function causeCounts(pool: pg.Pool, tenant: string, review: { id: string; year: number }, standard: string): Promise<readonly CauseCount[]> {
  return (await pool.query<CauseCount>(CAUSES, [tenant, review.year, standard, review.id])).rows;
}
