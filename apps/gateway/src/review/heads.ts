import { type Asking, rowsOf } from './rows.ts';
import type { SteppedHousehold } from './steps.ts';

/** Who a household is called after, and how many live in it. */
export interface Head {
  readonly head: string;
  readonly members: number;
}

const HEADS = `
  SELECT p.household_id AS id, coalesce(max(p.name) FILTER (WHERE p.relation = 'head'), '') AS head, count(*)::int AS members
  FROM person_version p
  WHERE p.tenant = $1 AND p.household_id = ANY ($2::uuid[]) AND p.known_to IS NULL AND p.valid_from <= $3::date AND (p.valid_to IS NULL OR $3::date < p.valid_to)
  GROUP BY p.household_id`;

/** Heads of households on a day, by household; one that is empty then has no entry. */
export async function headsOn(db: Asking, tenant: string, households: readonly string[], day: string): Promise<ReadonlyMap<string, Head>> {
  const rows = await rowsOf<Head & { id: string }>(db, HEADS, tenant, households, day);
  return new Map(rows.map((row) => [row.id, row]));
}

/** A household of a review with what it is called by. */
export type NamedHousehold = SteppedHousehold & Head;

export async function named(db: Asking, tenant: string, households: readonly SteppedHousehold[], day: string): Promise<NamedHousehold[]> {
  const ids = households.map(({ householdId }) => householdId);
  const heads = ids.length ? await headsOn(db, tenant, ids, day) : new Map<string, Head>();
  return households.map((household) => ({
    ...household,
    head: heads.get(household.householdId)?.head ?? '',
    members: heads.get(household.householdId)?.members ?? 0,
  }));
}
