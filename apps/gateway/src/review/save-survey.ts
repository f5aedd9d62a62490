import { IndicatorError, type MemberFacts, type PovertyStandard, povertyStandard } from '@bac-thang/indicators';
import { v7 as uuidv7 } from 'uuid';
import type { Deed } from '../values/once.ts';
import { areaOn, gapsOfSheet, pointsOfB1, problemsOfSheet } from './check-sheet.ts';
import { asDate, dayIn, printedDay } from './day.ts';
import { type InReview, takeStepOf } from './in-review.ts';
import { intoRegister } from './into-register.ts';
import { memberFacts, membersOn, type RegisteredMember } from './members-of.ts';
import { problem, type ReviewProblem, ReviewRefused, refuseIf } from './refusal.ts';
import { scoreTableOn } from './score-tables.ts';
import { answered, type SheetAnswers } from './sheet-answers.ts';
import { standardsNow } from './standards.ts';
import { type Surveyed, type SurveyOutcome, surveyOutcome } from './survey-outcome.ts';
import { type Survey, surveysById, surveysOf } from './surveys.ts';
import { trace } from './trace.ts';

export interface Sheet extends SheetAnswers {
  readonly reviewHousehold: string;
  /** The version that was seen; null: none. */
  readonly basedOn?: string | null | undefined;
  /** Codes of warnings that the officer has read. */
  readonly confirmed?: readonly string[] | null | undefined;
}

/** Somebody has saved the sheet since it was seen. */
export class StaleSheet extends Error {
  override readonly name = 'StaleSheet';
  readonly current: Survey | null;
  constructor(current: Survey | null) {
    super('stale sheet');
    this.current = current;
  }
}

/** Whether a sheet may be filled now; after the posting only a complaint opens it again. */
function problemsOfStep({ household, review }: InReview): ReviewProblem[] {
  const where = { households: [household.code], hamlets: [household.hamlet] };
  if (household.step === 'gone')
    return [
      problem(
        'HOUSEHOLD_GONE',
        `Sổ bộ không còn hộ này ở xã vào ngày ${printedDay(review.countedOn)}: không cần rà soát. Nếu hộ đã chuyển trong huyện, thêm hộ ở nơi ở mới.`,
        `The register no longer has this household in the commune on ${review.countedOn}: no survey is needed. If it moved within the district, add it where it lives now.`,
        where,
      ),
    ];
  if (household.step === 'complaint' && household.complaint) return [];
  if (['not-seen', 'drafted', 'surveyed', 'survey-again', 'met'].includes(household.step)) return [];
  return [
    problem(
      'SHEET_CLOSED',
      'Kết quả của hộ đã niêm yết: chỉ phúc tra khi có khiếu nại. Ghi nhận khiếu nại trước.',
      'The result of this household is posted: it is surveyed again only upon a complaint. Record the complaint first.',
      where,
    ),
  ];
}

/** The outcomes under every standard of the review. @throws ReviewRefused for facts that cannot be. */
function outcomesOf(
  { review, household }: InReview,
  standards: readonly PovertyStandard[],
  sheet: Sheet,
  members: readonly RegisteredMember[],
  { b1, area, on }: Pick<Surveyed, 'b1' | 'area' | 'on'>,
) {
  const facts = new Map(sheet.members.map((member) => [member.person, answered(member.facts)]));
  const answeredMembers = members.map((member): MemberFacts => memberFacts(member, facts.get(member.id) ?? {}));
  try {
    return review.standards.map(
      (id): SurveyOutcome =>
        surveyOutcome(povertyStandard(id, standards), {
          area,
          facts: answered(sheet.facts),
          members: answeredMembers,
          income: sheet.income ?? undefined,
          b1,
          on,
        }),
    );
  } catch (error) {
    if (!(error instanceof IndicatorError)) throw error;
    throw new ReviewRefused([
      problem('FACTS_BROKEN', `Thông tin trên phiếu không thể đúng: ${error.message}.`, `The sheet holds what cannot be: ${error.message}.`, {
        households: [household.code],
      }),
    ]);
  }
}

/** A class that is not known may stand only with the officer's word. */
function problemsOfOutcomes(outcomes: readonly SurveyOutcome[], { household }: InReview, sheet: Sheet): ReviewProblem[] {
  if (sheet.confirmed?.includes('CLASS_UNKNOWN')) return [];
  return outcomes
    .filter(({ classification }) => classification.class === 'unknown')
    .map(({ standard, profile }) =>
      problem(
        'CLASS_UNKNOWN',
        `Chưa phân loại được hộ theo ${standard.name.vi}: còn thiếu ${sheet.b1 == null && sheet.income == null && sheet.b1Answers == null ? 'điểm B1 hoặc thu nhập' : 'câu trả lời'}. Bổ sung, hoặc xác nhận để nguyên "chưa xác định".`,
        `The household cannot be classed under ${standard.name.en}: ${profile.unknown ? 'answers are missing' : 'B1 or the income is missing'}. Fill it in, or confirm that it stays unknown.`,
        { households: [household.code] },
      ),
    );
}

/**
 * Saves a sheet as its next version: a draft, or the final one, whose facts then stand in the register from the day of the
 * survey on.
 *
 * @throws ReviewRefused with every problem; StaleSheet where somebody saved it meanwhile.
 */
export async function saveSurvey(deed: Deed, state: 'draft' | 'final', sheet: Sheet): Promise<Survey> {
  const { tx, plan, tenant, session, at } = deed;
  const day = dayIn(at);
  const found = await takeStepOf(deed, sheet.reviewHousehold);
  const { household, review } = found;
  const [latest] = await surveysOf(tx, tenant, household.id);
  if ((latest?.id ?? null) !== (sheet.basedOn?.toLowerCase() ?? null)) throw new StaleSheet(latest ?? null);
  const on = sheet.surveyedOn ?? day;
  const table = sheet.b1Answers == null ? undefined : await scoreTableOn(tx, tenant, on);
  const members = await membersOn(tx, tenant, [household.householdId], on);
  const checked = { ...found, plan, answers: sheet, day, table };
  refuseIf([...problemsOfStep(found), ...problemsOfSheet(checked), ...(state === 'final' ? gapsOfSheet(checked, members) : [])]);
  const { points } = pointsOfB1(checked);
  const outcomes = outcomesOf(found, await standardsNow(tx, tenant), sheet, members, { b1: points, area: sheet.area ?? areaOn(plan, household.unit, on), on });
  if (state === 'final') refuseIf(problemsOfOutcomes(outcomes, found, sheet));

  const facts = answered(sheet.facts);
  const answers = sheet.members.map(({ person, facts: of }) => ({ person, facts: answered(of) }));
  const features = {
    policyFamily: sheet.policyFamily ?? null,
    unableToWork: sheet.unableToWork ?? null,
    causes: [...(sheet.causes ?? [])],
    wishes: [...(sheet.wishes ?? [])],
  };
  const eventId =
    state === 'draft'
      ? null
      : await intoRegister(deed, {
          ...{
            reviewHousehold: household.id,
            householdId: household.householdId,
            code: household.code,
            unit: household.unit,
            surveyedOn: on,
            members: answers,
          },
          household: { ...features, facts },
        });
  const id = uuidv7();
  await tx.survey.create({
    data: {
      ...{ tenant, id, reviewHouseholdId: household.id, version: (latest?.version ?? 0) + 1, state, complaintId: household.complaint, eventId },
      ...{ surveyedOn: sheet.surveyedOn ? asDate(sheet.surveyedOn) : null, surveyor: sheet.surveyor?.trim().normalize('NFC') || null },
      ...{ area: sheet.area ?? null, facts: facts as object, members: answers as object[], ...features },
      ...{ income: sheet.income == null ? null : BigInt(sheet.income), b1: points ?? null, savedBy: session.accountId, savedAt: at },
      ...(sheet.b1Answers && table ? { b1Answers: sheet.b1Answers.map(({ item, option }) => ({ item, option })), scoreTableId: table.id } : {}),
    },
  });
  await tx.surveyOutcome.createMany({
    data: outcomes.map(({ standard, classification, profile, b2 }) => ({
      ...{ tenant, surveyId: id, standard: standard.id, standardVersion: standard.version, class: classification.class },
      ...{ deprived: profile.deprived, unknown: profile.unknown, b2: b2 ?? null },
    })),
  });
  await trace(deed, state === 'draft' ? 'save-draft' : 'finish-survey', id, { review: review.id, unit: household.unit, household: household.code });
  const [saved] = await surveysById(tx, tenant, [id]);
  if (!saved) throw new Error('a sheet that was just saved is not there');
  return saved;
}
