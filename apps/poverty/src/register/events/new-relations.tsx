import { Trans, useLingui } from '@lingui/react/macro';
import type { Relation } from '../../gql/graphql.ts';
import { useField } from './field-problems.tsx';
import { RelationSelect } from './relation-select.tsx';

interface Props {
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly relations: Readonly<Record<string, Relation | ''>>;
  readonly relate: (person: string, relation: Relation | '') => void;
}

/** What members are to a new head; what follows from the old relation may stay empty. */
export function NewRelations({ members, relations, relate }: Props) {
  const { t } = useLingui();
  const field = useField();
  const { error } = field('relations');
  const open = error !== undefined || Object.values(relations).some((relation) => relation !== '');
  return (
    <details className="register-relations" data-field="relations" {...(open ? { open } : {})}>
      <summary>
        <Trans>Quan hệ với chủ hộ mới: suy ra từ quan hệ cũ</Trans>
      </summary>
      <p className="register-soft register-small">
        <Trans>Để trống thì suy ra từ quan hệ cũ; chỉ phải chọn khi không suy ra được.</Trans>
      </p>
      <div className="register-grid">
        {members.map(({ id, name }) => (
          <RelationSelect
            key={id}
            size="xs"
            label={name}
            none={t`suy ra từ quan hệ cũ`}
            field={`relations.${id}`}
            value={relations[id] ?? ''}
            onChange={(relation) => relate(id, relation)}
          />
        ))}
      </div>
      {error ? <p className="register-error">{error}</p> : null}
    </details>
  );
}
