import { useLingui } from '@lingui/react/macro';
import { useContext } from 'react';
import { FieldProblems } from './field-problems.tsx';
import { readBirth } from './read-birth.ts';
import { TextField } from './text-field.tsx';

interface Props {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly index?: number;
  readonly required?: boolean;
}

/** Day or year of birth in one field, typed as it stands on the paper. */
export function BirthField({ value, onChange, index, required = false }: Props) {
  const { t } = useLingui();
  const problems = useContext(FieldProblems);
  const field = problems.some((problem) => problem.field === 'birthYear' && (problem.index ?? undefined) === index) ? 'birthYear' : 'birthDate';
  return (
    <TextField
      label={t`Ngày sinh`}
      placeholder={t`05/03/1984 hoặc 1984`}
      field={field}
      inputMode="numeric"
      required={required}
      value={value}
      onChange={onChange}
      wrong={readBirth(value).wrong ? t`Chưa đọc được. Viết ngày/tháng/năm, hoặc riêng năm nếu chỉ biết năm.` : undefined}
      {...(index === undefined ? {} : { index })}
    />
  );
}
