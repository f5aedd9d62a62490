import { canChangeRegister } from '@bac-thang/access';
import { builder } from '../builder.ts';
import { RelationEnum } from '../household/person-words.ts';
import { NewPersonInput, ofEveryEvent, ofHousehold, ofSuccession, SeenHouseholdInput } from './inputs.ts';
import { planMarriageIn } from './plan/marriages.ts';
import { recordLifeEvent } from './record-life-event.ts';
import { LifeEventResult } from './results.ts';

const RecordMarriageInInput = builder.inputType('RecordMarriageInInput', {
  fields: (t) => ({
    ...ofEveryEvent(t),
    ...ofHousehold(t),
    person: t.id({ description: 'A member of the household from.' }),
    from: t.field({ type: SeenHouseholdInput, description: 'The household that person leaves.' }),
    relation: t.field({ type: RelationEnum, description: 'Of person, to the head of the household that is entered.' }),
    newPerson: t.field({ type: NewPersonInput }),
    ...ofSuccession(t),
  }),
});

builder.mutationField('recordMarriageIn', (t) =>
  t.field({
    type: LifeEventResult,
    authScopes: { may: canChangeRegister },
    description:
      'Kết hôn về hộ: somebody marries into the household, from a household of the register (then person and from), or from elsewhere (then newPerson).',
    args: { input: t.arg({ type: RecordMarriageInInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      recordLifeEvent(
        context,
        input,
        {
          operation: 'recordMarriageIn',
          kind: 'marriage-in',
          seen: [input, ...(input.from ? [input.from] : [])],
          entering: input.newPerson ? [input.newPerson] : [],
          plan: (draft, { hands }) => planMarriageIn(draft, { ...input, from: input.from?.household }, hands),
        },
        info,
      ),
  }),
);
