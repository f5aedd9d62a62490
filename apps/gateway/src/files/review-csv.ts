import { canExportReview } from '@bac-thang/access';
import type { PovertyStandard } from '@bac-thang/indicators';
import { type Context, signedIn } from '../context.ts';
import { reviewOfYear, standardOf } from '../register/asked-review.ts';
import type { RecognisedReview } from '../register/recognised-reviews.ts';
import { forbidden } from '../schema/errors.ts';

/** Rows that are on their way at a time, whatever the size of the review. */
const BATCH = 2_000;

interface ReviewFile {
  readonly review: RecognisedReview;
  readonly standard: PovertyStandard;
}

interface Row {
  readonly code: string;
  readonly unit: string;
  readonly area: string;
  readonly income: string | null;
  readonly b1: number | null;
  readonly b2: number | null;
  readonly deprived: number;
  readonly unknown: number;
  readonly class: string;
  readonly persons: number;
}

const ROWS = `
  SELECT code, unit, area, income, b1, b2, deprived, unknown, class, persons
  FROM review_result
  WHERE tenant = $1 AND year = $2 AND standard = $3 AND review_id = $4 AND is_current
  ORDER BY code`;

/**
 * Which file a request means.
 *
 * @throws FORBIDDEN for everybody but Labour and the auditor, before anything is looked up; NOT_FOUND for a year without a
 * recognised review, and for a standard that it was not read under.
 */
export async function reviewFile(context: Context, year: number, standard: string | undefined): Promise<ReviewFile> {
  if (!canExportReview(signedIn(context))) throw forbidden();
  const review = await reviewOfYear(context, year);
  return { review, standard: await standardOf(context, review, standard) };
}

/**
 * The unnamed file of a review: one row a household that counts, without names and without ids of persons; the household's
 * code stays as its key. An indicator is 1 deprived, 0 not, empty not known. Read in batches from one snapshot, and no faster
 * than the reader takes it.
 */
export async function* reviewCsv({ pool, tenant }: Context, { review, standard }: ReviewFile): AsyncGenerator<string, void> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(`DECLARE households NO SCROLL CURSOR FOR ${ROWS}`, [tenant, review.year, standard.id, review.id]);
    yield `${['code', 'unit', 'area', 'income', 'b1', 'b2', ...standard.indicators.map(({ id }) => id), 'class', 'persons'].join(',')}\n`;
    for (;;) {
      const { rows } = await client.query<Row>(`FETCH ${BATCH} FROM households`);
      if (rows.length === 0) return;
      yield rows.map((row) => line(row, standard.indicators.length)).join('');
    }
  } catch (error) {
    broken = error as Error;
    throw error;
  } finally {
    // also when the reader has gone away
    if (!broken) await client.query('COMMIT');
    client.release(broken);
  }
}

function line({ code, unit, area, income, b1, b2, deprived, unknown, class: found, persons }: Row, indicators: number): string {
  const answers = Array.from({ length: indicators }, (_, place) => ((unknown >> place) & 1 ? '' : (deprived >> place) & 1));
  return `${[code, unit, area, income ?? '', b1 ?? '', b2 ?? '', ...answers, found, persons].join(',')}\n`;
}
