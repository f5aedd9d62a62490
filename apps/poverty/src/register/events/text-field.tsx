import { TextInput } from '@bac-thang/ui';
import { useField } from './field-problems.tsx';

interface Props {
  readonly label: string;
  readonly description?: string;
  readonly field: string;
  readonly index?: number;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly required?: boolean;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'decimal';
  readonly maxLength?: number;
  readonly placeholder?: string;
  /** What is wrong as far as the browser can tell. */
  readonly wrong?: string | undefined;
}

/** One line of text in the form of an event. The browser may not offer what others typed here before. */
export function TextField({ label, description, field: name, index, value, onChange, required = false, wrong, inputMode = 'text', ...rest }: Props) {
  const field = useField()(name, index);
  const error = field.error ?? wrong;
  return (
    <TextInput
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      label={label}
      required={required}
      autoComplete="off"
      spellCheck={false}
      inputMode={inputMode}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...(description ? { description } : {})}
      {...rest}
      {...field}
      {...(error ? { error } : {})}
    />
  );
}
