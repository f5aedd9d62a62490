import type { Review, ReviewedHousehold } from '@bac-thang/indicators';
import type pg from 'pg';

/** A review's list under one standard with the codes of its households. */
export interface ReviewList extends Review {
  readonly codes: ReadonlyMap<string, string>;
}

const LIST = `
  SELECT household_id AS id, code, class, unit, persons AS members
  FROM review_result
  WHERE tenant = $1 AND year = $2 AND standard = $3 AND review_id = $4 AND is_current
  ORDER BY code`;

/** Every household of a review's recognised units, by code: what movements between two reviews are told from. */
export async function reviewList(pool: pg.Pool, tenant: string, review: { id: string; year: number }, standard: string): Promise<ReviewList> {
  const { rows } = await pool.query<ReviewedHousehold & { code: string }>(LIST, [tenant, review.year, standard, review.id]);
  return {
    year: review.year,
    standard,
    households: rows.map(({ id, class: found, unit, members }) => ({ id, class: found, unit, members })),
    codes: new Map(rows.map(({ id, code }) => [id, code])),
  };
}
