import type pg from 'pg';

/** A chair's decision that recognised the households of one unit. */
export interface Recognition {
  readonly id: string;
  /** Code of the plan's set. */
  readonly unit: string;
  readonly number: string;
  readonly decidedOn: string;
  readonly recognisedAt: string;
  readonly signedBy: string;
  /** It changes an earlier decision of the same review and unit. */
  readonly changes: string | null;
}

/** A review of households with what was recognised of it so far. */
export interface RecognisedReview {
  readonly id: string;
  readonly year: number;
  readonly kind: 'periodic' | 'irregular';
  readonly opensOn: string;
  readonly closesOn: string;
  readonly countedOn: string;
  readonly standards: readonly string[];
  readonly note: string | null;
  /** Oldest first; empty while no chair has decided. */
  readonly recognitions: readonly Recognition[];
}

const REVIEWS = `
  SELECT r.id, r.year, r.kind, r.opens_on::text AS "opensOn", r.closes_on::text AS "closesOn", r.counted_on::text AS "countedOn", r.standards, r.note,
         coalesce(json_agg(json_build_object('id', c.id, 'unit', c.unit, 'number', c.number, 'decidedOn', c.decided_on, 'recognisedAt', c.recognised_at,
                                             'signedBy', a.display_name, 'changes', c.changes) ORDER BY c.recognised_at, c.id)
                  FILTER (WHERE c.id IS NOT NULL), '[]') AS recognitions
  FROM review r
  LEFT JOIN recognition c ON c.tenant = r.tenant AND c.review_id = r.id
  LEFT JOIN account a ON a.tenant = c.tenant AND a.id = c.signed_by
  WHERE r.tenant = $1
  GROUP BY r.tenant, r.id
  ORDER BY r.year, r.opens_on, r.id`;

/** Every review, the oldest first. */
export async function recognisedReviews(pool: pg.Pool, tenant: string): Promise<readonly RecognisedReview[]> {
  return (await pool.query<RecognisedReview>(REVIEWS, [tenant])).rows;
}

/** Units of which a review has recognised the households, in the order of their first decision. */
export const recognisedUnits = ({ recognitions }: RecognisedReview): readonly string[] => [...new Set(recognitions.map(({ unit }) => unit))];
