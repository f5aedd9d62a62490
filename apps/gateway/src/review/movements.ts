import {
  checkReviewForms,
  classMovements,
  type HouseholdClass,
  type ListClass,
  type Review as ReviewedList,
  type ReviewForms,
  type ReviewFormsCheck,
  reviewForm,
} from '@bac-thang/indicators';
import type { Plan } from '@bac-thang/plan';
import type { Review } from './review.ts';
import { type Asking, rowsOf } from './rows.ts';
import { steppedHouseholds } from './steps.ts';
import { unitResults } from './unit-results.ts';

/** Movements of one unit from the last recognised periodic review to what this review would recognise today. */
export interface ExpectedMovements {
  readonly standard: string;
  readonly from: number;
  readonly to: number;
  readonly forms: ReviewForms;
  readonly check: ReviewFormsCheck;
  /** Codes by household. */
  readonly codes: ReadonlyMap<string, string>;
  /** Households of the review without a final sheet. */
  readonly undecided: readonly string[];
  /** Households of the register that are not in the review and whose last result does not carry over: new, moved in, or left off the list. */
  readonly unlisted: readonly string[];
}

interface Before {
  readonly year: number;
  readonly id: string;
  readonly code: string;
  readonly class: HouseholdClass;
  readonly members: number;
}

const BEFORE = `
  SELECT o.year, o.household_id AS id, o.code, o.class, o.persons AS members
  FROM review_result o
  WHERE o.tenant = $1 AND o.standard = $2 AND o.unit = $3 AND o.is_current AND o.review_id = (
    SELECT r.id FROM review r WHERE r.tenant = $1 AND r.kind = 'periodic' AND r.year < $4::int AND EXISTS (
      SELECT FROM review_result x WHERE x.tenant = r.tenant AND x.year = r.year AND x.standard = $2 AND x.unit = $3 AND x.is_current AND x.review_id = r.id)
    ORDER BY r.year DESC LIMIT 1)
  ORDER BY o.code`;

/** Who of some households an earlier review had on a list. */
const ON_LIST = `
  SELECT DISTINCT o.household_id AS id, o.class FROM review_result o
  WHERE o.tenant = $1 AND o.standard = $2 AND o.year < $3::int AND o.household_id = ANY ($4::uuid[]) AND o.is_current AND o.class IN ('poor', 'near-poor')`;

/** One entry for each standard of the review under which the unit was recognised before; none for a first review. */
export async function expectedMovements(db: Asking, tenant: string, plan: Plan, review: Review, unit: string, day: string): Promise<ExpectedMovements[]> {
  const households = await steppedHouseholds(db, { tenant, review: review.id, day, units: [unit] });
  const present = households.filter(({ step }) => step !== 'gone');
  const surveyed = present.filter(({ survey }) => survey !== null);
  const inReview = new Set(present.map(({ householdId }) => householdId));
  const results = await unitResults(db, tenant, plan, review, [unit], surveyed, new Set());
  const found: ExpectedMovements[] = [];
  for (const standard of review.standards) {
    const rows = await rowsOf<Before>(db, BEFORE, tenant, standard, unit, review.year);
    const [first] = rows;
    if (!first) continue;
    const now = results.filter((row) => row.standard === standard);
    const before: ReviewedList = { year: first.year, standard, households: rows.map(({ id, class: of, members }) => ({ id, class: of, unit, members })) };
    const after: ReviewedList = {
      ...{ year: review.year, standard },
      households: now.map(({ householdId, class: of, persons }) => ({ id: householdId, class: of, unit, members: persons })),
    };
    const lists = await rowsOf<{ id: string; class: ListClass }>(
      db,
      ON_LIST,
      tenant,
      standard,
      first.year,
      after.households.map(({ id }) => id),
    );
    const form = (list: ListClass) => reviewForm(classMovements(list, before, after, new Set(lists.filter((row) => row.class === list).map(({ id }) => id))));
    const forms: ReviewForms = { poor: form('poor'), nearPoor: form('near-poor') };
    found.push({
      ...{ standard, from: first.year, to: review.year, forms, check: checkReviewForms(forms) },
      codes: new Map([...rows.map(({ id, code }) => [id, code] as const), ...now.map(({ householdId, code }) => [householdId, code] as const)]),
      undecided: present.filter(({ survey }) => survey === null).map(({ code }) => code),
      unlisted: now.filter((row) => row.class === 'unknown' && !inReview.has(row.householdId)).map(({ code }) => code),
    });
  }
  return found;
}
