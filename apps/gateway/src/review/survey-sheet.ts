import type { Area, HouseholdFacts } from '@bac-thang/indicators';
import type { Plan } from '@bac-thang/plan';
import { areaOn } from './check-sheet.ts';
import { type NamedHousehold, named } from './heads.ts';
import type { InReview } from './in-review.ts';
import { membersOn, type RegisteredMember } from './members-of.ts';
import type { Review } from './review.ts';
import { type Asking, rowsOf } from './rows.ts';
import { type LoadedScoreTable, scoreTableOn } from './score-tables.ts';
import { type Survey, surveysOf } from './surveys.ts';

interface RegisteredFacts {
  readonly facts: Omit<HouseholdFacts, 'area'>;
  readonly ethnicity: string | null;
  readonly policyFamily: boolean | null;
  readonly unableToWork: boolean | null;
  readonly causes: readonly string[];
  readonly wishes: readonly string[];
}

/** Everything that the sheet of a household needs. */
export interface SurveySheet extends RegisteredFacts {
  readonly review: Review;
  readonly household: NamedHousehold;
  /** The day as of which the register is shown. */
  readonly on: string;
  readonly area: Area;
  readonly members: readonly RegisteredMember[];
  /** The newest first. */
  readonly versions: readonly Survey[];
  readonly scoreTable: LoadedScoreTable | null;
}

const FACTS = `
  SELECT v.facts, v.ethnicity, v.policy_family AS "policyFamily", v.unable_to_work AS "unableToWork", v.causes, v.wishes
  FROM household_version v
  WHERE v.tenant = $1 AND v.household_id = $2::uuid AND v.known_to IS NULL AND v.valid_from <= $3::date AND (v.valid_to IS NULL OR $3::date < v.valid_to)`;

/** The sheet of a household as of a day, filled in with what the register knows. */
export async function surveySheet(db: Asking, tenant: string, plan: Plan, { review, household }: InReview, on: string): Promise<SurveySheet> {
  const [facts] = await rowsOf<RegisteredFacts>(db, FACTS, tenant, household.householdId, on);
  const [withHead] = await named(db, tenant, [household], on);
  return {
    ...(facts ?? { facts: {}, ethnicity: null, policyFamily: null, unableToWork: null, causes: [], wishes: [] }),
    ...{ review, on, area: areaOn(plan, household.unit, on), household: withHead as NamedHousehold },
    members: await membersOn(db, tenant, [household.householdId], on),
    versions: await surveysOf(db, tenant, household.id),
    scoreTable: (await scoreTableOn(db, tenant, on)) ?? null,
  };
}
