import { Select } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { useRegisterLists } from '../household/register-lists.tsx';
import { folded } from '../words/folded.ts';
import { useField } from './field-problems.tsx';

interface Props {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly index?: number;
}

/** An ethnic group of the official list, found without tone marks. */
export function EthnicGroupField({ value, onChange, index }: Props) {
  const { t } = useLingui();
  const field = useField();
  const { ethnicGroups } = useRegisterLists();
  return (
    <Select
      label={t`Dân tộc`}
      placeholder={t`chưa biết`}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t`Xóa dân tộc` }}
      nothingFoundMessage={t`Không có trong danh mục`}
      data={ethnicGroups.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options, search }) => options.filter((option) => 'label' in option && folded(option.label).includes(folded(search)))}
      value={value}
      onChange={onChange}
      {...field('ethnicity', index)}
    />
  );
}
