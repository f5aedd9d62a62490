import { canChangeRegister } from '@bac-thang/access';
import { builder } from '../builder.ts';
import { HouseholdFieldsInput, ofEveryEvent, ofHousehold, ofSuccession, RelationInput } from './inputs.ts';
import { planSplit } from './plan/splits-and-joins.ts';
import { recordLifeEvent } from './record-life-event.ts';
import { LifeEventResult } from './results.ts';

const SplitHouseholdInput = builder.inputType('SplitHouseholdInput', {
  fields: (t) => ({
    ...ofEveryEvent(t),
    ...ofHousehold(t),
    members: t.field({
      type: [RelationInput],
      required: true,
      description: 'Who goes, with the relation to the head of the new household; exactly one of them its head.',
    }),
    hamlet: t.id({ description: 'Of the new household; left out: the same.' }),
    newHousehold: t.field({
      type: HouseholdFieldsInput,
      description: 'Of the new household; what is left out is not known, but the ethnicity is that of the old one.',
    }),
    ...ofSuccession(t),
  }),
});

builder.mutationField('splitHousehold', (t) =>
  t.field({
    type: LifeEventResult,
    authScopes: { may: canChangeRegister },
    description: 'Tách hộ: members leave and form a household of their own, with a new code.',
    args: { input: t.arg({ type: SplitHouseholdInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      recordLifeEvent(
        context,
        input,
        {
          operation: 'splitHousehold',
          kind: 'split',
          seen: [input],
          hamlet: input.hamlet,
          plan: (draft, { made, place }) => planSplit(draft, input, made, place),
        },
        info,
      ),
  }),
);
