import { canChangeRegister } from '@bac-thang/access';
import { builder } from '../builder.ts';
import { destination } from './destination.ts';
import { ofEveryEvent, ofHousehold, ofSuccession } from './inputs.ts';
import { planLeaving } from './plan/births-and-deaths.ts';
import { recordLifeEvent } from './record-life-event.ts';
import { LifeEventResult } from './results.ts';

const RecordDepartureInput = builder.inputType('RecordDepartureInput', {
  fields: (t) => ({
    ...ofEveryEvent(t),
    ...ofHousehold(t),
    persons: t.idList({ description: 'Who leaves; left out: everybody, and the household is no more.' }),
    destination: t.string({ description: 'Where to, in words.' }),
    ...ofSuccession(t),
  }),
});

builder.mutationField('recordDeparture', (t) =>
  t.field({
    type: LifeEventResult,
    authScopes: { may: canChangeRegister },
    description: 'Đi khỏi địa bàn: members, or the whole household, leave the district.',
    args: { input: t.arg({ type: RecordDepartureInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      recordLifeEvent(
        context,
        input,
        {
          operation: 'recordDeparture',
          kind: 'departure',
          seen: [input],
          plan: (draft) => {
            const persons = input.persons ?? draft.membersOf(input.household).map(({ person }) => person);
            return planLeaving(draft, { ...input, persons }, { persons, ...destination(input) }, 'persons');
          },
        },
        info,
      ),
  }),
);
