import { canReadReviewedHouseholds, canTakeReviewSteps } from '@bac-thang/access';
import type { Context } from '../../context.ts';
import { answerComplaint, type Complaint, complaintById, complaintsOf, receiveComplaint } from '../../review/complaints.ts';
import { reviewById } from '../../review/review.ts';
import { once } from '../../values/once.ts';
import { builder } from '../builder.ts';
import { asking, logList, unitsRead } from './asking.ts';
import { isRefused, orProblems, type Refused, ReviewProblemsType } from './problems.ts';

const ComplaintType = builder.objectRef<Complaint>('Complaint').implement({
  description: 'A complaint (khiếu nại) about the result of one household.',
  fields: (t) => ({
    id: t.exposeID('id'),
    reviewHousehold: t.exposeID('reviewHousehold'),
    code: t.exposeString('code', { description: 'Of the household.' }),
    hamlet: t.exposeString('hamlet'),
    hamletId: t.exposeID('hamletId'),
    receivedOn: t.expose('receivedOn', { type: 'Date' }),
    complainant: t.exposeString('complainant'),
    content: t.exposeString('content'),
    answerBy: t.expose('answerBy', { type: 'Date', description: 'Last day for the answer.' }),
    answeredOn: t.expose('answeredOn', { type: 'Date', nullable: true, description: 'null: it waits.' }),
    upheld: t.exposeBoolean('upheld', { nullable: true, description: 'The result was changed as asked.' }),
    answer: t.exposeString('answer', { nullable: true }),
  }),
});

const ComplaintResult = builder.unionType('ComplaintResult', {
  types: [ComplaintType, ReviewProblemsType],
  resolveType: (answer: object) => (isRefused(answer) ? ReviewProblemsType : ComplaintType),
});

/** Only the id is kept with the key of a step, so that no name lies in two places. */
async function shown(context: Context, work: Promise<{ id: string }>): Promise<Complaint | Refused> {
  const answer = await orProblems(work);
  return isRefused(answer) ? answer : complaintById(context.db, context.tenant, answer.id);
}

const ReceiveComplaintInput = builder.inputType('ReceiveComplaintInput', {
  fields: (t) => ({
    idempotencyKey: t.id({ required: true }),
    reviewHousehold: t.id({ required: true }),
    receivedOn: t.field({ type: 'Date', required: true }),
    complainant: t.string({ required: true }),
    content: t.string({ required: true }),
  }),
});

builder.mutationField('receiveComplaint', (t) =>
  t.field({
    type: ComplaintResult,
    authScopes: { may: canTakeReviewSteps },
    description: 'Records a complaint about a posted or recognised result. It holds back that household only. Officers in their own commune.',
    args: { input: t.arg({ type: ReceiveComplaintInput, required: true }) },
    resolve: (_root, { input }, context) =>
      shown(
        context,
        once(context, 'receiveComplaint', input, (deed) => receiveComplaint(deed, input).then((id) => ({ id }))),
      ),
  }),
);

const AnswerComplaintInput = builder.inputType('AnswerComplaintInput', {
  fields: (t) => ({
    idempotencyKey: t.id({ required: true }),
    complaint: t.id({ required: true }),
    answeredOn: t.field({ type: 'Date', required: true }),
    upheld: t.boolean({ required: true, description: 'The result was changed as asked.' }),
    answer: t.string({ required: true }),
  }),
});

builder.mutationField('answerComplaint', (t) =>
  t.field({
    type: ComplaintResult,
    authScopes: { may: canTakeReviewSteps },
    description: 'Answers a complaint upon the re-check (phúc tra) of its household, which is then posted again. Officers in their own commune.',
    args: { input: t.arg({ type: AnswerComplaintInput, required: true }) },
    resolve: (_root, { input }, context) =>
      shown(
        context,
        once(context, 'answerComplaint', input, (deed) => answerComplaint(deed, input).then((id) => ({ id }))),
      ),
  }),
);

builder.queryField('reviewComplaints', (t) =>
  t.field({
    type: [ComplaintType],
    authScopes: { may: canReadReviewedHouseholds },
    description: 'Complaints in a review, those that wait first, by their last day; at most 500. A log line of its own.',
    args: { review: t.arg.id({ required: true }), administrativeUnit: t.arg.string({ description: "Code of the plan's set." }) },
    resolve: async (_root, { review: id, administrativeUnit }, context) => {
      const { db, tenant } = asking(context);
      const review = await reviewById(db, tenant, id);
      const complaints = await complaintsOf(db, tenant, review.id, unitsRead(context, review, administrativeUnit));
      const ids = complaints.map(({ householdId }) => householdId);
      await logList(context, review.id, review.id, 'complaints', ids, administrativeUnit);
      return complaints;
    },
  }),
);
