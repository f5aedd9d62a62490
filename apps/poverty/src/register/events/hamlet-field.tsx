import { useQuery } from '@apollo/client/react';
import { FailureState } from '@bac-thang/module-kit';
import { Select } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../gql/index.ts';
import { folded } from '../words/folded.ts';
import { useField } from './field-problems.tsx';

const hamletsDocument = graphql(`
  query HamletField {
    hamlets {
      id
      name
      administrativeUnit {
        code
        name
      }
    }
  }
`);

interface Props {
  readonly label: string;
  readonly description?: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** Only hamlets of this unit; left out: of all. */
  readonly unit?: string | undefined;
  readonly required?: boolean;
}

/** A hamlet with its commune, found by either without tone marks. */
export function HamletField({ label, description, value, onChange, unit, required = true }: Props) {
  const { t } = useLingui();
  const field = useField();
  const { data, error, refetch } = useQuery(hamletsDocument);
  if (error && !data) return <FailureState error={error} again={refetch} />;
  const offered = (data?.hamlets ?? []).filter(({ administrativeUnit }) => unit === undefined || administrativeUnit.code === unit);
  return (
    <Select
      label={label}
      {...(description ? { description } : {})}
      required={required}
      placeholder={data ? t`Gõ tên thôn hoặc xã` : t`Đang tải…`}
      searchable
      clearable={!required}
      clearButtonProps={{ 'aria-label': t`Bỏ thôn đã chọn` }}
      nothingFoundMessage={t`Không có thôn nào tên như vậy`}
      limit={60}
      data={offered.map(({ id, name, administrativeUnit }) => ({ value: id, label: `${name}, ${administrativeUnit.name}` }))}
      filter={({ options, search, limit }) =>
        options
          .filter(
            (option) =>
              'label' in option &&
              folded(search)
                .split(/\s+/)
                .every((word) => folded(option.label).includes(word)),
          )
          .slice(0, limit)
      }
      value={value}
      onChange={onChange}
      {...field('hamlet')}
    />
  );
}
