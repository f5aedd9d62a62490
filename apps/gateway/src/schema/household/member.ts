import type { MemberField } from '@bac-thang/access';
import { builder } from '../builder.ts';
import type { MemberView } from './household-view.ts';
import { MemberFactsType } from './member-facts.ts';
import { RelationEnum, SexEnum } from './person-words.ts';

const factFields = [
  ...(['schooling', 'completed', 'vocational', 'trainedOnTheJob', 'work', 'labourContract', 'ableToWork', 'lookingForWork'] as const),
  ...(['healthInsurance', 'disability', 'socialAllowance', 'stunted', 'underweight'] as const),
];
const ownFields: Partial<Record<MemberField, readonly string[]>> = {
  birth: ['birthDate', 'birthYear'],
  sex: ['sex'],
  ethnicity: ['ethnicity'],
  citizenNumber: ['citizenNumber'],
};

const ifSeen = <Value>({ sight }: MemberView, field: MemberField, value: Value): Value | null => (sight.members.has(field) ? value : null);

export const MemberType = builder.objectRef<MemberView>('Member').implement({
  description: 'A member of a household (nhân khẩu) on a day. Fields that the post does not need are null and named in `hidden`.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Of the person; the same in every household and year.' }),
    name: t.exposeString('name'),
    relation: t.expose('relation', { type: RelationEnum, description: 'To the head of the household.' }),
    birthDate: t.field({ type: 'Date', nullable: true, resolve: (member) => ifSeen(member, 'birth', member.birthDate) }),
    birthYear: t.int({
      nullable: true,
      description: 'Also where the day of birth is not known.',
      resolve: (member) => ifSeen(member, 'birth', member.birthYear),
    }),
    sex: t.field({ type: SexEnum, nullable: true, resolve: (member) => ifSeen(member, 'sex', member.sex) }),
    ethnicity: t.string({ nullable: true, description: 'Id of an EthnicGroup.', resolve: (member) => ifSeen(member, 'ethnicity', member.ethnicity) }),
    citizenNumber: t.string({
      nullable: true,
      description: 'Masked: ********1234. The query citizenNumber unmasks it.',
      resolve: (member) => ifSeen(member, 'citizenNumber', member.citizenNumberTail && `********${member.citizenNumberTail}`),
    }),
    facts: t.field({
      type: MemberFactsType,
      resolve: ({ facts, sight }) => Object.fromEntries(Object.entries(facts).filter(([field]) => sight.members.has(field as MemberField))),
    }),
    hidden: t.stringList({
      description: 'Fields that are null because this post does not see them: ethnicity, facts.work …',
      resolve: ({ sight }) => [
        ...Object.entries(ownFields).flatMap(([field, names]) => (sight.members.has(field as MemberField) ? [] : names)),
        ...factFields.filter((field) => !sight.members.has(field)).map((field) => `facts.${field}`),
      ],
    }),
  }),
});
