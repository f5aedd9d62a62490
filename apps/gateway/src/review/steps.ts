import type { HouseholdClass } from '@bac-thang/indicators';
import { type Asking, rowsOf } from './rows.ts';

/**
 * Where a household stands in a review. Nothing of it is kept: it follows from what happened and from the day.
 *
 * `gone`: the register no longer has it in the unit on the day that counts. `complaint`: a complaint waits for its answer, or
 * its re-check waits to be posted. `ready`: posted long enough, waits for the decision.
 */
export const reviewSteps = ['not-seen', 'drafted', 'surveyed', 'survey-again', 'met', 'posted', 'complaint', 'ready', 'recognised', 'gone'] as const;
export type ReviewStep = (typeof reviewSteps)[number];

/** A household of a review with the facts that its step follows from. */
export interface SteppedHousehold {
  readonly id: string;
  readonly householdId: string;
  readonly hamletId: string;
  readonly hamlet: string;
  readonly unit: string;
  readonly code: string;
  readonly origin: 'on-list' | 'request' | 'escape-request' | 'found';
  readonly requestedOn: string | null;
  readonly step: ReviewStep;
  /** A complaint keeps it from being decided with the others of its hamlet. */
  readonly heldBack: boolean;
  /** The sheet that stands: the last final one. */
  readonly survey: string | null;
  readonly surveyedOn: string | null;
  readonly surveyor: string | null;
  /** Under the first standard of the review. */
  readonly class: HouseholdClass | null;
  /** What it was recognised as last, before this review. */
  readonly classBefore: HouseholdClass | null;
  readonly metOn: string | null;
  readonly postedOn: string | null;
  readonly postingEndsOn: string | null;
  /** The one that waits for its answer. */
  readonly complaint: string | null;
  readonly answerBy: string | null;
}

/** The row that is last by an order among those of each household. */
const lastOf = (columns: string, from: string, order: string) =>
  `SELECT DISTINCT ON (v.review_household_id) v.review_household_id AS id, ${columns} FROM rh JOIN ${from} ORDER BY v.review_household_id, ${order}`;
const ofHousehold = 'v.tenant = rh.tenant AND v.review_household_id = rh.id';

/**
 * The households asked for and the facts that their steps follow from. $1 tenant, $2 review, $4 units, $5 hamlet, $6 ids of
 * review_household; the last three null for all.
 */
const FACTS = `
  WITH rh AS MATERIALIZED (
    SELECT h.*, r.counted_on, r.standards
    FROM review r JOIN review_household h ON h.tenant = r.tenant AND h.review_id = r.id
    WHERE r.tenant = $1 AND r.id = $2::uuid AND ($4::text[] IS NULL OR h.unit = ANY ($4::text[]))
      AND ($5::uuid IS NULL OR h.hamlet_id = $5::uuid) AND ($6::uuid[] IS NULL OR h.id = ANY ($6::uuid[]))
  ), sheets AS (
    SELECT v.review_household_id AS id, (array_agg(v.id ORDER BY v.version DESC) FILTER (WHERE v.state = 'final'))[1] AS final,
           (array_agg(v.id ORDER BY v.version DESC) FILTER (WHERE v.state = 'final' AND v.complaint_id IS NULL))[1] AS regular
    FROM rh JOIN survey v ON ${ofHousehold} GROUP BY v.review_household_id
  ), met AS (${lastOf(
    'v.survey_id, m.held_on, m.agreed * 2 >= m.present AS accepted',
    `village_meeting_household v ON ${ofHousehold} JOIN village_meeting m ON m.tenant = v.tenant AND m.id = v.meeting_id`,
    'm.round DESC',
  )}
  ), posted AS (${lastOf(
    'v.survey_id, p.posted_on, p.ends_on',
    `posting_household v ON ${ofHousehold} JOIN posting p ON p.tenant = v.tenant AND p.id = v.posting_id`,
    'p.posted_at DESC, p.id DESC',
  )}
  ), open AS (${lastOf(
    'v.id AS complaint, v.answer_by',
    `complaint v ON ${ofHousehold} LEFT JOIN complaint_answer a ON a.tenant = v.tenant AND a.complaint_id = v.id WHERE a.complaint_id IS NULL`,
    'v.recorded_at, v.id',
  )}
  ), recognised AS (${lastOf(
    'v.survey_id',
    `recognised_survey v ON ${ofHousehold} JOIN recognition d ON d.tenant = v.tenant AND d.id = v.recognition_id`,
    'd.recognised_at DESC, d.id DESC',
  )}
  ), here AS (
    SELECT DISTINCT rh.id FROM rh JOIN household_version v ON v.tenant = rh.tenant AND v.household_id = rh.household_id AND v.unit = rh.unit
      AND v.known_to IS NULL AND v.valid_from <= rh.counted_on AND (v.valid_to IS NULL OR rh.counted_on < v.valid_to)
  )`;

/** $3 the day on which they are looked at. */
const STANDING = `
  rh.id, rh.code, rh.unit, rh.hamlet_id AS "hamletId", open.answer_by::text AS "answerBy",
  open.id IS NOT NULL OR (final.complaint_id IS NOT NULL AND recognised.survey_id IS DISTINCT FROM final.id
    AND (posted.survey_id IS DISTINCT FROM final.id OR posted.ends_on >= $3::date)) AS "heldBack",
  CASE WHEN open.id IS NOT NULL THEN 'complaint'
       WHEN recognised.survey_id = final.id THEN 'recognised'
       WHEN here.id IS NULL THEN 'gone'
       WHEN final.id IS NULL THEN CASE WHEN sheets.id IS NULL THEN 'not-seen' ELSE 'drafted' END
       WHEN met.survey_id = sheets.regular AND NOT met.accepted THEN 'survey-again'
       WHEN met.survey_id IS DISTINCT FROM sheets.regular THEN 'surveyed'
       WHEN final.complaint_id IS NOT NULL AND posted.survey_id IS DISTINCT FROM final.id THEN 'complaint'
       WHEN posted.survey_id IS DISTINCT FROM final.id THEN 'met'
       WHEN posted.ends_on >= $3::date THEN 'posted'
       ELSE 'ready' END AS step`;

const FROM_FACTS = `
  FROM rh
  LEFT JOIN sheets ON sheets.id = rh.id
  LEFT JOIN survey final ON final.tenant = rh.tenant AND final.id = sheets.final
  ${['met', 'posted', 'open', 'recognised', 'here'].map((fact) => `LEFT JOIN ${fact} ON ${fact}.id = rh.id`).join(' ')}`;

/** Id, code, place and step of each household asked for, and no more: for counting and for finding. */
export const STEPS = `${FACTS} SELECT ${STANDING} ${FROM_FACTS}`;

const STEPPED = `
  ${FACTS}
  SELECT ${STANDING}, rh.household_id AS "householdId", hamlet.name AS hamlet, rh.origin, rh.requested_on::text AS "requestedOn", final.id AS survey,
         final.surveyed_on::text AS "surveyedOn", final.surveyor, outcome.class, before.class AS "classBefore", met.held_on::text AS "metOn",
         posted.posted_on::text AS "postedOn", posted.ends_on::text AS "postingEndsOn", open.complaint
  ${FROM_FACTS}
  JOIN hamlet ON hamlet.tenant = rh.tenant AND hamlet.id = rh.hamlet_id
  LEFT JOIN survey_outcome outcome ON outcome.tenant = rh.tenant AND outcome.survey_id = final.id AND outcome.standard = rh.standards[1]
  LEFT JOIN LATERAL (
    SELECT o.class FROM review_result o JOIN recognition d ON d.tenant = o.tenant AND d.id = o.recognition_id
    WHERE o.tenant = rh.tenant AND o.household_id = rh.household_id AND o.is_current AND o.review_id <> rh.review_id
    ORDER BY d.decided_on DESC, (o.standard = rh.standards[1]) DESC, o.standard LIMIT 1) before ON true
  ORDER BY rh.code, rh.id`;

interface Asked {
  readonly tenant: string;
  readonly review: string;
  readonly day: string;
  /** Codes of the plan's set; left out: all. */
  readonly units?: readonly string[] | undefined;
  readonly hamlet?: string | undefined;
  readonly ids?: readonly string[] | undefined;
}

export const askedValues = ({ tenant, review, day, units, hamlet, ids }: Asked): unknown[] => [tenant, review, day, units ?? null, hamlet ?? null, ids ?? null];

/** Households of a review by code. */
export const steppedHouseholds = (db: Asking, asked: Asked): Promise<SteppedHousehold[]> => rowsOf<SteppedHousehold>(db, STEPPED, ...askedValues(asked));
