import type { CorrectMemberInput } from '../../gql/graphql.ts';
import type { RegisterMember } from '../household/register-household.ts';
import { citizenDigits } from './citizen-number-field.tsx';
import type { NewPerson } from './new-person.ts';
import { readBirth, writtenBirth } from './read-birth.ts';

/** A member as the form of a correction holds it. The citizen number stays empty until a new one is typed. */
export interface MemberFields extends NewPerson {
  readonly facts: RegisterMember['facts'];
}

export const memberFieldsOf = (member: RegisterMember): MemberFields => ({
  name: member.name,
  relation: member.relation,
  birth: writtenBirth(member),
  sex: member.sex,
  ethnicity: member.ethnicity,
  citizenNumber: '',
  facts: member.facts,
});

type Changes = Omit<CorrectMemberInput, 'idempotencyKey' | 'household' | 'basedOn' | 'person' | 'happenedOn'>;

/** Only what differs; undefined where something cannot be read. */
export function changedMember(before: MemberFields, after: MemberFields): Changes | undefined {
  const { wrong, birthDate = null, birthYear = null } = readBirth(after.birth);
  if (wrong || after.relation === '') return undefined;
  const { __typename: _type, ...kept } = before.facts;
  const facts = Object.fromEntries(
    Object.keys(kept).flatMap((field) => {
      const value = after.facts[field as keyof typeof kept];
      return value === kept[field as keyof typeof kept] ? [] : [[field, value]];
    }),
  );
  const digits = citizenDigits(after.citizenNumber);
  return {
    ...(after.name.trim() === before.name ? {} : { name: after.name.trim() }),
    ...(after.relation === before.relation ? {} : { relation: after.relation }),
    ...(after.birth.trim() === before.birth ? {} : { birthDate, birthYear: birthYear ?? (birthDate === null ? null : Number(birthDate.slice(0, 4))) }),
    ...(after.sex === before.sex ? {} : { sex: after.sex }),
    ...(after.ethnicity === before.ethnicity ? {} : { ethnicity: after.ethnicity }),
    ...(digits === '' ? {} : { citizenNumber: digits }),
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
  };
}
