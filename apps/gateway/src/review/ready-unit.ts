import { printedDay } from './day.ts';
import { problem, type ReviewProblem } from './refusal.ts';
import type { ReviewStep, SteppedHousehold } from './steps.ts';

const lacking: readonly { readonly code: string; readonly steps: readonly ReviewStep[]; readonly vi: string; readonly en: string }[] = [
  {
    code: 'SURVEY_MISSING',
    steps: ['not-seen', 'drafted', 'survey-again'],
    vi: 'hộ chưa rà soát xong: hoàn thành phiếu, rồi họp dân và niêm yết',
    en: 'households are not surveyed: finish their sheets, then meet and post',
  },
  {
    code: 'MEETING_MISSING',
    steps: ['surveyed'],
    vi: 'hộ chưa được họp dân đồng ý: họp dân, rồi niêm yết',
    en: 'households have not been agreed on by a village meeting: meet, then post',
  },
  {
    code: 'POSTING_MISSING',
    steps: ['met'],
    vi: 'hộ chưa niêm yết: niêm yết kết quả của thôn',
    en: 'households are not posted: post the results of the hamlet',
  },
];

/**
 * What keeps the results of a unit from being laid before anybody or decided on a day, by hamlet and household. A household
 * that a complaint holds back keeps nobody but itself.
 *
 * @param households as they stand on that day.
 */
export function problemsOfUnit(households: readonly SteppedHousehold[], day: string): ReviewProblem[] {
  const found: ReviewProblem[] = [];
  const where = (rows: readonly SteppedHousehold[]) => ({ hamlets: rows.map(({ hamlet }) => hamlet), households: rows.map(({ code }) => code) });
  const names = (rows: readonly SteppedHousehold[]) => [...new Set(rows.map(({ hamlet }) => hamlet))].join(', ');
  for (const { code, steps, vi, en } of lacking) {
    const rows = households.filter(({ step, heldBack }) => steps.includes(step) && !heldBack);
    if (rows.length) found.push(problem(code, `${names(rows)}: ${rows.length} ${vi}.`, `${names(rows)}: ${rows.length} ${en}.`, where(rows)));
  }
  const running = households.filter(({ step, heldBack }) => step === 'posted' && !heldBack);
  if (running.length) {
    const last =
      running
        .map(({ postingEndsOn }) => postingEndsOn ?? '')
        .sort()
        .at(-1) ?? '';
    found.push(
      problem(
        'POSTING_NOT_ENDED',
        `${names(running)}: niêm yết đến hết ngày ${printedDay(last)}, chưa xong vào ngày ${printedDay(day)}. Chọn ngày sau đó.`,
        `${names(running)}: posted to the end of ${last}, which is not over on ${day}. Choose a later day.`,
        where(running),
      ),
    );
  }
  return found;
}
