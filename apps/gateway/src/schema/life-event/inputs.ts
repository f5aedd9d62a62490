import { builder } from '../builder.ts';
import { HouseholdFactsInput } from '../household/household-facts.ts';
import { MemberFactsInput } from '../household/member-facts.ts';
import { RelationEnum, SexEnum } from '../household/person-words.ts';

type Fields = PothosSchemaTypes.InputFieldBuilder<typeof builder.$inferSchemaTypes, 'InputObject'>;

/** What every life event carries. */
export const ofEveryEvent = (t: Fields) => ({
  idempotencyKey: t.id({ required: true }),
  happenedOn: t.field({ type: 'Date', required: true, description: 'The first day on which it is so; not in the future.' }),
  confirmed: t.stringList({ description: 'Codes of warnings that the officer has read and confirms.' }),
  note: t.string({ description: 'Kept with the event.' }),
});

export const SeenHouseholdInput = builder.inputType('SeenHouseholdInput', {
  description: 'A household and the revision of it that was seen; another one by now is StaleHousehold.',
  fields: (t) => ({ household: t.id({ required: true }), basedOn: t.id({ required: true, description: '`revision` of the household that was seen.' }) }),
});

/** One household that was seen. */
export const ofHousehold = (t: Fields) => ({
  household: t.id({ required: true }),
  basedOn: t.id({ required: true, description: '`revision` of the household that was seen; another one by now is StaleHousehold.' }),
});

export const RelationInput = builder.inputType('RelationInput', {
  description: 'What a member is to the head (from then on).',
  fields: (t) => ({ person: t.id({ required: true }), relation: t.field({ type: RelationEnum, required: true }) }),
});

/** Who follows a head that leaves, and what the others are to the new one. */
export const ofSuccession = (t: Fields) => ({
  successor: t.id({ description: 'Person who becomes head; needed when the head goes and others stay.' }),
  relations: t.field({
    type: [RelationInput],
    description:
      "What members are to the new head; needed only where it does not follow from what they were to the old one (a son's son is the new head's child, or his nephew).",
  }),
});

export const NewPersonInput = builder.inputType('NewPersonInput', {
  description:
    'A person who enters the register. With a citizen number that the register knows of somebody who lives in no household now, that person comes back.',
  fields: (t) => ({
    name: t.string({ required: true }),
    relation: t.field({ type: RelationEnum, required: true, description: 'To the head of the household that is entered.' }),
    birthDate: t.field({ type: 'Date' }),
    birthYear: t.int({ description: 'Where only the year is known.' }),
    sex: t.field({ type: SexEnum, description: 'Left out: not known.' }),
    ethnicity: t.string({ description: 'Id of an EthnicGroup; left out: not known.' }),
    citizenNumber: t.string({ description: 'Twelve digits; left out: not known.' }),
    facts: t.field({ type: MemberFactsInput }),
  }),
});

/** Fields of the household as a whole; each may be left out. */
export const ofHouseholdFields = (t: Fields) => ({
  ethnicity: t.string({ description: 'Id of an EthnicGroup; null: not known.' }),
  phone: t.string({ description: 'Digits, spaces and a plus sign; null: none.' }),
  policyFamily: t.boolean(),
  unableToWork: t.boolean(),
  causes: t.stringList({ description: 'Ids of PovertyCause.' }),
  wishes: t.stringList(),
  facts: t.field({ type: HouseholdFactsInput }),
});

export const HouseholdFieldsInput = builder.inputType('HouseholdFieldsInput', { fields: ofHouseholdFields });
