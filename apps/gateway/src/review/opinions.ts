import { canAnswerOpinion } from '@bac-thang/access';
import { addWorkingDays } from '@bac-thang/plan';
import { v7 as uuidv7 } from 'uuid';
import { forbidden, notFound } from '../schema/errors.ts';
import type { Deed } from '../values/once.ts';
import { isRowId } from '../values/row-id.ts';
import { asDate, dayIn, printedDay } from './day.ts';
import { lockUnits } from './hamlet.ts';
import { demandSteps } from './place.ts';
import { problemsOfUnit } from './ready-unit.ts';
import { problem, type ReviewProblem, refuseIf } from './refusal.ts';
import { reviewById } from './review.ts';
import { authorityOn, limitOf, reviewRules } from './review-rules.ts';
import { type Asking, rowsOf } from './rows.ts';
import { steppedHouseholds } from './steps.ts';
import { trace } from './trace.ts';

/** A unit's results before the consulted authority, with the answer where there is one. */
export interface Opinion {
  readonly id: string;
  readonly review: string;
  readonly unit: string;
  readonly askedOn: string;
  readonly authority: string;
  /** Last day for the answer; after it the chair may decide without one. */
  readonly answerBy: string;
  readonly answeredOn: string | null;
  readonly agrees: boolean | null;
  readonly content: string | null;
}

const OPINIONS = `
  SELECT o.id, o.review_id AS review, o.unit, o.asked_on::text AS "askedOn", o.authority, o.answer_by::text AS "answerBy", a.answered_on::text AS "answeredOn", a.agrees,
         a.content
  FROM opinion o LEFT JOIN opinion_answer a ON a.tenant = o.tenant AND a.opinion_id = o.id WHERE o.tenant = $1`;

/** The opinions of a review, one a unit at most. */
export const opinionsOf = (db: Asking, tenant: string, review: string, units: readonly string[]): Promise<Opinion[]> =>
  rowsOf<Opinion>(db, `${OPINIONS} AND o.review_id = $2::uuid AND o.unit = ANY ($3::text[])`, tenant, review, units);

/** @throws NOT_FOUND */
export async function opinionById(db: Asking, tenant: string, id: string): Promise<Opinion> {
  const [found] = isRowId(id) ? await rowsOf<Opinion>(db, `${OPINIONS} AND o.id = $2::uuid`, tenant, id) : [];
  if (!found) throw notFound('lần xin ý kiến này', 'this request for an opinion');
  return found;
}

export interface OpinionRequest {
  readonly review: string;
  readonly administrativeUnit: string;
  readonly askedOn: string;
  /** Who is asked, where the rules do not know. */
  readonly authority?: string | null | undefined;
}

/** Lays a unit's results before the consulted authority. @throws ReviewRefused */
export async function askOpinion(deed: Deed, input: OpinionRequest): Promise<string> {
  const { tx, plan, tenant, session, at } = deed;
  const { administrativeUnit: unit, askedOn } = input;
  const review = await reviewById(tx, tenant, input.review);
  demandSteps(plan, session, unit, review.year);
  await lockUnits(deed, [unit]);
  const rules = await reviewRules(tx, tenant);
  const known = authorityOn(rules, askedOn)?.name?.vi;
  const authority = known ?? input.authority?.trim().normalize('NFC') ?? '';
  const problems: ReviewProblem[] = [];
  if (review.kind === 'irregular')
    problems.push(problem('OPINION_NOT_NEEDED', 'Rà soát thường xuyên không qua bước xin ý kiến.', 'An irregular review has no such step.'));
  if ((await opinionsOf(tx, tenant, review.id, [unit])).length)
    problems.push(problem('ALREADY_ASKED', 'Đã xin ý kiến về kết quả của xã này.', 'The opinion on this unit was asked already.'));
  if (askedOn > dayIn(at)) problems.push(problem('IN_FUTURE', 'Ngày xin ý kiến ở tương lai.', 'The day lies in the future.', { field: 'askedOn' }));
  if (authority === '' || authority.length > 300)
    problems.push(
      problem(
        'AUTHORITY_UNKNOWN',
        `Chưa xác định được cơ quan cho ý kiến vào ngày ${printedDay(askedOn)}: nêu tên cơ quan, hoặc nhờ ngành Lao động đặt cơ quan này.`,
        `Nobody is known to be consulted on ${askedOn}: name the authority, or ask Labour to set it.`,
        { field: 'authority' },
      ),
    );
  const households = await steppedHouseholds(tx, { tenant, review: review.id, day: askedOn, units: [unit] });
  refuseIf([...problems, ...problemsOfUnit(households, askedOn)]);
  const id = uuidv7();
  const answerBy = addWorkingDays(askedOn, limitOf(rules, 'opinion'), rules.calendar);
  await tx.opinion.create({
    data: { tenant, id, reviewId: review.id, unit, askedOn: asDate(askedOn), authority, answerBy: asDate(answerBy), askedBy: session.accountId, askedAt: at },
  });
  await trace(deed, 'ask-opinion', id, { review: review.id, unit, authority, answerBy });
  return id;
}

export interface OpinionAnswer {
  readonly opinion: string;
  readonly answeredOn: string;
  readonly agrees: boolean;
  readonly content?: string | null | undefined;
}

/** Files the answer of the consulted authority. @throws ReviewRefused */
export async function answerOpinion(deed: Deed, input: OpinionAnswer): Promise<string> {
  const { tx, tenant, session, at } = deed;
  if (!canAnswerOpinion(session)) throw forbidden();
  const { unit } = await opinionById(tx, tenant, input.opinion);
  await lockUnits(deed, [unit]);
  const opinion = await opinionById(tx, tenant, input.opinion);
  const { answeredOn, agrees } = input;
  const content = input.content?.trim().normalize('NFC') ?? '';
  const problems: ReviewProblem[] = [];
  if (opinion.answeredOn) problems.push(problem('ALREADY_ANSWERED', 'Đã có ý kiến trả lời.', 'The answer is there already.'));
  if (answeredOn > dayIn(at)) problems.push(problem('IN_FUTURE', 'Ngày trả lời ở tương lai.', 'The answer lies in the future.', { field: 'answeredOn' }));
  if (answeredOn < opinion.askedOn)
    problems.push(problem('BEFORE_ASKED', `Xin ý kiến ngày ${printedDay(opinion.askedOn)}.`, `It was asked on ${opinion.askedOn}.`, { field: 'answeredOn' }));
  if ((!agrees && content === '') || content.length > 4000)
    problems.push(
      problem(
        'CONTENT_MISSING',
        'Không thống nhất thì ghi nội dung ý kiến (nhiều nhất 4.000 ký tự).',
        'Who does not agree says why (at most 4,000 characters).',
        { field: 'content' },
      ),
    );
  refuseIf(problems);
  await tx.opinionAnswer.create({
    data: { tenant, opinionId: opinion.id, answeredOn: asDate(answeredOn), agrees, content, answeredBy: session.accountId, answeredAt: at },
  });
  await trace(deed, 'answer-opinion', opinion.id, { review: opinion.review, unit, agrees, late: answeredOn > opinion.answerBy });
  return opinion.id;
}
