import { NativeSelect, Stack } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import type { Relation } from '../../gql/graphql.ts';
import { useField } from './field-problems.tsx';
import { NewRelations } from './new-relations.tsx';
import { type NamedMember, useMemberName } from './use-member-name.ts';

interface Props {
  readonly staying: readonly NamedMember[];
  readonly on: string;
  readonly successor: string;
  readonly choose: (person: string) => void;
  readonly relations: Readonly<Record<string, Relation | ''>>;
  readonly relate: (person: string, relation: Relation | '') => void;
}

/** The new head, and what the others are to him or her where it does not follow. */
export function SuccessionFields({ staying, on, successor, choose, relations, relate }: Props) {
  const { t } = useLingui();
  const field = useField();
  const nameOf = useMemberName(on);
  const others = staying.filter(({ id }) => id !== successor);
  return (
    <Stack gap="xs">
      <NativeSelect
        label={t`Chủ hộ mới`}
        description={t`Chủ hộ không còn trong hộ; người này đứng tên thay.`}
        required
        value={successor}
        data={[{ value: '', label: t`Chọn…` }, ...staying.map((member) => ({ value: member.id, label: nameOf(member) }))]}
        onChange={(event) => choose(event.currentTarget.value)}
        {...field('successor')}
      />
      {successor && others.length > 0 ? <NewRelations members={others} relations={relations} relate={relate} /> : null}
    </Stack>
  );
}
