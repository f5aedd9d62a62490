import { IndicatorError, povertyStandard, scoreOfSheet } from '@bac-thang/indicators';
import { type Plan, reportingUnitOf } from '@bac-thang/plan';
import { povertyCauses } from '../schema/household/register-lists.ts';
import { printedDay } from './day.ts';
import type { InReview } from './in-review.ts';
import type { RegisteredMember } from './members-of.ts';
import { problem, type ReviewProblem } from './refusal.ts';
import type { LoadedScoreTable } from './score-tables.ts';
import type { SheetAnswers } from './sheet-answers.ts';

interface Sheet extends InReview {
  readonly plan: Plan;
  readonly answers: SheetAnswers;
  /** Today. */
  readonly day: string;
  /** In force on the day of the sheet. */
  readonly table: LoadedScoreTable | undefined;
}

const MOST_POINTS = 10_000;
const MOST_FLOOR = 2_000;

/** The area of a unit on a day: rural or urban. */
export const areaOn = (plan: Plan, unit: string, day: string) => (reportingUnitOf(plan, unit, day).urban ? ('urban' as const) : ('rural' as const));

/** Points of sheet B1, typed or by the table; and what is wrong with them. */
export function pointsOfB1({ answers, table }: Pick<Sheet, 'answers' | 'table'>): { points: number | undefined; problems: ReviewProblem[] } {
  const { b1, b1Answers, area } = answers;
  const typed = b1 ?? undefined;
  if (b1Answers == null) return { points: typed, problems: [] };
  if (!table)
    return {
      points: typed,
      problems: [
        problem(
          'SCORE_TABLE_MISSING',
          'Chưa có bảng điểm phiếu B1: gõ tổng điểm B1 từ phiếu giấy, hoặc nhờ ngành Lao động nạp bảng điểm.',
          'No point table of sheet B1 is loaded: type the total from the paper form, or ask Labour to load the table.',
          { field: 'b1Answers' },
        ),
      ],
    };
  if (!area) return { points: typed, problems: [] };
  try {
    const { points } = scoreOfSheet(
      { options: table.options, source: table.source, sample: table.sample },
      area,
      Object.fromEntries(b1Answers.map(({ item, option }) => [item, option])),
    );
    const differs = typed !== undefined && points !== undefined && typed !== points;
    return {
      points: points ?? typed,
      problems: differs
        ? [
            problem(
              'B1_DIFFERS',
              `Tổng điểm B1 đã gõ là ${typed}, tính từ các mục là ${points}.`,
              `The total typed is ${typed}, that of the items ${points}.`,
              { field: 'b1' },
            ),
          ]
        : [],
    };
  } catch (error) {
    if (!(error instanceof IndicatorError)) throw error;
    return {
      points: typed,
      problems: [problem('B1_BROKEN', `Phiếu B1 có lỗi: ${error.message}.`, `Sheet B1 is broken: ${error.message}.`, { field: 'b1Answers' })],
    };
  }
}

/** What is wrong with the values of a sheet, a draft too. */
export function problemsOfSheet({ plan, review, household, answers, day, table }: Sheet): ReviewProblem[] {
  const { surveyedOn, area, b1, b1Answers, income, causes, wishes, surveyor, facts } = answers;
  const found: ReviewProblem[] = [...pointsOfB1({ answers, table }).problems];
  const say = (code: string, field: string, vi: string, en: string) => found.push(problem(code, vi, en, { field, households: [household.code] }));
  const scored = b1 != null || b1Answers != null;
  if (scored && !area) say('AREA_MISSING', 'area', 'Điểm B1 phải kèm khu vực (nông thôn hoặc thành thị).', 'Points of B1 need their area: rural or urban.');
  if (scored && !review.standards.some((id) => povertyStandard(id).reviewScore))
    say('NO_SCORE_SHEET', 'b1', 'Chuẩn của kỳ này không có phiếu điểm B1: dùng thu nhập.', 'The standards of this review have no sheet B1: use the income.');
  const expected = areaOn(plan, household.unit, surveyedOn ?? day);
  if (area && area !== expected)
    say(
      'AREA_DIFFERS',
      'area',
      `Vào ngày này nơi ở của hộ là ${expected === 'urban' ? 'thành thị' : 'nông thôn'}.`,
      `On this day the household lives in ${expected === 'urban' ? 'an urban' : 'a rural'} area.`,
    );
  if (b1 != null && !(Number.isInteger(b1) && b1 >= 0 && b1 <= MOST_POINTS))
    say('B1_OUT_OF_RANGE', 'b1', 'Điểm B1 là số nguyên không âm.', 'Points of B1 are a whole number of at least 0.');
  if (income != null && !(Number.isSafeInteger(income) && income >= 0))
    say('INCOME_OUT_OF_RANGE', 'income', 'Thu nhập là số đồng nguyên, không âm.', 'The income is a whole number of VND, at least 0.');
  if (facts.floorArea != null && !(facts.floorArea >= 0 && facts.floorArea <= MOST_FLOOR))
    say('FLOOR_AREA_OUT_OF_RANGE', 'facts', `Diện tích nhà ở từ 0 đến ${MOST_FLOOR} m².`, `The floor area lies between 0 and ${MOST_FLOOR} m².`);
  if (surveyedOn && surveyedOn > day) say('IN_FUTURE', 'surveyedOn', 'Ngày rà soát ở tương lai.', 'The day of the survey lies in the future.');
  if (surveyedOn && surveyedOn < review.opensOn)
    say('BEFORE_REVIEW', 'surveyedOn', `Kỳ rà soát bắt đầu ngày ${printedDay(review.opensOn)}.`, `The review began on ${review.opensOn}.`);
  for (const cause of causes ?? [])
    if (!povertyCauses.some(({ id }) => id === cause))
      say('UNKNOWN_CAUSE', 'causes', `Không có nguyên nhân nghèo "${cause}".`, `There is no cause of poverty "${cause}".`);
  if ((wishes ?? []).length > 20 || (wishes ?? []).some((wish) => wish.length > 200))
    say('TOO_LONG', 'wishes', 'Nhiều nhất 20 nguyện vọng, mỗi nguyện vọng 200 ký tự.', 'At most 20 wishes of 200 characters each.');
  if (surveyor && surveyor.length > 200)
    say('TOO_LONG', 'surveyor', 'Tên rà soát viên nhiều nhất 200 ký tự.', 'The name of the surveyor takes at most 200 characters.');
  return found;
}

/** What a sheet still lacks to be final. */
export function gapsOfSheet({ household, answers }: Pick<Sheet, 'household' | 'answers'>, members: readonly RegisteredMember[]): ReviewProblem[] {
  const found: ReviewProblem[] = [];
  const households = [household.code];
  if (!answers.surveyedOn) found.push(problem('DAY_MISSING', 'Ghi ngày rà soát.', 'Give the day of the survey.', { field: 'surveyedOn', households }));
  if (!answers.surveyor?.trim())
    found.push(problem('SURVEYOR_MISSING', 'Ghi tên rà soát viên.', 'Give the name of the surveyor.', { field: 'surveyor', households }));
  const [here, asked] = [new Set(members.map(({ id }) => id)), answers.members.map(({ person }) => person)];
  const missing = members.filter(({ id }) => !asked.includes(id)).length;
  const strange = asked.filter((id) => !here.has(id)).length;
  if (missing || strange || new Set(asked).size < asked.length)
    found.push(
      problem(
        'MEMBERS_DIFFER',
        `Nhân khẩu trên phiếu khác sổ bộ vào ngày rà soát (thiếu ${missing}, thừa ${strange}): tải lại phiếu, hoặc ghi biến động của hộ trước.`,
        `The members on the sheet are not those of the register on the day of the survey (${missing} missing, ${strange} too many): load the sheet again, or record the life event first.`,
        { field: 'members', households },
      ),
    );
  return found;
}
