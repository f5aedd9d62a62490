import { canChangeRegister } from '@bac-thang/access';
import { builder } from '../builder.ts';
import { ofEveryEvent, RelationInput, SeenHouseholdInput } from './inputs.ts';
import { planJoin } from './plan/splits-and-joins.ts';
import { recordLifeEvent } from './record-life-event.ts';
import { LifeEventResult } from './results.ts';

const JoinHouseholdsInput = builder.inputType('JoinHouseholdsInput', {
  fields: (t) => ({
    ...ofEveryEvent(t),
    into: t.field({ type: SeenHouseholdInput, required: true }),
    from: t.field({ type: SeenHouseholdInput, required: true, description: 'The household that ends.' }),
    members: t.field({ type: [RelationInput], required: true, description: 'Each member of from, with the relation to the head of into.' }),
  }),
});

builder.mutationField('joinHouseholds', (t) =>
  t.field({
    type: LifeEventResult,
    authScopes: { may: canChangeRegister },
    description: 'Nhập hộ: all members of one household enter another; the first is no more.',
    args: { input: t.arg({ type: JoinHouseholdsInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      recordLifeEvent(
        context,
        input,
        {
          operation: 'joinHouseholds',
          kind: 'join',
          seen: [input.into, input.from],
          plan: (draft) => planJoin(draft, { into: input.into.household, from: input.from.household, members: input.members }),
        },
        info,
      ),
  }),
);
