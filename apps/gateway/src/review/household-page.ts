import { type Asking, rowsOf } from './rows.ts';
import { askedValues, type ReviewStep, STEPS, type SteppedHousehold, steppedHouseholds } from './steps.ts';

interface Question {
  readonly tenant: string;
  readonly review: string;
  readonly day: string;
  readonly units: readonly string[];
  readonly hamlet?: string | undefined;
  readonly steps?: readonly ReviewStep[] | undefined;
  readonly first: number;
  /** Code and id of the last household seen. */
  readonly after?: readonly [code: string, id: string] | undefined;
}

export interface SteppedPage {
  readonly total: number;
  readonly households: readonly SteppedHousehold[];
  readonly hasNextPage: boolean;
}

const PAGE = `
  WITH wanted AS MATERIALIZED (SELECT id, code FROM (${STEPS}) steps WHERE $7::text[] IS NULL OR step = ANY ($7::text[]))
  SELECT (SELECT count(*)::int FROM wanted) AS total,
         ARRAY(SELECT id FROM wanted WHERE $8::text IS NULL OR (code, id) > ($8::text, $9::uuid) ORDER BY code, id LIMIT $10::int)::text[] AS ids`;

/** Households of a review by code, a page at a time. */
export async function steppedPage(db: Asking, { first, after, steps, ...asked }: Question): Promise<SteppedPage> {
  const [page] = await rowsOf<{ total: number; ids: string[] }>(
    db,
    PAGE,
    ...askedValues(asked),
    steps ?? null,
    after?.[0] ?? null,
    after?.[1] ?? null,
    first + 1,
  );
  const { total = 0, ids = [] } = page ?? {};
  return { total, hasNextPage: ids.length > first, households: await steppedHouseholds(db, { ...asked, ids: ids.slice(0, first) }) };
}
