import { canTakeReviewSteps } from '@bac-thang/access';
import type { Context } from '../../context.ts';
import { type Sheet, StaleSheet, saveSurvey } from '../../review/save-survey.ts';
import { type Survey, surveysById } from '../../review/surveys.ts';
import { once } from '../../values/once.ts';
import { builder } from '../builder.ts';
import { AreaEnum } from '../household/household.ts';
import { HouseholdFactsInput } from '../household/household-facts.ts';
import { MemberFactsInput } from '../household/member-facts.ts';
import { isRefused, orProblems, type Refused, ReviewProblemsType } from './problems.ts';
import { SurveyType } from './survey.ts';

const SurveyedMemberInput = builder.inputType('SurveyedMemberInput', {
  description: 'What the sheet says of one member; a field that is left out or null is not known.',
  fields: (t) => ({ person: t.id({ required: true }), facts: t.field({ type: MemberFactsInput, required: true }) }),
});
const B1AnswerInput = builder.inputType('B1AnswerInput', { fields: (t) => ({ item: t.string({ required: true }), option: t.string({ required: true }) }) });

const SurveyInput = builder.inputType('SurveyInput', {
  description: 'The whole sheet as it stands: what is left out is not known.',
  fields: (t) => ({
    idempotencyKey: t.id({ required: true }),
    reviewHousehold: t.id({ required: true }),
    basedOn: t.id({ description: 'Version that was seen; left out for a first one.' }),
    surveyedOn: t.field({ type: 'Date', description: 'Needed to finish.' }),
    surveyor: t.string({ description: 'Rà soát viên; needed to finish.' }),
    area: t.field({ type: AreaEnum, description: 'Column of sheet B1; needed with points.' }),
    facts: t.field({ type: HouseholdFactsInput, required: true }),
    members: t.field({ type: [SurveyedMemberInput], required: true }),
    policyFamily: t.boolean(),
    unableToWork: t.boolean(),
    causes: t.stringList({ description: 'Ids of PovertyCause.' }),
    wishes: t.stringList(),
    income: t.float({ description: 'VND per person and month, as estimated.' }),
    b1: t.int({ description: 'Total of sheet B1, typed from the paper form.' }),
    b1Answers: t.field({ type: [B1AnswerInput], description: 'Where a point table is loaded.' }),
    confirmed: t.stringList({ description: 'Codes of warnings that the officer has read: CLASS_UNKNOWN.' }),
  }),
});

interface Saved {
  readonly survey: Survey;
}
interface Stale {
  readonly current: Survey | null;
}
const SavedType = builder
  .objectRef<Saved>('SavedSurvey')
  .implement({ fields: (t) => ({ survey: t.field({ type: SurveyType, resolve: ({ survey }) => survey }) }) });
const StaleType = builder.objectRef<Stale>('StaleSurvey').implement({
  description: 'Nothing was written: somebody has saved the sheet since it was seen.',
  fields: (t) => ({
    current: t.field({ type: SurveyType, nullable: true, description: 'null: there is no saved version.', resolve: ({ current }) => current }),
  }),
});
const SurveyResult = builder.unionType('SurveyResult', {
  types: [SavedType, ReviewProblemsType, StaleType],
  resolveType: (answer: Saved | Stale | Refused) => (isRefused(answer) ? ReviewProblemsType : 'survey' in answer ? SavedType : StaleType),
});

async function save(context: Context, state: 'draft' | 'final', input: Sheet & { idempotencyKey: string }): Promise<Saved | Stale | Refused> {
  try {
    const operation = state === 'draft' ? 'saveSurvey' : 'finishSurvey';
    const answer = await orProblems(once(context, operation, input, (deed) => saveSurvey(deed, state, input).then(({ id }) => ({ id }))));
    if (isRefused(answer)) return answer;
    const [survey] = await surveysById(context.db, context.tenant, [answer.id]);
    if (!survey) throw new Error('a sheet that was saved is not there');
    return { survey };
  } catch (error) {
    if (error instanceof StaleSheet) return { current: error.current };
    throw error;
  }
}

builder.mutationField('saveSurvey', (t) =>
  t.field({
    type: SurveyResult,
    authScopes: { may: canTakeReviewSteps },
    description: 'Saves the sheet of a household as a draft; it stays on the server. Officers in their own commune.',
    args: { input: t.arg({ type: SurveyInput, required: true }) },
    resolve: (_root, { input }, context) => save(context, 'draft', input),
  }),
);

builder.mutationField('finishSurvey', (t) =>
  t.field({
    type: SurveyResult,
    authScopes: { may: canTakeReviewSteps },
    description:
      'Finishes the sheet: the household is classed by it, and its facts stand in the register from the day of the survey on. Officers in their own commune.',
    args: { input: t.arg({ type: SurveyInput, required: true }) },
    resolve: (_root, { input }, context) => save(context, 'final', input),
  }),
);
