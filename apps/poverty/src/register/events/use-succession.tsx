import { type ReactNode, useState } from 'react';
import type { Relation, RelationInput } from '../../gql/graphql.ts';
import { SuccessionFields } from './succession-fields.tsx';
import type { NamedMember } from './use-member-name.ts';

interface Succession {
  readonly fields: ReactNode;
  readonly input: { readonly successor?: string; readonly relations?: RelationInput[] };
}

/** Who follows a head that goes, asked only when the head is among those who go and others stay. */
export function useSuccession(
  household: { readonly members: readonly NamedMember[]; readonly on: string } | undefined,
  leaving: readonly string[],
): Succession {
  const [successor, setSuccessor] = useState('');
  const [relations, setRelations] = useState<Readonly<Record<string, Relation | ''>>>({});
  const members = household?.members ?? [];
  const staying = members.filter(({ id }) => !leaving.includes(id));
  const headGoes = members.some(({ id, relation }) => relation === 'HEAD' && leaving.includes(id));
  if (!household || !headGoes || staying.length === 0) return { fields: null, input: {} };
  const follows = staying.some(({ id }) => id === successor) ? successor : '';
  const chosen = staying.flatMap(({ id }): RelationInput[] => {
    const relation = relations[id];
    return relation && id !== follows ? [{ person: id, relation }] : [];
  });
  return {
    fields: (
      <SuccessionFields
        staying={staying}
        on={household.on}
        successor={follows}
        choose={setSuccessor}
        relations={relations}
        relate={(person, relation) => setRelations({ ...relations, [person]: relation })}
      />
    ),
    input: { ...(follows ? { successor: follows } : {}), ...(chosen.length > 0 ? { relations: chosen } : {}) },
  };
}
