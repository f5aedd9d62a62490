import { addWorkingDays } from '@bac-thang/plan';
import { v7 as uuidv7 } from 'uuid';
import { notFound } from '../schema/errors.ts';
import type { Deed } from '../values/once.ts';
import { asDate, dayIn, printedDay } from './day.ts';
import { hamletById, lockUnits } from './hamlet.ts';
import { demandSteps } from './place.ts';
import { problem, type ReviewProblem, refuseIf } from './refusal.ts';
import { reviewById } from './review.ts';
import { limitOf, reviewRules } from './review-rules.ts';
import { type Asking, rowsOf } from './rows.ts';
import { type SteppedHousehold, steppedHouseholds } from './steps.ts';
import { trace } from './trace.ts';

/** A posting (niêm yết) of a hamlet's results, or after a complaint of one household's. */
export interface Posting {
  readonly id: string;
  readonly review: string;
  readonly hamletId: string;
  readonly hamlet: string;
  readonly unit: string;
  readonly complaint: string | null;
  readonly postedOn: string;
  readonly places: readonly string[];
  /** Its last day. */
  readonly endsOn: string;
  readonly households: number;
  readonly postedBy: string;
  readonly postedAt: Date;
}

const POSTINGS = `
  SELECT p.id, p.review_id AS review, p.hamlet_id AS "hamletId", h.name AS hamlet, p.unit, p.complaint_id AS complaint, p.posted_on::text AS "postedOn", p.places,
         p.ends_on::text AS "endsOn", (SELECT count(*)::int FROM posting_household v WHERE v.tenant = p.tenant AND v.posting_id = p.id) AS households,
         a.display_name AS "postedBy", p.posted_at AS "postedAt"
  FROM posting p JOIN hamlet h ON h.tenant = p.tenant AND h.id = p.hamlet_id JOIN account a ON a.tenant = p.tenant AND a.id = p.posted_by
  WHERE p.tenant = $1`;

/** The postings of a hamlet in a review, the last first. */
export const postingsOf = (db: Asking, tenant: string, review: string, hamlet: string): Promise<Posting[]> =>
  rowsOf<Posting>(db, `${POSTINGS} AND p.review_id = $2::uuid AND p.hamlet_id = $3::uuid ORDER BY p.posted_at DESC, p.id DESC`, tenant, review, hamlet);

export async function postingById(db: Asking, tenant: string, id: string): Promise<Posting> {
  const [found] = await rowsOf<Posting>(db, `${POSTINGS} AND p.id = $2::uuid`, tenant, id);
  if (!found) throw new Error(`no posting ${id}`);
  return found;
}

export interface NewPosting {
  readonly review: string;
  readonly hamlet: string;
  readonly postedOn: string;
  readonly places: readonly string[];
  /** The complaint after which one household is posted again. */
  readonly complaint?: string | null | undefined;
}

const where = (rows: readonly SteppedHousehold[]) => ({ hamlets: rows.map(({ hamlet }) => hamlet), households: rows.map(({ code }) => code) });

/** The households that a posting of the whole hamlet shows, or what is missing before there can be one. */
function hamletToPost(households: readonly SteppedHousehold[], postedOn: string): { shown: readonly SteppedHousehold[]; problems: ReviewProblem[] } {
  const before = households.filter(({ step }) => ['not-seen', 'drafted', 'surveyed', 'survey-again'].includes(step));
  const shown = households.filter(({ step }) => step === 'met');
  const early = shown.filter(({ metOn }) => metOn !== null && metOn > postedOn);
  const problems: ReviewProblem[] = [];
  if (before.length)
    problems.push(
      problem(
        'MEETING_MISSING',
        `Còn ${before.length} hộ chưa được họp dân đồng ý: rà soát, họp dân rồi mới niêm yết.`,
        `${before.length} households have not been agreed on by a village meeting: survey and meet before posting.`,
        where(before),
      ),
    );
  if (early.length)
    problems.push(
      problem('BEFORE_MEETING', 'Ngày niêm yết trước ngày họp dân.', 'The day of posting lies before the meeting.', { ...where(early), field: 'postedOn' }),
    );
  if (problems.length === 0 && shown.length === 0)
    problems.push(problem('NOTHING_TO_POST', 'Không có kết quả nào của thôn này chờ niêm yết.', 'No result of this hamlet waits to be posted.'));
  return { shown, problems };
}

interface Answered {
  readonly household: string;
  readonly answeredOn: string | null;
  readonly hamletId: string;
}

/** The one household whose re-checked result is posted again. */
async function complaintToPost({ tx, tenant }: Deed, households: readonly SteppedHousehold[], complaint: string, postedOn: string, hamlet: string) {
  const [found] = await rowsOf<Answered>(
    tx,
    `SELECT c.review_household_id AS household, a.answered_on::text AS "answeredOn", rh.hamlet_id AS "hamletId"
     FROM complaint c JOIN review_household rh ON rh.tenant = c.tenant AND rh.id = c.review_household_id
     LEFT JOIN complaint_answer a ON a.tenant = c.tenant AND a.complaint_id = c.id WHERE c.tenant = $1 AND c.id::text = $2`,
    tenant,
    complaint.toLowerCase(),
  );
  if (!found || found.hamletId !== hamlet) throw notFound('khiếu nại này', 'this complaint');
  const shown = households.filter(({ id }) => id === found.household);
  const problems: ReviewProblem[] = [];
  if (found.answeredOn === null)
    problems.push(
      problem(
        'COMPLAINT_OPEN',
        'Khiếu nại chưa được trả lời: phúc tra và trả lời trước khi niêm yết lại.',
        'The complaint has no answer: check again and answer before posting again.',
        where(shown),
      ),
    );
  else if (postedOn < found.answeredOn)
    problems.push(
      problem(
        'BEFORE_ANSWER',
        `Ngày niêm yết lại trước ngày trả lời (${printedDay(found.answeredOn)}).`,
        `The day of posting lies before the answer of ${found.answeredOn}.`,
        { ...where(shown), field: 'postedOn' },
      ),
    );
  else if (!shown.some(({ step, complaint: open }) => step === 'complaint' && open === null))
    problems.push(problem('NOTHING_TO_POST', 'Kết quả phúc tra đã niêm yết lại.', 'The re-checked result is posted already.', where(shown)));
  return { shown, problems };
}

/** Posts the results of a hamlet, or again that of one household after its complaint. @throws ReviewRefused */
export async function postResults(deed: Deed, input: NewPosting): Promise<string> {
  const { tx, plan, tenant, session, at } = deed;
  const review = await reviewById(tx, tenant, input.review);
  const hamlet = await hamletById(tx, tenant, input.hamlet);
  demandSteps(plan, session, hamlet.unit, review.year);
  await lockUnits(deed, [hamlet.unit]);
  const day = dayIn(at);
  const { postedOn, complaint } = input;
  const places = [...new Set(input.places.map((place) => place.trim().normalize('NFC')).filter(Boolean))];
  const households = await steppedHouseholds(tx, { tenant, review: review.id, day, hamlet: hamlet.id });
  const { shown, problems } = complaint ? await complaintToPost(deed, households, complaint, postedOn, hamlet.id) : hamletToPost(households, postedOn);
  refuseIf([
    ...problems,
    ...(postedOn > day ? [problem('IN_FUTURE', 'Ngày niêm yết ở tương lai.', 'The day of posting lies in the future.', { field: 'postedOn' })] : []),
    ...(places.length < 2 || places.some((place) => place.length > 200)
      ? [
          problem(
            'PLACES_MISSING',
            'Niêm yết ở ít nhất hai nơi: nhà văn hóa (nhà sinh hoạt cộng đồng) thôn và trụ sở UBND xã.',
            'Post in at least two places: the culture house of the village and the office of the commune.',
            { field: 'places' },
          ),
        ]
      : []),
  ]);
  const rules = await reviewRules(tx, tenant);
  const endsOn = addWorkingDays(postedOn, limitOf(rules, 'posting'), rules.calendar);
  const id = uuidv7();
  await tx.posting.create({
    data: {
      ...{ tenant, id, reviewId: review.id, hamletId: hamlet.id, unit: hamlet.unit, complaintId: complaint ?? null, places },
      ...{ postedOn: asDate(postedOn), endsOn: asDate(endsOn), postedBy: session.accountId, postedAt: at },
    },
  });
  await tx.postingHousehold.createMany({
    data: shown.map((household) => ({ tenant, postingId: id, reviewHouseholdId: household.id, surveyId: household.survey as string })),
  });
  await trace(deed, 'post', id, {
    review: review.id,
    unit: hamlet.unit,
    hamlet: hamlet.id,
    households: shown.length,
    endsOn,
    ...(complaint ? { complaint } : {}),
  });
  return id;
}
