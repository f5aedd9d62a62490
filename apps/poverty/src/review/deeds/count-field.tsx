import { TextInput } from '@bac-thang/ui';
import { useField } from '../../register/events/field-problems.tsx';

interface Props {
  readonly label: string;
  readonly description?: string;
  readonly field: string;
  readonly value: string;
  readonly onChange: (digits: string) => void;
}

/** A count: digits only, so that nothing else can be typed. */
export function CountField({ label, description, field: name, value, onChange }: Props) {
  const field = useField();
  return (
    <TextInput
      label={label}
      {...(description ? { description } : {})}
      required
      inputMode="numeric"
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value.replace(/\D/g, '').slice(0, 6))}
      {...field(name)}
    />
  );
}
