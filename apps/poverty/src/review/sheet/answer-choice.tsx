import { useLingui } from '@lingui/react/macro';
import { ChoiceGroup } from './choice-group.tsx';

interface Props {
  readonly label: string;
  readonly about?: string;
  readonly field: string;
  readonly value: boolean | null;
  readonly onChange: (answer: boolean | null) => void;
}

/** Yes or no, or not known. */
export function AnswerChoice({ value, onChange, ...rest }: Props) {
  const { t } = useLingui();
  return (
    <ChoiceGroup
      {...rest}
      choices={[
        { value: 'yes', label: t`có` },
        { value: 'no', label: t`không` },
      ]}
      value={value === null ? null : value ? 'yes' : 'no'}
      onChange={(word) => onChange(word === null ? null : word === 'yes')}
    />
  );
}
