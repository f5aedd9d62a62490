import type { Deed } from '../values/once.ts';
import { dayIn, printedDay } from './day.ts';
import type { Opinion } from './opinions.ts';
import { problem, type ReviewProblem } from './refusal.ts';
import type { Review } from './review.ts';
import { rowsOf } from './rows.ts';
import type { UnitResult } from './unit-results.ts';

/** Number and day of a decision, as the chair gives them. */
export interface Decision {
  readonly number: string;
  readonly decidedOn: string;
}

/** @param since the earliest day that it can have. */
export async function problemsOfDecision(
  { tx, tenant, at }: Deed,
  review: Review,
  unit: string,
  { number, decidedOn }: Decision,
  since: string,
): Promise<ReviewProblem[]> {
  const found: ReviewProblem[] = [];
  const given = number.trim();
  if (given === '' || given.length > 60)
    found.push(
      problem('NUMBER_MISSING', 'Ghi số quyết định (nhiều nhất 60 ký tự).', 'Give the number of the decision (at most 60 characters).', { field: 'number' }),
    );
  if (decidedOn > dayIn(at)) found.push(problem('IN_FUTURE', 'Ngày quyết định ở tương lai.', 'The decision lies in the future.', { field: 'decidedOn' }));
  if (decidedOn < since)
    found.push(problem('BEFORE_REVIEW', `Ngày quyết định phải từ ${printedDay(since)}.`, `The decision cannot be before ${since}.`, { field: 'decidedOn' }));
  const taken = await rowsOf(
    tx,
    'SELECT id FROM recognition WHERE tenant = $1 AND unit = $2 AND number = $3 AND extract(year FROM decided_on) = $4::int AND review_id = $5::uuid',
    tenant,
    unit,
    given,
    Number(decidedOn.slice(0, 4)),
    review.id,
  );
  if (taken.length)
    found.push(problem('NUMBER_TAKEN', `Số quyết định "${given}" đã dùng trong năm.`, `The number "${given}" is taken in this year.`, { field: 'number' }));
  return found;
}

/** Before a decision on the periodic review the opinion must be there, or its time over. */
export function problemsOfOpinion(review: Review, opinion: Opinion | undefined, decidedOn: string): ReviewProblem[] {
  if (review.kind === 'irregular') return [];
  if (!opinion)
    return [
      problem(
        'OPINION_MISSING',
        'Chưa xin ý kiến của cơ quan cấp trên về kết quả: cán bộ xã xin ý kiến trước khi công nhận.',
        'The consulted authority was not asked about the results: the officer of the commune asks before the decision.',
      ),
    ];
  if (opinion.answeredOn !== null && opinion.answeredOn > decidedOn)
    return [
      problem(
        'OPINION_LATER',
        `Ý kiến trả lời ngày ${printedDay(opinion.answeredOn)}, sau ngày quyết định.`,
        `The answer came on ${opinion.answeredOn}, after the decision.`,
        { field: 'decidedOn' },
      ),
    ];
  if (opinion.answeredOn === null && decidedOn <= opinion.answerBy)
    return [
      problem(
        'OPINION_WAITING',
        `${opinion.authority} chưa trả lời; hạn trả lời hết ngày ${printedDay(opinion.answerBy)}.`,
        `${opinion.authority} has not answered; the time for it ends with ${opinion.answerBy}.`,
        { field: 'decidedOn' },
      ),
    ];
  return [];
}

/** Results without a member cannot stand: somebody has to live in a household. */
export const problemsOfResults = (results: readonly UnitResult[]): ReviewProblem[] => {
  const empty = [...new Set(results.filter(({ persons }) => persons === 0).map(({ code }) => code))];
  return empty.length
    ? [
        problem(
          'HOUSEHOLD_WITHOUT_MEMBERS',
          `${empty.length} hộ không có nhân khẩu nào vào ngày chốt: ghi biến động của hộ trong sổ bộ.`,
          `${empty.length} households have no member on the day that counts: record what happened to them in the register.`,
          { households: empty },
        ),
      ]
    : [];
};
