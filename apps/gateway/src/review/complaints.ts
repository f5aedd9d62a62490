import { addWorkingDays } from '@bac-thang/plan';
import { v7 as uuidv7 } from 'uuid';
import { notFound } from '../schema/errors.ts';
import type { Deed } from '../values/once.ts';
import { isRowId } from '../values/row-id.ts';
import { asDate, dayIn, printedDay } from './day.ts';
import { takeStepOf } from './in-review.ts';
import { problem, type ReviewProblem, refuseIf } from './refusal.ts';
import { limitOf, reviewRules } from './review-rules.ts';
import { type Asking, rowsOf } from './rows.ts';
import { surveysOf } from './surveys.ts';
import { trace } from './trace.ts';

/** A complaint (khiếu nại) about the result of one household, with its answer where there is one. */
export interface Complaint {
  readonly id: string;
  readonly review: string;
  readonly reviewHousehold: string;
  readonly householdId: string;
  readonly code: string;
  readonly hamletId: string;
  readonly hamlet: string;
  readonly unit: string;
  readonly receivedOn: string;
  readonly complainant: string;
  readonly content: string;
  /** Last day for the answer. */
  readonly answerBy: string;
  readonly answeredOn: string | null;
  readonly upheld: boolean | null;
  readonly answer: string | null;
}

const COMPLAINTS = `
  SELECT c.id, rh.review_id AS review, rh.id AS "reviewHousehold", rh.household_id AS "householdId", rh.code, rh.hamlet_id AS "hamletId", h.name AS hamlet, rh.unit, c.received_on::text AS "receivedOn",
         c.complainant, c.content, c.answer_by::text AS "answerBy", a.answered_on::text AS "answeredOn", a.upheld, a.answer
  FROM complaint c
  JOIN review_household rh ON rh.tenant = c.tenant AND rh.id = c.review_household_id
  JOIN hamlet h ON h.tenant = rh.tenant AND h.id = rh.hamlet_id
  LEFT JOIN complaint_answer a ON a.tenant = c.tenant AND a.complaint_id = c.id
  WHERE c.tenant = $1`;

/** Complaints in a review about households of some units, those without an answer first, then by their last day. */
export const complaintsOf = (db: Asking, tenant: string, review: string, units: readonly string[]): Promise<Complaint[]> =>
  rowsOf<Complaint>(
    db,
    `${COMPLAINTS} AND rh.review_id = $2::uuid AND rh.unit = ANY ($3::text[]) ORDER BY a.answered_on IS NOT NULL, c.answer_by, c.id LIMIT 500`,
    tenant,
    review,
    units,
  );

/** @throws NOT_FOUND */
export async function complaintById(db: Asking, tenant: string, id: string): Promise<Complaint> {
  const [found] = isRowId(id) ? await rowsOf<Complaint>(db, `${COMPLAINTS} AND c.id = $2::uuid`, tenant, id) : [];
  if (!found) throw notFound('khiếu nại này', 'this complaint');
  return found;
}

export interface NewComplaint {
  readonly reviewHousehold: string;
  readonly receivedOn: string;
  readonly complainant: string;
  readonly content: string;
}

const filled = (text: string, most: number) => text.trim().length > 0 && text.length <= most;

/** Records a complaint; the household is held back from now on. @throws ReviewRefused */
export async function receiveComplaint(deed: Deed, input: NewComplaint): Promise<string> {
  const { tx, tenant, session, at } = deed;
  const { household, review } = await takeStepOf(deed, input.reviewHousehold);
  const { receivedOn, complainant, content } = input;
  const problems: ReviewProblem[] = [];
  const say = (code: string, field: string | undefined, vi: string, en: string) =>
    problems.push(problem(code, vi, en, { ...(field ? { field } : {}), households: [household.code], hamlets: [household.hamlet] }));
  if (household.complaint)
    say(
      'COMPLAINT_OPEN',
      undefined,
      'Hộ này đang có khiếu nại chưa trả lời: trả lời trước.',
      'A complaint about this household waits for its answer: answer it first.',
    );
  else if (!['posted', 'ready', 'recognised'].includes(household.step))
    say(
      'NOT_POSTED',
      undefined,
      'Kết quả của hộ chưa niêm yết: chưa có gì để khiếu nại. Ý kiến ở bước này ghi vào biên bản họp dân.',
      'The result of this household is not posted yet: what is said now belongs in the minutes of the meeting.',
    );
  if (receivedOn > dayIn(at)) say('IN_FUTURE', 'receivedOn', 'Ngày nhận khiếu nại ở tương lai.', 'The complaint comes from the future.');
  if (household.postedOn && receivedOn < household.postedOn)
    say('BEFORE_POSTING', 'receivedOn', `Kết quả niêm yết ngày ${printedDay(household.postedOn)}.`, `The result was posted on ${household.postedOn}.`);
  if (!filled(complainant, 200)) say('COMPLAINANT_MISSING', 'complainant', 'Ghi tên người khiếu nại.', 'Name who complains.');
  if (!filled(content, 4000))
    say('CONTENT_MISSING', 'content', 'Ghi nội dung khiếu nại (nhiều nhất 4.000 ký tự).', 'Write what the complaint is about (at most 4,000 characters).');
  refuseIf(problems);
  const rules = await reviewRules(tx, tenant);
  const answerBy = addWorkingDays(receivedOn, limitOf(rules, 'complaint'), rules.calendar);
  const id = uuidv7();
  await tx.complaint.create({
    data: {
      ...{
        tenant,
        id,
        reviewHouseholdId: household.id,
        receivedOn: asDate(receivedOn),
        answerBy: asDate(answerBy),
        recordedBy: session.accountId,
        recordedAt: at,
      },
      ...{ complainant: complainant.trim().normalize('NFC'), content: content.trim().normalize('NFC') },
    },
  });
  await trace(deed, 'receive-complaint', id, { review: review.id, unit: household.unit, household: household.code, answerBy });
  return id;
}

export interface ComplaintAnswer {
  readonly complaint: string;
  readonly answeredOn: string;
  /** The result was changed as asked. */
  readonly upheld: boolean;
  readonly answer: string;
}

/** Answers a complaint upon its re-check; the result is then posted again. @throws ReviewRefused */
export async function answerComplaint(deed: Deed, input: ComplaintAnswer): Promise<string> {
  const { tx, tenant, session, at } = deed;
  const asked = await complaintById(tx, tenant, input.complaint);
  const { household, review } = await takeStepOf(deed, asked.reviewHousehold);
  const complaint = await complaintById(tx, tenant, input.complaint);
  const recheck = (await surveysOf(tx, tenant, household.id)).find(({ state, complaint: of }) => state === 'final' && of === complaint.id);
  const problems: ReviewProblem[] = [];
  const say = (code: string, field: string | undefined, vi: string, en: string) =>
    problems.push(problem(code, vi, en, { ...(field ? { field } : {}), households: [household.code], hamlets: [household.hamlet] }));
  const { answeredOn, upheld, answer } = input;
  if (complaint.answeredOn) say('ALREADY_ANSWERED', undefined, 'Khiếu nại này đã được trả lời.', 'This complaint has its answer.');
  else if (!recheck)
    say(
      'RECHECK_MISSING',
      undefined,
      'Chưa phúc tra: hoàn thành phiếu phúc tra của hộ rồi mới trả lời.',
      'The household was not checked again: finish the sheet of the re-check before answering.',
    );
  else if (recheck.surveyedOn && answeredOn < recheck.surveyedOn)
    say('BEFORE_RECHECK', 'answeredOn', `Phúc tra ngày ${printedDay(recheck.surveyedOn)}.`, `The re-check was on ${recheck.surveyedOn}.`);
  if (answeredOn > dayIn(at)) say('IN_FUTURE', 'answeredOn', 'Ngày trả lời ở tương lai.', 'The answer lies in the future.');
  if (!filled(answer, 4000)) say('ANSWER_MISSING', 'answer', 'Ghi nội dung trả lời (nhiều nhất 4.000 ký tự).', 'Write the answer (at most 4,000 characters).');
  refuseIf(problems);
  if (!recheck) throw new Error('an answer without a re-check');
  await tx.complaintAnswer.create({
    data: {
      ...{ tenant, complaintId: complaint.id, surveyId: recheck.id, answeredOn: asDate(answeredOn), upheld, answer: answer.trim().normalize('NFC') },
      ...{ answeredBy: session.accountId, answeredAt: at },
    },
  });
  await trace(deed, 'answer-complaint', complaint.id, {
    ...{ review: review.id, unit: household.unit, household: household.code, upheld, late: answeredOn > complaint.answerBy },
  });
  return complaint.id;
}
