import { canChangeRegister } from '@bac-thang/access';
import { builder } from '../builder.ts';
import { ofEveryEvent, ofHousehold } from './inputs.ts';
import { planMove } from './plan/moves.ts';
import type { PlaceOfHousehold } from './plan/registration.ts';
import { recordLifeEvent } from './record-life-event.ts';
import { LifeEventResult } from './results.ts';

const MoveHouseholdInput = builder.inputType('MoveHouseholdInput', {
  fields: (t) => ({
    ...ofEveryEvent(t),
    ...ofHousehold(t),
    hamlet: t.id({ required: true }),
  }),
});

builder.mutationField('moveHousehold', (t) =>
  t.field({
    type: LifeEventResult,
    authScopes: { may: canChangeRegister },
    description: 'Chuyển chỗ ở: the whole household moves to another hamlet, also of another commune, which sees it from then on.',
    args: { input: t.arg({ type: MoveHouseholdInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      recordLifeEvent(
        context,
        input,
        {
          operation: 'moveHousehold',
          kind: 'move',
          seen: [input],
          hamlet: input.hamlet,
          anyUnit: true,
          plan: (draft, { place }) => planMove(draft, input.household, place as PlaceOfHousehold),
        },
        info,
      ),
  }),
);
