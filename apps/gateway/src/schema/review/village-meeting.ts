import { canTakeReviewSteps } from '@bac-thang/access';
import { meetingById, recordVillageMeeting, type VillageMeeting } from '../../review/village-meetings.ts';
import { once } from '../../values/once.ts';
import { builder } from '../builder.ts';
import { isRefused, orProblems, ReviewProblemsType } from './problems.ts';

export const VillageMeetingType = builder.objectRef<VillageMeeting>('VillageMeeting').implement({
  description: 'A village meeting (họp dân) about the results of a hamlet, as its minutes tell it.',
  fields: (t) => ({
    id: t.exposeID('id'),
    hamletId: t.exposeID('hamletId'),
    hamlet: t.exposeString('hamlet'),
    round: t.exposeInt('round', { description: '1 for the first; after a refusal the next.' }),
    heldOn: t.expose('heldOn', { type: 'Date' }),
    chair: t.exposeString('chair', { description: 'Chủ trì: the village head.' }),
    secretary: t.exposeString('secretary'),
    representatives: t.stringList({ description: 'Households who sign the minutes.', resolve: ({ representatives }) => [...representatives] }),
    frontInvited: t.exposeBoolean('frontInvited', { description: "The commune's Front was invited to supervise." }),
    frontPresent: t.exposeBoolean('frontPresent'),
    present: t.exposeInt('present', { description: 'Persons at the meeting.' }),
    agreed: t.exposeInt('agreed', { description: 'Persons who agreed.' }),
    accepted: t.exposeBoolean('accepted', {
      description: 'At least half of those present agreed; else the households are surveyed again and met about again.',
    }),
    minutes: t.exposeString('minutes'),
    households: t.exposeInt('households', { description: 'Households whose sheets lay before it.' }),
    recordedBy: t.exposeString('recordedBy'),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
  }),
});

const VillageMeetingInput = builder.inputType('RecordVillageMeetingInput', {
  fields: (t) => ({
    idempotencyKey: t.id({ required: true }),
    review: t.id({ required: true }),
    hamlet: t.id({ required: true }),
    heldOn: t.field({ type: 'Date', required: true }),
    chair: t.string({ required: true }),
    secretary: t.string({ required: true }),
    representatives: t.stringList({ required: true }),
    frontInvited: t.boolean({ required: true }),
    frontPresent: t.boolean({ required: true }),
    present: t.int({ required: true }),
    agreed: t.int({ required: true }),
    minutes: t.string({ required: true }),
  }),
});

const VillageMeetingResult = builder.unionType('VillageMeetingResult', {
  types: [VillageMeetingType, ReviewProblemsType],
  resolveType: (answer: object) => (isRefused(answer) ? ReviewProblemsType : VillageMeetingType),
});

builder.mutationField('recordVillageMeeting', (t) =>
  t.field({
    type: VillageMeetingResult,
    authScopes: { may: canTakeReviewSteps },
    description: 'Records the meeting about every household of a hamlet that waits for one. Officers in their own commune.',
    args: { input: t.arg({ type: VillageMeetingInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const answer = await orProblems(once(context, 'recordVillageMeeting', input, (deed) => recordVillageMeeting(deed, input).then((id) => ({ id }))));
      return isRefused(answer) ? answer : meetingById(context.db, context.tenant, answer.id);
    },
  }),
);
