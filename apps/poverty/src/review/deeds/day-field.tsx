import { TextInput } from '@bac-thang/ui';
import { useField } from '../../register/events/field-problems.tsx';
import { today } from '../../register/words/today.ts';

interface Props {
  readonly label: string;
  readonly description?: string;
  readonly field: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly min?: string | undefined;
  /** Left out: today. */
  readonly max?: string | undefined;
  readonly required?: boolean;
}

/** A day of the calendar. */
export function DayField({ label, description, field: name, value, onChange, min, max = today(), required = true }: Props) {
  const field = useField();
  return (
    <TextInput
      type="date"
      required={required}
      label={label}
      {...(description ? { description } : {})}
      {...(min ? { min } : {})}
      max={max}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...field(name)}
    />
  );
}
