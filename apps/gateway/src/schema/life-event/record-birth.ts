import { canChangeRegister } from '@bac-thang/access';
import { builder } from '../builder.ts';
import { MemberFactsInput } from '../household/member-facts.ts';
import { RelationEnum, SexEnum } from '../household/person-words.ts';
import { ofEveryEvent, ofHousehold } from './inputs.ts';
import { planBirth } from './plan/births-and-deaths.ts';
import { recordLifeEvent } from './record-life-event.ts';
import { LifeEventResult } from './results.ts';

const RecordBirthInput = builder.inputType('RecordBirthInput', {
  fields: (t) => ({
    ...ofEveryEvent(t),
    ...ofHousehold(t),
    name: t.string({ required: true }),
    relation: t.field({ type: RelationEnum, required: true, description: 'To the head: a child of the head, a grandchild …' }),
    sex: t.field({ type: SexEnum }),
    ethnicity: t.string({ description: 'Id of an EthnicGroup.' }),
    citizenNumber: t.string({ description: 'Twelve digits.' }),
    facts: t.field({ type: MemberFactsInput }),
  }),
});

builder.mutationField('recordBirth', (t) =>
  t.field({
    type: LifeEventResult,
    authScopes: { may: canChangeRegister },
    description: 'Sinh: a child is born on the day it happened and becomes a member.',
    args: { input: t.arg({ type: RecordBirthInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      recordLifeEvent(
        context,
        input,
        {
          operation: 'recordBirth',
          kind: 'birth',
          seen: [input],
          number: input.citizenNumber,
          plan: (draft, { hands }) => planBirth(draft, input.household, input, hands),
        },
        info,
      ),
  }),
);
