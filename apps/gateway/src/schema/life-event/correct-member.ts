import { canChangeRegister } from '@bac-thang/access';
import { builder } from '../builder.ts';
import { MemberFactsInput } from '../household/member-facts.ts';
import { RelationEnum, SexEnum } from '../household/person-words.ts';
import { ofEveryEvent, ofHousehold, RelationInput } from './inputs.ts';
import { planMemberCorrection } from './plan/corrections.ts';
import { recordLifeEvent } from './record-life-event.ts';
import { LifeEventResult } from './results.ts';

const CorrectMemberInput = builder.inputType('CorrectMemberInput', {
  fields: (t) => ({
    ...ofEveryEvent(t),
    ...ofHousehold(t),
    person: t.id({ required: true }),
    name: t.string(),
    relation: t.field({ type: RelationEnum }),
    birthDate: t.field({ type: 'Date', description: 'null: not known to the day.' }),
    birthYear: t.int({ description: 'null: not known.' }),
    sex: t.field({ type: SexEnum }),
    ethnicity: t.string({ description: 'Id of an EthnicGroup; null: not known.' }),
    citizenNumber: t.string({ description: 'Twelve digits; null: not known.' }),
    facts: t.field({ type: MemberFactsInput }),
    relations: t.field({ type: [RelationInput], description: 'What the others are to a new head, where it does not follow.' }),
  }),
});

builder.mutationField('correctMember', (t) =>
  t.field({
    type: LifeEventResult,
    authScopes: { may: canChangeRegister },
    description:
      'Sửa sai: what is given of a member is so from happenedOn on. Name, birth, sex, ethnicity and citizen number also in what follows; relation and facts only where nothing later is recorded. HEAD makes the member the head.',
    args: { input: t.arg({ type: CorrectMemberInput, required: true }) },
    resolve: (_root, { input }, context, info) => {
      const { idempotencyKey: _key, happenedOn: _day, confirmed: _confirmed, note: _note, household, basedOn: _basedOn, person, ...given } = input;
      return recordLifeEvent(
        context,
        input,
        {
          operation: 'correctMember',
          kind: 'correction',
          seen: [input],
          number: input.citizenNumber,
          plan: (draft, { hands }) => planMemberCorrection(draft, household, person, given, hands),
        },
        info,
      );
    },
  }),
);
