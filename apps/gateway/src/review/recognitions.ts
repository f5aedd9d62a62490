import { notFound } from '../schema/errors.ts';
import { isRowId } from '../values/row-id.ts';
import { type Asking, rowsOf } from './rows.ts';

/** A decision of a commune's chair about one unit of a review. */
export interface UnitRecognition {
  readonly id: string;
  readonly review: string;
  readonly unit: string;
  readonly number: string;
  readonly decidedOn: string;
  readonly changes: string | null;
  readonly signedBy: string;
  readonly recognisedAt: Date;
  readonly households: number;
}

const RECOGNITIONS = `
  SELECT d.id, d.review_id AS review, d.unit, d.number, d.decided_on::text AS "decidedOn", d.changes, a.display_name AS "signedBy", d.recognised_at AS "recognisedAt",
         (SELECT count(DISTINCT o.household_id)::int FROM review_result o WHERE o.tenant = d.tenant AND o.recognition_id = d.id) AS households
  FROM recognition d JOIN account a ON a.tenant = d.tenant AND a.id = d.signed_by WHERE d.tenant = $1`;

/** Decisions of a review about some units, the last first. */
export const recognitionsOf = (db: Asking, tenant: string, review: string, units: readonly string[]): Promise<UnitRecognition[]> =>
  rowsOf<UnitRecognition>(
    db,
    `${RECOGNITIONS} AND d.review_id = $2::uuid AND d.unit = ANY ($3::text[]) ORDER BY d.recognised_at DESC, d.id DESC`,
    tenant,
    review,
    units,
  );

/** @throws NOT_FOUND */
export async function recognitionById(db: Asking, tenant: string, id: string): Promise<UnitRecognition> {
  const [found] = isRowId(id) ? await rowsOf<UnitRecognition>(db, `${RECOGNITIONS} AND d.id = $2::uuid`, tenant, id) : [];
  if (!found) throw notFound('quyết định này', 'this decision');
  return found;
}
