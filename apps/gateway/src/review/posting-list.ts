import type { HouseholdClass } from '@bac-thang/indicators';
import type { Text } from '@bac-thang/plan';
import { notFound } from '../schema/errors.ts';
import type { HamletOfUnit } from './hamlet.ts';
import { headsOn } from './heads.ts';
import { type Posting, postingsOf } from './postings.ts';
import type { Review } from './review.ts';
import { type Asking, rowsOf } from './rows.ts';
import { type SteppedHousehold, steppedHouseholds } from './steps.ts';
import { surveysById } from './surveys.ts';

/** A line of the list: these columns and no other until the law's own are confirmed. */
export interface PostedRow {
  readonly number: number;
  readonly head: string;
  readonly hamlet: string;
  readonly members: number;
  readonly result: Text;
}

export interface PostingList {
  readonly hamlet: HamletOfUnit;
  /** null: nothing is posted yet, and this is what would be. */
  readonly posting: Posting | null;
  readonly rows: readonly PostedRow[];
  /** Ids of the households, for the log. */
  readonly ids: readonly string[];
}

const results: Readonly<Record<HouseholdClass, Text>> = {
  poor: { vi: 'Hộ nghèo', en: 'Poor household' },
  'near-poor': { vi: 'Hộ cận nghèo', en: 'Near-poor household' },
  'average-living-standard': { vi: 'Hộ có mức sống trung bình', en: 'Average living standard' },
  above: { vi: 'Hộ không nghèo', en: 'Not poor' },
  unknown: { vi: 'Chưa xác định', en: 'Not known' },
};

/** What a household is posted as: one that leaves a list is said to have escaped it. */
function postedResult(now: HouseholdClass, before: HouseholdClass | null): Text {
  const left = now === 'above' || now === 'average-living-standard';
  if (left && before === 'poor') return { vi: 'Hộ thoát nghèo', en: 'Escaped poverty' };
  if (left && before === 'near-poor') return { vi: 'Hộ thoát cận nghèo', en: 'Escaped near-poverty' };
  return results[now];
}

interface Asked {
  readonly db: Asking;
  readonly tenant: string;
  readonly review: Review;
  readonly hamlet: HamletOfUnit;
  readonly day: string;
  /** Left out: the last posting of the whole hamlet. */
  readonly posting?: string | null | undefined;
}

/** The list of a posting, or of what waits to be posted. @throws NOT_FOUND for a posting of another hamlet. */
export async function postingList({ db, tenant, review, hamlet, day, posting: asked }: Asked): Promise<PostingList> {
  const postings = await postingsOf(db, tenant, review.id, hamlet.id);
  const posting = asked ? postings.find(({ id }) => id === asked) : (postings.find(({ complaint }) => complaint === null) ?? null);
  if (posting === undefined) throw notFound('lần niêm yết này', 'this posting');
  const households = await steppedHouseholds(db, { tenant, review: review.id, day, hamlet: hamlet.id });
  const shown = posting
    ? await surveysOfPosting(db, tenant, posting.id)
    : new Map(households.flatMap(({ id, step, survey }) => (step === 'met' && survey ? [[id, survey] as const] : [])));
  const listed = households.filter(({ id }) => shown.has(id));
  const surveys = new Map((await surveysById(db, tenant, [...shown.values()])).map((survey) => [survey.reviewHousehold, survey]));
  const heads = await headsOn(
    db,
    tenant,
    listed.map(({ householdId }) => householdId),
    posting?.postedOn ?? day,
  );
  return {
    hamlet,
    posting,
    ids: listed.map(({ householdId }) => householdId),
    rows: listed.map((household: SteppedHousehold, at): PostedRow => {
      const survey = surveys.get(household.id);
      const found = survey?.outcomes.find(({ standard }) => standard === review.standards[0])?.class ?? 'unknown';
      return {
        number: at + 1,
        head: heads.get(household.householdId)?.head ?? '',
        hamlet: household.hamlet,
        members: survey?.members.length ?? 0,
        result: postedResult(found, household.classBefore),
      };
    }),
  };
}

async function surveysOfPosting(db: Asking, tenant: string, posting: string): Promise<Map<string, string>> {
  const rows = await rowsOf<{ household: string; survey: string }>(
    db,
    'SELECT review_household_id AS household, survey_id AS survey FROM posting_household WHERE tenant = $1 AND posting_id = $2::uuid',
    tenant,
    posting,
  );
  return new Map(rows.map(({ household, survey }) => [household, survey]));
}
