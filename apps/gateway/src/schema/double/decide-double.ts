import { canChangeRegister } from '@bac-thang/access';
import { once } from '../../values/once.ts';
import { builder } from '../builder.ts';
import { again, eventOf, refusal, shown } from '../life-event/answer-event.ts';
import { ofSuccession, SeenHouseholdInput } from '../life-event/inputs.ts';
import { type DecideDoubleAnswer, DecideDoubleResult } from '../life-event/results.ts';
import { decide } from './decide.ts';

const DecideDoubleInput = builder.inputType('DecideDoubleInput', {
  fields: (t) => ({
    idempotencyKey: t.id({ required: true }),
    one: t.id({ required: true, description: 'A person.' }),
    other: t.id({ required: true, description: 'The person who looks the same.' }),
    same: t.boolean({ required: true, description: 'true: one person; false: two, and the pair is not shown again.' }),
    keep: t.id({ description: 'Of one person: which of the two stays.' }),
    households: t.field({ type: [SeenHouseholdInput], required: true, description: 'The households of both, as they were seen.' }),
    note: t.string({ description: 'Kept with the decision.' }),
    ...ofSuccession(t),
  }),
});

builder.mutationField('decideDouble', (t) =>
  t.field({
    type: DecideDoubleResult,
    authScopes: { may: canChangeRegister },
    description:
      'Decides on a possible double. The same: from today on the other person is no member any more, which undoLifeEvent takes back; then the pair is open again.',
    args: { input: t.arg({ type: DecideDoubleInput, required: true }) },
    resolve: async (_root, { input }, context, info): Promise<DecideDoubleAnswer> => {
      try {
        const decided = await again(() => once(context, 'decideDouble', input, (deed) => decide(context, deed, input)));
        const { households } = await shown(context, info, decided);
        const { event } = decided;
        return { decided: event === null ? null : await eventOf(context, { ...decided, event }), households };
      } catch (error) {
        return refusal(context, info, error);
      }
    },
  }),
);
