import type { HouseholdClass } from '@bac-thang/indicators';
import type pg from 'pg';

/** How many households of a unit a review found in one class with one profile of deprivations. */
export interface ClassedProfileCount {
  /** Code of the plan's set. */
  readonly unit: string;
  readonly class: HouseholdClass;
  /** Bit i: indicator i of the standard. */
  readonly deprived: number;
  readonly unknown: number;
  readonly households: number;
  readonly persons: number;
}

/** Those of a whole review, by unit. */
export type ProfileCounts = ReadonlyMap<string, readonly ClassedProfileCount[]>;

const COUNTS = `
  SELECT unit, class, deprived, unknown, count(*)::int AS households, sum(persons)::int AS persons
  FROM review_result
  WHERE tenant = $1 AND year = $2 AND standard = $3 AND review_id = $4 AND is_current
  GROUP BY unit, class, deprived, unknown
  ORDER BY unit, class, deprived, unknown`;

/** Everything that figures with any weights and any cut-off need of a review under one standard. */
export async function profileCounts(pool: pg.Pool, tenant: string, review: { id: string; year: number }, standard: string): Promise<ProfileCounts> {
  const { rows } = await pool.query<ClassedProfileCount>(COUNTS, [tenant, review.year, standard, review.id]);
  const byUnit = new Map<string, ClassedProfileCount[]>();
  for (const row of rows) {
    const ofUnit = byUnit.get(row.unit);
    if (ofUnit) ofUnit.push(row);
    else byUnit.set(row.unit, [row]);
  }
  return byUnit;
}
