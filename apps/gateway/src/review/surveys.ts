import type { Area, HouseholdClass, HouseholdFacts, MemberFacts } from '@bac-thang/indicators';
import { type Asking, rowsOf } from './rows.ts';

/** A saved version of a sheet. */
export interface Survey {
  readonly id: string;
  readonly reviewHousehold: string;
  readonly version: number;
  readonly state: 'draft' | 'final';
  readonly surveyedOn: string | null;
  readonly surveyor: string | null;
  readonly complaint: string | null;
  readonly area: Area | null;
  readonly facts: Omit<HouseholdFacts, 'area'>;
  readonly members: readonly { readonly person: string; readonly facts: Omit<MemberFacts, 'id' | 'birth' | 'sex'> }[];
  readonly policyFamily: boolean | null;
  readonly unableToWork: boolean | null;
  readonly causes: readonly string[];
  readonly wishes: readonly string[];
  /** VND per person and month. */
  readonly income: number | null;
  readonly b1: number | null;
  readonly b1Answers: readonly { readonly item: string; readonly option: string }[] | null;
  readonly scoreTable: string | null;
  /** Points are from a table marked as a sample. */
  readonly samplePoints: boolean;
  readonly savedBy: string;
  readonly savedAt: Date;
  readonly outcomes: readonly SavedOutcome[];
}

export interface SavedOutcome {
  readonly standard: string;
  readonly standardVersion: number;
  readonly class: HouseholdClass;
  readonly deprived: number;
  readonly unknown: number;
  readonly b2: number | null;
}

const SURVEYS = `
  SELECT s.id, s.review_household_id AS "reviewHousehold", s.version, s.state, s.surveyed_on::text AS "surveyedOn", s.surveyor, s.complaint_id AS complaint,
         s.area, s.facts, s.members, s.policy_family AS "policyFamily", s.unable_to_work AS "unableToWork", s.causes, s.wishes, s.income::float8 AS income, s.b1,
         s.b1_answers AS "b1Answers", s.score_table_id AS "scoreTable", coalesce(t.sample, false) AS "samplePoints", a.display_name AS "savedBy", s.saved_at AS "savedAt",
         (SELECT coalesce(json_agg(json_build_object('standard', o.standard, 'standardVersion', o.standard_version, 'class', o.class, 'deprived', o.deprived,
            'unknown', o.unknown, 'b2', o.b2) ORDER BY array_position(r.standards, o.standard)), '[]')
          FROM survey_outcome o WHERE o.tenant = s.tenant AND o.survey_id = s.id) AS outcomes
  FROM survey s
  JOIN review_household rh ON rh.tenant = s.tenant AND rh.id = s.review_household_id
  JOIN review r ON r.tenant = rh.tenant AND r.id = rh.review_id
  JOIN account a ON a.tenant = s.tenant AND a.id = s.saved_by
  LEFT JOIN score_table t ON t.tenant = s.tenant AND t.id = s.score_table_id
  WHERE s.tenant = $1`;

/** Every saved version of a household's sheet in a review, the newest first. */
export const surveysOf = (db: Asking, tenant: string, reviewHousehold: string): Promise<Survey[]> =>
  rowsOf<Survey>(db, `${SURVEYS} AND s.review_household_id = $2::uuid ORDER BY s.version DESC`, tenant, reviewHousehold);

/** The named versions, in no order. */
export const surveysById = (db: Asking, tenant: string, ids: readonly string[]): Promise<Survey[]> =>
  rowsOf<Survey>(db, `${SURVEYS} AND s.id = ANY ($2::uuid[])`, tenant, ids);
