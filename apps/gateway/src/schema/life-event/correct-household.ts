import { canChangeRegister } from '@bac-thang/access';
import { builder } from '../builder.ts';
import { ofEveryEvent, ofHousehold, ofHouseholdFields } from './inputs.ts';
import { planHouseholdCorrection } from './plan/corrections.ts';
import { recordLifeEvent } from './record-life-event.ts';
import { LifeEventResult } from './results.ts';

const CorrectHouseholdInput = builder.inputType('CorrectHouseholdInput', {
  fields: (t) => ({
    ...ofEveryEvent(t),
    ...ofHousehold(t),
    ...ofHouseholdFields(t),
  }),
});

builder.mutationField('correctHousehold', (t) =>
  t.field({
    type: LifeEventResult,
    authScopes: { may: canChangeRegister },
    description:
      'Sửa sai: what is given is so from happenedOn on (validFrom of the version: from its beginning); what the register said before stays readable as known then.',
    args: { input: t.arg({ type: CorrectHouseholdInput, required: true }) },
    resolve: (_root, { input }, context, info) => {
      const { idempotencyKey: _key, happenedOn: _day, confirmed: _confirmed, note: _note, household: _household, basedOn: _basedOn, ...given } = input;
      return recordLifeEvent(
        context,
        input,
        {
          operation: 'correctHousehold',
          kind: 'correction',
          seen: [input],
          plan: (draft) => planHouseholdCorrection(draft, input.household, given),
        },
        info,
      );
    },
  }),
);
