import { canAnswerOpinion, canTakeReviewSteps } from '@bac-thang/access';
import type { Context } from '../../context.ts';
import { answerOpinion, askOpinion, type Opinion, opinionById } from '../../review/opinions.ts';
import { once } from '../../values/once.ts';
import { builder } from '../builder.ts';
import { isRefused, orProblems, type Refused, ReviewProblemsType } from './problems.ts';

export const OpinionType = builder.objectRef<Opinion>('Opinion').implement({
  description: "A unit's results laid before the consulted authority, with its answer.",
  fields: (t) => ({
    id: t.exposeID('id'),
    askedOn: t.expose('askedOn', { type: 'Date' }),
    authority: t.exposeString('authority', { description: 'Who was asked.' }),
    answerBy: t.expose('answerBy', { type: 'Date', description: 'Last day for the answer; after it the chair may decide without.' }),
    answeredOn: t.expose('answeredOn', { type: 'Date', nullable: true, description: 'null: no answer.' }),
    agrees: t.exposeBoolean('agrees', { nullable: true }),
    content: t.exposeString('content', { nullable: true }),
  }),
});

const OpinionResult = builder.unionType('OpinionResult', {
  types: [OpinionType, ReviewProblemsType],
  resolveType: (answer: object) => (isRefused(answer) ? ReviewProblemsType : OpinionType),
});

async function shown(context: Context, work: Promise<{ id: string }>): Promise<Opinion | Refused> {
  const answer = await orProblems(work);
  return isRefused(answer) ? answer : opinionById(context.db, context.tenant, answer.id);
}

const AskOpinionInput = builder.inputType('AskOpinionInput', {
  fields: (t) => ({
    idempotencyKey: t.id({ required: true }),
    review: t.id({ required: true }),
    administrativeUnit: t.string({ required: true, description: "Code of the plan's set." }),
    askedOn: t.field({ type: 'Date', required: true }),
    authority: t.string({ description: 'Who is asked, where the rules do not know (no district level since July 2025).' }),
  }),
});

builder.mutationField('askOpinion', (t) =>
  t.field({
    type: OpinionResult,
    authScopes: { may: canTakeReviewSteps },
    description: 'Lays the results of a unit before the consulted authority, when every posting is over. Officers in their own commune.',
    args: { input: t.arg({ type: AskOpinionInput, required: true }) },
    resolve: (_root, { input }, context) =>
      shown(
        context,
        once(context, 'askOpinion', input, (deed) => askOpinion(deed, input).then((id) => ({ id }))),
      ),
  }),
);

const AnswerOpinionInput = builder.inputType('AnswerOpinionInput', {
  fields: (t) => ({
    idempotencyKey: t.id({ required: true }),
    opinion: t.id({ required: true }),
    answeredOn: t.field({ type: 'Date', required: true }),
    agrees: t.boolean({ required: true }),
    content: t.string({ description: 'Needed where it does not agree.' }),
  }),
});

builder.mutationField('answerOpinion', (t) =>
  t.field({
    type: OpinionResult,
    authScopes: { may: canAnswerOpinion },
    description: 'Files the answer of the consulted authority: the leader, or Labour with the letter at hand.',
    args: { input: t.arg({ type: AnswerOpinionInput, required: true }) },
    resolve: (_root, { input }, context) =>
      shown(
        context,
        once(context, 'answerOpinion', input, (deed) => answerOpinion(deed, input).then((id) => ({ id }))),
      ),
  }),
);
