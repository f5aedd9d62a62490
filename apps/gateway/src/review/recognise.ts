import type { Deed } from '../values/once.ts';
import { printedDay } from './day.ts';
import { type Decision, problemsOfDecision, problemsOfOpinion, problemsOfResults } from './decision-problems.ts';
import { lockUnits } from './hamlet.ts';
import { opinionsOf } from './opinions.ts';
import { demandRecognition } from './place.ts';
import { problemsOfUnit } from './ready-unit.ts';
import { recognitionById, recognitionsOf } from './recognitions.ts';
import { problem, refuseIf } from './refusal.ts';
import { reviewById } from './review.ts';
import { steppedHouseholds } from './steps.ts';
import { singleResults, unitResults } from './unit-results.ts';
import { type Recognised, writeRecognition } from './write-recognition.ts';

export interface FirstDecision extends Decision {
  readonly review: string;
  readonly administrativeUnit: string;
}

/**
 * The chair recognises the households of a unit, but for those that a complaint holds back.
 *
 * @throws ReviewRefused naming the hamlets and households that have not gone through survey, meeting and posting, and the
 * opinion that is missing.
 */
export async function recogniseReview(deed: Deed, input: FirstDecision): Promise<Recognised> {
  const { tx, plan, tenant, session } = deed;
  const { administrativeUnit: unit, decidedOn } = input;
  const review = await reviewById(tx, tenant, input.review);
  demandRecognition(plan, session, unit, review.year);
  await lockUnits(deed, [unit]);
  const households = await steppedHouseholds(tx, { tenant, review: review.id, day: decidedOn, units: [unit] });
  const [opinion] = await opinionsOf(tx, tenant, review.id, [unit]);
  const [earlier] = await recognitionsOf(tx, tenant, review.id, [unit]);
  const heldBack = households.filter((household) => household.heldBack);
  const surveyed = households.filter(({ step, heldBack: held }) => step === 'ready' && !held);
  if (earlier)
    refuseIf([
      problem(
        'ALREADY_RECOGNISED',
        `Đã công nhận tại Quyết định số ${earlier.number} ngày ${printedDay(earlier.decidedOn)}: danh sách đã chốt, chỉ thay đổi bằng quyết định sau.`,
        `Recognised by decision ${earlier.number} of ${earlier.decidedOn}: the list is frozen and changes by a later decision only.`,
      ),
    ]);
  refuseIf([
    ...(await problemsOfDecision(deed, review, unit, input, review.opensOn)),
    ...problemsOfUnit(households, decidedOn),
    ...problemsOfOpinion(review, opinion, decidedOn),
    ...(review.kind === 'irregular' && surveyed.length === 0
      ? [problem('NOTHING_TO_RECOGNISE', 'Không có hộ nào của xã này chờ công nhận.', 'No household of this unit waits for a decision.')]
      : []),
  ]);
  const results =
    review.kind === 'periodic'
      ? await unitResults(tx, tenant, plan, review, [unit], surveyed, new Set(heldBack.map(({ householdId }) => householdId)))
      : await singleResults(tx, tenant, plan, review, unit, surveyed);
  refuseIf(problemsOfResults(results));
  return writeRecognition(deed, { ...input, review, unit, changes: null, results, surveyed, heldBack });
}

export interface LaterDecision extends Decision {
  /** The last decision of the review and unit that was seen. */
  readonly recognition: string;
}

/** A later decision: adds the households that were held back or came late, and replaces results that a complaint changed. */
export async function changeRecognition(deed: Deed, input: LaterDecision): Promise<Recognised> {
  const { tx, plan, tenant, session } = deed;
  const { decidedOn } = input;
  const seen = await recognitionById(tx, tenant, input.recognition);
  const { unit } = seen;
  const review = await reviewById(tx, tenant, seen.review);
  demandRecognition(plan, session, unit, review.year);
  await lockUnits(deed, [unit]);
  const [last] = await recognitionsOf(tx, tenant, review.id, [unit]);
  if (last && last.id !== seen.id)
    refuseIf([
      problem(
        'STALE_DECISION',
        `Đã có quyết định sau (số ${last.number}): thay đổi từ quyết định đó.`,
        `There is a later decision (${last.number}): change that one.`,
        { field: 'recognition' },
      ),
    ]);
  const households = await steppedHouseholds(tx, { tenant, review: review.id, day: decidedOn, units: [unit] });
  const heldBack = households.filter((household) => household.heldBack);
  const surveyed = households.filter(({ step, heldBack: held }) => step === 'ready' && !held);
  refuseIf([
    ...(await problemsOfDecision(deed, review, unit, input, seen.decidedOn)),
    ...(surveyed.length === 0
      ? [
          problem(
            'NOTHING_TO_CHANGE',
            'Không có hộ nào chờ quyết định sau: hộ phải qua rà soát hoặc phúc tra, và niêm yết xong.',
            'No household waits for a later decision: it must have been surveyed or checked again, and its posting be over.',
          ),
        ]
      : []),
  ]);
  const results = await singleResults(tx, tenant, plan, review, unit, surveyed);
  refuseIf(problemsOfResults(results));
  return writeRecognition(deed, { ...input, review, unit, changes: seen.id, results, surveyed, heldBack });
}
