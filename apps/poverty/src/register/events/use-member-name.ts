import { useLingui as useDescriptor } from '@lingui/react';
import { useLingui } from '@lingui/react/macro';
import type { Relation } from '../../gql/graphql.ts';
import { ageOn } from '../words/age.ts';
import { relationWords } from '../words/person-words.ts';

/** As much of a member as a line about him or her takes. */
export interface NamedMember {
  readonly id: string;
  readonly name: string;
  readonly relation: Relation;
  readonly birthDate: string | null;
  readonly birthYear: number | null;
}

/** A member in one line: "Giàng A Sùng – con, 17 tuổi". */
export function useMemberName(on: string): (member: NamedMember) => string {
  const { t } = useLingui();
  const { _ } = useDescriptor();
  return (member) => {
    const age = ageOn(member, on);
    const relation = _(relationWords[member.relation]);
    return age === undefined ? `${member.name} – ${relation}` : t`${member.name} – ${relation}, ${age} tuổi`;
  };
}
