import { canChangeRegister } from '@bac-thang/access';
import { builder } from '../builder.ts';
import { destination } from './destination.ts';
import { ofEveryEvent, ofHousehold, ofSuccession } from './inputs.ts';
import { planLeaving } from './plan/births-and-deaths.ts';
import { recordLifeEvent } from './record-life-event.ts';
import { LifeEventResult } from './results.ts';

const RecordMarriageOutInput = builder.inputType('RecordMarriageOutInput', {
  fields: (t) => ({
    ...ofEveryEvent(t),
    ...ofHousehold(t),
    person: t.id({ required: true }),
    destination: t.string({ description: 'Where to, in words.' }),
    ...ofSuccession(t),
  }),
});

builder.mutationField('recordMarriageOut', (t) =>
  t.field({
    type: LifeEventResult,
    authScopes: { may: canChangeRegister },
    description: 'Kết hôn đi nơi khác: a member leaves to marry; the receiving commune records the marriage into its household by the citizen number.',
    args: { input: t.arg({ type: RecordMarriageOutInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      recordLifeEvent(
        context,
        input,
        {
          operation: 'recordMarriageOut',
          kind: 'marriage-out',
          seen: [input],
          plan: (draft) => planLeaving(draft, { ...input, persons: [input.person] }, { person: input.person, ...destination(input) }, 'person'),
        },
        info,
      ),
  }),
);
