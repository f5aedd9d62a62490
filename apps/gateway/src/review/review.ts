import { notFound } from '../schema/errors.ts';
import { isRowId } from '../values/row-id.ts';
import { type Asking, rowsOf } from './rows.ts';

/** A review of households (kỳ rà soát). */
export interface Review {
  readonly id: string;
  readonly year: number;
  readonly kind: 'periodic' | 'irregular';
  readonly opensOn: string;
  readonly closesOn: string;
  readonly countedOn: string;
  /** The first is that of the year. */
  readonly standards: readonly string[];
  readonly note: string | null;
  /** Name as shown of who opened it. */
  readonly openedBy: string;
  readonly openedAt: Date;
}

const REVIEWS = `
  SELECT r.id, r.year, r.kind, r.opens_on::text AS "opensOn", r.closes_on::text AS "closesOn", r.counted_on::text AS "countedOn", r.standards, r.note,
         a.display_name AS "openedBy", r.opened_at AS "openedAt"
  FROM review r JOIN account a ON a.tenant = r.tenant AND a.id = r.opened_by
  WHERE r.tenant = $1`;

/** Newest first. */
export const allReviews = (db: Asking, tenant: string, year: number | null): Promise<Review[]> =>
  rowsOf<Review>(db, `${REVIEWS} AND ($2::int IS NULL OR r.year = $2::int) ORDER BY r.opens_on DESC, r.id DESC`, tenant, year);

/** @throws NOT_FOUND */
export async function reviewById(db: Asking, tenant: string, id: string): Promise<Review> {
  const [found] = isRowId(id) ? await rowsOf<Review>(db, `${REVIEWS} AND r.id = $2::uuid`, tenant, id) : [];
  if (!found) throw notFound('kỳ rà soát này', 'this review');
  return found;
}
