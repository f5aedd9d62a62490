import { msg } from '@lingui/core/macro';
import { ChoiceField } from './choice-field.tsx';

const answers = { yes: msg`có`, no: msg`không` };

interface Props {
  readonly label: string;
  readonly field: string;
  /** null: not known, which is neither yes nor no. */
  readonly value: boolean | null;
  readonly onChange: (answer: boolean | null) => void;
}

/** A question of the form that is answered by yes or no. */
export function AnswerField({ value, onChange, ...rest }: Props) {
  return (
    <ChoiceField
      {...rest}
      words={answers}
      value={value === null ? null : value ? 'yes' : 'no'}
      onChange={(word) => onChange(word === null ? null : word === 'yes')}
    />
  );
}
