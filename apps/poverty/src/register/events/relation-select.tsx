import { NativeSelect } from '@bac-thang/ui';
import { useLingui as useDescriptor } from '@lingui/react';
import { useLingui } from '@lingui/react/macro';
import type { Relation } from '../../gql/graphql.ts';
import { relations, relationWords } from '../words/person-words.ts';
import { useField } from './field-problems.tsx';

interface Props {
  readonly label: string;
  readonly value: Relation | '';
  readonly onChange: (relation: Relation | '') => void;
  /** Word for "not chosen"; left out: one must choose. */
  readonly none?: string;
  readonly head?: boolean;
  readonly field?: string;
  readonly index?: number;
  readonly size?: 'xs' | 'sm';
}

/** What a person is to the head of the household. */
export function RelationSelect({ label, value, onChange, none, head = false, field: name = 'relation', index, size = 'sm' }: Props) {
  const { t } = useLingui();
  const { _ } = useDescriptor();
  const field = useField();
  const offered = relations.filter((relation) => head || relation !== 'HEAD');
  return (
    <NativeSelect
      label={label}
      size={size}
      required={none === undefined}
      value={value}
      data={[{ value: '', label: none ?? t`Chọn…` }, ...offered.map((relation) => ({ value: relation, label: _(relationWords[relation]) }))]}
      onChange={(event) => onChange(offered.find((relation) => relation === event.currentTarget.value) ?? '')}
      {...field(name, index)}
    />
  );
}
