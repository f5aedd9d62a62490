import { canChangeRegister } from '@bac-thang/access';
import { builder } from '../builder.ts';
import { NewPersonInput, ofEveryEvent, ofHouseholdFields } from './inputs.ts';
import { type PlaceOfHousehold, planRegistration } from './plan/registration.ts';
import { recordLifeEvent } from './record-life-event.ts';
import { LifeEventResult } from './results.ts';

const RegisterHouseholdInput = builder.inputType('RegisterHouseholdInput', {
  fields: (t) => ({
    ...ofEveryEvent(t),
    hamlet: t.id({ required: true }),
    ...ofHouseholdFields(t),
    members: t.field({ type: [NewPersonInput], required: true, description: 'All of them, exactly one of them the head.' }),
  }),
});

builder.mutationField('registerHousehold', (t) =>
  t.field({
    type: LifeEventResult,
    authScopes: { may: canChangeRegister },
    description: 'Đăng ký hộ: a household that was not in the register, with its members. Commune officers in their own commune, Labour anywhere.',
    args: { input: t.arg({ type: RegisterHouseholdInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      recordLifeEvent(
        context,
        input,
        {
          operation: 'registerHousehold',
          kind: 'registration',
          seen: [],
          entering: input.members,
          hamlet: input.hamlet,
          plan: (draft, { place, made, hands }) => planRegistration(draft, input, made, place as PlaceOfHousehold, hands),
        },
        info,
      ),
  }),
);
