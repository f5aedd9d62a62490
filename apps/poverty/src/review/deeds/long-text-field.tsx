import { Textarea } from '@bac-thang/ui';
import { useField } from '../../register/events/field-problems.tsx';

interface Props {
  readonly label: string;
  readonly description?: string;
  readonly field: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly required?: boolean;
  readonly rows?: number;
}

/** Several lines of text. The browser may not offer what others typed here before. */
export function LongTextField({ label, description, field: name, value, onChange, required = false, rows = 3 }: Props) {
  const field = useField();
  return (
    <Textarea
      label={label}
      {...(description ? { description } : {})}
      required={required}
      autoComplete="off"
      autosize
      minRows={rows}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...field(name)}
    />
  );
}
