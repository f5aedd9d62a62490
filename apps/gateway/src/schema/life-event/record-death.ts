import { canChangeRegister } from '@bac-thang/access';
import { builder } from '../builder.ts';
import { ofEveryEvent, ofHousehold, ofSuccession } from './inputs.ts';
import { planDeath } from './plan/births-and-deaths.ts';
import { recordLifeEvent } from './record-life-event.ts';
import { LifeEventResult } from './results.ts';

const RecordDeathInput = builder.inputType('RecordDeathInput', {
  fields: (t) => ({
    ...ofEveryEvent(t),
    ...ofHousehold(t),
    person: t.id({ required: true }),
    ...ofSuccession(t),
  }),
});

builder.mutationField('recordDeath', (t) =>
  t.field({
    type: LifeEventResult,
    authScopes: { may: canChangeRegister },
    description: 'Mất: a member dies, and is no member from that day on. When the head dies a successor follows; with the last member the household dies out.',
    args: { input: t.arg({ type: RecordDeathInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      recordLifeEvent(
        context,
        input,
        {
          operation: 'recordDeath',
          kind: 'death',
          seen: [input],
          plan: (draft) => planDeath(draft, input),
        },
        info,
      ),
  }),
);
